import { cueAt, hasRole, type Items, lowerAt } from './items.ts';

/** When the words around a mention say that it happens. */
export type Tense = 'past' | 'future' | 'unknown';

export interface TenseReading {
  /** Of the clause, else of the sentence. */
  readonly tense: Tense;
  /** Of the clause alone. */
  readonly clause: Tense;
  /** "seit", "since": begun before whatever the verb says. */
  readonly since: boolean;
  /** "vor", "before": what is over by then may be told in the past. */
  readonly before: boolean;
  /** A verb of intent in the clause aims at it. */
  readonly planned: boolean;
}

/** Words looked at on either side, so that a sentence without end costs no more than a long one. */
const REACH = 40;

const AHEAD = /^(?:by|until|till|ab|bis|into|vor|before)$/;
/** Of these, the ones that point ahead whatever the verb. */
const SURELY_AHEAD = /^(?:by|into|before)$/;

/**
 * The tense around the items `first` to `next`. A verb of saying makes its clause past whatever is said in it; "bis", "ab", "by"
 * and "until" in front point ahead where no verb looks back.
 */
export function tenseAround(items: Items, first: number, next: number): TenseReading {
  const before = lowerAt(items, first - 1) ?? '';
  const behindArticle = /^(?:zum|zur|dem|the|der)$/.test(before) ? (lowerAt(items, first - 2) ?? '') : before;
  const preposition = behindArticle === 'of' && lowerAt(items, first - 3) === 'ahead' ? 'before' : behindArticle;
  const since = preposition === 'seit' || preposition === 'since';
  const ahead = preposition === 'vor' || preposition === 'before';
  const cues = countCues(items, clauseEdge(items, first - 1, -1), clauseEdge(items, next, 1));
  const clause = clauseTense(cues, preposition);
  const planned = clause === 'future' && cues.plan && !isReportOf(items, first);
  if (forecastOf(items, next)) return { tense: 'future', clause, since, before: ahead, planned };
  if (clause !== 'unknown') return { tense: clause, clause, since, before: ahead, planned };
  // "before June" beside a verb that looks back ("ruled out any easing before June") may be either.
  if (SURELY_AHEAD.test(preposition)) return { tense: 'unknown', clause, since, before: ahead, planned };
  return { tense: nearestTense(items, first, next), clause, since, before: ahead, planned };
}

function clauseTense(cues: Cues, preposition: string): Tense {
  if (cues.saying > 0) return 'past';
  if (AHEAD.test(preposition) && (cues.past === 0 || (cues.future > 0 && SURELY_AHEAD.test(preposition))))
    return 'future';
  if (cues.future > 0 && cues.future >= cues.past) return 'future';
  if (SURELY_AHEAD.test(preposition)) return 'unknown';
  return cues.past > 0 ? 'past' : 'unknown';
}

/** Whether a mention belongs to what is told of a period that is over: "(will) Zahlen für das vierte Quartal (vorlegen)". */
function isReportOf(items: Items, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) if (hasRole(items, i, 'reported')) return true;
  return false;
}

/** "its fourth-quarter Brent forecast": what is foreseen for a time is to come. */
function forecastOf(items: Items, next: number): boolean {
  for (let i = next; i < next + 2; i++) if (FORECASTS.has(lowerAt(items, i) ?? '')) return true;
  return false;
}

const FORECASTS: ReadonlySet<string> = new Set([
  'forecast',
  'forecasts',
  'outlook',
  'guidance',
  'estimate',
  'estimates',
]);

/** The tense of the nearest word that tells one. */
function nearestTense(items: Items, first: number, next: number): Tense {
  for (let distance = 1; distance <= REACH; distance++)
    for (let side = 0; side < 2; side++) {
      const i = side === 0 ? first - distance : next - 1 + distance;
      if (i < 0 || i >= items.length) continue;
      const cue = cueAt(items, i);
      if (cue === 'saying' || cue === 'past') return 'past';
      if (cue === 'future' || cue === 'plan') return 'future';
    }
  return 'unknown';
}

interface Cues {
  readonly future: number;
  readonly past: number;
  readonly saying: number;
  readonly plan: boolean;
}

function countCues(items: Items, from: number, to: number): Cues {
  const cues = { future: 0, past: 0, saying: 0, plan: false };
  for (let i = from; i < to; i++) {
    const cue = cueAt(items, i);
    if (cue === 'past') cues.past++;
    else if (cue === 'saying') cues.saying++;
    else if (cue === 'future') cues.future++;
    else if (cue === 'plan') {
      cues.future++;
      cues.plan = true;
    }
  }
  return cues;
}

function clauseEdge(items: Items, from: number, step: 1 | -1): number {
  let i = from;
  for (let steps = 0; steps < REACH && i >= 0 && i < items.length; i += step, steps++)
    if (cueAt(items, i) === 'clause-edge') break;
  return step < 0 ? i + 1 : i;
}
