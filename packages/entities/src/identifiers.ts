import { type NameCandidate, origin, PRIORITY } from './candidate.ts';
import { isCusip, isFigi, isIsin, isLei, isSedol, isWkn, wknOfIsin } from './check-digits.ts';
import { ALPHANUMERIC, CAPITALS, isCapital, NUMBER, SYMBOL, type WordTable, wordAt } from './words.ts';

/** An identifier whose check digit is wrong: reported, not annotated. */
export interface BadIdentifier {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scheme: string;
}

export interface Identifiers {
  readonly found: readonly NameCandidate[];
  readonly bad: readonly BadIdentifier[];
}

/** Words that announce an identifier, in small letters. */
const ANNOUNCED: Readonly<Record<string, string>> = {
  isin: 'isin',
  wkn: 'wkn',
  lei: 'lei',
  cusip: 'cusip',
  sedol: 'sedol',
  figi: 'figi',
  valor: 'valor',
  valorennummer: 'valor',
  ticker: 'ticker',
  tickersymbol: 'ticker',
  kürzel: 'ticker',
  börsenkürzel: 'ticker',
  symbol: 'ticker',
  ric: 'ric',
};
/** Short names of exchanges before "NYSE: ABC". */
const VENUES = new Set(
  'nyse nasdaq nasdaqgs nasdaqgm nasdaqcm amex otc otcqx otcqb otcpk lse aim tsx tsxv asx nse bse jse sgx hkex sehk xetra fra etr fwb six euronext epa ams ebr bit bme mil vie wse sto cph hel osl tse tyo krx twse cse neo adx tadawul euronext swx xetr fse helsinki stockholm copenhagen börse exchange paris amsterdam oslo brussels milan lisbon dublin xstu growth'.split(
    ' ',
  ),
);
/** Exchanges in Reuters' codes. */
const RIC_SUFFIX = new Set(
  'N O OQ K A P DE F DEs L PA AS BR LS MI MC VI S SW VX ST CO HE OL WA PR BU IS AT I IR T TK HK SS SZ KS KQ TW TWO SI BK JK KL NS BO AX NZ TO V SA MX J JO TA SR AD DU QA CA'.split(
    ' ',
  ),
);

/**
 * ISIN, LEI and FIGI wherever their check digit holds, WKN, CUSIP, SEDOL and tickers only where the context announces them.
 * One that is announced and has a wrong check digit is reported as bad.
 */
export function findIdentifiers(words: WordTable): Identifiers {
  const found: NameCandidate[] = [];
  const bad: BadIdentifier[] = [];
  /** The last ISIN: the WKN inside of it may follow unannounced. */
  let isin: { readonly at: number; readonly text: string } | undefined;
  const add = (from: number, to: number, scheme: string) =>
    found.push({
      start: words.starts[from]!,
      end: words.ends[to - 1]!,
      type: 'identifier',
      priority: PRIORITY.identifier,
      by: origin(`identifier-${scheme}`),
      attributes: { scheme },
    });

  for (let i = 0; i < words.length; i++) {
    const shape = words.shapes[i]!;
    if (shape === SYMBOL) {
      const ric = ricAt(words, i);
      if (ric > 0) {
        add(i + 1, ric, words.folded[ric - 2] === '.' ? 'ric' : 'ticker');
        i = ric;
      } else {
        const venue = venueTicker(words, i);
        if (venue > 0) add(venue - 1, venue, 'ticker');
      }
      continue;
    }
    const word = wordAt(words, i);
    if (word.length === 6 && isin && i - isin.at < 5 && word === wknOfIsin(isin.text)) {
      add(i, i + 1, 'wkn');
      continue;
    }
    if (shape !== ALPHANUMERIC && shape !== NUMBER && shape !== CAPITALS) continue;
    const announced = announcedScheme(words, i);
    if (shape === ALPHANUMERIC || (shape === NUMBER && word.length >= 6) || (announced && shape === CAPITALS)) {
      const scheme = schemeOf(word, announced);
      if (scheme === 'bad')
        bad.push({ start: words.starts[i]!, end: words.ends[i]!, text: word, scheme: announced ?? 'isin' });
      if (scheme && scheme !== 'bad') add(i, i + 1, scheme);
      if (scheme === 'isin') isin = { at: i, text: word };
    }
  }
  return { found, bad };
}

