import {
  compareDecimals,
  type Decimal,
  type Quantity,
  type Ratio,
  type RuleLanguage,
  toRatio,
} from '@groschen/document';
import { AMBIGUOUS_CODES, type CurrencyNames, measureWords, UNIT_SYMBOLS, words } from '@groschen/lexicon';
import { currencyNames } from '@groschen/lexicon/de/currency-names';
import { units as deUnits } from '@groschen/lexicon/de/units';
import { units as enUnits } from '@groschen/lexicon/en/units';
import { powerOfTen, shift, toDecimal } from './exact.ts';

/** `long` as in running text, `compact` as in tables and headlines. */
export type FormatStyle = 'long' | 'compact';

/**
 * A quantity in words of either language, in the precision of its source: "50 Milliarden US-Dollar", "$50 billion", "$50bn".
 * `parseQuantity` reads the result as the same kind, figure and currency. Bound and `per` are left to the caller's sentence; a
 * vague magnitude, and money without a currency, keep the words of their source.
 */
export function formatQuantity(quantity: Quantity, lang: RuleLanguage, style: FormatStyle = 'long'): string {
  if (quantity.bound === 'vague' || (quantity.kind === 'money' && quantity.currency === undefined))
    return quantity.text;
  if (quantity.kind === 'fraction' && 'amount' in quantity) return formatFraction(quantity.amount, lang);
  const ends = 'amount' in quantity ? [quantity.amount] : [quantity.min, quantity.max];
  const forms = quantity.text.match(/\d[\d.,'’\u00a0\u202f\u2009 ]*/g) ?? [];
  const precisions = ends.map((end, i) => precisionOf(end, forms[ends.length === 1 ? forms.length - 1 : i]));
  const scale = quantity.kind === 'money' || quantity.kind === 'count' ? scaleFor(ends, precisions) : 0;
  const figures = ends.map((end, i) => formatDecimal(end, scale, precisions[i]!, lang));
  const one = figures.length === 1 && figures[0] === '1';
  const range = figures.join(lang === 'de' ? ' bis ' : ' to ');
  if (quantity.currency !== undefined) return formatMoney(quantity.currency, figures, range, scale, one, lang, style);
  const scaled = scale === 0 ? range : `${range}${scaleWord(scale, one, lang, style)}`;
  return scaled + unitWord(quantity, one, lang, style);
}

/** The power of ten down to which a source gave its figure: −2 for "2,50", 8 for "1,2 Milliarden"; null where it used words. */
function precisionOf(amount: Decimal, form: string | undefined): number | null {
  const digits = form?.replace(/\D/g, '') ?? '';
  if (digits === '' || /^0*$/.test(digits)) return digits === '' ? null : -Math.max(0, decimalsIn(form!));
  const { numerator, denominator } = toRatio(amount);
  let above = BigInt(digits);
  let below = numerator < 0n ? -numerator : numerator;
  above *= denominator;
  for (let power = 0; power <= 40; power++) {
    if (above === below) return power;
    above *= 10n;
  }
  above = BigInt(digits) * denominator;
  for (let power = 0; power >= -40; power--) {
    if (above === below) return power;
    below *= 10n;
  }
  return null;
}

const decimalsIn = (form: string) => /[.,](\d+)\s*$/.exec(form)?.[1]?.length ?? 0;

const LARGEST_SCALE = 12;
const MOST_DECIMALS = 3;

/** The scale word that shortens all ends without more than three decimals. */
function scaleFor(ends: readonly Decimal[], precisions: readonly (number | null)[]): number {
  for (let scale = LARGEST_SCALE; scale >= 6; scale -= 3) {
    const reaches = ends.some((end) => compareDecimals(end.replace('-', ''), powerOfTen(scale).toString()) >= 0);
    const short = ends.every(
      (end, i) => decimalsFor(shift(toRatio(end), -scale), scale, precisions[i]!) <= MOST_DECIMALS,
    );
    if (reaches && short) return scale;
  }
  return 0;
}

function decimalsFor(value: Ratio, scale: number, precision: number | null): number {
  const exact = toDecimal(value);
  const needed = exact.includes('/') ? 0 : (exact.split('.')[1]?.length ?? 0);
  return precision === null ? needed : Math.max(needed, scale - precision);
}

function formatDecimal(amount: Decimal, scale: number, precision: number | null, lang: RuleLanguage): string {
  const value = shift(toRatio(amount), -scale);
  const exact = toDecimal(value);
  if (exact.includes('/')) return formatMixed(value, lang);
  const decimals = decimalsFor(value, scale, precision);
  const [whole, fraction = ''] = exact.replace('-', '').split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'de' ? '.' : ',');
  const padded = fraction.padEnd(decimals, '0');
  return `${exact.startsWith('-') ? '-' : ''}${grouped}${padded === '' ? '' : (lang === 'de' ? ',' : '.') + padded}`;
}

/** A value whose decimals never end, as a whole number and a fraction: "42 1/3". */
function formatMixed(value: Ratio, lang: RuleLanguage): string {
  const { numerator, denominator } = reduce(value);
  const size = numerator < 0n ? -numerator : numerator;
  const whole = size / denominator;
  const sign = numerator < 0n ? '-' : '';
  const rest = `${size % denominator}/${denominator}`;
  return whole === 0n ? sign + rest : `${sign}${formatDecimal(whole.toString(), 0, null, lang)} ${rest}`;
}

const SCALE_WORDS = {
  de: {
    6: ['Million', 'Millionen', 'Mio.'],
    9: ['Milliarde', 'Milliarden', 'Mrd.'],
    12: ['Billion', 'Billionen', 'Bio.'],
  },
  en: { 6: ['million', 'million', 'm'], 9: ['billion', 'billion', 'bn'], 12: ['trillion', 'trillion', 'tn'] },
} as const;

/** The scale word with the blank before it, where it takes one. */
function scaleWord(scale: number, one: boolean, lang: RuleLanguage, style: FormatStyle): string {
  if (scale === 0) return '';
  const words = SCALE_WORDS[lang][scale as 6 | 9 | 12];
  return style === 'long' ? ` ${words[one ? 0 : 1]}` : `${lang === 'de' ? ' ' : ''}${words[2]}`;
}

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };
const GERMAN_NAMES: CurrencyNames = currencyNames;

