import type { Document, RuleLanguage } from '@groschen/document';
import { asSentence, type Phrase } from '../phrase.ts';
import type { FactGroup } from '../plan/group-facts.ts';
import { writers as german } from './de/writers.ts';
import type { Discourse } from './discourse.ts';
import { writers as english } from './en/writers.ts';
import { readFact } from './fact-reader.ts';

const WRITERS = { de: german, en: english } as const;

/** The sentence for a group of facts, after what `discourse` has told; undefined where the language has no good one for it. */
export function writeGroup(
  document: Document,
  group: FactGroup,
  language: RuleLanguage,
  discourse?: Discourse,
): Phrase | undefined {
  const write = WRITERS[language][group.facts[0]!.type];
  const phrase = write?.(group.facts.map((fact, position) => readFact(document, fact, language, discourse, position)));
  return phrase && phrase.text !== '' ? asSentence(phrase) : undefined;
}
