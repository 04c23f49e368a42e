import type { Ratio } from '@groschen/document';
import { readCompoundNumeral } from './compound-numeral.ts';
import { type DigitForm, readDigits } from './digits.ts';
import { add, compare, multiply, ONE, powerOfTen, ratio, shift } from './exact.ts';
import { GAP, isOverlong } from './pieces.ts';
import {
  beginsCompound,
  continues,
  gapBefore,
  isAttached,
  isNumber,
  isSign,
  isWord,
  joins,
  keyAt,
  type Source,
  textAt,
} from './source.ts';
import type { Tables } from './tables.ts';

/** A number as it stands in the text: its figure, and the scale words after it. */
export interface Numeral {
  /** First and last piece. */
  readonly first: number;
  readonly last: number;
  /** The figure before its scale. */
  readonly mantissa: Ratio;
  /** Power of ten that the scale words give; 0 where there are none. */
  readonly exponent: number;
  readonly scaled: boolean;
  /** Written in digits. */
  readonly digits: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  /** Only an article stands for the figure ("a million"). */
  readonly article: boolean;
  /** A part of a whole: half, two thirds, 1/4. */
  readonly fraction: boolean;
}

export interface NumeralOptions {
  /** A currency stands before: "$5m", "EUR 5 bn". */
  readonly money: boolean;
  readonly onProblem?: (piece: number, reason: string) => void;
}

interface Part {
  readonly last: number;
  readonly value: Ratio;
  readonly digits: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly article: boolean;
  readonly fraction: boolean;
}

const word = (last: number, value: Ratio): Part => ({
  last,
  value,
  digits: false,
  decimals: 0,
  grouped: false,
  article: false,
  fraction: false,
});

/** Reads the number that begins at piece `i`, with all its scale words; null where none begins. */
export function readNumeral(source: Source, i: number, options: NumeralOptions): Numeral | null {
  const part = readPart(source, i, options);
  if (part === null) return null;
  const scale = readScales(source, part, options);
  if (part.article && scale === null && !part.fraction) return null;
  const numeral: Numeral = {
    first: i,
    last: scale?.last ?? part.last,
    mantissa: part.value,
    exponent: scale?.exponent ?? 0,
    scaled: scale !== null,
    digits: part.digits,
    decimals: part.decimals,
    grouped: part.grouped,
    article: part.article,
    fraction: part.fraction && scale === null,
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
    if (gapBefore(source, at) > GAP.line) break;
    let joined = false;
    if (isWord(source, at) && tables.and.has(keyAt(source, at))) {
      if (afterBetween(source, start.first)) break;
      at++;
      joined = true;
    }
    if (
      isNumber(source, at) &&
      !(smallest <= 3 && sum.digits && (joined || smallest === 3) && tables.language === 'en')
    )
      break;
    if (tables.articles.has(keyAt(source, at))) break;
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
    if (
      exponent > smallest &&
      compare(add(total, part.value), { numerator: powerOfTen(exponent), denominator: 1n }) < 0
    ) {
      sum = { ...sum, last: scale!.last, mantissa: add(total, part.value), exponent };
      smallest = exponent;
      continue;
    }
    if (compare(addend, { numerator: powerOfTen(smallest), denominator: 1n }) >= 0) break;
    if (isNumber(source, at) && followedByWord(source, (scale?.last ?? part.last) + 1) && !joined) break;
    sum = { ...sum, last: scale?.last ?? part.last, mantissa: add(total, addend), exponent: 0, grouped: true };
    smallest = exponent;
  }
  return sum;
}

const followedByWord = (source: Source, i: number) => isWord(source, i) && isAttached(source, i);

function afterBetween(source: Source, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--)
    if (source.tablesAt(i).context.between.has(keyAt(source, i))) return true;
  return false;
}

interface Scale {
  readonly last: number;
  readonly exponent: number;
}

