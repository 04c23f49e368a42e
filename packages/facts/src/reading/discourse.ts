import type { Document, Entity } from '@groschen/document';
import { isFirstPart } from './belonging.ts';
import type { Clause } from './clause.ts';
import { createDescriptions } from './descriptions.ts';
import { headlineOf } from './headline.ts';
import { isBystander, type Raters } from './houses.ts';
import type { Item, NameItem } from './item.ts';
import { sameName } from './same-name.ts';
import { type Governor, type ResolvedSubject, SEVERAL, type Subject } from './subject-noun.ts';

/** What the text has been about so far. Read clause after clause, in text order. */
export interface Discourse {
  /** The subject with its name, which becomes what the text is about. */
  resolve(subject: Subject | undefined, clause: Clause, paragraph: number): ResolvedSubject | undefined;
  /** To be called before the clauses of a sentence: "At Lufthansa, unit costs …" is about Lufthansa. */
  begin(items: readonly Item[], governor: Governor, paragraph: number): void;
  /** To be called behind them: what a sentence mentions beside its subjects may be what the next one is about. */
  finish(
    items: readonly Item[],
    clauses: readonly { readonly subject: ResolvedSubject | undefined }[],
    governor: Governor,
    paragraph: number,
  ): void;
  /** The company that an unnamed mention in a clause stands for. */
  company(clause: Clause, paragraph: number): Entity | undefined;
  index(): Entity | undefined;
}

/** Clauses that say something beside what their sentence is about: a company named there does not become its topic. */
const BACKGROUND = new Set(['subordinate', 'relative', 'aside', 'participial']);
/** "…, auch X beteiligte sich": adds somebody to what its sentence is about. */
function addsToSentence({ items }: Clause): boolean {
  return items[0]!.at > 0 && /^(?:auch|also)$/.test(items[0]!.lower);
}

/** Prepositions of a company that a sentence sets as its topic, and how many items may stand before it. */
const TOPIC_REACH = 3;
const SETS_TOPIC = /^(?:at|for|bei|beim|zu|für)$/;

/** Prepositions of a company that only has to do with what a sentence tells: "a poll by Infront", "laut Teneo". */
const BESIDE = /^(?:by|from|with|laut|von|durch|mit|zufolge|nach|including|like)$/;

export function createDiscourse(document: Document, topic: Entity | undefined, raters: Raters): Discourse {
  let company: Entity | undefined;
  let companyParagraph = -1;
  let index: Entity | undefined;
  let organization: Entity | undefined;
  const descriptions = createDescriptions();
  let lastIsOrganization = false;
  /** Whether the last person named judges others. */
  let rater = raters.note;
  /** The last subject, where it was a share, an index or another instrument: a pronoun takes it up. */
  let traded: ResolvedSubject | undefined;

  /** What the whole text is about, once it has been named; a headline may speak of what only the text behind it names. */
  const headlineEnd = headlineOf(document.text).end;
  const topicOf = ({ items }: Clause): Entity | undefined => {
    if (!topic || topic.start < items[items.length - 1]!.end) return topic;
    return items[0]!.start < headlineEnd && topic.start >= headlineEnd ? topic : undefined;
  };
  const current = (clause: Clause, paragraph: number): Entity | undefined =>
    company && companyParagraph === paragraph ? company : (topicOf(clause) ?? company);
  const mention = (entity: Entity, paragraph: number) => {
    if (entity.type === 'company') {
      const about = topic ?? company;
      if (about && !sameName(about, entity) && isBystander(entity, document.text)) return;
      company = entity;
      companyParagraph = paragraph;
      lastIsOrganization = false;
    } else if (entity.type === 'index') index = entity;
    else if (entity.type === 'person') rater = raters.note || raters.include(entity);
    else if (entity.type === 'organization') {
      organization = entity;
      lastIsOrganization = true;
    }
  };
  /** "He", "wir", and "er", "sie" where an analyst was named last: somebody who judges, or somebody of the company. */
  const personal = (subject: Subject, clause: Clause, paragraph: number): ResolvedSubject => {
    const own = !rater || (subject.personal === 'first' && !raters.note);
    const entity = own ? current(clause, paragraph) : undefined;
    return { ...subject, kind: own ? 'management' : 'observer', ...(entity && { entity }) };
  };
  return {
    company: current,
    index: () => index,
    resolve(subject, clause, paragraph) {
      if (!subject) return undefined;
      if (subject.personal === 'ambiguous' ? rater : subject.personal) return personal(subject, clause, paragraph);
      if (subject.kind === 'pronoun' && traded) return { ...traded, at: subject.at };
      const resolved = resolveNoun(subject, clause, paragraph);
      traded = isTraded(resolved) ? resolved : undefined;
      return resolved;
    },
    begin(items, governor, paragraph) {
      descriptions.read(items);
      const from = datelineEnd(items);
      const first = items
        .slice(from, from + TOPIC_REACH)
        .find((item) => item.kind === 'name' && !isFirstPart(items, item.at));
      if (first?.kind !== 'name' || first.entity.type !== 'company') return;
      if (SETS_TOPIC.test(governor(first.at).preposition)) mention(first.entity, paragraph);
    },
    finish(items, clauses, governor, paragraph) {
      const person = items.findLast((item) => item.kind === 'name' && item.entity.type === 'person');
      if (person?.kind === 'name') mention(person.entity, paragraph);
      if (clauses.some(({ subject }) => subject?.name?.entity.type === 'company')) return;
      const only = onlyCompany(items, ({ at }) => !isFirstPart(items, at));
      if (!only) return;
      const { preposition } = governor(only.at);
      if (topic ? sameName(topic, only.entity) : !BESIDE.test(preposition)) mention(only.entity, paragraph);
    },
  };

  function resolveNoun(subject: Subject, clause: Clause, paragraph: number): ResolvedSubject {
    const { kind, name } = subject;
    if (name) {
      const about = topic ?? company;
      const other = about !== undefined && !sameName(about, name.entity);
      const beside =
        other && ((topic && BACKGROUND.has(clause.kind)) || addsToSentence(clause) || namesForRole(clause));
      if (!beside) mention(judgedBy(name.entity, clause) ?? name.entity, paragraph);
      return { entity: name.entity, ...subject };
    }
    const entity = referentOf(subject, clause, paragraph);
    // "Das Unternehmen kauft von X": it is another than the one beside it.
    if (entity && kind === 'company' && names(clause, entity)) return subject;
    // "the company" that is told of has been named by this: "it" behind it is no other.
    if (entity && kind === 'company' && !BACKGROUND.has(clause.kind)) mention(entity, paragraph);
    return entity ? { entity, ...subject } : subject;
  }

  /** What the text has named that a noun or pronoun stands for. */
  function referentOf(subject: Subject, clause: Clause, paragraph: number): Entity | undefined {
    if (subject.possessed && company) return company;
    switch (subject.kind) {
      case 'company': {
        if (isIndefinite(subject.at, clause.items)) return undefined;
        const noun = clause.items.find(({ at }) => at === subject.at)!;
        return descriptions.of(noun.lower) ?? current(clause, paragraph);
      }
      case 'share':
      case 'management':
      case 'metric':
        return current(clause, paragraph);
      case 'index':
        return index;
      case 'centralBank':
        return isAnotherBank(subject, clause) ? undefined : organization;
      case 'pronoun':
        return lastIsOrganization ? organization : (company ?? current(clause, paragraph));
      default:
        return undefined;
    }
  }

  /** "Die Deutsche Bank stufte SAP hoch, die Aktie stieg": whom a house judges, where its clause names one company beside it. */
  function judgedBy(house: Entity, { items }: Clause): Entity | undefined {
    if (!isBystander(house, document.text)) return undefined;
    return onlyCompany(items, ({ entity }) => !sameName(entity, house))?.entity;
  }
}

