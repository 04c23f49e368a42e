import type { Bound, QuantityKind, Ratio } from '@groschen/document';
import { type CurrencyMention, isAmbiguousCode, readCurrency } from './currency.ts';
import { multiply, negate, ratio, shift } from './exact.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { NumeralOptions } from './part.ts';
import { GAP } from './pieces.ts';
import {
  beginsCompound,
  continues,
  gapBefore,
  isAttached,
  isDash,
  isNumber,
  isSign,
  isWord,
  keyAt,
  type Source,
} from './source.ts';
import { readUnit, type UnitMention } from './unit.ts';

/**
 * One figure of the text on its way to a quantity. What it does not state itself (unit, scale, currency) later passes add
 * from its neighbours, from the table it stands in or from the document.
 */
export interface Figure {
  /** First and last piece. */
  readonly first: number;
  readonly last: number;
  /** The value as written, sign included, before any scale. */
  readonly mantissa: Ratio;
  /** The other end of a range or vague magnitude; `mantissa` is then the lower. */
  readonly upper?: Ratio;
  /** Power of ten from scale words. */
  readonly exponent: number;
  readonly scaled: boolean;
  /** The scale word's power where `exponent` no longer shows it, as in a range. */
  readonly scale?: number;
  /** Absent while nothing says what the figure measures. */
  readonly kind?: QuantityKind;
  readonly currency?: CurrencyMention;
  readonly unit?: string;
  readonly signed: boolean;
  readonly digits: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly bound?: Bound;
  readonly rule: string;
}

/** The value in base units. */
export const figureValue = (figure: Figure): Ratio => shift(figure.mantissa, figure.exponent);
export const figureUpper = (figure: Figure): Ratio | undefined => figure.upper && shift(figure.upper, figure.exponent);

interface Sign {
  readonly first: number;
  readonly next: number;
  readonly negative: boolean;
}

/** Reads the figure that begins at piece `i`: sign, currency, number, scale, unit. Null where none begins. */
export function readFigure(source: Source, i: number, onProblem?: NumeralOptions['onProblem']): Figure | null {
  const bracketed = readBracketed(source, i, onProblem);
  if (bracketed) return bracketed;
  const outer = readSign(source, i);
  let at = outer?.next ?? i;
  let prefix = readPrefix(source, at);
  if (prefix) at = prefix.last + 1;
  if (prefix && isSign(source, at, '(')) {
    const inner = readBracketed(source, at, onProblem, prefix);
    if (inner) return { ...inner, first: outer?.first ?? i };
  }
  const inner = outer ? null : readSign(source, at);
  if (prefix && inner) at = inner.next;
  const sign = outer ?? (prefix ? inner : null);
  const numeral = readNumeral(source, at, { money: prefix !== null, ...(onProblem && { onProblem }) });
  if (numeral === null) return null;
  if (outer && prefix === null && !isNumber(source, at) && !isWord(source, outer.first)) return null;
  if (prefix && !(prefix.form === 'name' ? mayPrecede(source, prefix, numeral) : isNearest(source, prefix, numeral)))
    prefix = null;
  const first = sign ? Math.min(sign.first, prefix?.first ?? sign.first) : (prefix?.first ?? at);
  return complete(
    source,
    prefix === null && !sign ? at : first,
    numeral,
    prefix,
    sign?.negative ?? false,
    sign !== null,
  );
}

/** A currency in front of the number: a sign, a code, or a name that can only belong to it. */
function readPrefix(source: Source, i: number): CurrencyMention | null {
  if (i >= source.pieces.length || isNumber(source, i)) return null;
  const mention = readCurrency(source, i);
  if (mention === null || mention.minor) return null;
  const next = mention.last + 1;
  if (gapBefore(source, next) > (mention.form === 'sign' ? GAP.wide : GAP.space)) return null;
  if (mention.form === 'name' && !isNumber(source, next)) return null;
  return mention;
}

/** "ringgit 42", "dollar 22.5 million": a name in front is the figure's currency only where nothing else can be. */
function mayPrecede(source: Source, prefix: CurrencyMention, numeral: Numeral): boolean {
  if (readUnit(source, numeral.last + 1) || readCurrency(source, numeral.last + 1)) return false;
  const opensText = prefix.first === 0;
  return opensText || (numeral.scaled && source.tablesAt(prefix.first).language === 'en');
}

/** "in EUR -0,04   0,19": a code that heads a row of several figures is the row's, not the first figure's. */
function isNearest(source: Source, prefix: CurrencyMention, numeral: Numeral): boolean {
  if (isAmbiguousCode(prefix)) return numeral.decimals > 0 || numeral.scaled || numeral.grouped;
  if (prefix.form !== 'code' || keyAt(source, prefix.first - 1) !== 'in') return true;
  const next = numeral.last + 1;
  return !isNumber(source, next) && !isNumber(source, next + 1);
}

