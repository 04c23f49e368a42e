import type { Scales } from '../scales.ts';

/** Short scale: a billion is 10^9. */
export const scales = {
  words: {
    2: 'hundred hundreds',
    3: 'thousand thousands grand',
    5: 'lakh lakhs lac lkh lkhs',
    6: 'million millions mln mio mn',
    7: 'crore crores',
    9: 'billion billions bln bn mrd',
    12: 'trillion trillions trn tn tln',
    15: 'quadrillion',
    18: 'quintillion',
    21: 'sextillion',
  },
  dotted: 'mio mrd',
  attached: {
    3: 'k',
    6: 'm mm mil',
    7: 'cr',
    9: 'b g',
    12: 't',
  },
  vague: {
    1: 'dozens tens scores',
    2: 'hundreds',
    3: 'thousands',
    6: 'millions',
    9: 'billions',
    12: 'trillions',
  },
  several: {
    1: 'dozen',
    2: 'hundred',
    3: 'thousand',
    6: 'million',
    9: 'billion',
  },
  stems: {},
  amountNouns: 'sum amount figure range percentage percent rate pace price deal bid',
  digitAdjectives: 'digit digits figure figures',
  parts: {
    low: 'low',
    mid: 'mid middle',
    high: 'high',
  },
} as const satisfies Scales;
