import type { Condition, Step } from '../pattern-rule.ts';
import { speaksOfQuantity } from './compile-condition.ts';
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

function conditionAnchors(condition: Condition): readonly Anchor[] | null {
  const { text, lower, in: list, entity, quantity, date } = condition;
  const annotation = entity !== undefined || date !== undefined || speaksOfQuantity(condition);
  if (!annotation) {
    if (text !== undefined || lower !== undefined)
      return many(text ?? lower).map((word) => `word:${word.toLowerCase()}`);
    if (list !== undefined) return [`list:${list}`];
  }
  const quantities = quantity === undefined ? ['quantity'] : many(quantity).map((kind) => `quantity:${kind}`);
  const anchors = [
    ...many(entity).map((type) => `entity:${type}`),
    ...(speaksOfQuantity(condition) ? quantities : []),
    ...(date ? ['date'] : []),
  ];
  return anchors.length > 0 ? anchors : null;
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
