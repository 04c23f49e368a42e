import type { ClockWords } from '../time-words.ts';

export const clockWords = {
  hourParts: {},
  clock: ["o'clock", 'o’clock', 'oclock'],
  forenoon: ['am', 'a.m.', 'a.m'],
  afternoon: ['pm', 'p.m.', 'p.m'],
  zones: [
    'et',
    'est',
    'edt',
    'gmt',
    'utc',
    'bst',
    'cet',
    'cest',
    'pst',
    'pdt',
    'pt',
    'ct',
    'cst',
    'jst',
    'hkt',
    'sgt',
    'aest',
    'aedt',
    'ist',
  ],
} as const satisfies ClockWords;