/** Scale words after a part: "Mio.", "hundred thousand", "bn" stuck to the digits. Of several, each is larger than the last. */
function readScales(source: Source, part: Part, options: NumeralOptions): Scale | null {
  const first = readScale(source, part.last + 1, part, options);
  if (first === null) return null;
  let scale = first;
  let largest = first.exponent;
  for (;;) {
    const next = readScale(source, scale.last + 1, part, options);
    if (next === null || next.exponent <= largest) return scale;
    scale = { last: next.last, exponent: scale.exponent + next.exponent };
    largest = next.exponent;
  }
}

function readScale(source: Source, at: number, part: Part, options: NumeralOptions): Scale | null {
  let i = at;
  if (
    part.fraction &&
    isWord(source, i) &&
    keyAt(source, i) === 'of' &&
    source.tablesAt(i).articles.has(keyAt(source, i + 1))
  )
    i += 2;
  else if (part.fraction && source.tablesAt(i).language === 'en' && source.tablesAt(i).articles.has(keyAt(source, i)))
    i += 1;
  if (!isWord(source, i) || (!continues(source, i) && gapBefore(source, i) !== GAP.wide)) return null;
  if (gapBefore(source, i) === GAP.wide && part.digits) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const exponent = tables.scales.get(key);
  if (exponent !== undefined) {
    if (beginsCompound(source, i) && !isFoldCompound(source, i)) return null;
    if (
      tables.vague.has(key) &&
      exponent < 6 &&
      !part.article &&
      tables.language === 'en' &&
      part.digits &&
      key.endsWith('s')
    )
      return null;
    const dotted = tables.dottedScales.has(key) && isSign(source, i + 1, '.') && isAttached(source, i + 1);
    return { last: dotted ? i + 1 : i, exponent };
  }
  return readLetterScale(source, i, part, options, tables);
}

const isFoldCompound = (source: Source, i: number) => keyAt(source, i + 2).startsWith('fach');

const LENGTH_WORDS: ReadonlySet<string> = new Set([
  'tall',
  'long',
  'wide',
  'deep',
  'high',
  'away',
  'race',
  'sprint',
  'lang',
  'hoch',
  'breit',
  'tief',
]);

/** Single letters that scale: they stick to the digits, or a currency stands before the figure. */
function readLetterScale(source: Source, i: number, part: Part, options: NumeralOptions, tables: Tables): Scale | null {
  const text = textAt(source, i);
  const exponent = tables.attachedScales.get(text.toLowerCase());
  if (exponent === undefined || !part.digits || beginsCompound(source, i)) return null;
  const attached = isAttached(source, i);
  if (!attached && !(options.money && /^(m|mn|bn|b|k)$/.test(text))) return null;
  if (isAttached(source, i + 1) && (isNumber(source, i + 1) || (isSign(source, i + 1, '/') && isWord(source, i + 2))))
    return null;
  if (options.money || currencyFollows(source, i + 1)) return { last: i, exponent };
  switch (text) {
    case 'k':
    case 'K':
    case 'M':
    case 'bn':
    case 'mn':
    case 'MM':
    case 'mil':
    case 'cr':
      return { last: i, exponent };
    case 'G':
      return compare(part.value, ratio(10)) >= 0 || part.decimals > 0 ? { last: i, exponent } : null;
    case 'm':
      return tables.language === 'en' && !LENGTH_WORDS.has(keyAt(source, i + 1)) ? { last: i, exponent } : null;
    case 'b':
      return tables.language === 'en' ? { last: i, exponent } : null;
    default:
      return null;
  }
}

function currencyFollows(source: Source, i: number): boolean {
  return (isSign(source, i, '€') || isSign(source, i, '$') || isSign(source, i, '£')) && continues(source, i);
}

