import type { Entity } from '@groschen/document';
import type { Slot } from '@groschen/rules';
import { isOwned } from '../reading/belonging.ts';
import type { Item } from '../reading/item.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import { type ArgumentPlace, namesOf } from './argument-place.ts';
import { prepositionBefore } from './prepositions.ts';

/** Names coordinated with this one: "KKR und EQT", "Apple, Microsoft and Nvidia". Itself is the first. */
export function coordinatedNames(entity: Entity, { sentence }: ArgumentPlace): readonly Entity[] {
  const { items, grammar } = sentence;
  const start = items.find((item) => item.kind === 'name' && item.entity === entity);
  if (!start) return [entity];
  const all = [entity];
  for (let i = start.at + 1; i < items.length; ) {
    let separator = false;
    while (
      i < items.length &&
      (items[i]!.lower === ',' || (items[i]!.kind === 'word' && grammar.words.coordinators.has(items[i]!.lower)))
    ) {
      separator = true;
      i++;
    }
    if (!separator) break;
    for (let k = 0; k < 4 && mayPrecedeName(items[i], sentence); k++) i++;
    const item = items[i];
    const next = items[i + 1];
    if (item?.kind !== 'name' || item.entity.type !== entity.type || (next?.joined && next.kind === 'word')) break;
    all.push(item.entity);
    i++;
  }
  return all;
}

/** "und der Finanzinvestor X", not ", wie X mitteilte": a word of the phrase that a name ends. */
function mayPrecedeName(item: Item | undefined, { grammar }: ReadSentence): boolean {
  if (item?.kind !== 'word' || item.joined) return false;
  const { prepositions, subordinators, pronouns } = grammar.words;
  return ![prepositions, subordinators, pronouns].some((words) => words.has(item.lower));
}

/** All that take part in something mutual: the first with those coordinated with it, and who follows "mit" or "with". */
export function partiesOf(first: Entity, slot: Slot, place: ArgumentPlace): readonly Entity[] {
  const parties = [...coordinatedNames(first, place)];
  const names = namesOf(place).filter(({ entity }) => slot.entity?.includes(entity.type));
  for (const item of names) {
    if (isOwned(place.sentence.items, item.at) || parties.some((party) => sameName(party, item.entity))) continue;
    const isGenitive = place.sentence.government(item.at).genitiveOf === place.trigger.from;
    if (
      isGenitive ||
      /^(?:mit|with|into|und|and|zwischen|between|von|of|auf)$/.test(prepositionBefore(item.at, place.sentence))
    )
      parties.push(item.entity);
  }
  const { topic, subject } = place.clause;
  const alone = names.find(({ entity }) => sameName(entity, first));
  if (parties.length > 1 || !alone || !/^(?:mit|with)$/.test(prepositionBefore(alone.at, place.sentence)))
    return parties;
  // Who merges with it is the subject, or whom the text is about where the clause names nobody else.
  const isOnly = topic && names.every(({ entity }) => sameName(entity, first) || sameName(entity, topic));
  const other = subject?.entity?.type === 'company' ? subject.entity : isOnly ? topic : undefined;
  return other && !sameName(other, first) ? [other, ...parties] : parties;
}
