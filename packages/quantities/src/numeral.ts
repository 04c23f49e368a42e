import type { Ratio } from '@groschen/document';
import { readDigitPart, vulgarFraction } from './digit-part.ts';
import { add, compare, ONE, ratio, shift } from './exact.ts';
import { withFraction } from './fraction-part.ts';
import {
  afterBetween,
  germanDenominator,
  isFractionNoun,
  isScaleWord,
  readDozen,
  readEnglishWords,
  readGermanWord,
} from './number-word.ts';
import { type NumeralOptions, type Part, word } from './part.ts';
import { LINE_BREAK, SPACE } from './pieces.ts';
import { readScales } from './scale.ts';
import { beginsCompound, continues, gapBefore, isAttached, isNumber, isWord, keyAt, type Source } from './source.ts';
import { readSpokenDecimals } from './spoken-decimals.ts';
import type { Tables } from './tables.ts';

/** A number as it stands in the text: its figure, and the scale words after it. */
export interface Numeral extends Omit<Part, 'value'> {
  readonly first: number;
  /** The figure before its scale. */
  readonly mantissa: Ratio;
  /** Power of ten that the scale words give; 0 where there are none. */
  readonly exponent: number;
  readonly scaled: boolean;
}

/** Reads the number that begins at piece `i`, with all its scale words; null where none begins. */
export function readNumeral(source: Source, i: number, options: NumeralOptions): Numeral | null {
  const part = readPart(source, i, options);
  if (part === null) return null;
  const scale = readScales(source, part, options);
  if (part.article && scale === null && !part.fraction) return null;
  const numeral: Numeral = {
    first: i,
    mantissa: part.value,
    exponent: scale?.exponent ?? 0,
    scaled: scale !== null,
    ...part,
    last: scale?.last ?? part.last,
    fraction: part.fraction && scale === null,
    ending: scale === null ? part.ending : undefined,
  };
  return readSum(source, numeral, options);
}

/** Further parts of the same number: "two million three hundred thousand and five". */
function readSum(source: Source, start: Numeral, options: NumeralOptions): Numeral {
  let sum = start;
  let smallest = start.exponent;
  while (smallest >= 2) {
    const tables = source.tablesAt(sum.last);
    let at = sum.last + 1;
    if (gapBefore(source, at) > LINE_BREAK) break;
    let joined = false;
    if (isWord(source, at) && tables.and.has(keyAt(source, at))) {
      if (afterBetween(source, start.first)) break;
      at++;
      joined = true;
    }
    if (
      isNumber(source, at) &&
      !isFurtherAmount(source, sum, at, smallest) &&
      !(smallest <= 3 && sum.digits && (joined || smallest === 3) && tables.language === 'en')
    )
      break;
    if (tables.articles.has(keyAt(source, at)) && !(joined && smallest >= 6 && isPartNoun(source, at + 1, tables)))
      break;
    const part = readPart(source, at, options);
    if (part === null || beginsCompound(source, part.last)) break;
    const scale = readScales(source, part, options);
    const exponent = scale?.exponent ?? 0;
    const total = shift(sum.mantissa, sum.exponent);
    if (part.fraction) {
      // "five billion and three quarters": the fraction is of the scale before it.
      if (!joined || scale !== null) {
        if (scale === null || exponent >= smallest) break;
        sum = { ...sum, last: scale.last, mantissa: add(total, shift(part.value, exponent)), exponent: 0 };
        smallest = exponent;
        continue;
      }
      sum = { ...sum, last: part.last, mantissa: add(total, shift(part.value, smallest)), exponent: 0 };
      break;
    }
    const addend = shift(part.value, exponent);
    if (addend.numerator === 0n) break;
    if (exponent > smallest && compare(add(total, part.value), shift(ONE, exponent)) < 0) {
      sum = { ...sum, last: scale!.last, mantissa: add(total, part.value), exponent };
      smallest = exponent;
      continue;
    }
    if (compare(addend, shift(ONE, smallest)) >= 0) break;
    if (isNumber(source, at) && followedByWord(source, (scale?.last ?? part.last) + 1) && !joined) break;
    sum = { ...sum, last: scale?.last ?? part.last, mantissa: add(total, addend), exponent: 0, grouped: true };
    smallest = exponent;
  }
  return sum;
}

/** "5 Milliarden 300 Millionen": digits with a smaller scale directly behind a scale, both spelled out. */
const isFurtherAmount = (source: Source, sum: Numeral, at: number, smallest: number) =>
  at === sum.last + 1 &&
  gapBefore(source, at) === SPACE &&
  /^(?:milli|billi|trilli)/.test(keyAt(source, sum.last)) &&
  /^(?:milli|tausend|thousand)/.test(keyAt(source, at + 1)) &&
  (source.tablesAt(at).scales.get(keyAt(source, at + 1)) ?? smallest) < smallest;

