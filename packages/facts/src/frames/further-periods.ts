import { isDecimal, type RoleValue } from '@groschen/document';
import type { FigureItem, Item, TimeItem } from '../reading/item.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { PERIOD } from './fill-date.ts';
import { figureValue, type Roles } from './role-values.ts';

/** How many more periods one clause tells. */
const MOST = 4;

/**
 * What a clause tells of further periods: "sales of $395 million for 2025 and $480 million for 2026", "2027 bei 0,1 Prozent und 2028 bei
 * 0,5 Prozent". The same roles, but for value and period; the figures are claimed. O(items of the sentence).
 */
export function furtherPeriods(roles: Roles, sentence: ReadSentence, claimed: Set<number>): readonly Roles[] {
  const { value, period } = roles as Readonly<Record<string, RoleValue | undefined>>;
  if (!value || !period?.value) return [];
  const { items } = sentence;
  const first = items.find((item): item is FigureItem => item.kind === 'figure' && item.start === value.start);
  const time = items.find((item) => item.kind === 'time' && item.start === period.start);
  if (!first || !time) return [];
  const { previous: _, change: __, ...same } = roles;
  const found: Roles[] = [];
  const seen = new Set([period.value]);
  let at = Math.max(first.at, time.at) + 1;
  while (found.length < MOST) {
    const next = nextPeriod(at, sentence);
    if (!next || seen.has(next.time.date.value) || claimed.has(next.figure.at)) break;
    if (!isAlike(next.figure, first) || isMonth(next.time.date.value) !== isMonth(period.value!)) break;
    seen.add(next.time.date.value);
    claimed.add(next.figure.at);
    found.push({
      ...same,
      value: figureValue(next.figure.quantity, isNegative(value) && !isNegative(figureValue(first.quantity)) ? -1 : 0),
      period: { start: next.time.start, end: next.time.end, text: next.time.date.text, value: next.time.date.value },
    });
    at = Math.max(next.figure.at, next.time.at) + 1;
  }
  return found;
}

/** A figure and a period behind "and" or a comma, with nothing but small words between. */
function nextPeriod(
  from: number,
  { items, grammar }: ReadSentence,
): { readonly figure: FigureItem; readonly time: TimeItem } | undefined {
  let figure: FigureItem | undefined;
  let time: TimeItem | undefined;
  let linked = false;
  for (let at = from; at < items.length && at < from + 12; at++) {
    const item = items[at]!;
    if (item.lower === '(') {
      at = closing(items, at);
      continue;
    }
    if (item.kind === 'figure' && linked && !figure) figure = item;
    else if (item.kind === 'time' && linked && !time && PERIOD.test(item.date.value)) time = item;
    else if (item.lower === ',' || grammar.words.coordinators.has(item.lower)) {
      if (figure || time) return undefined;
      linked = true;
    } else if (
      item.kind === 'mark' ? item.lower !== ':' : item.kind !== 'word' || !isSmall(item.lower, grammar.words)
    ) {
      return undefined;
    }
    if (figure && time) return { figure, time };
  }
  return undefined;
}

const isMonth = (value: string) => /^\d{4}-\d\d$/.test(value);

function isSmall(word: string, words: ReadSentence['grammar']['words']): boolean {
  return words.prepositions.has(word) || words.determiners.has(word) || words.transparent.has(word);
}

function closing(items: readonly Item[], open: number): number {
  const at = items.findIndex((item, i) => i > open && item.lower === ')');
  return at < 0 ? items.length : at;
}

function isAlike({ quantity: a }: FigureItem, { quantity: b }: FigureItem): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit === b.unit;
}

function isNegative({ amount, max }: RoleValue): boolean {
  const decimal = amount ?? max;
  return decimal !== undefined && isDecimal(decimal) && decimal.startsWith('-');
}
