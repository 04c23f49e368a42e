import {
  type Document,
  type Entity,
  type RuleLanguage,
  type Span,
  sentenceLanguage,
  sentenceSpan,
} from '@groschen/document';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Clause } from './clause.ts';
import { splitClauses } from './clauses.ts';
import { createDiscourse } from './discourse.ts';
import { type Government, governmentOf } from './government.ts';
import type { Grammar } from './grammar.ts';
import { findHits } from './hits.ts';
import type { Item } from './item.ts';
import { sentenceItems } from './items.ts';
import { findSubject, type ResolvedSubject } from './subject.ts';

/** A clause with all that frames ask of it. */
export interface ReadClause extends Clause {
  readonly parent?: ReadClause;
  readonly subject?: ResolvedSubject;
  /** The company that the text is about here, for a mention without a name. */
  readonly topic?: Entity;
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
  government(at: number): Government;
}

export type LanguageWords = Readonly<
  Record<RuleLanguage, { readonly vocabulary: Vocabulary; readonly grammar: Grammar }>
>;

/** Reads a document's sentences in order, without what lies in `excluded`. O(tokens + annotations). */
export function* readSentences(
  document: Document,
  words: LanguageWords,
  excluded: readonly Span[],
): Generator<ReadSentence> {
  const { text, sentences } = document;
  const discourse = createDiscourse(document);
  const fallback: RuleLanguage = document.lang === 'und' ? 'en' : document.lang;
  let paragraph = 0;
  let end = 0;
  for (let index = 0; index < sentences.length; index++) {
    const span = sentenceSpan(sentences, index);
    if (/\n\s*\n/.test(text.slice(end, span.start))) paragraph++;
    end = span.end;
    const own = sentenceLanguage(sentences, index);
    const language = own === 'und' ? fallback : own;
    const { vocabulary, grammar } = words[language];
    const items = sentenceItems(
      document,
      index,
      excluded.filter((region) => region.start < span.end && span.start < region.end),
    );
    if (items.length === 0) continue;
    const hits = findHits(items, vocabulary);
    const clauses = splitClauses(items, hits, grammar);
    const verbsAt = new Set<number>();
    for (const clause of clauses)
      for (const hit of clause.hits)
        if (hit.form.kind === 'verb') for (let i = hit.from; i <= hit.to; i++) verbsAt.add(i);
    const known = new Map<number, Government>();
    const government = (at: number): Government => {
      const found = known.get(at) ?? governmentOf(items, at, verbsAt, grammar);
      known.set(at, found);
      return found;
    };
    const read: ReadClause[] = [];
    const byClause = new Map<Clause, ReadClause>();
    for (const clause of clauses) {
      const subject = discourse.resolve(findSubject(clause, items, government, grammar), paragraph);
      const topic = discourse.company(paragraph);
      const parent = clause.parent && byClause.get(clause.parent);
      const readClause: ReadClause = {
        ...clause,
        ...(parent && { parent }),
        ...(subject && { subject }),
        ...(topic && { topic }),
      };
      byClause.set(clause, readClause);
      read.push(readClause);
    }
    if (!read.some((clause) => clause.subject?.entity?.type === 'company' && clause.subject.name)) {
      const names = items.filter(
        (item) => item.kind === 'name' && item.entity.type === 'company' && !items[item.at + 1]?.joined,
      );
      const [name] = names;
      if (name?.kind === 'name' && names.length === 1) discourse.mentioned(name.entity, paragraph);
    }
    yield { index, span, paragraph, language, grammar, items, clauses: read, government };
  }
}
