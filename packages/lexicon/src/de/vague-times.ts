import type { VagueTimes } from '../time-words.ts';

export const vagueTimes = {
  vague: {
    PAST_REF: [
      'kürzlich',
      'jüngst',
      'zuletzt',
      'unlängst',
      'damals',
      'einst',
      'neulich',
      'vergangenheit',
      'seinerzeit',
      'ehedem',
    ],
    PRESENT_REF: [
      'derzeit',
      'zur zeit',
      'im moment',
      'im augenblick',
      'momentan',
      'zurzeit',
      'gegenwärtig',
      'jetzt',
      'aktuell',
      'gerade',
      'nun',
      'heutzutage',
      'gegenwart',
      'mittlerweile',
      'inzwischen',
    ],
    FUTURE_REF: ['künftig', 'zukünftig', 'demnächst', 'bald', 'zukunft', 'baldmöglichst'],
  },
} as const satisfies VagueTimes;
