import type { Bound } from '@groschen/document';
import { readCurrency } from './currency.ts';
import type { CurrencyMention } from './currency-mention.ts';
import type { Numeral } from './numeral.ts';
import { LINE_BREAK, SPACE, WIDE_GAP } from './pieces.ts';
import { beginsCompound, gapBefore, isAttached, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';
import { readUnit, type UnitMention } from './unit.ts';

/** What stands behind a number and belongs to it. */
export interface After {
  readonly last: number;
  readonly currency?: CurrencyMention;
  readonly unit?: UnitMention;
  /** "10+ years": a limit between number and unit. */
  readonly bound?: Bound;
}

/** Currency or unit after a number, with "of a" or an article between where the number is a fraction or vague. */
export function readAfter(source: Source, i: number, numeral: Numeral, prefix: CurrencyMention | null): After | null {
  const plus = isSign(source, i, '+') && isAttached(source, i) && gapBefore(source, i + 1) === SPACE;
  const at = plus ? i + 1 : afterLinkWords(source, i, numeral);
  if (gapBefore(source, at) > LINE_BREAK || beginsCompound(source, i - 1)) return null;
  const bound = plus ? ({ bound: 'at-least' } as const) : {};
  const unit = prefix ? null : readUnit(source, at);
  if (unit && unit.meaning.kind === 'measure' && at === i && isOrdinalWord(source, i - 1, numeral)) return null;
  if (unit && !(gapBefore(source, at) === LINE_BREAK && !isWord(source, at)))
    return { last: unit.last, unit, ...bound };
  if (gapBefore(source, at) === WIDE_GAP) return null;
  if (isIndexUnit(source, at, numeral)) return { last: at, unit: { last: at, meaning: { kind: 'points' } } };
  const currency = readCurrency(source, at);
  if (currency === null) return prefix ? null : readPennies(source, at);
  if (prefix) return repeats(prefix, currency) ? { last: currency.last, currency } : null;
  return isSuffix(source, currency, numeral) ? { last: currency.last, currency, ...bound } : null;
}

/** "auf 5.418,92 Einheiten": parts of a unit are never counted, so these are an index's. */
const isIndexUnit = (source: Source, i: number, numeral: Numeral) =>
  numeral.digits && numeral.decimals === 2 && !numeral.scaled && keyAt(source, i) === 'einheiten';

/** "$12 CAD", "USD 12 USD": a code behind the figure that says which dollar its sign means. */
const repeats = (prefix: CurrencyMention, currency: CurrencyMention) =>
  currency.form === 'code' &&
  currency.exponent === 0 &&
  (currency.code === prefix.code ||
    (prefix.plainDollar === true && /^(?:AUD|CAD|HKD|NZD|SGD|USD)$/.test(currency.code ?? '')));

function isSuffix(source: Source, currency: CurrencyMention, numeral: Numeral): boolean {
  if (keyAt(source, currency.first) === 'won' && !numeral.digits && !numeral.scaled) return false; // "the two won orders"
  if (currency.form === 'sign') return isSuffixSign(source, currency);
  if (currency.ambiguous && (currency.form === 'name' || currency.code === 'ALL' || currency.code === 'TOP'))
    if (!numeral.scaled) return false;
  return !(isWord(source, currency.last + 1) && isAttached(source, currency.last + 1));
}

/** "5 $1": a sign that sticks to the next number is that number's. */
function isSuffixSign(source: Source, currency: CurrencyMention): boolean {
  const next = currency.last + 1;
  if (!isNumber(source, next)) return true;
  if (isAttached(source, next)) return false;
  return isAttached(source, currency.first) || readCurrency(source, next + 1)?.minor === true;
}

/** "a fifth week": what could be a fraction counts the week. */
const isOrdinalWord = (source: Source, i: number, numeral: Numeral) =>
  numeral.fraction && source.tablesAt(i).language === 'en' && /(th|third)$/.test(keyAt(source, i));

/** "485p", "12.5c": hundredths that stick to the digits. */
function readPennies(source: Source, i: number): After | null {
  if (!isWord(source, i) || !isAttached(source, i)) return null;
  const key = keyAt(source, i);
  if (key !== 'p' && key !== 'c') return null;
  return {
    last: i,
    currency: { first: i, last: i, code: key === 'p' ? 'GBP' : null, minor: true, exponent: 0, form: 'code' },
  };
}

/** Behind "of a", "of one", "a": "a quarter of a percentage point", "half a cent". */
function afterLinkWords(source: Source, i: number, numeral: Numeral): number {
  if (!numeral.fraction || source.tablesAt(i).language !== 'en') return i;
  const article = (at: number) => /^an?$/.test(keyAt(source, at));
  const linked = keyAt(source, i) === 'of' && (article(i + 1) || keyAt(source, i + 1) === 'one');
  const at = linked ? i + 2 : article(i) ? i + 1 : i;
  return at > i && (readUnit(source, at) || readCurrency(source, at)) ? at : i;
}
