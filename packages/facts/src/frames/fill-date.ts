import type { DateMention, RoleValue } from '@groschen/document';
import type { Call } from './calls.ts';
import { belongsToComparedFigure } from './comparison.ts';

const DAY = /^\d{4}-\d\d-\d\d|_REF$|^T/;

/** A time of the clause, else of the sentence; a period is never a day. */
export function fillDate({ clause, sentence, trigger }: Call, role: string): RoleValue | undefined {
  const fits = (date: DateMention) => !date.value.endsWith('_REF') && (role !== 'period' || !DAY.test(date.value));
  const nearest = (items: readonly (typeof sentence.items)[number][]): DateMention | undefined => {
    let best: { date: DateMention; distance: number } | undefined;
    for (const item of items)
      if (item.kind === 'time' && fits(item.date) && !(role === 'period' && belongsToComparedFigure(item, sentence))) {
        const distance = Math.abs(item.at - trigger.from);
        if (!best || distance < best.distance) best = { date: item.date, distance };
      }
    return best?.date;
  };
  const date = nearest(clause.items) ?? (role === 'period' ? nearest(sentence.items) : undefined);
  return date && { start: date.start, end: date.end, text: date.text, value: date.value };
}