/** One part of a number: digits, or words below a thousand (German: below a million), with a fraction after it. */
function readPart(source: Source, i: number, options: NumeralOptions): Part | null {
  if (isNumber(source, i)) return readDigitPart(source, i, options);
  const vulgar = vulgarFraction(source, i);
  if (vulgar) return { ...word(i, vulgar), fraction: true };
  if (!isWord(source, i)) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  if (i === 0 && tables.point.has(key)) return readSpokenDecimals(source, word(-1, ratio(0)), tables);
  const article = tables.articles.has(key) || (tables.language === 'de' && key === 'eins');
  if (tables.articles.has(key)) return readArticlePart(source, i, tables);
  const half = readHalf(source, i, tables);
  if (half) return half;
  if (!article && tables.language === 'en' && key === 'quarter' && isScaleWord(source, i + 1, tables))
    return { ...word(i, ratio(1, 4)), fraction: true };
  const small = tables.language === 'de' ? readGermanWord(source, i, tables) : readEnglishWords(source, i, tables);
  if (small === null) return null;
  return withFraction(source, small, tables);
}

function readDigitPart(source: Source, i: number, options: NumeralOptions): Part | null {
  if (isOverlong(source.pieces, i)) return null;
  const form = readDigits(textAt(source, i), source.styleAt(i));
  if (typeof form === 'string') {
    options.onProblem?.(i, form);
    return null;
  }
  const slashed = slashFraction(source, i);
  if (slashed) return { ...word(slashed.last, slashed.value), digits: true, fraction: true };
  const power = readPower(source, i, form);
  if (power) return power;
  const part: Part = {
    last: i,
    value: form.value,
    digits: true,
    decimals: form.decimals,
    grouped: form.grouped,
    article: false,
    fraction: false,
  };
  if (form.decimals === 0) {
    const vulgar = vulgarFraction(source, i + 1);
    if (vulgar && gapBefore(source, i + 1) <= GAP.space)
      return { ...part, last: i + 1, value: add(part.value, vulgar), decimals: 1 };
    const mixed = gapBefore(source, i + 1) <= GAP.wide && isNumber(source, i + 1) ? slashFraction(source, i + 1) : null;
    if (mixed) return { ...part, last: mixed.last, value: add(part.value, mixed.value), decimals: 1 };
    const spoken = readSpokenDecimals(source, part, source.tablesAt(i));
    if (spoken) return spoken;
    const dozens = readDozen(source, part, source.tablesAt(i));
    if (dozens !== part) return dozens;
  }
  return withFraction(source, part, source.tablesAt(i));
}

const LARGEST_POWER = 60;

/** "1e10", "1.1^23": scientific notation and powers, worked out exactly. */
function readPower(source: Source, i: number, form: DigitForm): Part | null {
  const scientific = isWord(source, i + 1) && keyAt(source, i + 1) === 'e';
  if (!(scientific || isSign(source, i + 1, '^')) || !isAttached(source, i + 1)) return null;
  const signed = isSign(source, i + 2, '-') || isSign(source, i + 2, '+');
  const at = signed ? i + 3 : i + 2;
  if (!isNumber(source, at) || !isAttached(source, at) || !/^\d{1,2}$/.test(keyAt(source, at))) return null;
  const exponent = Number(keyAt(source, at));
  if (exponent > LARGEST_POWER || (isAttached(source, at + 1) && isWord(source, at + 1))) return null;
  const negative = isSign(source, i + 2, '-');
  const { numerator, denominator } = form.value;
  if (scientific) return { ...digitPart(at, shift(form.value, negative ? -exponent : exponent)), decimals: 1 };
  if (numerator === 0n) return null;
  const [above, below] = negative ? [denominator, numerator] : [numerator, denominator];
  return {
    ...digitPart(at, { numerator: above ** BigInt(exponent), denominator: below ** BigInt(exponent) }),
    decimals: 1,
  };
}

const digitPart = (last: number, value: Ratio): Part => ({ ...word(last, value), digits: true });

