import type { Fact, Span } from '@groschen/document';
import { isAboutTheSame } from './merge-facts.ts';

/** A headline says shortly what the text says again: its facts are kept only where the text has none of their type and subject. */
export function withoutHeadlineRepeats(facts: readonly Fact[], headline: Span): readonly Fact[] {
  const inHeadline = (fact: Fact) => fact.evidence.start < headline.end;
  const body = facts.filter((fact) => !inHeadline(fact));
  if (body.length === facts.length) return facts;
  return facts.filter(
    (fact) => !inHeadline(fact) || !body.some((other) => other.type === fact.type && isAboutTheSame(fact, other)),
  );
}
