import type { Modality } from '@groschen/document';
import { modalityOf, stronger } from '../reading/certainty.ts';
import type { ReadClause } from '../reading/reading.ts';
import type { Attribution } from '../reading/source.ts';
import type { Call } from './calls.ts';

/** Figures that nobody plans: what shall be is expected. */
const MEASURED = new Set(['earnings', 'indicator', 'price-move']);
/** What may be done or called off. */
const AGREED = [
  'acquisition',
  'buyback',
  'contract',
  'divestiture',
  'funding-round',
  'investment',
  'ipo',
  'merger',
  'strike',
] as const;
/** What somebody does or lets be: what may come of it is planned. */
const ACTS = new Set<string>([...AGREED, 'insolvency', 'layoffs', 'management-change']);
/** What may be called off. */
const DEALS = new Set<string>([...AGREED, 'dividend']);

/** Whether the fact that a call finds is one that did not come about. */
export function isCancelled({ certainty, compiled, trigger, sentence }: Call): boolean {
  if (!certainty.cancelled || !DEALS.has(compiled.frame.rule.fact)) return false;
  return !(trigger.form.kind === 'verb' && sentence.grammar.cancelVerbs.has(trigger.form.lexeme));
}

/** The modality of the fact that a call finds: its clause's, as far as the fact's type can have it, or what the rule fixes. */
export function factModality(
  call: Call,
  attribution: Attribution | undefined,
  published: string | undefined,
): Modality {
  const { clause, compiled, certainty } = call;
  const { fact, modality } = compiled.frame.rule;
  // What was planned is not any more.
  if (isCancelled(call) || (certainty.negated && fact === 'dividend')) return attribution ? 'reported' : 'asserted';
  const ahead = ACTS.has(fact) && isAhead(clause, published) ? 'planned' : 'asserted';
  const own = stronger(possible(fact, modalityOf(certainty, attribution), attribution), ahead);
  const fixed = compiled.trigger.modality ?? modality;
  return fixed ? stronger(own === 'planned' && fixed === 'expected' ? 'asserted' : own, fixed) : own;
}

/** "verlässt den Vorstand Ende 2027", "at the end of the year": told with a time that was still to come. */
function isAhead({ items, asides }: ReadClause, published: string | undefined): boolean {
  if (published === undefined) return false;
  return items.some((item) => {
    if (item.kind !== 'time' || asides.has(item.at) || !/^\d{4}/.test(item.date.value)) return false;
    const now = published.slice(0, item.date.value.length);
    return item.date.value > now || (item.date.value === now && ENDS.test(item.date.text));
  });
}

/** Of a period that runs the end is still to come. */
const ENDS = /^(?:ende|jahresende|monatsende|quartalsende|end|year-end|late)\b/i;

/** A value is nothing that somebody does: "soll laut X mit 3 Milliarden bewertet werden" is X's word for it. */
function possible(type: string, modality: Modality, attribution: Attribution | undefined): Modality {
  if (modality === 'planned' && MEASURED.has(type)) return 'expected';
  if (modality === 'planned' && type === 'valuation' && attribution?.source) return 'reported';
  return modality === 'expected' && ACTS.has(type) ? 'planned' : modality;
}
