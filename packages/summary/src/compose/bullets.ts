import type { Document, RuleLanguage } from '@groschen/document';
import type { Phrase } from '../phrase.ts';
import { groupFacts } from '../plan/group-facts.ts';
import { writeGroup } from '../realise/write-group.ts';
import { verifyPhrase } from '../verify/verify-phrase.ts';

const MOST_BULLETS = 8;
const MOST_FACTS = 40;
const LEAST_SALIENCE = 0.45;

/** One fact each, the most salient first; only what agrees with the source. */
export function tellBullets(document: Document, language: RuleLanguage): readonly Phrase[] {
  const bullets: Phrase[] = [];
  const seen = new Set<string>();
  for (const group of groupFacts(document, MOST_FACTS, true)) {
    if (bullets.length >= MOST_BULLETS || (group.salience < LEAST_SALIENCE && bullets.length > 0)) break;
    const phrase = writeGroup(document, group, language);
    if (!phrase || seen.has(phrase.text) || verifyPhrase(document, phrase, language) !== undefined) continue;
    seen.add(phrase.text);
    bullets.push(phrase);
  }
  return bullets;
}
