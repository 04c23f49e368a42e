import type { VagueTimes } from '../time-words.ts';

export const vagueTimes = {
  vague: {
    PAST_REF: ['recently', 'previously', 'formerly', 'lately', 'in the past'],
    PRESENT_REF: [
      'now',
      'currently',
      'presently',
      'nowadays',
      'at the moment',
      'these days',
      'right now',
      'at present',
      'to date',
    ],
    FUTURE_REF: ['soon', 'shortly', 'in the future', 'in future'],
  },
} as const satisfies VagueTimes;
