import type { Slot } from '@groschen/rules';
import type { FigureItem } from '../reading/item.ts';
import type { Call } from './calls.ts';
import type { CompiledSlot } from './compile.ts';
import { isWithin } from './fill-figure.ts';

/** "die 100 Milliarden Dollar, die eingesammelt werden": the figure that a relative clause is about. */
export function figureOfAntecedent(
  slot: Slot,
  { clause, sentence }: Call,
  claimed: ReadonlySet<number>,
): FigureItem | undefined {
  if (clause.kind !== 'relative' || clause.antecedent === undefined || slot.signed || clause.lead === 'was')
    return undefined;
  for (let i = clause.antecedent; i >= clause.antecedent - 3; i--) {
    const item = sentence.items[i];
    if (item?.kind !== 'figure') continue;
    if (item.quantity.kind === 'money' && slot.quantity?.[0] === 'money' && !claimed.has(i) && isWithin(item, slot))
      return item;
  }
  return undefined;
}

/** What a clause with these gives is what a company is worth, not what it raises. */
const RAISING = new Set(['ipo', 'funding-round']);
const VALUING = /^(?:valu(?:e|es|ed|ing)|bewerte(?:n|t|te|ten))$/;

/** Of what came before: "nachdem es im Mai 2,3 Prozent waren", "following a 0.2% gain". */
export const AFTERWARDS = /^(?:nachdem|after|following)$/;

/** "… in a deal that values it at $5 billion": the amount of a clause that says more of this one. */
export function figureOfDependent(
  { role, slot }: Pick<CompiledSlot, 'role' | 'slot'>,
  { clause, sentence, compiled }: Call,
  claimed: ReadonlySet<number>,
): FigureItem | undefined {
  const raises = RAISING.has(compiled.frame.rule.fact);
  if (slot.required || slot.signed || compiled.frame.rule.resumes) return undefined;
  const kinds = role === 'previous' ? slot.quantity : ['money'];
  if (role !== 'previous' && slot.quantity?.[0] !== 'money') return undefined;
  for (const other of sentence.clauses) {
    if (other.parent !== clause || other.kind === 'main' || other.kind === 'aside') continue;
    if (other.subject && /^(?:share|index|instrument)$/.test(other.subject.kind)) continue;
    if (raises && other.items.some((item) => VALUING.test(item.lower))) continue;
    if (role !== 'amount' && !(role === 'previous' && AFTERWARDS.test(other.lead || other.items[0]!.lower))) continue;
    const figure = other.items.find(
      (item): item is FigureItem =>
        item.kind === 'figure' &&
        kinds!.includes(item.quantity.kind) &&
        item.quantity.per !== 'share' &&
        !claimed.has(item.at),
    );
    if (figure && other.hits.some((hit) => hit.form.kind === 'verb')) return figure;
  }
  return undefined;
}
