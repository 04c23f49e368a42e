import type { Condition, Step } from '../pattern-rule.ts';
import { bounds } from './compile-pattern.ts';

/**
 * Something without which a pattern cannot match: a sentence that holds none of a rule's anchors is not looked at. Written as
 * `word:umsatz`, `list:agencies`, `entity:company`, `quantity:money`, `quantity`, `date`.
 */
export type Anchor = string;

/** The rarest set of anchors of which every match of the pattern holds one; null where there is none. */
export function anchorsOf(pattern: readonly Step[]): readonly Anchor[] | null {
  let best: readonly Anchor[] | null = null;
  for (const step of pattern) {
    if (bounds(step.times)[0] === 0) continue;
    const anchors = stepAnchors(step);
    if (anchors !== null && (best === null || cost(anchors) < cost(best))) best = anchors;
  }
  return best;
}

function stepAnchors(step: Step): readonly Anchor[] | null {
  if ('gap' in step) return null;
  if ('group' in step) return anchorsOf(step.group);
  if ('any' in step) {
    const branches = step.any.map(anchorsOf);
    return branches.some((anchors) => anchors === null) ? null : branches.flatMap((anchors) => anchors ?? []);
  }
  return conditionAnchors(step);
}

function conditionAnchors({
  text,
  lower,
  in: list,
  entity,
  quantity,
  date,
  min,
  max,
}: Condition): readonly Anchor[] | null {
  const annotation = entity !== undefined || quantity !== undefined || date !== undefined;
  if (!annotation) {
    if (text !== undefined || lower !== undefined)
      return many(text ?? lower).map((word) => `word:${word.toLowerCase()}`);
    if (list !== undefined) return [`list:${list}`];
  }
  const anchors = [
    ...many(entity).map((type) => `entity:${type}`),
    ...many(quantity).map((kind) => `quantity:${kind}`),
    ...(date ? ['date'] : []),
  ];
  if (anchors.length > 0) return anchors;
  return min !== undefined || max !== undefined ? ['quantity'] : null;
}

/** Words are rarer than lists, lists than types of annotations. */
function cost(anchors: readonly Anchor[]): number {
  return anchors.reduce(
    (sum, anchor) => sum + (anchor.startsWith('word:') ? 1 : anchor.startsWith('list:') ? 20 : 100),
    0,
  );
}

function many(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
