import type { PeriodWords } from '../time-words.ts';

export const periods = {
  units: {
    second: ['second', 'seconds', 'sec', 'secs'],
    minute: ['minute', 'minutes', 'min', 'mins'],
    hour: ['hour', 'hours', 'hr', 'hrs'],
    day: ['day', 'days', 'session', 'sessions'],
    weekend: ['weekend', 'weekends'],
    week: ['week', 'weeks'],
    fortnight: ['fortnight', 'fortnights'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters', 'qtr'],
    half: ['half', 'half-year', 'halves', 'semester'],
    year: ['year', 'years', 'yr', 'yrs'],
    'business-year': [],
    decade: ['decade', 'decades'],
    century: ['century', 'centuries'],
  },
  seasons: {
    spring: ['spring', 'springtime'],
    summer: ['summer', 'summertime'],
    autumn: ['autumn', 'fall'],
    winter: ['winter', 'wintertime'],
  },
  partsOfDay: {
    morning: ['morning', 'mornings', 'forenoon'],
    noon: ['noon', 'midday', 'lunchtime', 'noonish'],
    afternoon: ['afternoon', 'afternoons'],
    evening: ['evening', 'evenings'],
    night: ['night', 'nights', 'overnight', 'midnight'],
  },
  namedPeriods: {
    'holiday-quarter': { unit: 'quarter', index: 4 },
    'nine-month': { unit: 'nine-months', index: 1 },
  },
  decades: {
    twenties: 1920,
    thirties: 1930,
    forties: 1940,
    fifties: 1950,
    sixties: 1960,
    seventies: 1970,
    eighties: 1980,
    nineties: 1990,
  },
  week: ['week', 'wk'],
  businessYear: ['fiscal', 'financial', 'calendar', 'fy', 'f', 'business', 'fiscals'],
} as const satisfies PeriodWords;
