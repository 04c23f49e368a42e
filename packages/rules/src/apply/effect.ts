import {
  type DateMention,
  type Document,
  type Entity,
  type Quantity,
  type Span,
  spansWithin,
} from '@groschen/document';
import { type Annotated, captured, type Match } from '../match/captured.ts';
import type { RuleMatch } from '../match/find-matches.ts';
import type { Emit } from '../pattern-rule.ts';
import { isDateValue } from './date-value.ts';

/** What a match does to the names, quantities and dates of a document. */
export type Effect =
  | { readonly kind: 'add'; readonly annotated: Annotated; readonly replaces?: Quantity }
  | { readonly kind: 'change'; readonly entity: Entity; readonly type?: string; readonly canonical?: string }
  | { readonly kind: 'forbid'; readonly layer: 'entity' | 'quantity' | 'date'; readonly span: Span }
  /** The match is right, but nothing comes of it. */
  | { readonly kind: 'nothing'; readonly note: string };

/** What the rule of a match emits at its place; facts are made elsewhere. */
export function effectOf({ rule, match }: RuleMatch, document: Document): Effect {
  const { emit, by } = rule;
  const place = placeOf(emit, match);
  if (place === undefined) return nothing(`nothing was captured as ${'from' in emit ? emit.from : ''}`);
  const { start, end } = place;
  const text = document.text.slice(start, end);
  if ('entity' in emit) {
    const canonical = emit.canonical ?? match.canonical;
    const value: Entity = { start, end, text, type: emit.entity, ...(canonical !== undefined && { canonical }), by };
    return { kind: 'add', annotated: { layer: 'entity', value } };
  }
  if ('date' in emit) {
    const value = emit.date.replace(/\{([^}]*)\}/g, (_, name: string) => {
      const part = captured(match, name);
      return part ? document.text.slice(part.start, part.end) : '';
    });
    if (!isDateValue(value)) return nothing(`${JSON.stringify(value)} is not the value of a time`);
    const mention: DateMention = { start, end, text, value, by };
    return { kind: 'add', annotated: { layer: 'date', value: mention } };
  }
  if ('unit' in emit) {
    const quantity = quantityIn(place, match, document);
    if (quantity === undefined) return nothing('there is no quantity in the match');
    if (emit.from !== undefined) return add({ ...quantity, unit: emit.unit, by }, quantity);
    const { currency: _, ...figure } = quantity;
    return add({ ...figure, start, end, text, kind: 'measure', unit: emit.unit, by } as Quantity, quantity);
  }
  if ('forbid' in emit && emit.forbid !== 'fact') return { kind: 'forbid', layer: emit.forbid, span: { start, end } };
  if ('retype' in emit || 'canonical' in emit) {
    const entity = entityAt(place, document);
    if (entity === undefined) return nothing('the capture is not a name');
    return 'retype' in emit
      ? { kind: 'change', entity, type: emit.retype }
      : { kind: 'change', entity, canonical: emit.canonical };
  }
  return nothing('facts are made in their own layer');
}

function placeOf(emit: Emit, match: Match) {
  return 'from' in emit && emit.from !== undefined ? captured(match, emit.from) : match;
}

function add(value: Quantity, replaces: Quantity): Effect {
  return { kind: 'add', annotated: { layer: 'quantity', value }, replaces };
}

function nothing(note: string): Effect {
  return { kind: 'nothing', note };
}

function quantityIn(place: Span, match: Match, document: Document): Quantity | undefined {
  for (const { layer, value } of match.taken)
    if (layer === 'quantity' && value.start >= place.start && value.end <= place.end) return value;
  return spansWithin(document.quantities, place)[0];
}

function entityAt(place: Span & { readonly annotated?: Annotated }, document: Document): Entity | undefined {
  if (place.annotated?.layer === 'entity') return place.annotated.value;
  return spansWithin(document.entities, place).find(({ start, end }) => start === place.start && end === place.end);
}
