import type { Fact, RuleLanguage } from '@groschen/document';
import type { CurrencyName, FigureWords } from '@groschen/lexicon';
import { currencyNames as currenciesDe } from '@groschen/lexicon/de/currency-names';
import { figureWords as wordsDe } from '@groschen/lexicon/de/figure-words';
import { currencyNames as currenciesEn } from '@groschen/lexicon/en/currency-names';
import { figureWords as wordsEn } from '@groschen/lexicon/en/figure-words';
import { type Phrase, say } from '../phrase.ts';
import { type ScaledDecimal, shiftDown } from './precision.ts';
import type { SourceFigure } from './source-figure.ts';

const WORDS: Readonly<Record<RuleLanguage, FigureWords>> = { de: wordsDe, en: wordsEn };
const CURRENCIES: Readonly<Record<RuleLanguage, Readonly<Record<string, CurrencyName>>>> = {
  de: currenciesDe,
  en: currenciesEn,
};

export interface FigureOptions {
  /** In the German dative: "bei 24.856 Punkten". */
  readonly dative?: boolean;
  /** With its minus; else the words around it tell the direction. */
  readonly signed?: boolean;
  /** Without "rund", "bis zu" and the like. */
  readonly bare?: boolean;
  /** The number alone, where a partner with the same unit follows: "von 42 auf 48 Euro". */
  readonly unitless?: boolean;
}

/** Whether a language has words for a figure; not every fraction has. */
export function canBeWritten({ kind, parts }: SourceFigure, language: RuleLanguage): boolean {
  return kind !== 'fraction' || parts.every(({ digits }) => WORDS[language].fractions[digits] !== undefined);
}

/** A figure in the words of a language, with the precision and scale of its source: "bis zu 50 Milliarden US-Dollar", "$50 billion". */
export function writeFigure(
  fact: Fact,
  figure: SourceFigure,
  language: RuleLanguage,
  options: FigureOptions = {},
): Phrase {
  const words = WORDS[language];
  const text =
    (options.signed && figure.negative ? (language === 'de' ? 'minus ' : '-') : '') +
    amountText(figure, language, options);
  const { start, end } = figure.value;
  const claim: Phrase = {
    text,
    claims: [{ start: 0, end: text.length, kind: 'figure', fact, source: { start, end } }],
  };
  if (options.bare || figure.bound === 'exact' || figure.bound === 'range' || figure.bound === 'vague') return claim;
  return say`${words.bounds[figure.bound]} ${claim}`;
}

function amountText(figure: SourceFigure, language: RuleLanguage, options: FigureOptions): string {
  const words = WORDS[language];
  const { kind, parts } = figure;
  const first = parts[0]!;
  if (kind === 'fraction') return words.fractions[first.digits] ?? first.digits;
  const currency =
    figure.currency === undefined ? undefined : (CURRENCIES[language][figure.currency] ?? { plural: figure.currency });
  if (options.unitless && parts.length === 1 && first.exponent === 0)
    return numeral(isQuotedInHundredths(figure, currency) ? shiftUp(first.digits, 2) : first.digits, words);
  if (currency) return moneyText(figure, currency, words, options);
  const number = rangeText(parts, words);
  const unit = kind in words.units ? words.units[kind as keyof FigureWords['units']] : undefined;
  if (!unit) return number;
  const one = parts.length === 1 && first.digits === '1';
  return `${number} ${one ? unit[2] : unit[options.dative ? 1 : 0]}`;
}

function moneyText(figure: SourceFigure, currency: CurrencyName, words: FigureWords, options: FigureOptions): string {
  const { parts } = figure;
  if (isQuotedInHundredths(figure, currency))
    return `${parts.map(({ digits }) => numeral(shiftUp(digits, 2), words)).join(` ${words.range} `)} ${currency.hundredth}`;
  if (currency.hundredth && figure.inHundredths && parts.every(isBelowOne))
    return `${parts.map(({ digits }) => inHundredths(digits, words)).join(` ${words.range} `)} ${currency.hundredth}`;
  if (currency.sign) return signedRange(parts.map(nextScale), currency.sign, words);
  const number = rangeText(parts.map(nextScale), words);
  const one = parts.length === 1 && parts[0]!.digits === '1' && parts[0]!.exponent === 0;
  return `${number} ${one ? (currency.singular ?? currency.plural) : options.dative ? (currency.dative ?? currency.plural) : currency.plural}`;
}

const isQuotedInHundredths = ({ inHundredths, parts }: SourceFigure, currency: CurrencyName | undefined) =>
  inHundredths && currency?.quotedInHundredths === true && parts.every(({ exponent }) => exponent === 0);

const isBelowOne = ({ digits, exponent }: ScaledDecimal) => exponent === 0 && /^0\.\d{2}$/.test(digits);

const inHundredths = (digits: string, words: FigureWords) => numeral(digits.slice(2).replace(/^0(?=\d)/, ''), words);

/** "$10 to $12", "$2.5 billion to $3 billion": each end carries the sign and the scale. */
function signedRange(parts: readonly ScaledDecimal[], sign: string, words: FigureWords): string {
  return parts.map((part) => `${sign}${scaled(part, words)}`).join(` ${words.range} `);
}

/** "1.108,0 Millionen" is "1,108 Milliarden", unless that takes more than three decimals. */
function nextScale(part: ScaledDecimal): ScaledDecimal {
  const [whole = '', decimals = ''] = part.digits.split('.');
  if (part.exponent !== 6 || whole.length < 4 || !/^0*$/.test(decimals)) return part;
  return { digits: shiftDown(part.digits, 3), exponent: 9 };
}

/** "10 bis 12 Millionen": the scale stands once. */
function rangeText(parts: readonly ScaledDecimal[], words: FigureWords): string {
  const [low, high] = parts;
  if (!low) return '';
  if (!high) return scaled(low, words);
  const start = low.exponent === high.exponent ? written(low, words).number : scaled(low, words);
  return `${start} ${words.range} ${scaled(high, words)}`;
}

function scaled(part: ScaledDecimal, words: FigureWords): string {
  const { number, scale } = written(part, words);
  return scale === '' ? number : `${number} ${scale}`;
}

/** Number and scale word; thousands have none and are written out. */
function written(part: ScaledDecimal, words: FigureWords): { readonly number: string; readonly scale: string } {
  const { digits, exponent } = part;
  if (exponent === 0) return { number: numeral(digits, words), scale: '' };
  if (exponent === 3) return { number: numeral(shiftUp(digits, exponent), words), scale: '' };
  const names = words.scales[exponent];
  return { number: numeral(digits, words), scale: digits === '1' ? names[0] : names[1] };
}

/** Digits with the language's separators; four digits are grouped too, as agencies do. */
function numeral(digits: string, words: FigureWords): string {
  const [whole = '', decimals] = digits.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const grouped = groups.join(words.group);
  return decimals === undefined ? grouped : `${grouped}${words.decimal}${decimals}`;
}

function shiftUp(digits: string, exponent: number): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const padded = decimals.padEnd(exponent, '0');
  const rest = padded.slice(exponent).replace(/0+$/, '');
  const number = (whole + padded.slice(0, exponent)).replace(/^0+(?=\d)/, '');
  return rest === '' ? number : `${number}.${rest}`;
}
