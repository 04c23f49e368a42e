import { type NameCandidate, origin, PRIORITY } from './candidate.ts';
import { isCusip, isFigi, isIsin, isLei, isSedol, isWkn, wknOfIsin } from './check-digits.ts';
import { ricAt, ricEnd, venueTickers } from './tickers.ts';
import { ALPHANUMERIC, CAPITALISED, CAPITALS, NUMBER, SYMBOL, type WordTable, wordAt } from './words.ts';

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
const ANNOUNCED: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    kürzels: 'ticker',
    aktienkürzel: 'ticker',
    tickerkürzel: 'ticker',
    handelskürzel: 'ticker',
    symbols: 'ticker',
    tickers: 'ticker',
    ric: 'ric',
    reuters: 'ric',
  }),
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
      if (ric) {
        add(ric.from, ric.to, ric.scheme);
        i = ric.to;
        continue;
      }
      const tickers = venueTickers(words, i);
      for (const { from, to } of tickers) add(from, to, 'ticker');
      i = (tickers.at(-1)?.to ?? i + 1) - 1;
      continue;
    }
    const word = wordAt(words, i);
    if (word.length === 6 && isin && i - isin.at < 5 && word === wknOfIsin(isin.text)) {
      add(i, i + 1, 'wkn');
      continue;
    }
    if (shape !== ALPHANUMERIC && shape !== NUMBER && shape !== CAPITALS && shape !== CAPITALISED) continue;
    const announced = announcedScheme(words, i);
    if (announced === 'ric') {
      const end = ricEnd(words, i);
      if (end > i) add(i, end, 'ric');
      continue;
    }
    if (
      shape === ALPHANUMERIC ||
      (shape === NUMBER && word.length >= 6) ||
      (announced && (shape === CAPITALS || (shape === CAPITALISED && word.length === 1)))
    ) {
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
    return announced === 'isin' || announced === 'figi' ? 'bad' : null;
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

const FILLER = /^(?:[:/|,=(."'„“”«»<[-]|nr|no|of|is|ist|lautet|code|symbol)$/;

/** What the words before announce: "ISIN DE…", "WKN: 716460", "(ISIN/WKN: … / …)", "unter dem Kürzel »ABC«", "the symbol is ABC". */
function announcedScheme(words: WordTable, index: number): string | null {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const scheme = ANNOUNCED.get(words.folded[i]!);
    if (scheme) return scheme;
    if (!FILLER.test(words.folded[i]!) || (words.folded[i] === ',' && i < index - 1)) return null;
  }
  return null;
}
