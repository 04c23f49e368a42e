import type { Document, RejectedSentence, RuleLanguage } from '@groschen/document';
import type { Phrase } from '../phrase.ts';
import { type FactGroup, groupFacts } from '../plan/group-facts.ts';
import { orderGroups } from '../plan/order-groups.ts';
import { withReaction } from '../plan/reaction.ts';
import { after, OPENING } from '../realise/discourse.ts';
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

/** The facts of a brief of at most `most` sentences, whatever its language: those that share a sentence together, the most salient first. */
export function groupsToTell(document: Document, most: number): readonly FactGroup[] {
  return withReaction(document, groupFacts(document, MOST_FACTS), most);
}

/**
 * The sentences for the most salient facts, at most `most`, as a text tells them: what is most news first, then in the order of
 * the source. Each is verified: one that does not agree with the source is dropped and reported, and the next takes its place.
 */
export function tellFacts(
  document: Document,
  groups: readonly FactGroup[],
  language: RuleLanguage,
  most: number,
): Telling {
  const { told, rejected } = chooseSentences(document, groups, language, most);
  return { told: connect(document, language, told), rejected };
}

/** The sentences in their order, each worded for a reader who has read those before it. */
function connect(document: Document, language: RuleLanguage, told: readonly Told[]): readonly Told[] {
  let discourse = OPENING;
  return orderGroups(told.map(({ group }) => group)).map((group) => {
    const alone = told.find((item) => item.group === group)!.phrase;
    const connected = writeGroup(document, group, language, discourse);
    const agrees = connected && connected.text !== alone.text && !verifyPhrase(document, connected, language);
    const phrase = agrees ? connected : alone;
    discourse = after(discourse, document, group.facts, phrase);
    return { group, phrase };
  });
}

function chooseSentences(
  document: Document,
  groups: readonly FactGroup[],
  language: RuleLanguage,
  most: number,
): Telling {
  const told: Told[] = [];
  const rejected: RejectedSentence[] = [];
  const typeCounts = new Map<string, number>();
  const figures = new Set<string>();
  for (const group of groups) {
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
