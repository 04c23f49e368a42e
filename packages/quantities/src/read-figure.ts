import { completeFigure } from './complete-figure.ts';
import { readCurrency } from './currency.ts';
import type { CurrencyMention } from './currency-mention.ts';
import type { Figure } from './figure.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { NumeralOptions } from './part.ts';
import { LINE_BREAK, SPACE, WIDE_GAP } from './pieces.ts';
import { readSign } from './sign.ts';
import { gapBefore, isAttached, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';
import { readUnit } from './unit.ts';

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
  if (prefix && !belongsTo(source, prefix, numeral)) prefix = null;
  const first = sign ? Math.min(sign.first, prefix?.first ?? sign.first) : (prefix?.first ?? at);
  return completeFigure(source, { first, numeral, prefix, negative: sign?.negative ?? false, signed: sign !== null });
}

/** A currency in front of the number: a sign, a code, or a name that can only belong to it. */
function readPrefix(source: Source, i: number): CurrencyMention | null {
  if (i >= source.pieces.length || isNumber(source, i)) return null;
  const mention = readCurrency(source, i);
  if (mention === null || (mention.minor && mention.form !== 'code')) return null;
  const next = mention.last + 1;
  if (gapBefore(source, next) > (mention.form === 'sign' ? WIDE_GAP : SPACE)) return null;
  if (mention.form === 'name' && !isNumber(source, next)) return null;
  return mention;
}

function belongsTo(source: Source, prefix: CurrencyMention, numeral: Numeral): boolean {
  if (prefix.form === 'name') return mayPrecede(source, prefix, numeral);
  if (prefix.ambiguous) return numeral.decimals > 0 || numeral.scaled || numeral.grouped;
  return isNearest(source, prefix, numeral);
}

/** "ringgit 42", "dollar 22.5 million": a name in front is the figure's currency only where nothing else can be. */
function mayPrecede(source: Source, prefix: CurrencyMention, numeral: Numeral): boolean {
  if (readUnit(source, numeral.last + 1) || readCurrency(source, numeral.last + 1)) return false;
  const opensText = prefix.first === 0;
  return opensText || (numeral.scaled && source.tablesAt(prefix.first).language === 'en');
}

/** "in EUR -0,04   0,19": a code that heads a row of several figures is the row's, not the first figure's. */
function isNearest(source: Source, prefix: CurrencyMention, numeral: Numeral): boolean {
  if (prefix.form !== 'code' || keyAt(source, prefix.first - 1) !== 'in') return true;
  const next = numeral.last + 1;
  return !isNumber(source, next) && !isNumber(source, next + 1);
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
  const figure = completeFigure(source, {
    first: before?.first ?? i,
    numeral: { ...numeral, last: at + 1 },
    prefix,
    negative: true,
    signed: true,
  });
  if (figure === null) return null;
  const ownUnit = figure.last > at + 1;
  if (isNumber(source, i - 1) && gapBefore(source, i) === SPACE)
    return (ownUnit && figure.kind !== 'percent') || !inRow(source, i, at + 1) ? null : figure;
  const plain = numeral.grouped || numeral.decimals > 0;
  return ownUnit || prefix !== null || inRow(source, i, at + 1) || (plain && endsLine(source, at + 2)) ? figure : null;
}

/** Whether brackets are a cell of a row: a column's gap on one side, or further cells on both. */
function inRow(source: Source, open: number, close: number): boolean {
  if (gapBefore(source, open) === WIDE_GAP || gapBefore(source, close + 1) === WIDE_GAP) return true;
  const before = isNumber(source, open - 1) || isSign(source, open - 1, ')') || isSign(source, open - 1, '%');
  const next = close + 1;
  if (isSign(source, open - 1, ')') && isNumber(source, open - 2) && endsLine(source, next)) return true;
  return (
    (before || gapBefore(source, next) === SPACE) &&
    (isNumber(source, next) || isSign(source, next, '(') || (before && /^(n|k|nil)$/.test(keyAt(source, next))))
  );
}

const endsLine = (source: Source, i: number) =>
  gapBefore(source, i) >= WIDE_GAP || (isSign(source, i, '.') && gapBefore(source, i + 1) >= LINE_BREAK);
