import type { Entity } from '@groschen/document';
import type { Relation, Slot } from '@groschen/rules';
import { isRelated, ownerOf } from '../reading/belonging.ts';
import { isBystander } from '../reading/houses.ts';
import type { Hit, Item, NameItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';

const NAMED_SUBJECTS = new Set(['name', 'company', 'share', 'index', 'pronoun', 'management', 'centralBank']);

/** Prepositions of who does what a passive tells. */
const AGENTS: ReadonlySet<string> = new Set(['von', 'durch', 'by']);
const NONE: ReadonlySet<string> = new Set();

/** Where the names that fill slots come from, for one trigger in one clause. */
export interface ArgumentPlace {
  readonly clause: ReadClause;
  readonly sentence: ReadSentence;
  readonly trigger: Hit;
  /** The whole text. */
  readonly text: string;
}

/** The name that fills a slot best, if there is one that is not taken. */
export function fillName(slot: Slot, place: ArgumentPlace, taken: readonly Entity[]): Entity | undefined {
  const types = slot.entity!;
  const free = (entity: Entity | undefined): entity is Entity =>
    entity !== undefined &&
    types.includes(entity.type) &&
    !taken.some((other) => sameName(other, entity)) &&
    !(slot.by?.includes('topic') && types.includes('company') && standsAside(entity, place));
  const names = namesOf(place).filter((item) => free(item.entity));

  const agents = place.trigger.form.kind === 'verb' && isPassive(place) ? AGENTS : NONE;
  const prepositions = (slot.after?.[place.sentence.language] ?? []).filter((word) => !agents.has(word));
  const forbidden = slot.notAfter?.[place.sentence.language] ?? [];
  for (const preposition of prepositions) {
    const found = names.find(
      (item) =>
        standsBehind(item, preposition, place) &&
        !isObliqueModifier(item, place) &&
        (preposition !== '' || item.at > place.trigger.from),
    );
    if (found) return found.entity;
  }
  for (const relation of slot.by ?? (slot.after ? [] : (['nearest'] as const))) {
    const entity = byRelation(relation, names, place, free, forbidden);
    if (entity) return entity;
  }
  return undefined;
}

/** A house, an auditor or a fund is not whom a text about another company is about. */
function standsAside(entity: Entity, { clause, text }: ArgumentPlace): boolean {
  return clause.topic !== undefined && !sameName(clause.topic, entity) && isBystander(entity, text);
}

function byRelation(
  relation: Relation,
  names: readonly NameItem[],
  place: ArgumentPlace,
  free: (entity: Entity | undefined) => entity is Entity,
  forbidden: readonly string[],
): Entity | undefined {
  const { clause, sentence, trigger } = place;
  const passive = trigger.form.kind === 'verb' && isPassive(place);
  switch (relation) {
    case 'subject':
      if (passive) return undefined;
      return subjectEntity(place, free);
    case 'object':
      if (passive) return subjectEntity(place, free);
      return objectOf(names, place);
    case 'agent':
      return names.find(
        (item) =>
          /^(?:durch|by)$/.test(prepositionOf(item, place)) || (passive && prepositionOf(item, place) === 'von'),
      )?.entity;
    case 'possessive': {
      if (trigger.form.kind === 'verb') return undefined;
      const owner =
        ownerOf(sentence.items, trigger.from) ??
        (trigger.to > trigger.from ? ownerOf(sentence.items, trigger.to) : undefined);
      return free(owner?.entity) ? owner.entity : undefined;
    }
    case 'compound': {
      const before = sentence.items[trigger.from - 1];
      return before?.kind === 'name' && sentence.items[trigger.from]!.joined && free(before.entity)
        ? before.entity
        : undefined;
    }
    case 'nearest': {
      let best: NameItem | undefined;
      for (const item of names) {
        if (forbidden.includes(prepositionOf(item, place)) || isObliqueModifier(item, place)) continue;
        if (!best || Math.abs(item.at - trigger.from) < Math.abs(best.at - trigger.from)) best = item;
      }
      return best?.entity;
    }
    case 'topic':
      return free(clause.topic) && !isSubject(clause.topic, place) ? clause.topic : undefined;
  }
}

/** Whom an active clause with a name for its subject is about is not whom it does something to. */
function isSubject(entity: Entity, place: ArgumentPlace): boolean {
  const { subject } = place.clause;
  if (subject?.kind !== 'name' || !subject.entity || place.trigger.form.kind !== 'verb') return false;
  return sameName(subject.entity, entity) && !isPassive(place);
}

function subjectEntity(
  { clause }: ArgumentPlace,
  free: (entity: Entity | undefined) => entity is Entity,
): Entity | undefined {
  let current: ReadClause | undefined = clause;
  for (let depth = 0; current && depth < 3; depth++) {
    if (current.subject) {
      if (!NAMED_SUBJECTS.has(current.subject.kind)) return undefined;
      return free(current.subject.entity) ? current.subject.entity : undefined;
    }
    current = current.parent;
  }
  return undefined;
}

/** A name that nothing governs and that is not the subject; in English after the verb. */
function objectOf(names: readonly NameItem[], { clause, sentence, trigger }: ArgumentPlace): Entity | undefined {
  return names.find((item) => {
    if (clause.subject?.name === item || (clause.subject?.entity && sameName(clause.subject.entity, item.entity)))
      return false;
    if (sentence.language === 'en' && item.at < trigger.from) return false;
    const { preposition } = sentence.government(item.at);
    return preposition === '' && !isOwned(item, sentence);
  })?.entity;
}

function isOwned(item: NameItem, sentence: ReadSentence): boolean {
  const next = sentence.items[item.at + 1];
  return (
    next?.joined === true &&
    next.kind === 'word' &&
    next.lower !== "'s" &&
    !/(?:gruppe|konzern|group)$/.test(next.lower)
  );
}

function isObliqueModifier(item: NameItem, { sentence }: ArgumentPlace): boolean {
  const next = sentence.items[item.at + 1];
  if (next?.joined === true && next.kind === 'word' && sentence.items[item.at + 2]?.kind === 'name') return true;
  return isRelated(sentence.items, item.at);
}

function namesOf({ clause }: ArgumentPlace): readonly NameItem[] {
  return clause.items.filter((item): item is NameItem => item.kind === 'name' && !clause.asides.has(item.at));
}

/** Whether a name stands behind a preposition, which may be given with the noun before it: "anteile an". */
function standsBehind(item: NameItem, wanted: string, place: ArgumentPlace): boolean {
  const space = wanted.indexOf(' ');
  if (prepositionOf(item, place) !== wanted.slice(space + 1)) return false;
  if (space < 0) return true;
  const { items, grammar } = place.sentence;
  for (let i = item.at - 1; i > 0; i--)
    if (grammar.words.prepositions.has(items[i]!.lower)) return items[i - 1]!.lower.endsWith(wanted.slice(0, space));
  return false;
}

function prepositionOf(item: NameItem, { sentence }: ArgumentPlace): string {
  const { preposition } = sentence.government(item.at);
  return preposition === 'vom'
    ? 'von'
    : preposition === 'am'
      ? 'an'
      : preposition === 'beim'
        ? 'bei'
        : preposition === 'zum' || preposition === 'zur'
          ? 'zu'
          : preposition;
}

/** German: "werden" with a participle; English: a form of "be" before the past participle. */
export function isPassive({ clause, sentence, trigger }: ArgumentPlace): boolean {
  const { items } = sentence;
  if (sentence.language === 'de')
    return (
      trigger.form.shape === 'participle' &&
      clause.items.some((item) => /^(?:wird|werden|wurde|wurden|worden|werde|würde)$/.test(item.lower))
    );
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
    if (item?.kind !== 'name' || item.entity.type !== entity.type || items[i + 1]?.joined) break;
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
  for (const item of namesOf(place)) {
    if (!slot.entity?.includes(item.entity.type) || parties.some((party) => sameName(party, item.entity))) continue;
    if (/^(?:mit|with|into|und|and|zwischen|between|von|of|auf)$/.test(prepositionOf(item, place)))
      parties.push(item.entity);
  }
  const { topic } = place.clause;
  const alone = namesOf(place).find((item) => sameName(item.entity, first));
  if (
    parties.length === 1 &&
    topic &&
    !sameName(topic, first) &&
    alone &&
    /^(?:mit|with)$/.test(prepositionOf(alone, place))
  )
    parties.unshift(topic);
  return parties;
}