/** The scheme of the word, `bad` where its form is right and its check digit wrong, null where it is no identifier. */
function schemeOf(word: string, announced: string | null): string | null {
  if (word.length === 12 && /^[A-Z]{2}[A-Z0-9]{9}\d$/.test(word)) {
    if (isIsin(word)) return 'isin';
    if (isFigi(word)) return 'figi';
    return announced === 'isin' ? 'bad' : null;
  }
  if (word.length === 20 && /^[A-Z0-9]{18}\d\d$/.test(word) && /[A-Z]/.test(word))
    return isLei(word) ? 'lei' : announced === 'lei' ? 'bad' : null;
  switch (announced) {
    case 'wkn':
      return isWkn(word) ? 'wkn' : null;
    case 'cusip':
      return word.length === 9 ? (isCusip(word) ? 'cusip' : 'bad') : null;
    case 'sedol':
      return word.length === 7 ? (isSedol(word) ? 'sedol' : 'bad') : null;
    case 'valor':
      return /^\d{5,9}$/.test(word) ? 'valor' : null;
    case 'ticker':
      return /^[A-Z][A-Z0-9]{0,5}$/.test(word) || /^\d[A-Z]{2,4}$/.test(word) ? 'ticker' : null;
    default:
      return null;
  }
}

/** What the words before announce: "ISIN DE…", "WKN: 716460", "(ISIN/WKN: … / …)". Looks back over six words. */
function announcedScheme(words: WordTable, index: number): string | null {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const scheme = ANNOUNCED[words.folded[i]!];
    if (scheme) return scheme;
    if (!/^[:/|,=(.-]$|^nr$|^no$/.test(words.folded[i]!) || (words.folded[i] === ',' && i < index - 1)) return null;
  }
  return null;
}

/** "<MU.O>", "(MU.O)", "[MU.O]": the index of the closing sign, 0 for none. */
function ricAt(words: WordTable, open: number): number {
  const sign = words.folded[open]!;
  const close = sign === '<' ? '>' : sign === '(' ? ')' : sign === '[' ? ']' : '';
  if (!close || words.gaps[open + 1] !== 0) return 0;
  let i = open + 1;
  if (words.folded[i] === '.' && words.folded[i + 2] === close && words.gaps[i + 1] === 0)
    return sign === '<' ? i + 2 : 0;
  const root = wordAt(words, i);
  if (!/^[A-Z0-9]{1,6}[a-z]?$/.test(root)) return 0;
  i++;
  if (words.folded[i] === close) return sign === '<' && /[A-Z]/.test(root) ? i : 0;
  if (words.folded[i] !== '.' || words.gaps[i] !== 0 || words.gaps[i + 1] !== 0) return 0;
  if (!RIC_SUFFIX.has(wordAt(words, i + 1)) || words.folded[i + 2] !== close) return 0;
  return i + 2;
}

/** "NYSE: ABC" seen from its colon: the word after the ticker, 0 for none. */
function venueTicker(words: WordTable, colon: number): number {
  if (
    words.folded[colon] !== ':' ||
    colon === 0 ||
    words.gaps[colon] !== 0 ||
    !VENUES.has(words.folded[colon - 1]!) ||
    colon + 1 >= words.length
  )
    return 0;
  if (!isCapital(words, colon - 1) || words.gaps[colon + 1]! > 1) return 0;
  return /^[A-Z0-9]{1,6}$/.test(wordAt(words, colon + 1)) ? colon + 2 : 0;
}
