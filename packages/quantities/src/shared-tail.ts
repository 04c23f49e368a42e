import { readCurrency } from './currency.ts';
import type { Figure } from './figure.ts';
import { LINE_BREAK } from './pieces.ts';
import { readScaleWord } from './scale.ts';
import { currencyExponent } from './share.ts';
import { gapBefore, isSign, type Source } from './source.ts';
import { readUnit } from './unit.ts';

/** Most pieces between a figure and the bracket that closes behind it. */
const REACH = 7;

/** Scale and unit behind brackets, as a figure that gives them. */
export interface SharedTail {
  readonly first: number;
  readonly partner: Figure;
}

/** "1,2 (Vorjahr: 1,1) Milliarden Euro": scale and unit behind the brackets are of both figures. */
export function readSharedTail(source: Source, figure: Figure): SharedTail | null {
  if (!isSign(source, figure.last + 1, '(')) return null;
  let at = figure.last + 2;
  while (at < figure.last + 2 + REACH && !isSign(source, at, ')')) at++;
  if (!isSign(source, at, ')')) return null;
  at++;
  const first = at;
  const scale = readScaleWord(source, at);
  const exponent = scale?.exponent ?? 0;
  if (scale) at = scale.last + 1;
  const currency = gapBefore(source, at) <= LINE_BREAK ? readCurrency(source, at) : null;
  const unit = currency || gapBefore(source, at) > LINE_BREAK ? null : readUnit(source, at);
  if (!currency && !unit) return null;
  const kind = currency ? ('money' as const) : unit!.meaning.kind;
  const partner: Figure = {
    ...figure,
    exponent,
    scaled: exponent > 0,
    kind,
    currency: currency ?? undefined,
    unit: unit?.meaning.unit,
  };
  return { first, partner: { ...partner, exponent: exponent + currencyExponent(partner) } };
}

/** A figure with the scale and unit of a shared tail. */
export function withTail(figure: Figure, { partner }: SharedTail): Figure {
  const { kind, currency, unit, exponent, scaled } = partner;
  return {
    ...figure,
    exponent: figure.scaled ? figure.exponent + currencyExponent(partner) : exponent,
    scaled: figure.scaled || scaled,
    kind,
    currency,
    unit,
    rule: 'ellipsis',
  };
}
