import type { RecurringTimes } from '../time-words.ts';

export const recurringTimes = {
  frequencies: {
    täglich: 'P1D',
    tägliche: 'P1D',
    täglichen: 'P1D',
    wöchentlich: 'P1W',
    wöchentliche: 'P1W',
    wöchentlichen: 'P1W',
    monatlich: 'P1M',
    monatliche: 'P1M',
    monatlichen: 'P1M',
    quartalsweise: 'P3M',
    vierteljährlich: 'P3M',
    vierteljährliche: 'P3M',
    halbjährlich: 'P6M',
    jährlich: 'P1Y',
    jährliche: 'P1Y',
    jährlichen: 'P1Y',
    jährlicher: 'P1Y',
    alljährlich: 'P1Y',
    stündlich: 'PT1H',
  },
  times: ['einmal', 'zweimal', 'dreimal', 'viermal', 'mal'],
  every: ['jeden', 'jede', 'jedes', 'jeder', 'jedem', 'alle', 'immer', 'pro'],
} as const satisfies RecurringTimes;
