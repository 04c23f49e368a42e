import type { PartOfDay } from '@groschen/lexicon';

/** The parts of a day in TIMEX3. */
export const PARTS_OF_DAY: Readonly<Record<PartOfDay, string>> = {
  morning: 'TMO',
  noon: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
