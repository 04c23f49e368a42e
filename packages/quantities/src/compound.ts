import type { UnitKind } from '@groschen/lexicon';
import { readCompoundNumeral } from './compound-numeral.ts';
import { type CurrencyMention, mention } from './currency-mention.ts';
import { codeOfName, codeOfWord, currencyNoun } from './currency-names.ts';
import { readDigits } from './digits.ts';
import { multiply, ratio } from './exact.ts';
import { type Figure, PLAIN } from './figure.ts';
import { isAttached, isNumber, isSign, isWord, joins, keyAt, type Source, textAt } from './source.ts';
import type { Tables } from './tables.ts';
import type { UnitMeaning } from './unit-meanings.ts';

/** The figure inside a hyphenated word: "50-Milliarden-Dollar-Deal", "25-prozentig", "a 25-basis-point cut", "10-year". */
export function readCompound(source: Source, i: number): Figure | null {
  const value = joins(source, i + 1) ? readValue(source, i) : null;
  if (value === null) return null;
  const tables = source.tablesAt(i);
  const exponent = tables.scales.get(keyAt(source, i + 2));
  const dotted = isSign(source, i + 3, '.') && isAttached(source, i + 3);
  const head = exponent === undefined ? i : dotted ? i + 3 : i + 2;
  const unit = joins(source, head + 1) ? readCompoundUnit(source, head + 2, tables) : null;
  if (unit === null && exponent === undefined) return null;
  const { meaning, currency } = unit ?? {};
  return {
    ...PLAIN,
    first: i,
    last: unit?.last ?? head,
    mantissa: meaning?.factor ? multiply(value, ratio(meaning.factor)) : value,
    exponent: exponent ?? 0,
    scaled: exponent !== undefined,
    ...(currency ? { kind: 'money' as const, currency } : meaning && { kind: meaning.kind }),
    unit: meaning?.unit,
    digits: isNumber(source, i),
    rule: 'compound',
  };
}

interface CompoundUnit {
  readonly last: number;
  readonly currency?: CurrencyMention;
  readonly meaning?: UnitMeaning;
}

/** German adjectives of a unit, without their ending. */
const ADJECTIVES: Readonly<Record<string, readonly [UnitKind, unit?: string]>> = {
  prozentig: ['percent'],
  jährig: ['measure', 'year'],
  monatig: ['measure', 'month'],
  wöchig: ['measure', 'week'],
  tägig: ['measure', 'day'],
  stündig: ['measure', 'hour'],
};

function readCompoundUnit(source: Source, i: number, tables: Tables): CompoundUnit | null {
  if (!isWord(source, i)) return null;
  const key = keyAt(source, i);
  const adjective = ADJECTIVES[key.replace(/e[mnrs]?$/, '')];
  if (adjective) return { last: i, meaning: { kind: adjective[0], unit: adjective[1] } };
  const qualified = joins(source, i + 1) ? codeOfName(key, currencyNoun(keyAt(source, i + 2)) ?? '') : undefined;
  if (qualified) return { last: i + 2, currency: mention(i, i + 2, qualified, 'name') };
  const code = codeOfWord(key);
  if (code) return { last: i, currency: mention(i, i, code, 'name') };
  for (const { words, meaning } of tables.unitPhrases.get(key) ?? [])
    if (meaning.kind !== 'multiple' && words.every((word, k) => keyAt(source, i + k) === word))
      return { last: i + words.length - 1, meaning };
  return null;
}

function readValue(source: Source, i: number) {
  if (isNumber(source, i)) {
    const form = readDigits(textAt(source, i), source.styleAt(i));
    return typeof form === 'string' ? null : form.value;
  }
  if (!isWord(source, i)) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const value = tables.units.get(key) ?? tables.teens.get(key) ?? tables.tens.get(key);
  return value !== undefined ? ratio(value) : tables.language === 'de' ? readCompoundNumeral(key) : null;
}
