import type { PerWords } from '../per-words.ts';

export const perWords = {
  introducers: 'per, a, an, each, for each, for every, apiece, in cash per, in cash for each, /',
  nouns: {
    share: 'share adr ads',
    unit: 'unit',
    barrel: 'bbl',
    ounce: 'oz',
    'pound-weight': 'pound lb',
    kilogram: 'kg',
    year: 'annum',
    'kilowatt-hour': 'kwh',
    'megawatt-hour': 'mwh',
    'million-british-thermal-unit': 'mmbtu',
    person: 'head person capita',
    employee: 'employee',
    user: 'user',
    customer: 'customer',
    subscriber: 'subscriber',
    vehicle: 'vehicle car',
  },
  adverbs: { year: 'annually yearly', month: 'monthly', day: 'daily', week: 'weekly' },
} as const satisfies PerWords;
