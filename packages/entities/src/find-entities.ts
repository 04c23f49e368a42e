import { createDocument, type Document, type Entity, type RuleLanguage, resolveConflicts } from '@groschen/document';
import { isOff, type Trace } from '@groschen/rules';
import { withNearerTokens } from '@groschen/tokenize';
import { builtInKnowledge, type NameKnowledge } from './built-in.ts';
import { type NameCandidate, origin, PRIORITY } from './candidate.ts';
import type { Gazetteer } from './gazetteer/entry.ts';
import { type GazetteerHit, matchGazetteer } from './gazetteer/match.ts';
import { findIdentifiers } from './identifiers.ts';
import { findBracketedNames, joinShortForms } from './joining.ts';
import { judgeHits } from './judge.ts';
import { toEntity } from './linking.ts';
import { compileNameRules, type NameRules } from './name-rules/compile.ts';
import { findByNameRules } from './name-rules/read.ts';
import { traceNames } from './name-rules/trace.ts';
import { withoutOverruled, withoutOverruledCompanies } from './overruled.ts';
import { personAttributes, placesOf } from './person-attributes.ts';
import { findDatelines } from './rules/dateline.ts';
import { findFederalOffices } from './rules/federal-office.ts';
import { findJoinedCompanies } from './rules/joined-company.ts';
import { findLegalForms } from './rules/legal-form.ts';
import { findPersons } from './rules/person.ts';
import { findRatingLines } from './rules/rating-line.ts';
import { findRecurringNames } from './rules/recurring.ts';
import { NAME_LANGUAGES, type Scene } from './scene.ts';
import type { NameFindings, NameTagger } from './tagger.ts';
import { judgedByTagger } from './tagger-proposals.ts';
import { scanWords } from './words.ts';

export interface EntityOptions {
  /** Statistical taggers, a language each; without any the layer works by gazetteer and rules alone. */
  readonly taggers?: Readonly<Partial<Record<RuleLanguage, NameTagger>>>;
  /** Names of your own; where they and the built-in ones clash, yours hold. */
  readonly gazetteers?: readonly Gazetteer[];
  /** Surfaces that are never annotated. */
  readonly forbidden?: readonly string[];
  /** The name rules of packs (`compileNameRules`); the built-in ones where not given. */
  readonly rules?: NameRules;
  /** Told what became of each name that name rules proposed. */
  readonly trace?: Trace;
  /** What is known instead of the built-in lists. */
  readonly knowledge?: NameKnowledge;
}

/** A document with its language, as everything in this package needs it. */
export function sceneOf(document: Document, options: EntityOptions = {}): Scene {
  const knowledge = options.knowledge ?? builtInKnowledge();
  const words = scanWords(document.text);
  const hits = matchGazetteer(words, [knowledge.gazetteer], { genitive: document.lang !== 'en' });
  return {
    text: document.text,
    words,
    language: NAME_LANGUAGES[document.lang === 'en' ? 'en' : 'de'],
    knowledge,
    hits,
    counts: countsOf(words.folded),
    hitAt: coverage(words.length, hits),
  };
}

function countsOf(folded: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of folded) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function coverage(length: number, hits: readonly GazetteerHit[]): Int32Array {
  const hitAt = new Int32Array(length).fill(-1);
  hits.forEach((hit, index) => {
    hitAt.fill(index, hit.firstWord, hit.endWord);
  });
  return hitAt;
}

/**
 * All names of a text or document, disjoint and in text order. Linear in the length of the text; any string will do.
 * A text without a language is read in the one that is detected.
 */
export function findEntities(input: Document | string, options: EntityOptions = {}): readonly Entity[] {
  const document = typeof input === 'string' ? withNearerTokens(createDocument({ text: input })) : input;
  const scene = sceneOf(document, options);
  const identifiers = findIdentifiers(scene.words).found;
  const tagger = document.lang === 'und' ? undefined : options.taggers?.[document.lang];
  const nameRules = options.rules ?? compileNameRules();
  const rules = candidatesOfRules(scene, nameRules);
  const own = findByNameRules(scene, nameRules.own[scene.language.code]);
  const proposed: NameCandidate[] = [
    ...identifiers,
    ...ownNames(scene, options.gazetteers ?? []),
    ...own,
    ...(tagger ? judgedByTagger(scene, rules, tagger(document, findingsOf(scene, rules))) : rules),
  ];
  const first = withoutOverruledCompanies(scene, resolveConflicts(proposed).kept);
  const joined = [...first, ...findBracketedNames(scene, first)];
  const known = new Set(joined.map((c) => `${c.type} ${c.start}-${c.end}`));
  const short = joinShortForms(scene, joined).filter((c) => !known.has(`${c.type} ${c.start}-${c.end}`));
  const kept = resolveConflicts([...withoutOverruled(scene, joined, short), ...short]).kept;
  if (options.trace) traceNames(scene.text, [...rules, ...own], kept, options.trace);

  const forbidden = new Set(options.forbidden);
  const isins = new Set(
    kept.filter((c) => c.attributes?.scheme === 'isin').map((c) => scene.text.slice(c.start, c.end)),
  );
  const byPlace = placesOf(kept);
  return kept
    .filter((candidate) => !forbidden.has(scene.text.slice(candidate.start, candidate.end)))
    .map((candidate) => {
      const attributes =
        candidate.type === 'person' ? personAttributes(scene, candidate, byPlace) : candidate.attributes;
      return toEntity(scene.text, candidate, attributes, isins);
    });
}

/** What gazetteer and rules propose, with overlaps. */
export function candidatesOfRules(scene: Scene, rules = compileNameRules()): readonly NameCandidate[] {
  const found = [
    ...judgeHits(scene),
    ...findLegalForms(scene),
    ...findDatelines(scene),
    ...findPersons(scene),
    ...findByNameRules(scene, rules.builtIn[scene.language.code]),
    ...findFederalOffices(scene),
    ...findJoinedCompanies(scene),
    ...findRatingLines(scene),
    ...findRecurringNames(scene),
  ];
  return rules.off.size === 0 ? found : found.filter(({ by }) => !isOff(by, rules.off));
}

/** What a tagger is told. */
export function findingsOf({ words, hits }: Scene, rules: readonly NameCandidate[]): NameFindings {
  return { words, hits, candidates: resolveConflicts(rules).kept };
}

/** The document with its names. */
export function withEntities(document: Document, options: EntityOptions = {}): Document {
  return { ...document, entities: findEntities(document, options) };
}

function ownNames(scene: Scene, gazetteers: readonly Gazetteer[]): NameCandidate[] {
  if (gazetteers.length === 0) return [];
  return matchGazetteer(scene.words, gazetteers).map((hit) => ({
    start: hit.start,
    end: hit.end,
    type: hit.forms[0]!.entry.type,
    priority: PRIORITY.user,
    by: origin('own-gazetteer'),
    forms: hit.forms,
  }));
}
