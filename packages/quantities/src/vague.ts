import type { QuantityKind } from '@groschen/document';
import { readAmountNoun } from './amount-noun.ts';
import { readCurrency } from './currency.ts';
import { readDigitCount } from './digit-count.ts';
import { ratio, shift } from './exact.ts';
import { type Figure, VAGUE } from './figure.ts';
import { continues, isCapitalised, isHyphen, isNumber, isWord, joins, keyAt, type Source } from './source.ts';
import { readUnit } from './unit.ts';

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
  const afterSeveral = tables.several.has(key) && followsSeveral(source, i);
  const power = tables.vague.get(key) ?? (afterSeveral ? tables.several.get(key) : undefined);
  if (power === undefined) return null;
  if (tables.language === 'de' && !isCapitalised(source, i) && !afterSeveral && !/(hundert|tausend|dutzend)e/.test(key))
    return null;
  let exponent = power;
  let last = i;
  for (let at = i; ; ) {
    const next = keyAt(source, at + 1) === 'of' ? at + 2 : at + 1;
    if (!isWord(source, next) || !continues(source, next)) break;
    const scale = tables.scales.get(keyAt(source, next));
    if (scale === undefined || scale < 3) break;
    exponent += scale;
    last = next;
    at = next;
  }
  if (joins(source, last + 1) || (isHyphen(source, i - 1) && joins(source, i - 1))) return null;
  const of = keyAt(source, last + 1) === 'of';
  const currencyAt = of ? last + 2 : last + 1;
  const follows = continues(source, currencyAt);
  const currency = follows ? readCurrency(source, currencyAt) : null;
  const measured = follows && !currency ? readUnit(source, currencyAt) : null;
  if (!currency && last === i && !of && /^(?:tens|scores)$/.test(key)) return null;
  const kind: QuantityKind = currency ? 'money' : measured ? measured.meaning.kind : 'count';
  return {
    ...VAGUE,
    first: i,
    last: currency?.last ?? measured?.last ?? last,
    mantissa: ratio(1),
    upper: shift(ratio(1), power < 6 ? 1 : 3),
    exponent,
    kind,
    currency: currency ?? undefined,
    unit: measured?.meaning.unit,
    rule: 'plural-scale',
  };
}

/** "mehrere hundert", "ein paar tausend", "several million", "a few hundred". */
function followsSeveral(source: Source, i: number): boolean {
  const before = keyAt(source, i - 1);
  if (/^(mehrere[nr]?|einige[nr]?|etliche[nr]?|wenige[nr]?|several|many)$/.test(before)) return true;
  return /^(?:ein paar|a few|a couple|couple of)$/.test(`${keyAt(source, i - 2)} ${before}`);
}
