import type { Document, RejectedSentence, RuleLanguage, Summary, TracedFigure } from '@groschen/document';
import { composeBrief, traceFigures } from './compose/brief.ts';
import { factsToTell, tellBullets } from './compose/bullets.ts';
import { groupsToTell, tellFacts } from './compose/sentences.ts';
import { extractSentences } from './extract/extract-sentences.ts';

export interface SummaryOptions {
  /** Languages of bullets and brief; both where not given. */
  readonly languages?: RuleLanguage | 'both';
  /** Most sentences of the extract (3 where not given) and, up to five, of the brief (4 where not given). */
  readonly sentences?: number;
}

const EXTRACT = 3;
const BRIEF = 4;
const LONGEST_BRIEF = 5;

/**
 * Extract, bullets and brief of a document with tokens, sentences, quantities, dates, entities and facts. Bullets and brief are
 * written from the facts, in German or English whatever the document's language; each of their figures is in `figures` with
 * its place in the source. A sentence that does not agree with the source is left out and listed in `rejected`. Without facts
 * there are neither bullets nor brief. O(n) in the length of the text.
 */
export function summarize(document: Document, options: SummaryOptions = {}): Summary {
  const wanted: readonly RuleLanguage[] =
    options.languages === undefined || options.languages === 'both' ? ['de', 'en'] : [options.languages];
  const most = Math.max(1, Math.min(LONGEST_BRIEF, options.sentences ?? BRIEF));
  const bullets: Partial<Record<RuleLanguage, readonly string[]>> = {};
  const brief: Partial<Record<RuleLanguage, string>> = {};
  const figures: TracedFigure[] = [];
  const rejected: RejectedSentence[] = [];
  const groups = groupsToTell(document, most);
  const facts = factsToTell(document);
  for (const language of wanted) {
    const telling = tellFacts(document, groups, language, most);
    rejected.push(...telling.rejected);
    if (telling.told.length > 0) {
      const text = composeBrief(telling.told);
      brief[language] = text.text;
      figures.push(...traceFigures(text, language, { in: 'brief' }));
    }
    const points = tellBullets(document, facts, language);
    if (points.length > 0) bullets[language] = points.map(({ text }) => text);
    figures.push(...points.flatMap((point, bullet) => traceFigures(point, language, { in: 'bullet', bullet })));
  }
  return {
    sentences: extractSentences(document, options.sentences ?? EXTRACT),
    bullets,
    brief,
    figures,
    ...(rejected.length > 0 && { rejected }),
  };
}

/** The document with its summary. */
export function withSummary(document: Document, options: SummaryOptions = {}): Document {
  return { ...document, summary: summarize(document, options) };
}
