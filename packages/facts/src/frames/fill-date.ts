import type { DateMention, RoleValue } from '@groschen/document';
import type { Call } from './calls.ts';
import { belongsToComparedFigure, isBehindComparison } from './comparison.ts';
import { AFTERWARDS } from './figure-beside.ts';

/** What results are of: a year, half, quarter or month; no day, no duration. */
export const PERIOD = /^\d{4}(?:$|\/\d\d$|-(?:Q\d|H\d|9M|\d\d|W\d\d)$)/;

/** A time of the clause, else of the sentence; a period is never a day. */
export function fillDate({ clause, sentence, trigger }: Call, role: string): RoleValue | undefined {
  const fits = (date: DateMention) => !date.value.endsWith('_REF') && (role !== 'period' || PERIOD.test(date.value));
  const nearest = (items: readonly (typeof sentence.items)[number][]): DateMention | undefined => {
    let best: { date: DateMention; distance: number } | undefined;
    for (const item of items)
      if (item.kind === 'time' && fits(item.date) && !(role === 'period' && belongsToComparedFigure(item, sentence))) {
        const distance = Math.abs(item.at - trigger.from);
        if (!best || distance < best.distance) best = { date: item.date, distance };
      }
    return best?.date;
  };
  const date = nearest(clause.items) ?? (role === 'period' ? nearest(timesOfSentence(sentence)) : undefined);
  return date && { start: date.start, end: date.end, text: date.text, value: date.value };
}

/**
 * What a whole sentence is about: not the times of clauses that tell what was before, "nachdem es im Vorjahr 31 Millionen waren", nor
 * one that only another counts from: "…, im Vorjahr waren es 31 Millionen".
 */
const timesOfSentence = ({ clauses }: Call['sentence']) =>
  clauses
    .flatMap(({ kind, lead, items }) => (kind === 'subordinate' && AFTERWARDS.test(lead) ? [] : items))
    .filter((item) => item.kind !== 'time' || !BEFORE.test(item.date.text));

const BEFORE = /^(?:vorjahr|vorquartal|vormonat|(?:a )?year (?:ago|earlier|before))/i;

/** Whether the clause tells a time only to compare with ("zum Vormonat"): what is compared has a time too, though it is not told. */
export function tellsComparedTime({ clause, sentence }: Call): boolean {
  return clause.items.some(
    (item) => item.kind === 'time' && PERIOD.test(item.date.value) && isBehindComparison(item, sentence),
  );
}
