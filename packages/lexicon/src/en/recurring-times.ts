import type { RecurringTimes } from '../time-words.ts';

export const recurringTimes = {
  frequencies: {
    daily: 'P1D',
    everyday: 'P1D',
    weekly: 'P1W',
    biweekly: 'P2W',
    monthly: 'P1M',
    quarterly: 'P3M',
    'bi-weekly': 'P2W',
    'bi-monthly': 'P2M',
    'semi-annual': 'P6M',
    'semi-annually': 'P6M',
    annual: 'P1Y',
    annually: 'P1Y',
    yearly: 'P1Y',
    hourly: 'PT1H',
  },
  times: ['once', 'twice', 'times'],
  every: ['every', 'each'],
} as const satisfies RecurringTimes;
