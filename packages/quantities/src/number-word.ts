import { readCompoundDenominator, readCompoundNumeral } from './compound-numeral.ts';
import { multiply, ratio } from './exact.ts';
import { type Part, word } from './part.ts';
import { LINE_BREAK, SPACE, WIDE_GAP } from './pieces.ts';
import { continues, gapBefore, isWord, joins, keyAt, type Source, textAt } from './source.ts';
import { readSpokenDecimals } from './spoken-decimals.ts';
import type { Tables } from './tables.ts';

/** German number words: one word or, where they are written apart, several ("zwei hundert fünf und zwanzig"). */
export function readGermanWord(source: Source, i: number, tables: Tables): Part | null {
  const key = keyAt(source, i);
  const mixed = tables.mixed.get(key);
  if (mixed) return { ...word(i, mixed), fraction: mixed.numerator < mixed.denominator };
  if (tables.dozen.has(key)) return null;
  const denominator = isFractionNoun(source, i) ? germanDenominator(key, tables) : null;
  if (denominator !== null) return { ...word(i, ratio(1, denominator)), fraction: true };
  const part = readGermanWords(source, i, tables);
  return part && (readSpokenDecimals(source, part, tables) ?? readDozen(source, part, tables));
}

/** The denominator that a German noun names: Viertel, Sechzehntel. */
export const germanDenominator = (key: string, tables: Tables): number | null =>
  tables.denominators.get(key) ?? (key.includes('tel') ? readCompoundDenominator(key) : null);

/** Most words that a number written apart has. */
const MOST_WORDS = 12;

/** The longest run of words that would be one number if they were written together. */
function readGermanWords(source: Source, i: number, tables: Tables): Part | null {
  const unit = tables.units.get(keyAt(source, i));
  let best = unit === undefined ? null : word(i, ratio(unit));
  let joined = '';
  for (let at = i; at < i + MOST_WORDS; at++) {
    const key = keyAt(source, at);
    if (at > i && !isFurtherWord(source, at, tables)) break;
    joined += key;
    const value = readCompoundNumeral(joined);
    if (value !== null) best = { ...word(at, value), ...endingOf(joined) };
    else if (at === i && best === null && !tables.articles.has(key)) return null;
  }
  return best;
}

const endingOf = (word: string): { readonly ending?: number } =>
  word.endsWith('tausend') ? { ending: 3 } : word.endsWith('hundert') ? { ending: 2 } : {};

/** Whether a word can go on with a number: a number itself, or an "und" that links no two figures of a range. */
function isFurtherWord(source: Source, at: number, tables: Tables): boolean {
  if (!isWord(source, at) || gapBefore(source, at) !== SPACE) return false;
  const key = keyAt(source, at);
  if (tables.and.has(key)) return !afterBetween(source, at - 1) && readCompoundNumeral(keyAt(source, at + 1)) !== null;
  return !tables.scales.has(key) || tables.thousand.has(key) ? readCompoundNumeral(key) !== null : false;
}

/** Capitalised Drittel, Viertel, Hälfte; not the half of a match or a year. */
export function isFractionNoun(source: Source, i: number): boolean {
  if (!isCapital(source, i)) return false;
  const before = keyAt(source, i - 1);
  return !/^(erste|zweite|dritte|vierte|letzte)[nrs]?$/.test(before);
}

export function isCapital(source: Source, i: number): boolean {
  const text = textAt(source, i);
  return text[0] !== text[0]?.toLowerCase();
}

/** English number words below a thousand, with hyphens, blanks and "and" between them. */
export function readEnglishWords(source: Source, i: number, tables: Tables): Part | null {
  const key = keyAt(source, i);
  let value: number;
  let last = i;
  const below = readBelowHundred(source, i, tables);
  if (below) {
    value = below.value;
    last = below.last;
  } else if (tables.hundred.has(key) && (nextIsNumber(source, i + 1, tables) || isScaleWord(source, i + 1, tables)))
    value = 1;
  else return null;
  const hundredAt = below ? last + 1 + (joins(source, last + 1) ? 1 : 0) : i;
  if (
    isWord(source, hundredAt) &&
    tables.hundred.has(keyAt(source, hundredAt)) &&
    (hundredAt === i || value < 100) &&
    gapBefore(source, hundredAt) <= LINE_BREAK
  ) {
    value *= 100;
    last = hundredAt;
    let at = last + 1;
    if (joins(source, at)) at++;
    const joined = tables.and.has(keyAt(source, at)) && !afterBetween(source, i);
    if (joined) at++;
    if (joined && joins(source, at)) at++;
    const rest = gapBefore(source, at) <= LINE_BREAK ? readBelowHundred(source, at, tables) : null;
    const restHundred = rest ? keyAt(source, rest.last + 1) : '';
    const partOf = joined && rest && tables.denominators.has(restHundred) && restHundred.endsWith('s');
    if (rest && rest.value > 0 && !tables.hundred.has(restHundred) && !partOf) {
      const dozens = tables.dozen.has(restHundred);
      value += dozens ? rest.value * 12 : rest.value;
      last = dozens ? rest.last + 1 : rest.last;
    }
  }
  const part = word(last, ratio(value));
  return readSpokenDecimals(source, part, tables) ?? readDozen(source, part, tables);
}

function nextIsNumber(source: Source, i: number, tables: Tables): boolean {
  return tables.and.has(keyAt(source, i)) && readBelowHundred(source, i + 1, tables) !== null;
}

export function isScaleWord(source: Source, i: number, tables: Tables): boolean {
  return isWord(source, i) && continues(source, i) && tables.scales.has(keyAt(source, i));
}

export function readBelowHundred(
  source: Source,
  i: number,
  tables: Tables,
): { readonly value: number; readonly last: number } | null {
  if (!isWord(source, i)) return null;
  const key = keyAt(source, i);
  const small = tables.units.get(key) ?? tables.teens.get(key);
  if (small !== undefined) return { value: small, last: i };
  const ten = tables.tens.get(key);
  if (ten === undefined || (joins(source, i + 1) && isOrdinalUnit(source, i + 2, tables))) return null;
  const at = joins(source, i + 1) ? i + 2 : i + 1;
  const unit =
    isWord(source, at) && gapBefore(source, at) <= WIDE_GAP ? tables.units.get(keyAt(source, at)) : undefined;
  return unit ? { value: ten + unit, last: at } : { value: ten, last: i };
}

/** "fifth", "firsts": the last part of an ordinal such as twenty-fifth. */
const isOrdinalUnit = (source: Source, i: number, tables: Tables) =>
  ordinalUnit(keyAt(source, i), tables) !== undefined;

export function ordinalUnit(key: string, tables: Tables): number | undefined {
  if (/^firsts?$/.test(key)) return 1;
  if (/^seconds?$/.test(key)) return 2;
  const value = tables.denominators.get(key);
  return value !== undefined && value >= 3 && value <= 9 && !key.startsWith('quarter') ? value : undefined;
}

/** "zwei Dutzend", "two dozen". */
export function readDozen(source: Source, part: Part, tables: Tables): Part {
  const at = part.last + 1;
  if (!isWord(source, at) || !continues(source, at) || !tables.dozen.has(keyAt(source, at))) return part;
  return { ...part, last: at, value: multiply(part.value, ratio(12)), fraction: false };
}

export function afterBetween(source: Source, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--)
    if (source.tablesAt(i).context.between.has(keyAt(source, i))) return true;
  return false;
}
