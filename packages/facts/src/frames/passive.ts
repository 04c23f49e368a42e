import type { ArgumentPlace } from './argument-place.ts';

/** German: "werden" with a participle; English: a form of "be" before the past participle. */
export function isPassive({ clause, sentence, trigger }: ArgumentPlace): boolean {
  const { items } = sentence;
  if (sentence.language === 'de') {
    const has = (auxiliary: RegExp) => clause.items.some(({ lower }) => auxiliary.test(lower));
    if (trigger.form.shape === 'participle') return has(/^(?:wird|werden|wurde|wurden|worden|werde|würde)$/);
    // "wurde berufen": read as an infinitive it is the same word, and the auxiliary of a passive all the same.
    const mayBeParticiple = clause.hits.some(({ form, from }) => from === trigger.from && form.shape === 'participle');
    return mayBeParticiple && has(/^(?:wurden?|worden)$/);
  }
  const shape = trigger.form.shape;
  if (shape !== 'finite' && shape !== 'participle') return false;
  for (let i = trigger.from - 1; i >= trigger.from - 3 && i >= 0; i--) {
    const { lower } = items[i]!;
    if (/^(?:is|was|are|were|be|been|being)$/.test(lower)) return true;
    if (items[i]!.kind !== 'word') break;
  }
  // "a round led by X", in a clause with a verb of its own or without one; not "rose by 3%".
  if (items[trigger.from + 1]?.lower !== 'by' || items[trigger.from + 2]?.kind === 'figure') return false;
  return !clause.finite || clause.hits.some(({ form, from }) => form.kind === 'verb' && from < trigger.from);
}
