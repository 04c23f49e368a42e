import type { VagueTimes } from '../time-words.ts';

export const vagueTimes = {
  vague: {
    PAST_REF: ['recently', 'previously', 'formerly', 'lately', 'in the past', 'at the time', 'at that time'],
    PRESENT_REF: [
      'now',
      'current',
      'currently',
      'presently',
      'nowadays',
      'at the moment',
      'these days',
      'right now',
      'at present',
      'at this time',
      'at this point',
      'to date',
    ],
    FUTURE_REF: ['soon', 'shortly', 'in the future', 'in future'],
  },
} as const satisfies VagueTimes;
