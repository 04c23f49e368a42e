import type { Quantity } from '@groschen/document';
import { type CallSentence, isComparison, isForward, isLonger, wordsAfter, wordsBefore } from './sentence-figures.ts';

/** What the managers count in or out: nothing said, as the rules of accounting want it, or without special items. */
export type Basis = 'plain' | 'gaap' | 'adjusted';

export interface PerShareFigure {
  readonly sentence: CallSentence;
  readonly quantity: Quantity;
  readonly basis: Basis;
  readonly measure: 'eps' | 'ffo';
  readonly loss: boolean;
}

const PER_SHARE_AFTER =
  /^[\s,]*(?:per|a|for each)\s+(?:fully\s+)?(?:diluted\s+|basic\s+)?(?:common\s+|ordinary\s+)?share/i;
const MEASURE = /\b(?:earnings|income|profit|loss|earned|lost|eps|ffo|funds from operations)\b/i;
const OTHER_MEASURE =
  /\b(?:dividends?|book value|nav|charges?|impact|benefit|headwind|tailwind|repurchas\w*|price|cash flow|distribution|tax|accretion|accretive|gains?)\b/i;

/** Earnings per share that a sentence reports for a quarter. */
export function perShareFigures(sentence: CallSentence): readonly PerShareFigure[] {
  if (isForward(sentence.text)) return [];
  const found: PerShareFigure[] = [];
  for (const quantity of sentence.quantities) {
    if (quantity.kind !== 'money' || !('amount' in quantity) || Number(quantity.amount) > 100) continue;
    const before = wordsBefore(sentence, quantity);
    const whole = sentence.text.slice(0, quantity.start - sentence.start);
    const after = wordsAfter(sentence, quantity, 40);
    const isPerShare =
      PER_SHARE_AFTER.test(after) || /(?:per (?:\w+ ){0,2}share|\beps\b)(?:[^.;]|\.\d)*$/i.test(before);
    if (!isPerShare || isComparison(before) || OTHER_MEASURE.test(before.slice(before.lastIndexOf(',') + 1).slice(-60)))
      continue;
    if (!MEASURE.test(whole) || isLonger(whole)) continue;
    found.push({
      sentence,
      quantity,
      basis: basisOf(before) ?? basisOf(whole) ?? 'plain',
      measure: /\b(?:ffo|funds from operations)\b/i.test(whole) ? 'ffo' : 'eps',
      loss:
        /\b(?:loss|lost)\b/i.test(before) &&
        !/\bincome\b|earnings/i.test(before.slice(before.toLowerCase().lastIndexOf('loss'))),
    });
  }
  return found;
}

function basisOf(words: string): Basis | undefined {
  const last = [
    ...words.matchAll(
      /\b(?:adjusted|non-gaap|core|operating earnings|normalized|excluding|adjusting|gaap|net (?:income|earnings|loss)|reported)\b/gi,
    ),
  ].at(-1)?.[0];
  if (!last) return undefined;
  return /^(?:gaap)$/i.test(last) ? 'gaap' : /^(?:net|reported)/i.test(last) ? 'plain' : 'adjusted';
}