const VULGAR: ReadonlyMap<string, Ratio> = new Map(
  Object.entries({
    '½': [1, 2],
    '⅓': [1, 3],
    '⅔': [2, 3],
    '¼': [1, 4],
    '¾': [3, 4],
    '⅕': [1, 5],
    '⅖': [2, 5],
    '⅗': [3, 5],
    '⅘': [4, 5],
    '⅙': [1, 6],
    '⅚': [5, 6],
    '⅛': [1, 8],
    '⅜': [3, 8],
    '⅝': [5, 8],
    '⅞': [7, 8],
  } as const).map(([sign, [above, below]]) => [sign, ratio(above, below)]),
);

const vulgarFraction = (source: Source, i: number): Ratio | null =>
  isWord(source, i) ? null : (VULGAR.get(keyAt(source, i)) ?? null);

const SLASH_DENOMINATORS: ReadonlySet<string> = new Set(
  '2 3 4 5 6 7 8 9 10 12 15 16 20 25 32 50 64 100 1000'.split(' '),
);

/** "3/4": two whole numbers, the first the smaller, of a denominator that people use. */
function slashFraction(source: Source, i: number): { readonly last: number; readonly value: Ratio } | null {
  if (!isNumber(source, i) || !isSign(source, i + 1, '/') || !isNumber(source, i + 2)) return null;
  if (!isAttached(source, i + 1) || !isAttached(source, i + 2) || isSign(source, i + 3, '/')) return null;
  if (i > 0 && isAttached(source, i) && isSign(source, i - 1, '/')) return null;
  const above = textAt(source, i);
  const below = textAt(source, i + 2);
  if (!/^[1-9]\d{0,2}$/.test(above) || !SLASH_DENOMINATORS.has(below) || Number(above) >= Number(below)) return null;
  return { last: i + 2, value: ratio(Number(above), Number(below)) };
}

/** "zwei Komma drei", "1 point 1": the decimals are read out. */
function readSpokenDecimals(source: Source, part: Part, tables: Tables): Part | null {
  const at = part.last + 1;
  if (!isWord(source, at) || (at > 0 && !continues(source, at)) || !tables.point.has(keyAt(source, at))) return null;
  let decimals = '';
  let last = at;
  for (let i = at + 1; continues(source, i); i++) {
    const key = keyAt(source, i);
    if (isNumber(source, i) && /^\d+$/.test(key) && decimals === '') {
      decimals = key;
      last = i;
      break;
    }
    const digit = tables.units.get(key) ?? (tables.language === 'de' && key === 'ein' ? 1 : undefined);
    const larger = tables.tens.get(key) ?? tables.teens.get(key);
    if (digit !== undefined) {
      decimals += digit;
      last = i;
    } else if (larger !== undefined && decimals === '') {
      const unit = joins(source, i + 1) ? tables.units.get(keyAt(source, i + 2)) : undefined;
      decimals = String(larger + (unit ?? 0));
      last = unit === undefined ? i : i + 2;
      break;
    } else break;
  }
  if (decimals === '' || decimals.length > 30) return null;
  return {
    ...part,
    last,
    value: add(part.value, { numerator: BigInt(decimals), denominator: powerOfTen(decimals.length) }),
    decimals: decimals.length,
  };
}

function readGermanWord(source: Source, i: number, tables: Tables): Part | null {
  const key = keyAt(source, i);
  const mixed = tables.mixed.get(key);
  if (mixed) return { ...word(i, ratio(...mixed)), fraction: mixed[0] < mixed[1] };
  if (tables.dozen.has(key)) return null;
  if (tables.denominators.has(key) && isFractionNoun(source, i))
    return { ...word(i, ratio(1, tables.denominators.get(key)!)), fraction: true };
  const unit = tables.units.get(key);
  const value = unit !== undefined ? ratio(unit) : readCompoundNumeral(key);
  if (value === null) return null;
  const part = word(i, value);
  return readSpokenDecimals(source, part, tables) ?? readDozen(source, part, tables);
}

