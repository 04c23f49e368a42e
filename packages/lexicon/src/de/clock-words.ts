import type { ClockWords } from '../time-words.ts';

export const clockWords = {
  hourParts: { halb: -30, dreiviertel: -15, viertel: -45 },
  clock: ['uhr'],
  forenoon: ['morgens', 'vormittags', 'frühmorgens', 'früh'],
  afternoon: ['nachmittags', 'abends', 'nachmittag'],
  zones: ['mez', 'mesz', 'gmt', 'utc', 'cet', 'cest', 'ortszeit'],
} as const satisfies ClockWords;
