/** What the sequence model tells apart; the kind of organisation or of other name is decided for the whole name afterwards. */
export const COARSE_TYPES = ['person', 'location', 'organization', 'other'] as const;
export type CoarseType = (typeof COARSE_TYPES)[number];

/**
 * Labels of words: 0 outside of names, then for each coarse type four labels: first, inner, last word of a name, and the only one.
 */
export const OUTSIDE = 0;
export const FIRST = 0;
export const INNER = 1;
export const LAST = 2;
export const ONLY = 3;
export const LABELS = 1 + 4 * COARSE_TYPES.length;

export function labelOf(type: number, place: number): number {
  return 1 + 4 * type + place;
}

export function typeOfLabel(label: number): number {
  return (label - 1) >> 2;
}

export function placeOfLabel(label: number): number {
  return (label - 1) & 3;
}

/** Whether a name may go on, or be over, as two neighbouring labels say. */
export function mayFollow(before: number, after: number): boolean {
  const open = before !== OUTSIDE && (placeOfLabel(before) === FIRST || placeOfLabel(before) === INNER);
  const goesOn = after !== OUTSIDE && (placeOfLabel(after) === INNER || placeOfLabel(after) === LAST);
  if (open !== goesOn) return false;
  return !open || typeOfLabel(before) === typeOfLabel(after);
}

/** Whether a label may be the first of a sentence (or, read backwards, whether one may be the last). */
export function mayStart(label: number): boolean {
  return label === OUTSIDE || placeOfLabel(label) === FIRST || placeOfLabel(label) === ONLY;
}

export function mayEnd(label: number): boolean {
  return label === OUTSIDE || placeOfLabel(label) === LAST || placeOfLabel(label) === ONLY;
}
