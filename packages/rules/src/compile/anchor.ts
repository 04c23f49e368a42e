import type { RulePack } from '../pack.ts';
import type { Condition, Step } from '../pattern-rule.ts';
import { speaksOfQuantity } from './compile-condition.ts';
import { bounds } from './compile-pattern.ts';
import { type ListKey, listKey } from './lists.ts';

/**
 * Something without which a pattern cannot match: a sentence that holds none of a rule's anchors is not looked at. Written as
 * `word:umsatz`, `list:acme.funds/agencies`, `entity:company`, `quantity:money`, `quantity`, `date`.
 */
export type Anchor = string;

const WORD = 'word:';
const LIST = 'list:';

/** Longer words are no anchors. */
const LONGEST_WORD = 64;

export function listAnchor(list: ListKey): Anchor {
  return LIST + list;
}

/** The word that an anchor is, if it is one. */
export function anchoringWord(anchor: Anchor): string | undefined {
  return anchor.startsWith(WORD) ? anchor.slice(WORD.length) : undefined;
}

/** The rarest set of anchors of which every match of a pattern holds one; null where there is none. */
export function anchorsOf(pattern: readonly Step[], pack: Pick<RulePack, 'name'>): readonly Anchor[] | null {
  let best: readonly Anchor[] | null = null;
  for (const step of pattern) {
    if (bounds(step.times)[0] === 0) continue;
    const anchors = stepAnchors(step, pack);
    if (anchors !== null && (best === null || frequencyOf(anchors) < frequencyOf(best))) best = anchors;
  }
  return best;
}

function stepAnchors(step: Step, pack: Pick<RulePack, 'name'>): readonly Anchor[] | null {
  if ('gap' in step) return null;
  if ('group' in step) return anchorsOf(step.group, pack);
  if ('any' in step) {
    const branches = step.any.map((branch) => anchorsOf(branch, pack));
    return branches.some((anchors) => anchors === null) ? null : branches.flatMap((anchors) => anchors ?? []);
  }
  return conditionAnchors(step, pack);
}

function conditionAnchors(condition: Condition, pack: Pick<RulePack, 'name'>): readonly Anchor[] | null {
  const { text, lower, in: list, entity, quantity, date } = condition;
  const ofQuantity = speaksOfQuantity(condition);
  if (entity === undefined && date === undefined && !ofQuantity) {
    const words = many(text ?? lower);
    if (words.length > 0 && words.every(({ length }) => length <= LONGEST_WORD))
      return words.map((word) => WORD + word.toLowerCase());
    return list === undefined ? null : [listAnchor(listKey(pack, list))];
  }
  const quantities = quantity === undefined ? ['quantity'] : many(quantity).map((kind) => `quantity:${kind}`);
  return [
    ...many(entity).map((type) => `entity:${type}`),
    ...(ofQuantity ? quantities : []),
    ...(date ? ['date'] : []),
  ];
}

/** How often some of these is met, roughly: short words are the frequent ones, lists have many, and names and figures are everywhere. */
function frequencyOf(anchors: readonly Anchor[]): number {
  let sum = 0;
  for (const anchor of anchors) {
    const word = anchoringWord(anchor);
    sum += word !== undefined ? 40 / (word.length + 1) ** 2 : anchor.startsWith(LIST) ? 20 : 100;
  }
  return sum;
}

function many(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
