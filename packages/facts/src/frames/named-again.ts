import type { Entity, RoleValue } from '@groschen/document';
import type { Slot } from '@groschen/rules';
import type { Hit, Item } from '../reading/item.ts';
import { sameName } from '../reading/same-name.ts';
import type { Call } from './calls.ts';
import { isPassive } from './passive.ts';
import { nameValue } from './role-values.ts';

/** "übernahm die Firma", "values the whole company", "wurde das Unternehmen bewertet": a definite noun for what something is done to. */
export function definiteCompany(call: Call): Hit | undefined {
  const { clause, sentence } = call;
  return clause.hits.find(
    ({ form, from }) =>
      form.kind === 'noun' &&
      sentence.grammar.subjectKinds.get(form.lexeme) === 'company' &&
      (from !== clause.subject?.at || isPassive(call) || isAfterSubject(from, call) || isOfPlural(from, call)) &&
      (call.trigger.form.kind === 'verb' || from > call.trigger.from) &&
      sentence.items[from + 1]?.kind !== 'name' &&
      [1, 2].some((back) => /^(?:d(?:er|ie|as|en)|the)$/.test(sentence.items[from - back]?.lower ?? '')),
  );
}

/** "Die Runde bewertet das Unternehmen": what stands behind the verb is its object where a noun that no list knows stands before it. */
function isAfterSubject(at: number, { clause, sentence, trigger }: Call): boolean {
  if (trigger.form.kind !== 'verb' || at < trigger.from || !/^(?:das|die|the)$/.test(sentence.items[at - 1]!.lower))
    return false;
  const before = clause.items.filter((item) => item.at < trigger.from);
  return before.length > 1 && /^(?:d(?:er|ie|as)|eine?|the|an?)$/.test(before[0]!.lower) && before.every(isWord);
}

/** "…, das Unternehmen dabei mit 2 Milliarden bewerten": one thing is not the subject of a verb in the plural. */
function isOfPlural(at: number, { sentence: { items }, trigger }: Call): boolean {
  return trigger.form.kind === 'verb' && items[at - 1]?.lower === 'das' && items[trigger.from]!.lower.endsWith('en');
}

function isWord({ kind }: Item): boolean {
  return kind === 'word';
}

/** "Die Titel stiegen, womit der Konzern mit 9 Milliarden bewertet wird": of whose share is told. */
export function isOfShare({ clause }: Call): boolean {
  for (let { parent } = clause; parent; { parent } = parent)
    if (parent.subject?.kind === 'share' && parent.subject.name) return true;
  return false;
}

/** "Nordwind hatte die Firma 2017 übernommen": a definite noun for a company is the one that the text is about. */
export function namedAgain(slot: Slot, call: Call, taken: readonly Entity[]): RoleValue | undefined {
  const { topic, subject } = call.clause;
  if (!topic || !slot.entity?.includes('company') || !slot.by?.includes('object')) return undefined;
  if (taken.some((other) => sameName(other, topic))) return undefined;
  const noun = definiteCompany(call);
  if (noun?.from !== subject?.at && subject?.entity && sameName(subject.entity, topic)) return undefined;
  return noun && nameValue(topic);
}
