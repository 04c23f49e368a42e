import type { QuantityKind } from '@groschen/document';
import { type CurrencyMention, readCurrency } from './currency.ts';
import { ratio, shift } from './exact.ts';
import type { Figure } from './figure.ts';
import { GAP } from './pieces.ts';
import {
  continues,
  gapBefore,
  isCapitalised,
  isHyphen,
  isNumber,
  isWord,
  joins,
  keyAt,
  type Source,
  textAt,
} from './source.ts';
import type { Tables } from './tables.ts';
import { readUnit } from './unit.ts';

const base = { scaled: true, signed: false, digits: false, decimals: 0, grouped: false, bound: 'vague' as const };

/** Magnitudes without a figure: "hunderte Milliarden Dollar", "tens of millions", "zweistelliger Millionenbetrag", "Milliardenhöhe". */
export function readVague(source: Source, i: number): Figure | null {
  if (isNumber(source, i)) return isHyphen(source, i + 1) || isWord(source, i + 1) ? readDigitCount(source, i) : null;
  if (!isWord(source, i)) return null;
  return readDigitCount(source, i) ?? readAmountNoun(source, i) ?? readPluralScales(source, i);
}

/** "hundreds of billions of dollars", "Hunderttausende Euro": plural scale words, further scales, a currency. */
function readPluralScales(source: Source, i: number): Figure | null {
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const afterSeveral =
    /^(mehrere|mehreren|mehrerer|einige|einigen|several|many)$/.test(keyAt(source, i - 1)) &&
    (key === 'hundert' ||
      key === 'tausend' ||
      key === 'hundred' ||
      key === 'thousand' ||
      key === 'dutzend' ||
      key === 'dozen');
  const span: readonly [number, number] | undefined =
    tables.vague.get(key) ??
    (afterSeveral ? (/^hund/.test(key) ? [2, 3] : /^d/.test(key) ? [1, 2] : [3, 4]) : undefined);
  if (!span) return null;
  if (tables.language === 'de' && !isCapitalised(source, i) && !afterSeveral && !/(hundert|tausend|dutzend)e/.test(key))
    return null;
  let [exponent, ceiling] = span;
  let last = i;
  for (let at = i; ; ) {
    let next = at + 1;
    if (tables.language === 'en' && keyAt(source, next) === 'of') next++;
    if (!isWord(source, next) || !continues(source, next)) break;
    const scale = tables.scales.get(keyAt(source, next));
    if (scale === undefined || scale < 3) break;
    exponent += scale;
    ceiling += scale;
    last = next;
    at = next;
  }
  if (joins(source, last + 1) || (isHyphen(source, i - 1) && joins(source, i - 1))) return null;
  let currencyAt = last + 1;
  if (tables.language === 'en' && keyAt(source, currencyAt) === 'of') currencyAt++;
  const currency = continues(source, currencyAt) ? readCurrency(source, currencyAt) : null;
  const measured = currency ? null : continues(source, currencyAt) ? readUnit(source, currencyAt) : null;
  const followedByOf = tables.language === 'en' && keyAt(source, last + 1) === 'of';
  if (
    !currency &&
    tables.language === 'en' &&
    last === i &&
    !followedByOf &&
    /^(tens|scores|dozens|hundreds|thousands)$/.test(key) &&
    key !== 'dozens' &&
    key !== 'hundreds' &&
    key !== 'thousands'
  )
    return null;
  const kind: QuantityKind = currency ? 'money' : measured ? measured.meaning.kind : 'count';
  return {
    ...base,
    first: i,
    last: currency?.last ?? measured?.last ?? last,
    mantissa: ratio(1),
    upper: shift(ratio(1), ceiling - exponent),
    exponent,
    kind,
    ...(currency && { currency }),
    ...(measured?.meaning.unit && { unit: measured.meaning.unit }),
    rule: 'plural-scale',
  };
}

/** "Milliardenhöhe", "Millionensumme": a power of ten inside a noun for an amount. */
function readAmountNoun(source: Source, i: number): Figure | null {
  const exponent = amountNounExponent(source, i);
  if (exponent === null || !/(höhe|betrag|beträge|summe|summen|bereich)s?$|beträgen$/.test(keyAt(source, i)))
    return null;
  return {
    ...base,
    first: i,
    last: i,
    mantissa: ratio(1),
    upper: shift(ratio(1), 3),
    exponent,
    kind: 'money',
    rule: 'amount-noun',
  };
}

function amountNounExponent(source: Source, i: number): number | null {
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  for (const [stem, exponent] of tables.scaleStems)
    if (key.startsWith(stem) && tables.amountNouns.has(key.slice(stem.length))) return exponent;
  return null;
}

const DIGIT_COUNTS: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  single: 1,
  double: 2,
  triple: 3,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

const PARTS = { low: [1, 3], mid: [4, 6], high: [7, 9] } as const;

