import type { Quantity } from '@groschen/document';
import { type CallSentence, isComparison, isForward, isLonger, wordsAfter, wordsBefore } from './sentence-figures.ts';

export interface RevenueFigure {
  readonly sentence: CallSentence;
  readonly quantity: Quantity;
  readonly noun: 'revenue' | 'sales';
  readonly change?: Quantity;
  readonly up?: boolean;
  readonly total: boolean;
}

const NOUN =
  /\b(?:(?<total>total|net|consolidated|company|record|our|quarter(?:ly)?)\s+(?:\w+\s+)?)?(?<noun>revenues?|sales)\b(?!\s+(?:growth|force|team|mix|volume|price|synerg))/gi;
const UP = /\b(?:increas\w+|grew|growth|rose|up|improv\w+|higher|gain)\b/gi;
const DOWN = /\b(?:decreas\w+|declin\w+|fell|down|lower|drop\w*|reduc\w+)\b/gi;

/** Revenue of a quarter that a sentence reports, with its change where it is told. */
export function revenueFigures(sentence: CallSentence): readonly RevenueFigure[] {
  if (isForward(sentence.text)) return [];
  const found: RevenueFigure[] = [];
  for (const quantity of sentence.quantities) {
    if (quantity.kind !== 'money' || !('amount' in quantity) || Number(quantity.amount) < 1e6) continue;
    const before = wordsBefore(sentence, quantity);
    const noun = [...before.matchAll(NOUN)].at(-1);
    const after = /^\s+(?:in|of)\s+(?:total |net |record )?(revenues?|sales)\b/i.exec(
      wordsAfter(sentence, quantity, 40),
    );
    if ((!noun && !after) || isComparison(before)) continue;
    const gap = noun ? before.slice(noun.index + noun[0].length) : '';
    if (gap.length > 90 || /\b(?:ebitda|income|profit|expense|cost|cash|margin|backlog|orders)\b/i.test(gap)) continue;
    if (isLonger(sentence.text.slice(0, quantity.start - sentence.start))) continue;
    const change = changeOf(sentence, quantity, noun ? before.length - noun.index : 0);
    const word = (noun?.groups?.['noun'] ?? after?.[1] ?? 'revenue').toLowerCase();
    found.push({
      sentence,
      quantity,
      noun: word.startsWith('sale') ? 'sales' : 'revenue',
      total: noun?.groups?.['total'] !== undefined || noun?.index === 0,
      ...change,
    });
  }
  return found;
}

/** The percentage between the noun and the sum, or right behind the sum: "grew 7% to $5", "of $5, up 7%". */
function changeOf(
  sentence: CallSentence,
  quantity: Quantity,
  reach: number,
): { change: Quantity; up: boolean } | undefined {
  const percents = sentence.quantities.filter(({ kind }) => kind === 'percent');
  const between = percents.find(({ start, end }) => start >= quantity.start - reach && end <= quantity.start);
  const behind = percents.find(({ start }) => start >= quantity.end && start - quantity.end < 45);
  const change = between ?? behind;
  if (!change || !('amount' in change)) return undefined;
  const from = (between ? quantity.start - reach : quantity.end) - sentence.start;
  const words = sentence.text.slice(Math.max(0, from), change.end - sentence.start + (between ? 0 : 12));
  const up = words.match(UP)?.length ?? 0;
  const down = words.match(DOWN)?.length ?? 0;
  return up === down || /organic|constant currency|compared|versus/i.test(words)
    ? undefined
    : { change, up: up > down };
}
