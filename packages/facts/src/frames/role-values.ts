import {
  type Entity,
  type Fact,
  type Figure,
  isInterval,
  negateDecimal,
  type Quantity,
  type RoleValue,
  type Span,
} from '@groschen/document';
import type { Sign } from './direction.ts';

/** What fills the roles of a fact, by role. */
export type Roles = Fact['roles'];

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
  return {
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    ...(sign < 0 ? negativeFigure(quantity) : figureOf(quantity)),
    ...(quantity.currency !== undefined && { currency: quantity.currency }),
    ...(unit !== undefined && { unit }),
  };
}

function figureOf(figure: Figure): Figure {
  return isInterval(figure) ? { min: figure.min, max: figure.max } : { amount: figure.amount };
}

function negativeFigure(figure: Figure): Figure {
  const isNegative = (isInterval(figure) ? figure.min : figure.amount).startsWith('-');
  if (isNegative) return figureOf(figure);
  return isInterval(figure)
    ? { min: negateDecimal(figure.max), max: negateDecimal(figure.min) }
    : { amount: negateDecimal(figure.amount) };
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
