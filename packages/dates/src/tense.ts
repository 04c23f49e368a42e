import { hasRole, type Items } from './items.ts';

/** When the words around a mention say that it happens. */
export type Tense = 'past' | 'future' | 'unknown';

/** Words looked at on either side, so that a sentence without end costs no more than a long one. */
const REACH = 40;

/**
 * The tense around the items `first` to `next`: of its clause, else of its sentence. A verb of saying makes its clause past
 * whatever is said in it; "bis", "ab", "by" and "until" in front point ahead, "seit" and "since" back.
 */
export function tenseAround(items: Items, first: number, next: number): Tense {
  const before = items.lowers[first - 1] ?? '';
  const earlier = /^(?:zum|zur|dem|the|der)$/.test(before) ? (items.lowers[first - 2] ?? '') : before;
  if (/^(?:seit|since)$/.test(earlier)) return 'past';
  const left = clauseEdge(items, first - 1, -1);
  const right = clauseEdge(items, next, 1);
  const clause = countCues(items, left, right);
  if (clause.saying > 0) return 'past';
  if (/^(?:by|until|till|ab|upcoming|kommenden)$/.test(earlier)) return 'future';
  if (earlier === 'bis' && clause.past === 0) return 'future';
  if (clause.future > clause.past) return 'future';
  if (clause.past > 0) return 'past';
  const sentence = countCues(items, Math.max(0, first - REACH), Math.min(items.length, next + REACH));
  if (sentence.past + sentence.saying > 0) return 'past';
  return sentence.future > 0 ? 'future' : 'unknown';
}

function countCues(items: Items, from: number, to: number) {
  const cues = { future: 0, past: 0, saying: 0 };
  for (let i = from; i < to; i++) {
    if (items.meanings[i]?.roles === undefined) continue;
    if (hasRole(items, i, 'saying')) cues.saying++;
    else if (hasRole(items, i, 'future')) cues.future++;
    else if (hasRole(items, i, 'past')) cues.past++;
  }
  return cues;
}

function clauseEdge(items: Items, from: number, step: 1 | -1): number {
  let i = from;
  for (let steps = 0; steps < REACH && i >= 0 && i < items.length; i += step, steps++)
    if (/^[,;:()"„“”»«–—]$/.test(items.lowers[i]!)) break;
  return step < 0 ? i + 1 : i;
}
