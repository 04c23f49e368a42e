import type { Entity } from '@groschen/document';
import type { Relation, Slot } from '@groschen/rules';
import { appositionOf, isOwned, ownerOf } from '../reading/belonging.ts';
import { isBystander } from '../reading/houses.ts';
import type { Item, NameItem } from '../reading/item.ts';
import type { ReadClause } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import { SEVERAL } from '../reading/subject-noun.ts';
import { type ArgumentPlace, namesOf } from './argument-place.ts';
import { isObjectOfGerund, objectOf, sharesWhoActs } from './object.ts';
import { isPassive } from './passive.ts';
import { bare, prepositionBefore, standsBehind } from './prepositions.ts';

const NAMED_SUBJECTS = new Set(['name', 'company', 'share', 'index', 'pronoun', 'management', 'centralBank']);

/** Prepositions of who does what a passive tells. */
const AGENTS: ReadonlySet<string> = new Set(['von', 'durch', 'by']);
const NONE: ReadonlySet<string> = new Set();

/** The name that fills a slot best, if there is one that is not taken. */
export function fillName(slot: Slot, place: ArgumentPlace, taken: readonly Entity[]): Entity | undefined {
  const types = slot.entity!;
  const free = (entity: Entity | undefined): entity is Entity =>
    entity !== undefined &&
    types.includes(entity.type) &&
    !taken.some((other) => sameName(other, entity)) &&
    !(slot.by?.includes('topic') && isOnlyCompany(types) && standsAside(entity, place));
  const names = namesOf(place).filter((item) => free(item.entity));

  const agents = place.trigger.form.kind === 'verb' && isPassive(place) ? AGENTS : NONE;
  const prepositions = (slot.after?.[place.sentence.language] ?? []).filter((word) => !agents.has(word));
  const forbidden = slot.notAfter?.[place.sentence.language] ?? [];
  for (const preposition of prepositions) {
    const found = names.find(
      (item) =>
        standsBehind(item.at, preposition, place.sentence) &&
        !isOwned(place.sentence.items, item.at) &&
        !(isComplement(preposition, slot, place) && item.at < place.trigger.from) &&
        !isBehindAnother(item, preposition, place) &&
        (preposition !== '' || item.at > place.trigger.from),
    );
    if (found) return found.entity;
    const antecedent = obliqueAntecedent(preposition, place);
    if (free(antecedent)) return antecedent;
  }
  const owned = hasOtherOwner(place, slot);
  for (const relation of slot.by ?? (slot.after ? [] : (['nearest'] as const))) {
    if (
      owned &&
      (relation === 'topic' || (place.trigger.form.kind === 'noun' && /^(?:subject|object)$/.test(relation)))
    )
      continue;
    const entity = byRelation(relation, names, place, free, forbidden);
    if (entity) return entity;
  }
  return undefined;
}

/** Whose or of what a noun tells, "die Übernahme von X", stands behind it. */
function isComplement(preposition: string, { by }: Slot, { trigger }: ArgumentPlace): boolean {
  return (
    trigger.form.kind === 'noun' && by?.includes('possessive') === true && /^(?:von|für|an|of|for)$/.test(preposition)
  );
}

/**
 * "die Übernahme von Elva macht unabhängig von X": the preposition of a noun is the first of its kind behind it, and a comma ends what
 * "von" may tie to it.
 */
function isBehindAnother({ at }: NameItem, preposition: string, { trigger, sentence }: ArgumentPlace): boolean {
  if (trigger.form.kind !== 'noun' || preposition === '' || at < trigger.from) return false;
  let first = trigger.to + 1;
  while (first < at && sentence.items[first]!.lower !== preposition) first++;
  return (
    sentence.items.slice(first + 1, at).some(({ lower }) => lower === preposition) ||
    (preposition === 'von' && sentence.items.slice(trigger.to, first).some(({ lower }) => lower === ','))
  );
}

/**
 * "Die Marktkapitalisierung aller Digitalwährungen", "Streiks an den Flughäfen": a noun that belongs to what has no name, in the
 * genitive or behind a preposition of the slot; "bei Ostermann stehen 80 Stellen auf dem Spiel", where nobody knows the name.
 */
function hasOtherOwner({ trigger, sentence, clause }: ArgumentPlace, { by, after }: Slot): boolean {
  const { items, grammar } = sentence;
  if (grammar.language !== 'de') return false;
  if (trigger.form.kind !== 'noun')
    return clause.items.some(
      ({ at, lower }) => after?.de?.includes(lower) && isUnknown(items[at + 1], clause) && !items[at + 2]?.joined,
    );
  const link = items[trigger.to + 1]?.lower ?? '';
  const isGenitive = by?.includes('possessive') && /^(?:der|des|eine[rs]|aller|von|vom)$/.test(link);
  if (!isGenitive && !after?.de?.some((preposition) => preposition !== '' && preposition === bare(link))) return false;
  for (let at = trigger.to + 2; at <= trigger.to + OWNER_REACH; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    const kind = clause.hits.find(({ form, from }) => form.kind === 'noun' && from === at);
    if (kind) return !/^(?:company|share|management|metric)$/.test(grammar.subjectKinds.get(kind.form.lexeme) ?? '');
    if (item.capital) return true;
  }
  return false;
}

