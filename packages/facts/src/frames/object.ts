import type { Entity } from '@groschen/document';
import { isOwned } from '../reading/belonging.ts';
import type { Hit, NameItem } from '../reading/item.ts';
import type { ReadClause } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import { type ArgumentPlace, namesOf } from './argument-place.ts';
import { coordinatedNames } from './coordinated-names.ts';

/** A name that nothing governs and that is not the subject; in English after the verb. */
export function objectOf(names: readonly NameItem[], place: ArgumentPlace): Entity | undefined {
  const { clause, sentence, trigger } = place;
  const { subject } = clause;
  // "A, B and C bought X": all of them do it.
  const actors = subject?.name ? coordinatedNames(subject.name.entity, place) : [];
  return names.find((item) => {
    const isSubject =
      subject?.name === item ||
      actors.includes(item.entity) ||
      (subject?.entity && sameName(subject.entity, item.entity));
    if (isSubject && !isObjectOfGerund(subject?.at, trigger)) return false;
    if (sentence.language === 'en' && item.at < trigger.from) return false;
    const { preposition, genitiveOf } = sentence.government(item.at);
    if (genitiveOf !== undefined && !PARTS.test(sentence.items[genitiveOf]!.lower)) return false;
    return preposition === '' && !isOwned(sentence.items, item.at);
  })?.entity;
}

/** "kauft alle Anteile der X AG" is about X, "kauft eine Tochter der X AG" is not. */
const PARTS = /(?:anteile?n?|aktien|mehrheit|kontrolle|beteiligung|papiere)$/;

/** "succeeding X": what stands behind a gerund is not whom its clause is about. */
export function isObjectOfGerund(at: number | undefined, { form, to }: Hit): boolean {
  return form.shape === 'gerund' && at !== undefined && at > to;
}

/**
 * "fined A $5 million and B $3 million": where the clause before has an object of its own, the name in one that shares its verb is
 * another object. That clause, whose subject is the one of both.
 */
export function sharesWhoActs(place: ArgumentPlace): ReadClause | undefined {
  const { clause, trigger } = place;
  const { parent, subject } = clause;
  if (!clause.elliptical || !parent?.subject || trigger.form.kind !== 'verb' || subject?.kind !== 'name')
    return undefined;
  const outer = { ...place, clause: parent };
  return objectOf(namesOf(outer), outer) ? parent : undefined;
}
