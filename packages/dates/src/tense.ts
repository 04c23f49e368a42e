import { cueAt, hasRole, type Items, lowerAt, meaningAt } from './items.ts';

/** When the words around a mention say that it happens. */
export type Tense = 'past' | 'future' | 'unknown';

export interface TenseReading {
  /** Of the clause, else of the sentence. */
  readonly tense: Tense;
  /** Of the clause alone. */
  readonly clause: Tense;
  /** It has begun for certain: "seit Mai", "since joining in May", "stieg im Mai", "said in May (it would)". */
  readonly begun: boolean;
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
  const aheadOf = behindArticle === 'of' && lowerAt(items, first - 3) === 'ahead';
  const preposition = aheadOf ? 'before' : isSpanOfDays(items, first, next) ? 'bis' : behindArticle;
  const ahead = preposition === 'vor' || preposition === 'before';
  const start = clauseEdge(items, first - 1, -1);
  const cues = countCues(
    items,
    start,
    clauseEdge(items, opensSentence(items, start, first, next) ? next + 1 : next, 1),
  );
  const clause = clauseTense(cues, preposition);
  const planned = clause === 'future' && cues.plan && !isReportOf(items, first);
  const begun = isSince(items, start, first) || (PLACES.test(preposition) && tellsOfPast(items, start, first, cues));
  const reading = { clause, begun, before: ahead, planned };
  if (isFixedFor(items, first)) return { ...reading, tense: 'future', clause: 'future' };
  if (forecastOf(items, next)) return { ...reading, tense: 'future' };
  if (clause !== 'unknown') return { ...reading, tense: clause };
  // "before June" beside a verb that looks back ("ruled out any easing before June") may be either.
  if (SURELY_AHEAD.test(preposition)) return { ...reading, tense: 'unknown' };
  return { ...reading, tense: nearestTense(items, first, next) };
}

/** "von Sonntag(, 22 Uhr,) bis Dienstag": days between which something lasts look ahead or back together. */
function isSpanOfDays(items: Items, first: number, next: number): boolean {
  const isDay = (i: number) => meaningAt(items, i)?.weekday !== undefined;
  const isFrom = (i: number) => /^(?:von|from)$/.test(lowerAt(items, i) ?? '');
  if (!isDay(first)) return false;
  if (hasRole(items, first - 1, 'through')) return isDay(first - 2) && isFrom(first - 3);
  const at = lowerAt(items, next) === ',' ? next + 1 : next;
  return isFrom(first - 1) && hasRole(items, at, 'through') && isDay(at + 1);
}

/** "rief für Freitag zum Streik auf", "called a strike for Friday": whatever was told, the day is to come. */
function isFixedFor(items: Items, first: number): boolean {
  return meaningAt(items, first)?.weekday !== undefined && /^(?:für|for)$/.test(lowerAt(items, first - 1) ?? '');
}

/** "In January, (sales rose)": a comma behind what opens the sentence ends no clause. */
function opensSentence(items: Items, start: number, first: number, next: number): boolean {
  return start === 0 && first <= 3 && lowerAt(items, next) === ',';
}

/** Prepositions that put what the verb tells into the time: not "für Januar", "auf Januar", "until January". */
const PLACES = /^(?:im|in|zwischen|von|between|from|during)$/;

/** Whether the verb of the clause tells what has happened, or one of saying stands right before: "sagte er im Januar". */
function tellsOfPast(items: Items, start: number, first: number, { past, saying, future }: Cues): boolean {
  for (let i = first - 2; i >= Math.max(start, first - 3); i--) if (cueAt(items, i) === 'saying') return true;
  return past > 0 && saying === 0 && future === 0 && !FIXED_AHEAD.test(lowerAt(items, first - 2) ?? '');
}

/** "(ein Barrel zur) Lieferung im Dezember (kostete)": what is fixed long before, so that its month may be to come. */
const FIXED_AHEAD =
  /(?:lieferung|sitzung|treffen|schritt|termin|wahl|kontrakt|delivery|meeting|move|cut|hike|election|contracts?)$/;

/** "seit (seinem Amtsantritt im) Januar": whether the word stands between the beginning of the clause and a mention. */
function isSince(items: Items, start: number, first: number): boolean {
  for (let i = first - 1; i >= start; i--) if (/^(?:seit|since)$/.test(lowerAt(items, i) ?? '')) return true;
  return false;
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
