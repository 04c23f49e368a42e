import type { QuantityKind } from '@groschen/document';
import { amountNounExponent } from './amount-noun.ts';
import { readCurrency } from './currency.ts';
import { type CurrencyMention, mention } from './currency-mention.ts';
import { codeOfWord } from './currency-names.ts';
import { ratio } from './exact.ts';
import { type Figure, VAGUE } from './figure.ts';
import { LINE_BREAK, SPACE } from './pieces.ts';
import { continues, gapBefore, isHyphen, isNumber, isWord, joins, keyAt, type Source } from './source.ts';
import type { Tables } from './tables.ts';

/** Words for how many digits a figure has, beside the numbers: "double-digit", "ein" in einstellig. */
const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['ein', 1],
  ['single', 1],
  ['double', 2],
  ['triple', 3],
]);

/** The number of digits that a word or one or two digits tell. */
const countOf = (word: string, { units, teens }: Tables): number | undefined =>
  COUNT_WORDS.get(word) ?? units.get(word) ?? teens.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);

/** Parts of a decade, as the press counts them. */
const PARTS = { low: [1, 3], mid: [4, 6], high: [7, 9] } as const;
type PartName = keyof typeof PARTS;
const WHOLE_DECADE = [1, 10] as const;

/** "mittlerer zweistelliger Millionenbetrag", "mid-single-digit percentage", "nine-figure sum". */
export function readDigitCount(source: Source, i: number): Figure | null {
  const tables = source.tablesAt(i);
  const parts = readParts(source, i, tables);
  const at = parts?.next ?? i;
  const digits = tables.language === 'de' ? germanDigits(source, at, tables) : englishDigits(source, at, tables);
  if (digits === null || (parts && gapBefore(source, at) > LINE_BREAK)) return null;
  const object = readObject(source, digits.last + 1, tables, digits.plural);
  if (object === null) return null;
  const [low] = parts ? PARTS[parts.from] : WHOLE_DECADE;
  const top = parts ? topOf(parts.to, digits.count, tables) : WHOLE_DECADE[1];
  const exponent = digits.count - 1 + object.exponent;
  return {
    ...VAGUE,
    first: i,
    last: object.last,
    mantissa: ratio(low),
    upper: ratio(top),
    exponent,
    kind: object.kind,
    currency: object.currency,
    rule: 'digit-count',
  };
}

/** Where a part of the decade ends: of tens and more the high part reaches the next decade. */
function topOf(part: PartName, count: number, tables: Tables): number {
  if (count > 1 && part === 'high') return 10;
  if (count > 1 && part === 'low' && tables.language === 'en') return 4;
  return PARTS[part][1];
}

interface Parts {
  readonly from: PartName;
  readonly to: PartName;
  /** The piece behind them. */
  readonly next: number;
}

/** "mid", "mittleren", "mid-to-high", "niedrigen bis mittleren": one part of the decade, or from one to another. */
function readParts(source: Source, i: number, tables: Tables): Parts | null {
  const from = tables.parts.get(keyAt(source, i));
  if (from === undefined) return null;
  const next = isHyphen(source, i + 1) ? i + 2 : i + 1;
  const single = { from, to: from, next: joins(source, i + 1) ? i + 2 : i + 1 };
  if (!tables.context.to.has(keyAt(source, next))) return single;
  const at = joins(source, next + 1) ? next + 2 : next + 1;
  const to = tables.parts.get(keyAt(source, at));
  return to === undefined ? single : { from, to, next: joins(source, at + 1) ? at + 2 : at + 1 };
}

interface Digits {
  readonly count: number;
  readonly last: number;
  readonly plural: boolean;
}

/** "zweistellig", "2-stellig". */
function germanDigits(source: Source, i: number, tables: Tables): Digits | null {
  const text = keyAt(source, i);
  const stem = text.indexOf('stellig');
  const last = stem > 0 ? i : joins(source, i + 1) ? i + 2 : i + 1;
  const count = countOf(stem > 0 ? text.slice(0, stem) : isNumber(source, i) ? text : '', tables);
  return count && tables.digitAdjectives.has(stem > 0 ? text.slice(stem) : keyAt(source, last))
    ? { count, last, plural: false }
    : null;
}

/** "double-digit", "nine figure", "2 digits". */
function englishDigits(source: Source, i: number, tables: Tables): Digits | null {
  const count = countOf(keyAt(source, i), tables);
  const last = isHyphen(source, i + 1) ? i + 2 : i + 1;
  const key = keyAt(source, last);
  return count && gapBefore(source, last) <= SPACE && tables.digitAdjectives.has(key)
    ? { count, last, plural: key === 'digits' }
    : null;
}

interface DigitObject {
  readonly kind: QuantityKind;
  readonly exponent: number;
  readonly last: number;
  readonly currency?: CurrencyMention | undefined;
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
      currency,
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
    const named = currency === undefined ? codeOfWord(key) : null;
    if (named) currency = mention(at, at, named, 'name');
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
        currency: currency ?? spacedCurrency ?? undefined,
      };
    }
    at += 2;
  }
  return null;
}
