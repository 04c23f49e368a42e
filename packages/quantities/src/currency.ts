import {
  AMBIGUOUS_CODES,
  CODE_ALIASES,
  CODE_SCALE_PREFIXES,
  CURRENCY_ABBREVIATIONS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  DOTTED_ABBREVIATIONS,
  FURTHER_CODES,
  MINOR_CODES,
  SCALED_CODES,
  SIGN_PREFIXES,
  words,
} from '@groschen/lexicon';
import { type CurrencyMention, mention } from './currency-mention.ts';
import { NAMED_CODES } from './currency-names.ts';
import { readCurrencyName } from './currency-words.ts';
import { SPACE } from './pieces.ts';
import { gapBefore, isAttached, isNumber, isSign, isWord, joins, keyAt, type Source, textAt } from './source.ts';

const SIGNS = new Map(Object.entries(CURRENCY_SIGNS));
const PREFIXES = new Map(Object.entries(DOLLAR_PREFIXES));
const SHARED_SIGNS = new Map(Object.entries(SIGN_PREFIXES));
const CODES: ReadonlySet<string> = new Set([...NAMED_CODES, ...FURTHER_CODES]);
const LOWER_CODES: ReadonlySet<string> = new Set(words('eur usd gbp chf jpy btc eth'));
const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_CODES);
const SCALED: ReadonlySet<string> = new Set(SCALED_CODES);
const ABBREVIATIONS = new Map(Object.entries(CURRENCY_ABBREVIATIONS));
const DOTTED: ReadonlySet<string> = new Set(DOTTED_ABBREVIATIONS);
const MINOR_BY_CODE = new Map(Object.entries(MINOR_CODES));
/** "EURm", "USDbn". */
const CODE_SCALE_SUFFIXES: Readonly<Record<string, number>> = { m: 6, mn: 6, mio: 6, bn: 9, k: 3 };
/** "T€", "m€". */
const SIGN_SCALES: Readonly<Record<string, number>> = { T: 3, k: 3, K: 3, M: 6, m: 6 };

/** The currency that begins at piece `i`: a sign, a code, a name of up to four words. */
export function readCurrency(source: Source, i: number): CurrencyMention | null {
  if (i < 0 || i >= source.pieces.length) return null;
  const text = textAt(source, i);
  const signed = SIGNS.get(text);
  if (signed !== undefined) return readSign(source, i, signed);
  if (!isWord(source, i)) return text === '¢' ? { ...mention(i, i, null, 'sign'), minor: true } : null;
  return readPrefixedSign(source, i, text) ?? readCode(source, i, text) ?? readCurrencyName(source, i);
}

/** "€", "€uro", "$", and the Australian press's "$US12". */
function readSign(source: Source, i: number, code: string): CurrencyMention {
  const next = i + 1;
  if (isWord(source, next) && isAttached(source, next)) {
    if (keyAt(source, next) === 'ur') return mention(i, next, code, 'sign');
    const country = code === 'USD' && isUpperCase(textAt(source, next)) ? PREFIXES.get(keyAt(source, next)) : undefined;
    if (country && isNumber(source, next + 1) && gapBefore(source, next + 1) <= SPACE)
      return mention(i, next, country, 'sign');
  }
  const sign = mention(i, i, code, 'sign');
  return code === 'USD' ? { plainDollar: true, ...sign } : sign;
}

const isUpperCase = (text: string) => text === text.toUpperCase();

/** "US$", "US-$", "C$", "c $", "USD $12", "CN¥", "T€", "US63.6¢" without its figure. */
function readPrefixedSign(source: Source, i: number, text: string): CurrencyMention | null {
  const signAt = joins(source, i + 1) || (isSign(source, i + 1, '-') && isAttached(source, i + 1)) ? i + 2 : i + 1;
  if (isWord(source, signAt)) return null;
  const code = SIGNS.get(textAt(source, signAt));
  if (code === undefined) return null;
  const key = keyAt(source, i);
  if (isAttached(source, signAt)) {
    if (code === 'USD') return PREFIXES.has(key) ? mention(i, signAt, PREFIXES.get(key)!, 'sign') : null;
    const shared = SHARED_SIGNS.get(key + textAt(source, signAt));
    if (shared) return mention(i, signAt, shared, 'sign');
    const exponent = SIGN_SCALES[text];
    return exponent === undefined ? null : { ...mention(i, signAt, code, 'sign'), exponent };
  }
  if (code !== 'USD' || gapBefore(source, signAt) !== SPACE) return null;
  const spaced = text === 'c' || (text.length === 3 && CODES.has(text) && isAttached(source, signAt + 1));
  return spaced && PREFIXES.has(key) ? mention(i, signAt, PREFIXES.get(key)!, 'sign') : null;
}

function readCode(source: Source, i: number, text: string): CurrencyMention | null {
  if (text.length < 2 || text.length > 7) return null;
  const minor = MINOR_BY_CODE.get(text);
  if (minor !== undefined) return { ...mention(i, i, minor, 'code'), minor: true };
  if (text.length === 3 && (CODES.has(text) || LOWER_CODES.has(text))) {
    const upper = text.toUpperCase();
    const code = mention(i, i, CODE_ALIASES[upper] ?? upper, 'code');
    return AMBIGUOUS.has(upper) ? { ambiguous: true, ...code } : code;
  }
  return readAbbreviation(source, i, text) ?? (text.length > 3 ? readScaledCode(i, text) : null);
}

/** "Fr.", "Kč", "Rs", "kr." */
function readAbbreviation(source: Source, i: number, text: string): CurrencyMention | null {
  const code = ABBREVIATIONS.get(text);
  if (code === undefined) return null;
  const dotted = isSign(source, i + 1, '.') && isAttached(source, i + 1);
  if (!dotted && DOTTED.has(text)) return null;
  const abbreviation = mention(i, dotted ? i + 1 : i, code, 'code');
  return code === null ? { noun: 'krone', ...abbreviation } : abbreviation;
}

/** "TEUR", "MUSD", "EURm": a code with a power of ten. */
function readScaledCode(i: number, text: string): CurrencyMention | null {
  const end = text.slice(-3);
  const before = SCALED.has(end) ? CODE_SCALE_PREFIXES[text.slice(0, -3).toLowerCase()] : undefined;
  if (before !== undefined) return { ...mention(i, i, end, 'code'), exponent: before };
  const head = text.slice(0, 3);
  const after = SCALED.has(head) ? CODE_SCALE_SUFFIXES[text.slice(3)] : undefined;
  return after === undefined ? null : { ...mention(i, i, head, 'code'), exponent: after };
}