/** An explicit sign: "-", "−", "+" that stick to the figure, or the words minus and plus. */
function readSign(source: Source, i: number): Sign | null {
  if (isWord(source, i)) {
    const tables = source.tablesAt(i);
    const key = keyAt(source, i);
    if (gapBefore(source, i + 1) > GAP.line) return null;
    if (tables.minus.has(key))
      return /^(or|oder)$/.test(keyAt(source, i - 1)) ? null : { first: i, next: i + 1, negative: true };
    if (tables.plus.has(key) && tables.language === 'de') return { first: i, next: i + 1, negative: false };
    return null;
  }
  const negative = isDash(source, i);
  if (!negative && !isSign(source, i, '+')) return null;
  const before = gapBefore(source, i);
  const opens =
    before !== GAP.none ||
    i === 0 ||
    isSign(source, i - 1, '(') ||
    isSign(source, i - 1, '|') ||
    isSign(source, i - 1, '$') ||
    isSign(source, i - 1, '€') ||
    isSign(source, i - 1, '>') ||
    isSign(source, i - 1, '<') ||
    isSign(source, i - 1, ':');
  if (!opens || isSign(source, i, '—')) return null;
  const apart =
    i === 0 ||
    isSign(source, i - 1, '(') ||
    isSign(source, i, '\u2212') ||
    (isSign(source, i - 1, ',') && !isSign(source, i, '–'));
  const alone = apart && gapBefore(source, i + 1) === GAP.space && !isSign(source, i, '–') && !isNumber(source, i - 1);
  return isAttached(source, i + 1) || alone ? { first: i, next: i + 1, negative } : null;
}

/** "(1.234) TEUR", "$(1,234) thousand": brackets that stand for a minus. */
function readBracketed(
  source: Source,
  i: number,
  onProblem: NumeralOptions['onProblem'],
  before: CurrencyMention | null = null,
): Figure | null {
  if (!isSign(source, i, '(')) return null;
  const prefix = before ?? readPrefix(source, i + 1);
  const at = before || prefix === null ? i + 1 : prefix.last + 1;
  if (!isNumber(source, at) || (!isAttached(source, at) && !prefix)) return null;
  const numeral = readNumeral(source, at, { money: prefix !== null, ...(onProblem && { onProblem }) });
  if (numeral === null || numeral.last !== at || !isSign(source, at + 1, ')')) return null;
  const closing = { ...numeral, last: at + 1 };
  const figure = complete(source, before?.first ?? i, closing, prefix, true, true);
  if (figure === null) return null;
  const ownUnit = figure.last > at + 1;
  if (isNumber(source, i - 1) && gapBefore(source, i) === GAP.space)
    return (ownUnit && figure.kind !== 'percent') || !inRow(source, i, at + 1) ? null : figure;
  return ownUnit ||
    prefix !== null ||
    inRow(source, i, at + 1) ||
    ((numeral.grouped || numeral.decimals > 0) && endsLine(source, at + 2))
    ? figure
    : null;
}

/** Whether brackets are a cell of a row: a column's gap on one side, or further cells on both. */
function inRow(source: Source, open: number, close: number): boolean {
  if (gapBefore(source, open) === GAP.wide || gapBefore(source, close + 1) === GAP.wide) return true;
  const before = isNumber(source, open - 1) || isSign(source, open - 1, ')') || isSign(source, open - 1, '%');
  const next = close + 1;
  return (
    (before || gapBefore(source, next) === GAP.space) &&
    (isNumber(source, next) || isSign(source, next, '(') || (before && /^(n|k|nil)$/.test(keyAt(source, next))))
  );
}

const endsLine = (source: Source, i: number) =>
  gapBefore(source, i) >= GAP.wide || (isSign(source, i, '.') && gapBefore(source, i + 1) >= GAP.line);

