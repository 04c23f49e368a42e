import { readCurrency } from './currency.ts';
import { ONE, ratio } from './exact.ts';
import { type Figure, PLAIN } from './figure.ts';
import { continues, isWord, keyAt, type Source } from './source.ts';
import { readUnit } from './unit.ts';

const COUNTED_KINDS: ReadonlySet<string> = new Set(['percent', 'percentage-points', 'basis-points', 'points']);

/**
 * An article that stands for one before a unit: "einem Prozent", "a percentage point", "a cent", "half a percentage point".
 * Before a duration or a measure it is only an article ("a year", "ein Barrel").
 */
export function readArticleUnit(source: Source, i: number): Figure | null {
  if (!isWord(source, i) || !continues(source, i + 1)) return null;
  const tables = source.tablesAt(i);
  const article = tables.articles.has(keyAt(source, i));
  if (!article && keyAt(source, i) !== 'one') return null;
  const half = isWord(source, i + 1) && tables.half.has(keyAt(source, i + 1));
  if (half) return null;
  const base = { first: i, mantissa: ONE, ...PLAIN };
  const joint = tables.language === 'de' ? readJointUnit(source, i + 1) : null;
  if (joint) return { last: i + 1, rule: 'article-unit', ...base, ...joint };
  const unit = readUnit(source, i + 1);
  if (unit) {
    if (!COUNTED_KINDS.has(unit.meaning.kind)) return null;
    if (unit.meaning.kind === 'points' && tables.language === 'en') return null;
    return { last: unit.last, kind: unit.meaning.kind, rule: 'article-unit', ...base };
  }
  const currency = readCurrency(source, i + 1);
  if (currency === null || currency.form !== 'name') return null;
  const { last, minor } = currency;
  if (!minor && (currency.noun !== undefined || currency.ambiguous || isBareRate(source, i, last))) return null;
  return { last, kind: 'money', currency, rule: 'article-unit', ...base, exponent: minor ? -2 : 0 };
}

/** "Ein Euro kostete 1,08 Dollar", "für einen Euro wurden … gezahlt": the article names the currency, not an amount. */
function isBareRate(source: Source, i: number, last: number): boolean {
  for (let at = last + 1; at < source.pieces.length && at < last + 16; at++) {
    if (source.sentences[at] !== source.sentences[i]) break;
    if (readCurrency(source, at)?.minor === false) return true;
  }
  return /^(that|der|bond|index)$/.test(keyAt(source, last + 1));
}

/** "Viertelprozentpunkt", "Viertelpunkt": a fraction and a unit in one word. */
function readJointUnit(source: Source, i: number): Pick<Figure, 'mantissa' | 'kind'> | null {
  const key = keyAt(source, i);
  const value = key.startsWith('viertel') ? ratio(1, 4) : key.startsWith('halb') ? ratio(1, 2) : null;
  const rest = key.replace(/^(viertel|halb(e[rns]?)?)/, '');
  if (value === null || !/^(prozent)?punkte?[sn]?$/.test(rest)) return null;
  return { mantissa: value, kind: 'percentage-points' };
}
