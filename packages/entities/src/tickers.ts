import { ALPHANUMERIC, CAPITALS, isCapital, LOWER, SYMBOL, type WordTable, wordAt } from './words.ts';

/** Short names of exchanges before "NYSE: ABC". */
const VENUES = new Set(
  'nyse nasdaq nasdaqgs nasdaqgm nasdaqcm amex otc otcqx otcqb otcpk otcmkts lse aim tsx tsxv asx nse bse jse sgx hkex sehk xetra fra etr fwb six euronext epa ams ebr bit bme mil vie wse sto cph hel osl tse tyo krx twse cse neo adx tadawul swx xetr fse b3 kosdaq kospi helsinki stockholm copenhagen börse exchange paris amsterdam oslo brussels milan lisbon dublin xstu growth'.split(
    ' ',
  ),
);
/** Segments behind the name of an exchange: "NYSE American: ABC", "OTC Pink: ABC", "TSX-V: ABC". */
const SEGMENTS = new Set(
  'american arca pink gs gm cm v venture growth first north main market select global'.split(' '),
);
/** Cities that stand for their exchange, in brackets only: "(Frankfurt: 3CP)". */
const CITIES = new Set(
  'frankfurt london stuttgart zürich zurich vienna wien madrid warsaw tokyo sydney toronto'.split(' '),
);
/** Exchanges in Reuters' codes. */
const RIC_SUFFIX = new Set(
  'N O OQ K A P DE F DEs L PA AS BR LS MI MC VI S SW VX ST CO HE OL WA PR BU IS AT I IR T TK HK SS SZ KS KQ TW TWO SI BK JK KL NS BO AX NZ TO V SA MX J JO TA SR AD DU QA CA'.split(
    ' ',
  ),
);
const TICKER = /^[A-Z0-9]{1,6}$/;
const MOST_TICKERS = 4;

/** Words of a ticker or Reuters code, half-open. */
export interface TickerWords {
  readonly from: number;
  readonly to: number;
}

/** "<MU.O>", "(MU.O)", "[MU.O]" seen from the opening sign; null where it is none. */
export function ricAt(words: WordTable, open: number): (TickerWords & { readonly scheme: 'ric' | 'ticker' }) | null {
  const sign = words.folded[open]!;
  const close = sign === '<' ? '>' : sign === '(' ? ')' : sign === '[' ? ']' : '';
  if (!close || words.gaps[open + 1] !== 0) return null;
  const from = open + 1;
  // indices: "<.GDAXI>"
  if (words.folded[from] === '.' && words.folded[from + 2] === close && words.gaps[from + 1] === 0)
    return sign === '<' ? { from, to: from + 2, scheme: 'ticker' } : null;
  if (words.folded[from + 1] === close)
    return sign === '<' && isRicRoot(wordAt(words, from)) && /[A-Z]/.test(wordAt(words, from))
      ? { from, to: from + 1, scheme: 'ticker' }
      : null;
  const to = ricEnd(words, from);
  return to > from && words.folded[to] === close ? { from, to, scheme: 'ric' } : null;
}

const isRicRoot = (word: string): boolean => /^[A-Z0-9]{1,6}[a-z]?$/.test(word);

/** The word after the Reuters code that begins at `from` ("VOWG_p.DE"); `from` where none does. */
export function ricEnd(words: WordTable, from: number): number {
  if (!isRicRoot(wordAt(words, from))) return from;
  let dot = from + 1;
  if (words.folded[dot] === '_' && words.gaps[dot] === 0 && words.gaps[dot + 1] === 0) dot += 2;
  if (words.folded[dot] !== '.' || words.gaps[dot] !== 0 || words.gaps[dot + 1] !== 0) return from;
  return RIC_SUFFIX.has(wordAt(words, dot + 1)) ? dot + 2 : from;
}

/** The tickers after the name of an exchange and a colon, seen from the colon: "NYSE: ABC", "(Nasdaq: GOOG, GOOGL)", "( Nasdaq : ABC )". */
export function venueTickers(words: WordTable, colon: number): readonly TickerWords[] {
  if (words.folded[colon] !== ':' || colon + 1 >= words.length || words.gaps[colon]! > 1 || words.gaps[colon + 1]! > 1)
    return [];
  const bracketed = isVenue(words, colon);
  if (bracketed === null || (words.gaps[colon] !== 0 && !bracketed)) return [];
  const found: TickerWords[] = [];
  for (let from = colon + 1; found.length < MOST_TICKERS; ) {
    const to = tickerEnd(words, from);
    if (to === from) break;
    found.push({ from, to });
    if (!bracketed || !/^(?:,|;|\/|and|und)$/.test(words.folded[to] ?? '') || words.gaps[to + 1] !== 1) break;
    // what follows may be another exchange or identifier: "(ASX: ABC, LSE: ABC)", "(ASX: ABC; ISIN AU…)"
    const next = tickerEnd(words, to + 1);
    if (next === to + 1 || !/^[)\],;/]$/.test(words.folded[next] ?? '')) break;
    from = to + 1;
  }
  return found;
}

/** Whether an exchange is named before the colon: true in brackets, false outside of them, null for none. */
function isVenue(words: WordTable, colon: number): boolean | null {
  let last = colon - 1;
  if (last < 0 || !isCapital(words, last)) return null;
  while (last > 0 && SEGMENTS.has(words.folded[last]!) && colon - last < 4) {
    last--;
    if (words.folded[last] === '-' || words.folded[last] === '.') last--;
  }
  if (last < 0) return null;
  const opening = /^[([;,]$/.test(words.folded[last - 1] ?? '') || VENUES.has(words.folded[last - 1] ?? '');
  if (VENUES.has(words.folded[last]!) && (isCapital(words, last) || words.shapes[last] === ALPHANUMERIC))
    return opening;
  return CITIES.has(words.folded[last]!) && /^[([]$/.test(words.folded[last - 1] ?? '') ? true : null;
}

/** "ABC", "BRK.A", "3CP": the word after the ticker; `from` where there is none. */
function tickerEnd(words: WordTable, from: number): number {
  const shape = words.shapes[from];
  if (shape === undefined || shape === SYMBOL || shape === LOWER || !TICKER.test(wordAt(words, from))) return from;
  const dotted =
    words.folded[from + 1] === '.' &&
    words.gaps[from + 1] === 0 &&
    words.gaps[from + 2] === 0 &&
    /^[A-Z]{1,2}$/.test(wordAt(words, from + 2));
  return dotted && (shape === CAPITALS || words.ends[from]! - words.starts[from]! > 1) ? from + 3 : from + 1;
}
