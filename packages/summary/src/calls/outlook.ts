import type { DateMention, Quantity } from '@groschen/document';
import type { Basis } from './earnings-per-share.ts';
import { type CallSentence, isComparison, isForward, wordsAfter, wordsBefore } from './sentence-figures.ts';

export interface OutlookFigure {
  readonly sentence: CallSentence;
  readonly quantity: Quantity;
  readonly metric: 'eps' | 'revenue' | 'organic-sales' | 'ebitda' | 'ffo';
  readonly noun: string;
  readonly basis: Basis;
  readonly period?: DateMention;
}

const METRICS =
  /\b(?<eps>earnings per (?:\w+ ){0,2}share|eps\b|(?:earnings|income) (?:of|in the range|to be|between|guidance)|per (?:diluted )?share)|\b(?<ffo>ffo)\b|\b(?<revenue>revenues?|net sales|sales)\b(?! (?:growth )?synerg)|\b(?<ebitda>ebitda)\b(?! margin)/gi;

/** What a sentence says the company expects. */
export function outlookFigures(sentence: CallSentence): readonly OutlookFigure[] {
  if (!isForward(sentence.text)) return [];
  const found: OutlookFigure[] = [];
  for (const quantity of sentence.quantities) {
    if (quantity.kind === 'percent') found.push(...growth(sentence, quantity));
    if (quantity.kind !== 'money') continue;
    const before = wordsBefore(sentence, quantity);
    if (isComparison(before)) continue;
    const whole = sentence.text.slice(0, quantity.start - sentence.start);
    const mention =
      [...before.matchAll(METRICS)].at(-1) ??
      (/per (?:diluted )?(?:common )?share/i.test(wordsAfter(sentence, quantity, 30)) ? 'share' : undefined);
    if (!mention || (typeof mention !== 'string' && before.length - mention.index > 150)) continue;
    const groups = typeof mention === 'string' ? { eps: 'earnings per share' } : mention.groups!;
    const metric = groups['eps'] ? 'eps' : groups['ffo'] ? 'ffo' : groups['revenue'] ? 'revenue' : 'ebitda';
    const size = Number('amount' in quantity ? quantity.amount : quantity.max);
    const perShare = metric === 'eps' || metric === 'ffo';
    if (metric === 'revenue' && !('min' in quantity)) continue;
    if (
      perShare !== size < 200 ||
      (metric === 'eps' &&
        !('min' in quantity) &&
        !/\b(?:of|be|is|at|approximately|about)\s+(?:approximately |about )?$/i.test(before))
    )
      continue;
    if (/\b(?:impact|headwind|benefit|dividend|charge|savings|synerg\w+)\b/i.test(before)) continue;
    const period = periodOf(sentence, quantity);
    const adjusted = /\b(?:adjusted|non-gaap|core|normalized)\b/i.test(`${whole.slice(-160)}`);
    found.push({
      sentence,
      quantity,
      metric,
      noun: /sales/i.test(groups['revenue'] ?? '') ? 'sales' : 'revenue',
      basis: adjusted && metric !== 'revenue' ? 'adjusted' : /\bgaap\b/i.test(whole) && perShare ? 'gaap' : 'plain',
      ...(period && { period }),
    });
  }
  return found;
}

/** Revenue that is to grow by a percentage: "we expect net sales to be up 4% to 7%". */
function growth(sentence: CallSentence, quantity: Quantity): readonly OutlookFigure[] {
  const before = wordsBefore(sentence, quantity);
  const period = periodOf(sentence, quantity);
  const noun =
    /\b(?:(organic|comparable|same[- ]store|total|net|constant currency)\s+)?(revenues?|sales)\b(?: growth)?((?: [\w-]+){0,9}?)\s*$/i.exec(
      before,
    );
  if (!noun || !period || !/\b(?:up|grow\w*|growth|increase\w*|decline\w*|down|decrease\w*)\b/i.test(before)) return [];
  if (/\b(?:down|decline\w*|decrease\w*|margin|percent of|as a)\b/i.test(noun[0])) return [];
  const metric = /organic/i.test(noun[1] ?? '') ? 'organic-sales' : 'revenue';
  return [{ sentence, quantity, metric, noun: /sales/i.test(noun[2]!) ? 'sales' : 'revenue', basis: 'plain', period }];
}

/** The quarter or year named nearest before a figure, or else behind it. */
function periodOf(sentence: CallSentence, quantity: Quantity): DateMention | undefined {
  const periods = sentence.dates.filter(({ value }) => /Q[1-4]$|^\d{4}$|^DCT/.test(value));
  return periods.findLast(({ end }) => end <= quantity.start) ?? periods.find(({ start }) => start >= quantity.end);
}
