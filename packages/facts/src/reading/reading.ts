import {
  type Document,
  type Entity,
  firstEndingAfter,
  type RuleLanguage,
  type Span,
  sentenceLanguage,
  sentenceSpan,
} from '@groschen/document';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Clause } from './clause.ts';
import { splitClauses } from './clauses.ts';
import { createDiscourse, type Discourse } from './discourse.ts';
import { type Government, governmentOf } from './government.ts';
import type { Grammar } from './grammar.ts';
import { findHits } from './hits.ts';
import { type Raters, ratersOf } from './houses.ts';
import { instrumentSpan } from './instrument.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import { findSubject } from './subject.ts';
import type { ResolvedSubject, Subject } from './subject-noun.ts';

/** A clause with all that frames ask of it. */
export interface ReadClause extends Clause {
  readonly parent: ReadClause | undefined;
  readonly subject: ResolvedSubject | undefined;
  /** The company that the text is about here, for a mention without a name. */
  readonly topic: Entity | undefined;
}

/** A sentence as rules read it. */
export interface ReadSentence {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  readonly language: RuleLanguage;
  readonly grammar: Grammar;
  readonly items: readonly Item[];
  readonly clauses: readonly ReadClause[];
  /** Those in the text who judge others. */
  readonly raters: Raters;
  government(at: number): Government;
}

export type LanguageWords = Readonly<
  Record<RuleLanguage, { readonly vocabulary: Vocabulary; readonly grammar: Grammar }>
>;

/** A longer sentence is read in pieces of so many tokens: no text, however odd, takes more than linear time. */
const LONGEST_READING = 250;

/**
 * Reads a document's sentences in order, without what lies in `excluded` (in text order, disjoint); `topic` is the company that the
 * whole text is about.
 * O(tokens + annotations).
 */
export function* readSentences(
  document: Document,
  words: LanguageWords,
  excluded: readonly Span[],
  topic: Entity | undefined,
): Generator<ReadSentence> {
  const { text, sentences } = document;
  const raters = ratersOf(document, topic);
  const discourse = createDiscourse(document, topic, raters);
  const fallback: RuleLanguage = document.lang === 'und' ? 'en' : document.lang;
  let paragraph = 0;
  let end = 0;
  for (let index = 0; index < sentences.length; index++) {
    const span = sentenceSpan(sentences, index);
    if (/\n\s*\n/.test(text.slice(end, span.start))) paragraph++;
    end = span.end;
    const own = sentenceLanguage(sentences, index);
    const language = own === 'und' ? fallback : own;
    const last = sentences.firstTokens[index + 1]!;
    const rows = spansTouching(excluded, span);
    for (let from = sentences.firstTokens[index]!; from < last; from += LONGEST_READING) {
      const items = itemsOf(document, { from, to: Math.min(from + LONGEST_READING, last) }, rows);
      if (items.length === 0) continue;
      const evidence =
        last - sentences.firstTokens[index]! > LONGEST_READING
          ? { start: items[0]!.start, end: items[items.length - 1]!.end }
          : span;
      yield readItems(items, { index, span: evidence, paragraph, language, raters }, words, discourse);
    }
  }
}

function readItems(
  items: readonly Item[],
  place: Pick<ReadSentence, 'index' | 'span' | 'paragraph' | 'language' | 'raters'>,
  words: LanguageWords,
  discourse: Discourse,
): ReadSentence {
  const { vocabulary, grammar } = words[place.language];
  const { paragraph } = place;
  const clauses = splitClauses(items, findHits(items, vocabulary), grammar);
  const verbsAt = new Set<number>();
  for (const clause of clauses)
    for (const hit of clause.hits)
      if (hit.form.kind === 'verb') for (let i = hit.from; i <= hit.to; i++) verbsAt.add(i);
  const known: Government[] = new Array(items.length);
  const government = (at: number): Government => {
    known[at] ??= governmentOf(items, at, verbsAt, grammar);
    return known[at];
  };
  discourse.begin(items, government, paragraph);
  const read: ReadClause[] = [];
  const byClause = new Map<Clause, ReadClause>();
  for (const clause of clauses) {
    const topic = discourse.company(clause, paragraph);
    const subject = discourse.resolve(
      withInstrument(findSubject(clause, items, government, grammar), clause, items, grammar),
      clause,
      paragraph,
    );
    const readClause: ReadClause = {
      kind: clause.kind,
      lead: clause.lead,
      items: clause.items,
      asides: clause.asides,
      hits: clause.hits,
      finite: clause.finite,
      separator: clause.separator,
      elliptical: clause.elliptical,
      parent: clause.parent && byClause.get(clause.parent),
      antecedent: clause.antecedent,
      subject,
      topic,
    };
    byClause.set(clause, readClause);
    read.push(readClause);
  }
  discourse.finish(items, read, government, paragraph);
  return { grammar, items, clauses: read, government, ...place };
}

/** The subject with the place where it is told, where it is an instrument without a name. */
function withInstrument(
  subject: Subject | undefined,
  clause: Clause,
  items: readonly Item[],
  grammar: Grammar,
): Subject | undefined {
  if (subject?.kind !== 'instrument') return subject;
  const hit = clause.hits.find(({ form, from }) => form.kind === 'noun' && from === subject.at);
  return hit ? { told: instrumentSpan(hit, clause, items, grammar), ...subject } : subject;
}

function spansTouching(spans: readonly Span[], outer: Span): readonly Span[] {
  const found: Span[] = [];
  for (let i = firstEndingAfter(spans, outer.start); i < spans.length && spans[i]!.start < outer.end; i++)
    found.push(spans[i]!);
  return found;
}