/** "mittlerer zweistelliger Millionenbetrag", "mid-single-digit percentage", "nine-figure sum". */
function readDigitCount(source: Source, i: number): Figure | null {
  const tables = source.tablesAt(i);
  const part = tables.parts.get(keyAt(source, i));
  let at = part ? i + 1 : i;
  if (part && joins(source, at)) at++;
  const digits = tables.language === 'de' ? germanDigits(source, at, tables) : englishDigits(source, at, tables);
  if (digits === null || (part && gapBefore(source, at) > GAP.line)) return null;
  const object = readObject(source, digits.last + 1, tables, digits.plural);
  if (object === null) return null;
  const [low, high] = part ? PARTS[part] : [1, 10];
  const top =
    part === 'high' && digits.count > 1
      ? 10
      : part === 'low' && digits.count > 1 && tables.language === 'en'
        ? 4
        : high;
  const exponent = digits.count - 1 + object.exponent;
  return {
    ...base,
    first: i,
    last: object.last,
    mantissa: ratio(low),
    upper: ratio(top),
    exponent,
    kind: object.kind,
    ...(object.currency && { currency: object.currency }),
    rule: 'digit-count',
  };
}

interface Digits {
  readonly count: number;
  readonly last: number;
  readonly plural: boolean;
}

function germanDigits(source: Source, i: number, tables: Tables): Digits | null {
  const text = keyAt(source, i);
  if (isNumber(source, i)) {
    const count = Number(text);
    const at = joins(source, i + 1) ? i + 2 : i + 1;
    return /^\d{1,2}$/.test(text) && count > 0 && tables.digitAdjectives.has(keyAt(source, at))
      ? { count, last: at, plural: false }
      : null;
  }
  const stem = text.indexOf('stellig');
  if (stem <= 0 || !tables.digitAdjectives.has(text.slice(stem))) return null;
  const count = DIGIT_COUNTS[text.slice(0, stem)];
  return count === undefined ? null : { count, last: i, plural: false };
}

function englishDigits(source: Source, i: number, tables: Tables): Digits | null {
  const count = isNumber(source, i)
    ? /^\d{1,2}$/.test(textAt(source, i))
      ? Number(textAt(source, i))
      : undefined
    : DIGIT_COUNTS[keyAt(source, i)];
  if (!count) return null;
  const at = isHyphen(source, i + 1) ? i + 2 : i + 1;
  if (gapBefore(source, at) > GAP.space || !tables.digitAdjectives.has(keyAt(source, at))) return null;
  return { count, last: at, plural: keyAt(source, at) === 'digits' };
}

interface DigitObject {
  readonly kind: QuantityKind;
  readonly exponent: number;
  readonly last: number;
  readonly currency?: CurrencyMention;
}

/** What has so many digits: a percentage, an amount of millions, a sum. */
function readObject(source: Source, i: number, tables: Tables, plural: boolean): DigitObject | null {
  const key = isWord(source, i) && continues(source, i) ? keyAt(source, i) : '';
  if (tables.language === 'de') {
    if (/^prozent(satz|satzes|bereich|bereichs|betrag|wert|ual|punktebereich)?$/.test(key))
      return { kind: 'percent', exponent: 0, last: i };
    const noun = amountNounExponent(source, i);
    if (noun !== null) return { kind: 'money', exponent: noun, last: i };
    return readHyphenated(source, i, tables);
  }
  if (/^(percentage|percent)$/.test(key)) return { kind: 'percent', exponent: 0, last: i };
  if (plural) return { kind: 'percent', exponent: 0, last: i - 1 };
  const scale = tables.scales.get(key);
  if (scale !== undefined) {
    const at = isHyphen(source, i + 1) ? i + 2 : i + 1;
    const currency = readCurrency(source, at) ?? undefined;
    const end = currency ? currency.last : i;
    const nounAt = isHyphen(source, end + 1) ? end + 2 : end + 1;
    return {
      kind: 'money',
      exponent: scale,
      last: /^(sum|amount|range|figure)$/.test(keyAt(source, nounAt)) ? nounAt : end,
      ...(currency && { currency }),
    };
  }
  return /^(sum|amount)$/.test(key) ? { kind: 'money', exponent: 0, last: i } : null;
}

/** "Millionen-Franken-Betrag", "Euro-Millionenbetrag", "Millionen Euro". */
function readHyphenated(source: Source, i: number, tables: Tables): DigitObject | null {
  let exponent: number | null = null;
  let currency: CurrencyMention | undefined;
  for (let at = i, words = 0; words < 4; words++) {
    if (!isWord(source, at)) return null;
    const key = keyAt(source, at);
    const ends = !joins(source, at + 1);
    const named = currency === undefined ? singleCurrency(source, at) : undefined;
    if (named) currency = named;
    else if (tables.scales.has(key)) exponent = tables.scales.get(key)!;
    else if (ends) {
      const noun = amountNounExponent(source, at);
      if (noun !== null) exponent = noun;
      else if (!tables.amountNouns.has(key) || words === 0) return null;
    } else if (key !== 'us') return null;
    if (ends) {
      if (exponent === null) return null;
      const spacedCurrency = currency ? null : continues(source, at + 1) ? readCurrency(source, at + 1) : null;
      return {
        kind: 'money',
        exponent,
        last: spacedCurrency?.last ?? at,
        ...((currency ?? spacedCurrency) && { currency: (currency ?? spacedCurrency)! }),
      };
    }
    at += 2;
  }
  return null;
}

const COMPOUND_CURRENCIES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  dollar: 'USD',
  franken: 'CHF',
  pfund: 'GBP',
  yen: 'JPY',
};

function singleCurrency(source: Source, i: number): CurrencyMention | undefined {
  const code = COMPOUND_CURRENCIES[keyAt(source, i)];
  return code === undefined ? undefined : { first: i, last: i, code, minor: false, exponent: 0, form: 'name' };
}
