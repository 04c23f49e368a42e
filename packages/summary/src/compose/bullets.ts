import type { Document, Fact, RuleLanguage } from '@groschen/document';
import { readEarningsCall } from '../calls/read-call.ts';
import type { Phrase } from '../phrase.ts';
import { groupFacts } from '../plan/group-facts.ts';
import { withReaction } from '../plan/reaction.ts';
import { telegram } from '../telegram/telegram.ts';
import { verifyPhrase } from '../verify/verify-phrase.ts';

const MOST_BULLETS = 7;
const MOST_FACTS = 40;
const LEAST_SALIENCE = 0.45;
/** A call of which its reader finds less is filled up with other facts. */
const ENOUGH = 2;

/** One fact each, the most salient first; only what agrees with the source. */
export function tellBullets(document: Document, facts: readonly Fact[], language: RuleLanguage): readonly Phrase[] {
  const bullets: Phrase[] = [];
  const seen = new Set<string>();
  for (const fact of facts) {
    if (bullets.length >= MOST_BULLETS) break;
    const phrase = telegram(document, fact, language);
    if (!phrase || seen.has(phrase.text) || verifyPhrase(document, phrase, language) !== undefined) continue;
    seen.add(phrase.text);
    bullets.push(phrase);
  }
  return bullets;
}

/** The facts of bullets: of an earnings call what its own reader finds, if that is enough; of other texts the most salient ones. */
export function factsToTell(document: Document): readonly Fact[] {
  const call = readEarningsCall(document);
  if (call.length >= ENOUGH) return call;
  const groups = withReaction(document, groupFacts(document, MOST_FACTS, true), MOST_BULLETS);
  const others = groups
    .filter(({ salience }, i) => i === 0 || salience >= LEAST_SALIENCE)
    .map(({ facts }) => facts[0]!);
  return call.length > 0 ? [...call, ...others.slice(0, ENOUGH - call.length)] : others;
}
