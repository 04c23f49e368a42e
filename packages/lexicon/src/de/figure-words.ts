import type { FigureWords } from '../figure-words.ts';

export const figureWords = {
  decimal: ',',
  group: '.',
  scales: { 6: ['Million', 'Millionen'], 9: ['Milliarde', 'Milliarden'], 12: ['Billion', 'Billionen'] },
  units: {
    percent: ['Prozent', 'Prozent', 'Prozent'],
    'percentage-points': ['Prozentpunkte', 'Prozentpunkten', 'Prozentpunkt'],
    'basis-points': ['Basispunkte', 'Basispunkten', 'Basispunkt'],
    points: ['Punkte', 'Punkten', 'Punkt'],
  },
  bounds: {
    about: 'rund',
    under: 'knapp',
    over: 'gut',
    'at-most': 'bis zu',
    'at-least': 'mindestens',
    'more-than': 'mehr als',
    'less-than': 'weniger als',
  },
  range: 'bis',
  fractions: {
    '0.5': 'die Hälfte',
    '0.25': 'ein Viertel',
    '0.75': 'drei Viertel',
    '0.2': 'ein Fünftel',
    '0.1': 'ein Zehntel',
    '1/2': 'die Hälfte',
    '1/3': 'ein Drittel',
    '2/3': 'zwei Drittel',
    '1/4': 'ein Viertel',
    '3/4': 'drei Viertel',
    '1/5': 'ein Fünftel',
    '1/10': 'ein Zehntel',
  },
  perShare: 'je Aktie',
} as const satisfies FigureWords;