const OWNER_REACH = 5;

/** A capital word that no list knows, which may be a name. */
function isUnknown(item: Item | undefined, { hits }: ReadClause): boolean {
  return item?.kind === 'word' && item.capital && !hits.some(({ from }) => from === item.at);
}

/** Where persons may stand too, funds and owners do what is told: they buy and put money in. */
function isOnlyCompany(types: readonly string[]): boolean {
  return types.includes('company') && !types.includes('person');
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
  const shared = sharesWhoActs(place);
  switch (relation) {
    case 'subject':
      if (passive) return undefined;
      return subjectEntity(shared ? { ...place, clause: shared } : place, free);
    case 'object':
      if (trigger.form.kind === 'noun') return undefined;
      if (passive) return subjectEntity(place, free);
      return shared && free(clause.subject?.entity) ? clause.subject.entity : objectOf(names, place);
    case 'agent':
      return names.find(
        (item) =>
          /^(?:durch|by)$/.test(prepositionBefore(item.at, place.sentence)) ||
          (passive && prepositionBefore(item.at, place.sentence) === 'von'),
      )?.entity;
    case 'possessive': {
      if (trigger.form.kind === 'verb') return undefined;
      const owner =
        (trigger.form.kind === 'phrase' ? appositionOf(sentence.items, trigger.to + 1) : undefined) ??
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
    // `fillBefore` has looked there
    case 'before':
    case 'beside':
      return undefined;
    case 'nearest': {
      let best: NameItem | undefined;
      for (const item of names) {
        // "VW-Tochter X" is X, "die VW-Fahrer" are VW's.
        const isOther = isOwned(sentence.items, item.at) && sentence.items[item.at + 2]?.kind === 'name';
        if (isOther || forbidden.includes(prepositionBefore(item.at, place.sentence))) continue;
        if (!best || Math.abs(item.at - trigger.from) < Math.abs(best.at - trigger.from)) best = item;
      }
      return best?.entity;
    }
    case 'topic':
      return free(clause.topic) &&
        !isSubject(clause.topic, place) &&
        !isOblique(clause.topic, place) &&
        !tellsOfSeveral(place)
        ? clause.topic
        : undefined;
  }
}

/** Whom an active clause with a name for its subject is about is not whom it does something to. */
function isSubject(entity: Entity, place: ArgumentPlace): boolean {
  const { clause, trigger } = place;
  if (trigger.form.kind !== 'verb' || isPassive(place)) return false;
  const named = (subject: ReadClause['subject']) => subject?.kind === 'name' && subject.entity;
  const own = named(clause.subject);
  const outer = own && clause.elliptical && named(clause.parent?.subject);
  return [own, outer].some((other) => other && sameName(other, entity));
}

/** "Ein Sammler kaufte 100 Marken über Ebay": who is named behind a preposition is not who does it. */
function isOblique(entity: Entity, place: ArgumentPlace): boolean {
  if (place.trigger.form.kind !== 'verb' || isPassive(place)) return false;
  const named = namesOf(place).filter((item) => sameName(item.entity, entity));
  return (
    named.length > 0 &&
    named.every(({ at }) => !/^(?:|at|for|of|bei|zu|für|mit)$/.test(prepositionBefore(at, place.sentence)))
  );
}

/** "gegen drei Hersteller", "on several banks": companies that are not the one that the text is about. */
function tellsOfSeveral({ clause, sentence: { items, grammar } }: ArgumentPlace): boolean {
  return clause.hits.some(({ form, from }) => {
    if (form.kind !== 'noun' || grammar.subjectKinds.get(form.lexeme) !== 'company') return false;
    const before = items[from - 1];
    return before?.kind === 'figure' || SEVERAL.test(before?.lower ?? '');
  });
}

function subjectEntity(
  { clause, trigger }: ArgumentPlace,
  free: (entity: Entity | undefined) => entity is Entity,
): Entity | undefined {
  let current: ReadClause | undefined = isObjectOfGerund(clause.subject?.at, trigger) ? clause.parent : clause;
  for (let depth = 0; current && depth < 3; depth++) {
    if (current.subject) {
      if (!NAMED_SUBJECTS.has(current.subject.kind)) return undefined;
      return free(current.subject.entity) ? current.subject.entity : undefined;
    }
    current = current.parent;
  }
  return undefined;
}

/** "die Tochter X, für die …": the name that a relative clause takes up behind a preposition. */
function obliqueAntecedent(preposition: string, { clause, sentence }: ArgumentPlace): Entity | undefined {
  if (clause.kind !== 'relative' || clause.antecedent === undefined || preposition === '') return undefined;
  if (clause.items[0]!.lower !== preposition || clause.lead === preposition) return undefined;
  const last = sentence.items[clause.antecedent];
  const name = last?.kind === 'mark' ? sentence.items[clause.antecedent - 1] : last;
  return name?.kind === 'name' ? name.entity : undefined;
}
