import type { Quantity, QuantityKind } from '@groschen/document';
import type { BareKind } from './bare.ts';
import { readBound } from './bound.ts';
import { currencyCode, type MoneyContext } from './currency-code.ts';
import { toDecimal } from './exact.ts';
import { type Figure, figureUpper, figureValue } from './figure.ts';
import { readPer } from './per.ts';
import { isWord, keyAt, type Source } from './source.ts';

const ORIGIN = 'groschen.quantities@1#';

/** The annotation that a figure becomes once all that bears on it is known. */
export function toQuantity(source: Source, figure: Figure, bare: BareKind | null, context: MoneyContext): Quantity {
  const { pieces } = source;
  const start = pieces.starts[figure.first]!;
  const end = pieces.ends[figure.last]!;
  const kind = pointsKind(source, figure) ?? figure.kind ?? bare!.kind;
  const per = readPer(source, figure);
  const currency =
    kind === 'money' ? currencyCode(source, context, figure, bare?.currency ?? figure.currency) : undefined;
  const unit = figure.unit ?? bare?.unit;
  const low = toDecimal(figureValue(figure));
  const upper = figureUpper(figure);
  return {
    start,
    end,
    text: pieces.text.slice(start, end),
    kind,
    ...(upper === undefined ? { amount: low } : { min: low, max: toDecimal(upper) }),
    ...(currency && { currency }),
    ...(unit && kind !== 'money' && { unit }),
    bound: readBound(source, figure),
    ...(per && { per }),
    by: ORIGIN + figure.rule,
  };
}

/** "a quarter point", "margin fell four points to 67%": points of a share are percentage points. */
function pointsKind(source: Source, figure: Figure): QuantityKind | null {
  if (figure.kind !== 'points') return null;
  if (!figure.digits && figure.mantissa.denominator > 1n) return 'percentage-points';
  const { shareCues } = source.tablesAt(figure.first).context;
  for (
    let at = figure.first - 1;
    at >= 0 && at > figure.first - 12 && source.sentences[at] === source.sentences[figure.first];
    at--
  )
    if (isWord(source, at) && shareCues.has(keyAt(source, at))) return 'percentage-points';
  return null;
}
