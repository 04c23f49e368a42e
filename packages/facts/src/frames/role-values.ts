import { type Entity, isInterval, negateDecimal, type Quantity, type RoleValue, type Span } from '@groschen/document';
import type { Sign } from './direction.ts';

export function nameValue(entity: Entity): RoleValue {
  return {
    start: entity.start,
    end: entity.end,
    text: entity.text,
    ...(entity.canonical !== undefined && { canonical: entity.canonical }),
  };
}

/** A figure as a role's value; with a direction its sign is set by it. */
export function figureValue(quantity: Quantity, sign: Sign = 0): RoleValue {
  const unit =
    quantity.kind === 'money' || quantity.kind === 'number'
      ? undefined
      : quantity.unit && quantity.kind === 'measure'
        ? quantity.unit
        : quantity.kind;
  const place = { start: quantity.start, end: quantity.end, text: quantity.text };
  const measure = {
    ...(quantity.currency !== undefined && { currency: quantity.currency }),
    ...(unit !== undefined && { unit }),
  };
  if (isInterval(quantity)) {
    const negative = sign < 0 && !quantity.min.startsWith('-');
    return negative
      ? { ...place, min: negateDecimal(quantity.max), max: negateDecimal(quantity.min), ...measure }
      : { ...place, min: quantity.min, max: quantity.max, ...measure };
  }
  const amount = sign < 0 && !quantity.amount.startsWith('-') ? negateDecimal(quantity.amount) : quantity.amount;
  return { ...place, amount, ...measure };
}

/** Words as they stand, or a fixed value that they decide. */
export function wordsValue(text: string, span: Span, value?: string): RoleValue {
  // The second part of "Audi-Chef" is told without its hyphen.
  const start = /[-–]/.test(text[span.start]!) ? span.start + 1 : span.start;
  return {
    start,
    end: span.end,
    text: text.slice(start, span.end),
    ...(value !== undefined && { value }),
  };
}