/** Capitalised Drittel, Viertel, Hälfte; not the half of a match or a year. */
function isFractionNoun(source: Source, i: number): boolean {
  if (!isCapital(source, i)) return false;
  const before = keyAt(source, i - 1);
  return !/^(erste|zweite|dritte|vierte|letzte)[nrs]?$/.test(before);
}

function isCapital(source: Source, i: number): boolean {
  const text = textAt(source, i);
  return text[0] !== text[0]?.toLowerCase();
}

/** English number words below a thousand, with hyphens, blanks and "and" between them. */
function readEnglishWords(source: Source, i: number, tables: Tables): Part | null {
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
    gapBefore(source, hundredAt) <= GAP.line
  ) {
    value *= 100;
    last = hundredAt;
    let at = last + 1;
    if (joins(source, at)) at++;
    const joined = tables.and.has(keyAt(source, at)) && !afterBetween(source, i);
    if (joined) at++;
    if (joined && joins(source, at)) at++;
    const rest = gapBefore(source, at) <= GAP.line ? readBelowHundred(source, at, tables) : null;
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

function isScaleWord(source: Source, i: number, tables: Tables): boolean {
  return isWord(source, i) && continues(source, i) && tables.scales.has(keyAt(source, i));
}

function readBelowHundred(
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
    isWord(source, at) && gapBefore(source, at) <= GAP.wide ? tables.units.get(keyAt(source, at)) : undefined;
  return unit ? { value: ten + unit, last: at } : { value: ten, last: i };
}

/** "fifth", "firsts": the last part of an ordinal such as twenty-fifth. */
const isOrdinalUnit = (source: Source, i: number, tables: Tables) =>
  ordinalUnit(keyAt(source, i), tables) !== undefined;

function ordinalUnit(key: string, tables: Tables): number | undefined {
  if (/^firsts?$/.test(key)) return 1;
  if (/^seconds?$/.test(key)) return 2;
  const value = tables.denominators.get(key);
  return value !== undefined && value >= 3 && value <= 9 && !key.startsWith('quarter') ? value : undefined;
}

/** "zwei Dutzend", "two dozen". */
function readDozen(source: Source, part: Part, tables: Tables): Part {
  const at = part.last + 1;
  if (!isWord(source, at) || !continues(source, at) || !tables.dozen.has(keyAt(source, at))) return part;
  return { ...part, last: at, value: multiply(part.value, ratio(12)), fraction: false };
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
  const denominator = tables.denominators.get(key);
  if (
    denominator !== undefined &&
    (tables.language === 'en' || isFractionNoun(source, at)) &&
    !beginsCompound(source, at)
  )
    return { ...word(at, ratio(1, denominator)), fraction: true };
  const mixed = tables.mixed.get(key);
  if (mixed) return { ...word(at, ratio(...mixed)), fraction: mixed[0] < mixed[1] };
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

/** What may follow a whole number: "and a half", "und drei Viertel", or a denominator that makes it a fraction. */
function withFraction(source: Source, part: Part, tables: Tables): Part {
  const direct = readDenominator(source, part.last + 1, tables);
  if (
    direct &&
    part.decimals === 0 &&
    compare(part.value, ratio(1000)) < 0 &&
    (!part.digits || tables.language === 'de')
  )
    return { ...part, last: direct.last, value: multiply(part.value, ratio(1, direct.value)), fraction: true };
  const quotient = readQuotient(source, part, tables);
  if (quotient) return quotient;
  let at = part.last + 1;
  if (joins(source, at)) at++;
  if (!isWord(source, at) || gapBefore(source, at) > GAP.line || !tables.and.has(keyAt(source, at))) return part;
  at++;
  if (joins(source, at)) at++;
  const fraction = readAddedFraction(source, at, tables);
  return fraction ? { ...part, last: fraction.last, value: add(part.value, fraction.value), decimals: 1 } : part;
}

/** "one over twenty-one", "one in eight", "one out of three": a part of a whole in two numbers. */
function readQuotient(source: Source, part: Part, tables: Tables): Part | null {
  if (tables.language !== 'en' || part.decimals > 0 || part.fraction) return null;
  const link = keyAt(source, part.last + 1);
  const outOf = link === 'out' && keyAt(source, part.last + 2) === 'of';
  const one = keyAt(source, part.last) === 'one' && !part.digits && !joins(source, part.last);
  if (link !== 'over' && !(one && (link === 'in' || outOf))) return null;
  const at = part.last + (outOf ? 3 : 2);
  const whole = isNumber(source, at)
    ? link === 'over'
      ? readPlainInteger(source, at)
      : null
    : readEnglishWords(source, at, tables);
  if (whole === null || whole.fraction || compare(part.value, whole.value) >= 0) return null;
  const next = whole.last + 1;
  if (link === 'over' && (isWord(source, next) || isSign(source, next, '%'))) return null;
  if (isWord(source, next) && (tables.unitPhrases.has(keyAt(source, next)) || tables.scales.has(keyAt(source, next))))
    return null;
  return {
    ...part,
    last: whole.last,
    value: multiply(part.value, { numerator: 1n, denominator: whole.value.numerator }),
    fraction: true,
  };
}

function readPlainInteger(source: Source, i: number): Part | null {
  return /^[1-9]\d{0,3}$/.test(keyAt(source, i)) ? digitPart(i, ratio(Number(keyAt(source, i)))) : null;
}

function readAddedFraction(
  source: Source,
  at: number,
  tables: Tables,
): { readonly last: number; readonly value: Ratio } | null {
  if (!isWord(source, at) || gapBefore(source, at) > GAP.line) return null;
  let i = at;
  let count = 1;
  const key = keyAt(source, i);
  const counted = tables.language === 'en' ? readBelowHundred(source, i, tables) : null;
  if (tables.articles.has(key)) i++;
  else if (counted) {
    count = counted.value;
    i = counted.last + 1;
  } else if (tables.units.has(key)) {
    count = tables.units.get(key)!;
    i++;
  } else if (!tables.half.has(key) && !(tables.language === 'en' && key === 'quarter')) return null;
  if (joins(source, i)) i++;
  if (!isWord(source, i) || gapBefore(source, i) > GAP.line) return null;
  const name = keyAt(source, i);
  if (tables.half.has(name)) return { last: i, value: ratio(1, 2) };
  const denominator = tables.denominators.get(name);
  return denominator !== undefined && (count > 1 || tables.articles.has(key) || key === 'one' || key === 'quarter')
    ? { last: i, value: ratio(count, denominator) }
    : null;
}

/** A denominator after a count: "drei Viertel", "two-thirds". */
function readDenominator(
  source: Source,
  at: number,
  tables: Tables,
): { readonly last: number; readonly value: number } | null {
  const i = joins(source, at) ? at + 1 : at;
  if (!isWord(source, i) || !continues(source, i) || (i === at && isAttached(source, i))) return null;
  const key = keyAt(source, i);
  const ten = tables.tens.get(key);
  if (tables.language === 'en' && ten !== undefined && joins(source, i + 1)) {
    const unit = ordinalUnit(keyAt(source, i + 2), tables);
    return unit === undefined ? null : { last: i + 2, value: ten + unit };
  }
  if (beginsCompound(source, i)) return null;
  const value = tables.denominators.get(key);
  if (value === undefined || key === 'half') {
    return tables.language === 'de' && tables.half.has(key) && key === 'halbe' ? { last: i, value: 2 } : null;
  }
  if (tables.language === 'de')
    return isCapital(source, i) || i !== at || key.endsWith('tel') ? { last: i, value } : null;
  if (key === 'quarters' && keyAt(source, at - 1) !== 'three' && keyAt(source, i + 1) !== 'of' && i === at) return null;
  const plural = key.endsWith('s');
  const one = keyAt(source, at - 1) === 'one';
  return plural || one ? { last: i, value } : null;
}
