import type { Document, Fact, RoleValue } from '@groschen/document';
import { createBudget, type RulePack } from '@groschen/rules';
import { withConsistencyNotes } from './consistency.ts';
import type { FrameState } from './frames/calls.ts';
import { type CompiledPacks, compilePacks } from './frames/compile.ts';
import { matchFrames } from './frames/match.ts';
import { nameValue } from './frames/role-values.ts';
import { createTold } from './frames/told.ts';
import type { FrameTrace } from './frames/trace.ts';
import { withoutHeadlineRepeats } from './headline-repeats.ts';
import { mergeFacts } from './merge-facts.ts';
import { factPacks } from './packs/index.ts';
import { RATING_NOTE, readRatings } from './readers/ratings/rating-notes.ts';
import type { RatingState } from './readers/ratings/rating-parties.ts';
import { isRoster, readRoster } from './readers/rosters.ts';
import { findTables, readTable, TABLE } from './readers/tables.ts';
import { attributions } from './reading/attribution.ts';
import { onlyCentralBank } from './reading/central-banks.ts';
import { headlineOf } from './reading/headline.ts';
import { postAuthor } from './reading/post-author.ts';
import { readSentences } from './reading/reading.ts';
import type { Attribution } from './reading/source.ts';
import { documentTopic } from './reading/topic.ts';
import { withRevisions } from './revisions.ts';

export interface FactOptions {
  /** Packs read beside the built-in ones. */
  readonly packs?: readonly RulePack[];
  /** Ids of packs (`groschen.rating`) and rules (`groschen.key-figures#kpi-count`) that are not read. */
  readonly off?: readonly string[];
  /** Told of every trigger of a frame and what stopped it, for explanations. */
  readonly trace?: FrameTrace;
}

/** Finds the facts of documents; made once for its options, used for any number of documents. */
export type FactFinder = (document: Document) => readonly Fact[];

/** Compiles the packs. Worth keeping: it takes some milliseconds. */
export function createFactFinder(options: FactOptions = {}): FactFinder {
  const packs = compilePacks(factPacks, options.packs ?? [], options.off);
  return (document) => readFacts(document, packs, options.trace);
}

const defaultFinder = lazy(() => createFactFinder());

/**
 * The facts that a document states, in the order in which they are first told. Reads its tokens, sentences, quantities, dates and entities;
 * what is not there is not found. O(n) in the length of the text. Throws `step-budget` where frames of `packs` need more than their share.
 */
export function findFacts(document: Document, options?: FactOptions): readonly Fact[] {
  return (options ? createFactFinder(options) : defaultFinder())(document);
}

/** The document with its facts. */
export function withFacts(document: Document, options?: FactOptions): Document {
  return { ...document, facts: findFacts(document, options) };
}

function readFacts(document: Document, packs: CompiledPacks, trace?: FrameTrace): readonly Fact[] {
  const facts: Fact[] = [];
  const headline = headlineOf(document.text);
  const tables = findTables(document);
  const topic = documentTopic(document);
  const company = topic ?? document.entities.find((entity) => entity.type === 'company');
  for (const table of packs.isOff(TABLE) ? [] : tables)
    facts.push(
      ...(isRoster(table, document)
        ? readRoster(table, document)
        : readTable(table, document, company, packs.metricOf)),
    );

  const unread = [...postAuthor(document), ...tables.flatMap((table) => table.rows.map((row) => row.line))];
  const state: FrameState = {
    periods: pastPeriods(document),
    told: createTold(packs.resumed),
    budget: createBudget(document.text.length),
    trace,
  };
  const ratings: RatingState = {};
  let last: Attribution | undefined;
  for (const sentence of readSentences(document, packs.words, unread, topic)) {
    const attributed = attributions(sentence, last);
    last = [...attributed.values()].find((attribution) => attribution.source) ?? last;
    const claimed = new Set<number>();
    const centralBank = onlyCentralBank(sentence);
    if (centralBank) state.told.name('central-bank', nameValue(centralBank));
    if (!packs.isOff(RATING_NOTE))
      facts.push(...readRatings(sentence, document, packs.ratings[sentence.language], ratings, claimed));
    facts.push(...matchFrames(document, sentence, packs, attributed, claimed, state));
  }
  const named = new Map(document.entities.map(({ start, end }) => [start, end]));
  const isName = (value: RoleValue) => named.get(value.start) === value.end;
  const merged = mergeFacts(withoutHeadlineRepeats(facts, headline, isName), isName);
  return withConsistencyNotes(withRevisions(merged), document)
    .map((fact) => withSurfaces(fact, document.text))
    .sort((a, b) => firstTold(a) - firstTold(b));
}

/** The periods that a text speaks of and that had begun when it appeared; a year must have been over. */
function pastPeriods({ dates, published }: Document): ReadonlySet<string> {
  const day = published ?? '9999-12-31';
  return new Set(
    dates
      .map((date) => date.value)
      .filter((value) => (/-[QH9]/.test(value) ? beginOf(value) <= day : value.slice(0, 4) < day.slice(0, 4))),
  );
}

/** The first month of a quarter, half or nine months. */
function beginOf(value: string): string {
  const [year, part = ''] = value.split('-');
  const month = part.startsWith('Q') ? 3 * Number(part[1]) - 2 : part === 'H2' ? 7 : 1;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function firstTold({ evidence, repeated = [] }: Fact): number {
  return Math.min(evidence.start, ...repeated.map(({ start }) => start));
}

/** Every part's `text` is the surface at its place. */
function withSurfaces(fact: Fact, text: string): Fact {
  const surface = (value: RoleValue): RoleValue => ({ ...value, text: text.slice(value.start, value.end) });
  return {
    ...fact,
    roles: Object.fromEntries(
      Object.entries(fact.roles).map(([role, value]) => [
        role,
        Array.isArray(value) ? value.map(surface) : surface(value as RoleValue),
      ]),
    ),
    ...(fact.source && { source: surface(fact.source) }),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
