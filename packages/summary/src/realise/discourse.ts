import { type Document, type Fact, firstEndingAfter } from '@groschen/document';
import type { Phrase } from '../phrase.ts';
import { nameKey, sameName, subjectOf } from '../plan/fact-subject.ts';

/** What a reader knows when the next sentence begins. */
export interface Discourse {
  /** The companies that have been named. */
  readonly known: readonly string[];
  /** The one company that the sentence before was about; undefined where it named others too. */
  readonly topic?: string;
  /** Whether that sentence called it by its name. */
  readonly byName: boolean;
  /** How many facts have been told. */
  readonly told: number;
}

export const OPENING: Discourse = { known: [], byName: false, told: 0 };

/**
 * How a company is spoken of: `introduced` with what it is, `named`, `again` where no other can be meant, or, where it was
 * last not called by its name, `resumed` by its name.
 */
export type Form = 'introduced' | 'named' | 'again' | 'resumed';

export function formOf({ known, topic, byName }: Discourse, key: string): Form {
  if (!known.some((name) => sameName(name, key))) return 'introduced';
  if (topic === undefined || !sameName(topic, key)) return 'named';
  return byName ? 'again' : 'resumed';
}

/** The discourse after a sentence that tells facts. */
export function after(discourse: Discourse, document: Document, facts: readonly Fact[], { claims }: Phrase): Discourse {
  const named = claims.flatMap(({ kind, source }) => {
    if (kind !== 'name' || !source) return [];
    const entity = document.entities[firstEndingAfter(document.entities, source.start)];
    const competes = entity && entity.start < source.end && /^(?:company|organization)$/.test(entity.type);
    return competes ? [nameKey(document, entity)] : [];
  });
  const topics = new Set(facts.map((fact) => nameKey(document, subjectOf(fact))));
  const [key] = topics;
  const others = named.some((name) => key === undefined || !sameName(name, key));
  const known = [...discourse.known, ...named];
  const told = discourse.told + facts.length;
  if (topics.size !== 1 || key === undefined || others || !known.some((name) => sameName(name, key)))
    return { known, byName: true, told };
  return { known, topic: key, byName: named.length > 0, told };
}
