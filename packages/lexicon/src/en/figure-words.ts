import type { FigureWords } from '../figure-words.ts';

export const figureWords = {
  decimal: '.',
  group: ',',
  scales: { 6: ['million', 'million'], 9: ['billion', 'billion'], 12: ['trillion', 'trillion'] },
  units: {
    percent: ['percent', 'percent', 'percent'],
    'percentage-points': ['percentage points', 'percentage points', 'percentage point'],
    'basis-points': ['basis points', 'basis points', 'basis point'],
    points: ['points', 'points', 'point'],
  },
  bounds: {
    about: 'about',
    under: 'nearly',
    over: 'just over',
    'at-most': 'up to',
    'at-least': 'at least',
    'more-than': 'more than',
    'less-than': 'less than',
  },
  range: 'to',
  fractions: {
    '0.5': 'half',
    '0.25': 'a quarter',
    '0.75': 'three-quarters',
    '0.2': 'a fifth',
    '0.1': 'a tenth',
    '1/2': 'half',
    '1/3': 'a third',
    '2/3': 'two-thirds',
    '1/4': 'a quarter',
    '3/4': 'three-quarters',
    '1/5': 'a fifth',
    '1/10': 'a tenth',
  },
  perShare: 'per share',
} as const satisfies FigureWords;