/** "a million and a half": half of the scale before it. */
const isPartNoun = (source: Source, i: number, tables: Tables) =>
  tables.language === 'en' && (tables.half.has(keyAt(source, i)) || tables.denominators.has(keyAt(source, i)));

const followedByWord = (source: Source, i: number) => isWord(source, i) && isAttached(source, i);

/** One part of a number: digits, or words below a thousand (German: below a million), with a fraction after it. */
function readPart(source: Source, i: number, options: NumeralOptions): Part | null {
  if (isNumber(source, i)) return readDigitPart(source, i, options);
  const vulgar = vulgarFraction(source, i);
  if (vulgar) return { ...word(i, vulgar), fraction: true };
  if (!isWord(source, i)) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  if ((i === 0 && tables.point.has(key)) || (tables.oh.has(key) && tables.point.has(keyAt(source, i + 1))))
    return readSpokenDecimals(source, word(tables.oh.has(key) ? i : -1, ratio(0)), tables);
  const article = tables.articles.has(key) || (tables.language === 'de' && key === 'eins');
  if (tables.articles.has(key)) return readArticlePart(source, i, tables);
  const half = readHalf(source, i, tables);
  if (half) return half;
  if (!article && tables.language === 'en' && key === 'quarter' && isScaleWord(source, i + 1, tables))
    return { ...word(i, ratio(1, 4)), fraction: true };
  if (source.pieces.length === 1 && tables.scales.has(key)) return word(i, shift(ONE, tables.scales.get(key)!));
  const small = tables.language === 'de' ? readGermanWord(source, i, tables) : readEnglishWords(source, i, tables);
  if (small === null) return null;
  return withFraction(source, small, tables);
}

/** "half", "halbe": a fraction by itself, or of the scale, unit or dozen that follows. */
function readHalf(source: Source, i: number, tables: Tables): Part | null {
  const key = keyAt(source, i);
  if (!tables.half.has(key)) return null;
  const half = { ...word(i, ratio(1, 2)), fraction: true };
  if (tables.language === 'de') {
    const dozen = readDozen(source, half, tables);
    if (dozen !== half) return dozen;
    return isScaleWord(source, i + 1, tables) ? half : null;
  }
  const article = tables.articles.has(keyAt(source, i + 1)) && tables.dozen.has(keyAt(source, i + 2));
  return article ? { ...half, last: i + 2, value: ratio(6), fraction: false } : half;
}

const germanFraction = (source: Source, at: number, tables: Tables) =>
  isFractionNoun(source, at) ? germanDenominator(keyAt(source, at), tables) : null;

const PART_OF_SCALE = /^(dreiviertel|viertel|halb)(million|milliarde|billion)$/;

/** "ein Komma zwei", "ein hundert zwanzig", "ein und zwanzig", "eine Viertelmillion": the article is the first part of the number. */
function readGermanArticle(source: Source, i: number, tables: Tables): Part | null {
  const next = keyAt(source, i + 1);
  const [, share, scale] = PART_OF_SCALE.exec(next) ?? [];
  if (share && scale)
    return word(i + 1, shift(ratio(share === 'halb' ? 2 : share === 'viertel' ? 1 : 3, 4), tables.scales.get(scale)!));
  if (keyAt(source, i) !== 'ein') return null;
  if (tables.point.has(next)) return readSpokenDecimals(source, word(i, ONE), tables);
  const apart = readGermanWord(source, i, tables);
  return apart && apart.last > i ? apart : null;
}

/** An article that stands for one: "eine Milliarde", "ein Drittel", "a dozen", "a half"; alone it is no number. */
function readArticlePart(source: Source, i: number, tables: Tables): Part | null {
  const at = i + 1;
  if (!isWord(source, at) || !continues(source, at)) return null;
  const key = keyAt(source, at);
  if (tables.dozen.has(key)) return word(at, ratio(12));
  if (tables.half.has(key) && !tables.context.months.has(key)) {
    const half = { ...word(at, ratio(1, 2)), fraction: true };
    const dozen = readDozen(source, half, tables);
    return dozen;
  }
  const denominator = tables.language === 'en' ? tables.denominators.get(key) : germanFraction(source, at, tables);
  if (denominator && !beginsCompound(source, at)) return { ...word(at, ratio(1, denominator)), fraction: true };
  const apart = tables.language === 'de' ? readGermanArticle(source, i, tables) : null;
  if (apart) return apart;
  const mixed = tables.mixed.get(key);
  if (mixed) return { ...word(at, mixed), fraction: mixed.numerator < mixed.denominator };
  const scale = tables.scales.get(key);
  if (scale !== undefined && !tables.vague.has(key)) return { ...word(i, ONE), article: true };
  if (
    tables.context.to.has(key) &&
    tables.language === 'de' &&
    !isNumber(source, at + 1) &&
    readGermanWord(source, at + 1, tables)
  )
    return word(i, ONE);
  if (tables.language === 'de' && (tables.hundred.has(key) || tables.thousand.has(key)))
    return { ...word(i, ONE), article: true };
  return null;
}
