import { isSigned, type QuantityKind } from '@groschen/document';
import { type FigureTrigger, isWithinBounds } from '@groschen/rules';
import type { FigureItem, Hit } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import type { Form } from '../words/vocabulary.ts';
import type { CompiledTrigger } from './compile.ts';

/** Frames by the kind of figure that calls them. */
export type FigureTriggers = ReadonlyMap<QuantityKind, readonly CompiledTrigger[]>;

/** A place in a clause that calls frames. */
export type TriggerCall = readonly [trigger: Hit, called: readonly CompiledTrigger[]];

/** What a figure that calls a frame is in place of a word. */
const FIGURE: Form = { lexeme: -1, kind: 'figure', rest: [] };

/** The figures of a clause that call frames, each with those it calls. O(items + figures × triggers of their kinds). */
export function figureCalls(
  clause: ReadClause,
  sentence: ReadSentence,
  triggers: FigureTriggers,
): readonly TriggerCall[] {
  if (triggers.size === 0) return [];
  const calls: TriggerCall[] = [];
  for (const item of clause.items) {
    if (item.kind !== 'figure') continue;
    const called = triggers
      .get(item.quantity.kind)
      ?.filter(({ trigger }) => trigger.figure && isMeant(item, trigger.figure, clause, sentence));
    if (called?.length) calls.push([{ form: FIGURE, from: item.at, to: item.at, prefix: '' }, called]);
  }
  return calls;
}

/** Whether a place of a clause is in brackets: what stands there says what is so, whatever the clause around it says. */
export function isInBrackets(at: number, { kind, asides }: ReadClause): boolean {
  return kind === 'aside' || asides.has(at);
}

function isMeant(item: FigureItem, figure: FigureTrigger, clause: ReadClause, sentence: ReadSentence): boolean {
  const { quantity } = item;
  const { currency, signed, brackets } = figure;
  return (
    (currency === undefined || currency.includes(quantity.currency ?? '')) &&
    isWithinBounds(quantity, figure) &&
    (brackets === undefined || brackets === isInBrackets(item.at, clause)) &&
    (signed === undefined || hasSign(item, sentence))
  );
}

/** Its own sign, or a word for one right before it: "Minus 3 %", "(down 3%)". */
function hasSign({ at, quantity }: FigureItem, { items }: ReadSentence): boolean {
  if (isSigned(quantity)) return true;
  const before = items[at - 1]?.lower ?? '';
  return /^(?:plus|minus)$/.test(before) || (/^(?:up|down)$/.test(before) && items[at - 2]?.lower === '(');
}
