import type { Fact, RoleValue, Span } from '@groschen/document';
import { type IsName, isAboutTheSame } from './merge-facts.ts';

/** A headline says shortly what the text says again: its facts are kept only where the text has none of their type and subject. */
export function withoutHeadlineRepeats(facts: readonly Fact[], headline: Span, isName: IsName): readonly Fact[] {
  const inHeadline = (fact: Fact) => fact.evidence.start < headline.end;
  const body = facts.filter((fact) => !inHeadline(fact));
  if (body.length === facts.length) return facts;
  return facts.filter((fact) => !inHeadline(fact) || !body.some((other) => isRepeated(fact, other, isName)));
}

/** Indicators have many names ("Inflation", "Verbraucherpreise"): there the value tells. */
function isRepeated(fact: Fact, other: Fact, isName: IsName): boolean {
  if (fact.type !== other.type) return false;
  if (isAboutTheSame(fact, other, isName)) return true;
  const value = (of: Fact) => (of.roles.value as RoleValue | undefined)?.amount;
  return fact.type === 'indicator' && value(fact) !== undefined && value(fact) === value(other);
}
