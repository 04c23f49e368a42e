import type { Document, RejectedSentence, RuleLanguage } from '@groschen/document';
import type { Phrase } from '../phrase.ts';
import { type FactGroup, groupFacts } from '../plan/group-facts.ts';
import { withReaction } from '../plan/reaction.ts';
import { writeGroup } from '../realise/write-group.ts';
import { verifyPhrase } from '../verify/verify-phrase.ts';

/** A verified sentence and the facts it tells. */
export interface Told {
  readonly group: FactGroup;
  readonly phrase: Phrase;
}

export interface Telling {
  readonly told: readonly Told[];
  readonly rejected: readonly RejectedSentence[];
}

/** So many of the most salient facts are looked at; more than any brief holds. */
const MOST_FACTS = 60;
/** What is worth less is no news. */
const LEAST_SALIENCE = 0.5;
/** How many sentences of one type a brief bears; two where nothing is said. */
const MOST_OF_TYPE: Readonly<Record<string, number>> = {
  rating: 3,
  fine: 3,
  valuation: 1,
  kpi: 1,
  layoffs: 1,
  dividend: 1,
};

/**
 * The sentences for the most salient facts, at most `most`, each verified: one that does not agree with the source is dropped
 * and reported, and the next takes its place.
 */
export function tellFacts(document: Document, language: RuleLanguage, most: number): Telling {
  const told: Told[] = [];
  const rejected: RejectedSentence[] = [];
  const typeCounts = new Map<string, number>();
  const figures = new Set<string>();
  for (const group of withReaction(document, groupFacts(document, MOST_FACTS), most)) {
    if (told.length >= most) break;
    if (group.salience < LEAST_SALIENCE && told.length > 0) continue;
    const { type } = group.facts[0]!;
    const count = typeCounts.get(type) ?? 0;
    if (count >= (MOST_OF_TYPE[type] ?? 2)) continue;
    const phrase = writeGroup(document, group, language);
    if (!phrase || !tellsMore(phrase, figures)) continue;
    const reason = verifyPhrase(document, phrase, language);
    if (reason !== undefined) {
      rejected.push({ language, text: phrase.text, reason });
      continue;
    }
    typeCounts.set(type, count + 1);
    for (const figure of figuresOf(phrase)) figures.add(figure);
    told.push({ group, phrase });
  }
  return { told, rejected };
}

/** Figures as they are written: the same sum of money again is no news. */
const figuresOf = (phrase: Phrase): readonly string[] =>
  phrase.claims.filter(({ kind }) => kind === 'figure').map(({ start, end }) => phrase.text.slice(start, end));

function tellsMore(phrase: Phrase, figures: ReadonlySet<string>): boolean {
  const own = figuresOf(phrase);
  return own.length === 0 || own.some((figure) => !figures.has(figure));
}