function formatMoney(
  currency: string,
  figures: readonly string[],
  range: string,
  scale: number,
  one: boolean,
  lang: RuleLanguage,
  style: FormatStyle,
): string {
  const word = scaleWord(scale, one, lang, style);
  if (lang === 'de') {
    const name = style === 'long' ? GERMAN_NAMES[currency]?.plural : SIGNS[currency];
    return `${range}${word} ${name ?? currency}`;
  }
  const negative = figures.some((figure) => figure.startsWith('-'));
  if (AMBIGUOUS_CODES.includes(currency)) return `${range}${word} ${currency}`;
  const prefix = SIGNS[currency] ?? `${currency} `;
  if (figures.length > 1) return negative ? `${range}${word} ${currency}` : `${prefix}${figures.join('–')}${word}`;
  return negative ? `-${prefix}${figures[0]!.slice(1)}${word}` : `${prefix}${figures[0]}${word}`;
}

const UNIT_WORDS = {
  de: {
    percent: [' Prozent', ' Prozent', ' %'],
    'percentage-points': [' Prozentpunkt', ' Prozentpunkte', ' Prozentpunkte'],
    'basis-points': [' Basispunkt', ' Basispunkte', ' bp'],
    points: [' Punkt', ' Punkte', ' Punkte'],
    multiple: ['-Fache', '-Fache', '-Fache'],
  },
  en: {
    percent: [' percent', ' percent', '%'],
    'percentage-points': [' percentage point', ' percentage points', ' pp'],
    'basis-points': [' basis point', ' basis points', 'bps'],
    points: [' point', ' points', ' pts'],
    multiple: [' times', ' times', 'x'],
  },
} as const;

function unitWord(quantity: Quantity, one: boolean, lang: RuleLanguage, style: FormatStyle): string {
  const { kind } = quantity;
  if (kind === 'measure') return quantity.unit ? ` ${measureWord(quantity.unit, one, lang)}` : '';
  if (
    kind === 'percent' ||
    kind === 'percentage-points' ||
    kind === 'basis-points' ||
    kind === 'points' ||
    kind === 'multiple'
  )
    return UNIT_WORDS[lang][kind][style === 'compact' ? 2 : one ? 0 : 1];
  return '';
}

function measureWord(unit: string, one: boolean, lang: RuleLanguage): string {
  const measure = measureWords(lang === 'de' ? deUnits : enUnits).find(([name]) => name === unit);
  if (!measure) return words(UNIT_SYMBOLS[unit] ?? unit)[0]!;
  const word = measure[one ? 1 : 2];
  return lang === 'en' ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

const COUNTS = {
  de: ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const;
const PARTS = {
  de: ['', '', 'Hälfte', 'Drittel', 'Viertel', 'Fünftel', 'Sechstel', 'Siebtel', 'Achtel', 'Neuntel', 'Zehntel'],
  en: ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
} as const;

function formatFraction(amount: Decimal, lang: RuleLanguage): string {
  const { numerator, denominator } = reduce(toRatio(amount));
  const below = Number(denominator);
  const above = Number(numerator < 0n ? -numerator : numerator);
  const sign = numerator < 0n ? 'minus ' : '';
  const name = PARTS[lang][below];
  const count = COUNTS[lang][above];
  if (!name || !count) return `${numerator < 0n ? '-' : ''}${above}/${below}`;
  if (below === 2) return sign + name;
  return lang === 'de' ? `${sign}${count} ${name}` : `${sign}${count} ${name}${above === 1 ? '' : 's'}`;
}

function reduce({ numerator, denominator }: Ratio): Ratio {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
