import type { Clause } from './clause.ts';
import type { Grammar, SubjectKind } from './grammar.ts';
import type { Item } from './item.ts';
import { type Governor, type Subject, subjectAt } from './subject-noun.ts';

/** Nouns that a company's goods have too: who raises a price does not move a share. */
const AMBIGUOUS = /^(?:prices?|units|werte?n?|those|jene)$/;

/** "Käufer trieben den Kurs", "which sent its shares down": the subject in sense is what is driven. */
export function drivenObject(
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  governor: Governor,
  { language, driving }: Grammar,
): Subject | undefined {
  const verb = clause.hits.find(({ form }) => form.kind === 'verb' && driving.has(form.lexeme));
  if (!verb) return undefined;
  const object = clause.items.find((item) => {
    if (clause.asides.has(item.at) || (language === 'en' && item.at < verb.from)) return false;
    const noun = nouns.get(item.at);
    const traded = noun === 'share' || noun === 'index' || noun === 'instrument';
    if (item.kind === 'name' ? item.entity.type !== 'index' : !traded || AMBIGUOUS.test(item.lower)) return false;
    const { preposition, genitiveOf } = governor(item.at);
    return preposition === '' && genitiveOf === undefined;
  });
  return object && subjectAt(object, items, nouns);
}

/** How far from the beginning of a clause "mit" may set whom it is about, unless its subject is "es". */
const TOPIC_REACH = 4;

/** "Für den Dax ging es um 2 Prozent nach oben", "Mit Sika ging es abwärts", not "Die Fusion mit …"; "Bei Sika stand ein Minus von 3 Prozent": the subject in sense. */
export function topicalSubject(
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  governor: Governor,
  impersonal = false,
): Subject | undefined {
  for (const item of clause.items) {
    if (clause.asides.has(item.at)) continue;
    const noun = nouns.get(item.at);
    if (
      item.kind === 'name'
        ? item.entity.type !== 'company' && item.entity.type !== 'index'
        : noun !== 'share' && noun !== 'instrument'
    )
      continue;
    const { preposition } = governor(item.at);
    const leads = impersonal || item.at - clause.items[0]!.at <= TOPIC_REACH;
    if (preposition === 'für' || (/^(?:mit|bei|beim)$/.test(preposition) && leads))
      return subjectAt(item, items, nouns);
  }
  return undefined;
}