/** Adds scale and unit after the number to what stands before it. */
function complete(
  source: Source,
  first: number,
  numeral: Numeral,
  prefix: CurrencyMention | null,
  negative: boolean,
  signed: boolean,
): Figure | null {
  let { last, exponent, scaled } = numeral;
  let after = readAfter(source, last + 1, numeral, prefix);
  if (after?.currency && !scaled) {
    // "75 USD million"
    const scale = readTrailingScale(source, after.last + 1);
    if (scale) {
      exponent = scale.exponent;
      scaled = true;
      after = { ...after, last: scale.last };
    }
  } else if (!after && prefix && isSign(source, last, ')')) {
    const scale = readTrailingScale(source, last + 1);
    if (scale) {
      exponent = scale.exponent;
      scaled = true;
      last = scale.last;
    }
  } else if (!after && isSign(source, last, ')')) {
    const scale = readTrailingScale(source, last + 1);
    if (scale) {
      exponent = scale.exponent;
      scaled = true;
      last = scale.last;
      after = readAfter(source, last + 1, numeral, prefix);
    }
  }
  if (after) last = after.last;
  const currency = after?.currency ?? prefix ?? undefined;
  if (currency) exponent += currency.exponent + (currency.minor ? -2 : 0);
  const factor = after?.unit?.meaning.factor;
  const value = factor ? multiply(numeral.mantissa, ratio(factor)) : numeral.mantissa;
  const meaning = after?.unit?.meaning;
  const kind: QuantityKind | undefined = currency
    ? 'money'
    : meaning
      ? meaning.kind
      : numeral.fraction && isProper(numeral.mantissa)
        ? 'fraction'
        : undefined;
  if (kind === 'multiple' && signed) return null;
  return {
    first,
    last,
    mantissa: negative ? negate(value) : value,
    exponent,
    scaled: scaled || (currency?.exponent ?? 0) > 0,
    ...(kind && { kind }),
    ...(currency && { currency }),
    ...(meaning?.unit && { unit: meaning.unit }),
    signed,
    digits: numeral.digits,
    decimals: numeral.decimals,
    grouped: numeral.grouped,
    rule: currency ? 'money' : (kind ?? 'bare'),
  };
}

/** Less than one: "fünf halbe" is a number, no part of a whole. */
const isProper = (value: Ratio) => value.numerator < value.denominator;

interface After {
  readonly last: number;
  readonly currency?: CurrencyMention;
  readonly unit?: UnitMention;
}

/** Currency or unit after a number, with "of a" or an article between where the number is a fraction or vague. */
function readAfter(source: Source, i: number, numeral: Numeral, prefix: CurrencyMention | null): After | null {
  const at = afterLinkWords(source, i, numeral);
  if (gapBefore(source, at) > GAP.line || beginsCompound(source, i - 1)) return null;
  const unit = prefix ? null : readUnit(source, at);
  if (unit && unit.meaning.kind === 'measure' && at === i && isOrdinalWord(source, i - 1, numeral)) return null;
  if (unit && !(gapBefore(source, at) === GAP.line && !isWord(source, at))) return { last: unit.last, unit };
  if (gapBefore(source, at) === GAP.wide) return null;
  const currency = readCurrency(source, at);
  if (currency === null) return pennies(source, at);
  if (prefix) return null;
  if (currency.form === 'sign' && !suffixSign(source, currency)) return null;
  if (isAmbiguousCode(currency) && (currency.code === 'ALL' || currency.code === 'TOP') && !numeral.scaled) return null;
  if (currency.form !== 'sign' && isWord(source, currency.last + 1) && isAttached(source, currency.last + 1))
    return null;
  return { last: currency.last, currency };
}

/** "a fifth week": what could be a fraction counts the week. */
const isOrdinalWord = (source: Source, i: number, numeral: Numeral) =>
  numeral.fraction && source.tablesAt(i).language === 'en' && /(th|third)$/.test(keyAt(source, i));

/** "485p" in a text about pounds is checked later; here it only has to stick to the digits. */
function pennies(source: Source, i: number): After | null {
  if (!isWord(source, i) || !isAttached(source, i)) return null;
  const key = keyAt(source, i);
  if (key !== 'p' && key !== 'c') return null;
  return {
    last: i,
    currency: { first: i, last: i, code: key === 'p' ? 'GBP' : null, minor: true, exponent: 0, form: 'code' },
  };
}

/** "5 $1": a sign that sticks to the next number is that number's. */
function suffixSign(source: Source, currency: CurrencyMention): boolean {
  const next = currency.last + 1;
  if (!isNumber(source, next)) return true;
  if (isAttached(source, next)) return false;
  return isAttached(source, currency.first) || readCurrency(source, next + 1)?.minor === true;
}

function afterLinkWords(source: Source, i: number, numeral: Numeral): number {
  if (!numeral.fraction || source.tablesAt(i).language !== 'en') return i;
  let at = i;
  if (
    keyAt(source, at) === 'of' &&
    (keyAt(source, at + 1) === 'a' || keyAt(source, at + 1) === 'an' || keyAt(source, at + 1) === 'one')
  )
    at += 2;
  else if (keyAt(source, at) === 'a' || keyAt(source, at) === 'an') at += 1;
  return at > i && (readUnit(source, at) || readCurrency(source, at)) ? at : i;
}

function readTrailingScale(source: Source, i: number): { readonly last: number; readonly exponent: number } | null {
  if (!isWord(source, i) || !continues(source, i)) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const exponent = tables.scales.get(key);
  if (exponent === undefined || beginsCompound(source, i)) return null;
  const dotted = tables.dottedScales.has(key) && isSign(source, i + 1, '.') && isAttached(source, i + 1);
  return { last: dotted ? i + 1 : i, exponent };
}
