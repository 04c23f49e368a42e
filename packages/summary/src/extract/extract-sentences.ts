import { contains, type Document, type RuleLanguage, type Span } from '@groschen/document';
import { termWeights } from '@groschen/morphology';
import { newsValue } from '../plan/news-value.ts';
import { leansOnContext } from './antecedent.ts';
import { cosine, total, type Vector } from './cosine.ts';
import { type Candidate, candidateSentences } from './eligible.ts';
import { sentenceTerms } from './sentence-terms.ts';

/** What each reason to choose a sentence counts. News is written so that the first sentence is the summary. */
const WEIGHT = { position: 1.8, centrality: 0.5, headline: 0.3, facts: 0.5, redundancy: 0.6, leaning: 0.5 };
/** Only so many sentences compete: enough for any article, and it bounds the work on long texts. */
const MOST_CANDIDATES = 400;

interface Scored {
  readonly candidate: Candidate;
  readonly vector: Vector;
  readonly score: number;
  readonly leans: boolean;
}

/**
 * The sentences that tell the story best, at most `count`, in text order: ranked by position, centrality, the headline's words
 * and the facts they carry, each chosen for what it adds to those before. A sentence that leans on the one before it
 * ("Der Konzern …") is taken only together with that one.
 */
export function extractSentences(document: Document, count: number): readonly Span[] {
  const language: RuleLanguage = document.lang === 'en' ? 'en' : 'de';
  const candidates = candidateSentences(document).slice(0, MOST_CANDIDATES);
  const scored = scoreCandidates(document, candidates, language);
  return chooseSentences(scored, count)
    .map(({ candidate: { start, end } }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Maximal marginal relevance: one sentence after the other, each for what it adds. */
function chooseSentences(scored: readonly Scored[], count: number): readonly Scored[] {
  const chosen = new Set<Scored>();
  const redundancy = new Float64Array(scored.length);
  while (chosen.size < Math.min(count, scored.length)) {
    let best: Scored | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    scored.forEach((item, i) => {
      if (chosen.has(item)) return;
      const previous = scored[i - 1];
      const stands = !item.leans || (previous !== undefined && chosen.has(previous));
      const value = item.score - WEIGHT.redundancy * redundancy[i]! - (stands ? 0 : WEIGHT.leaning);
      if (value <= highest) return;
      best = item;
      highest = value;
    });
    if (!best) break;
    const { vector } = best;
    chosen.add(best);
    scored.forEach((item, i) => {
      redundancy[i] = Math.max(redundancy[i]!, cosine(vector, item.vector));
    });
  }
  return [...chosen];
}

function scoreCandidates(
  document: Document,
  candidates: readonly Candidate[],
  language: RuleLanguage,
): readonly Scored[] {
  const vectors = termWeights(candidates.map(({ text }) => sentenceTerms(text, language)));
  const centre = total(vectors);
  const headline = new Set(sentenceTerms(headlineOf(document), language));
  const values = factValues(document, candidates);
  const highest = Math.max(1, ...values);
  return candidates.map((candidate, i) => {
    const vector = vectors[i]!;
    const shared = [...vector.keys()].filter((term) => headline.has(term)).length;
    const leans = leansOnContext(candidate.text, language);
    return {
      candidate,
      vector,
      leans,
      score:
        WEIGHT.position / (1 + candidate.rank) ** 0.7 +
        WEIGHT.centrality * cosine(vector, centre) +
        WEIGHT.headline * (headline.size > 0 ? shared / headline.size : 0) +
        WEIGHT.facts * (values[i]! / highest),
    };
  });
}

/** The first line of the text, or the title. */
function headlineOf(document: Document): string {
  if (document.title) return document.title;
  const end = document.text.indexOf('\n');
  return end > 0 && end < 300 ? document.text.slice(0, end) : '';
}

/** The news value of the facts that each candidate states. */
function factValues(document: Document, candidates: readonly Candidate[]): readonly number[] {
  return candidates.map((candidate) =>
    document.facts.reduce((sum, fact) => (contains(candidate, fact.evidence) ? sum + newsValue(fact) : sum), 0),
  );
}