function names({ items }: Clause, entity: Entity): boolean {
  return items.some((item, i) => item.kind === 'name' && sameName(item.entity, entity) && !items[i + 1]?.joined);
}

/** The company that items name, where it is the only one that counts. */
function onlyCompany(items: readonly Item[], counts: (item: NameItem) => boolean): NameItem | undefined {
  const [only, ...others] = items.filter(
    (item): item is NameItem => item.kind === 'name' && item.entity.type === 'company' && counts(item),
  );
  return others.length === 0 ? only : undefined;
}

/** "a third firm", "ein weiterer Anbieter", "drei Hersteller": some of which the text has not told yet. */
function isIndefinite(at: number, items: readonly Item[]): boolean {
  const noun = items.findIndex((item) => item.at === at);
  return items
    .slice(Math.max(0, noun - 2), noun)
    .some(
      ({ kind, lower }) => kind === 'figure' || /^(?:an?|another|eine?|weiterer?)$/.test(lower) || SEVERAL.test(lower),
    );
}

/** "Käufer ist X", "Nachfolger wird Y": a German noun without an article before the copula; who has that part is not who is told of. */
function namesForRole({ items: [noun, copula] }: Clause): boolean {
  return noun?.kind === 'word' && noun.capital && /^(?:ist|sind|war|waren|wird|werden|sei)$/.test(copula?.lower ?? '');
}

/** "BOCHUM (Agentur) - Beim Autobauer X …": the position behind the place and the agency; 0 where there are none. */
function datelineEnd(items: readonly Item[]): number {
  const [first] = items;
  if (first?.kind !== 'name' || first.entity.type !== 'location') return 0;
  const dash = items.slice(0, DATELINE_REACH).findIndex((item) => /^[-–—]+$/.test(item.lower) && !item.joined);
  return dash + 1;
}

const DATELINE_REACH = 12;

/** "Norway's central bank", "die türkische Zentralbank": one that the text has not named, not the one it named before. */
function isAnotherBank({ at }: Subject, { items }: Clause): boolean {
  const before = items.find((item) => item.at === at - 1);
  return before !== undefined && (before.lower === "'s" || /[a-zäöü](?:ische|ischen|ish|ese|ian)$/.test(before.lower));
}

function isTraded({ kind, entity, told }: ResolvedSubject): boolean {
  if (kind === 'instrument') return told !== undefined;
  return entity !== undefined && (kind === 'share' || kind === 'index' || (kind === 'name' && entity.type === 'index'));
}
