import {
  calendarDay,
  dayNumber,
  daysInMonth,
  fourDigits,
  isoDay,
  isoWeek,
  isoWeekday,
  mondayOfWeek,
  twoDigits,
} from './calendar.ts';

export type PeriodUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'nine-months'
  | 'half'
  | 'season'
  | 'year'
  | 'business-year'
  | 'decade'
  | 'century';

/**
 * A stretch of the calendar. `index` counts units within the year (quarter 1 to 4, season 1 is spring), and is the day number of
 * a day, of a week's Monday, of a weekend's Saturday. A business year is that which starts in `year`, in the month `index`, 1 where that
 * is not known; a decade and a century start in it.
 */
export interface Period {
  readonly unit: PeriodUnit;
  readonly year: number;
  readonly index: number;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

export function day(number: number): Period {
  return { unit: 'day', year: calendarDay(number).year, index: number };
}

export function calendarPeriod(unit: PeriodUnit, year: number, index = 1): Period {
  return { unit, year, index };
}

/** The period of a unit that a day lies in. */
export function periodAt(unit: PeriodUnit, at: number): Period {
  const { year, month } = calendarDay(at);
  switch (unit) {
    case 'day':
      return day(at);
    case 'weekend':
      return { unit, year, index: at - isoWeekday(at) + 6 };
    case 'week':
      return { unit, year: isoWeek(at).year, index: at - isoWeekday(at) + 1 };
    case 'month':
      return { unit, year, index: month };
    case 'quarter':
      return { unit, year, index: Math.ceil(month / 3) };
    case 'half':
      return { unit, year, index: month > 6 ? 2 : 1 };
    case 'season':
      return month <= 2 ? { unit, year: year - 1, index: 4 } : { unit, year, index: Math.floor(month / 3) };
    case 'decade':
      return { unit, year: Math.floor(year / 10) * 10, index: 1 };
    case 'century':
      return { unit, year: Math.floor(year / 100) * 100, index: 1 };
    default:
      return { unit, year, index: 1 };
  }
}

const PER_YEAR: Partial<Record<PeriodUnit, number>> = { month: 12, quarter: 4, half: 2, season: 4 };

/** The period that lies `steps` of its own units further on. */
export function shiftPeriod(period: Period, steps: number): Period {
  const { unit, year, index } = period;
  const perYear = PER_YEAR[unit];
  if (perYear !== undefined) {
    const count = year * perYear + index - 1 + steps;
    return { unit, year: Math.floor(count / perYear), index: (((count % perYear) + perYear) % perYear) + 1 };
  }
  if (unit === 'day') return day(index + steps);
  if (unit === 'week' || unit === 'weekend') return periodAt(unit, index + 7 * steps);
  return { unit, year: year + steps * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1), index };
}

/** The period that corresponds to one some years away. */
export function shiftYears(period: Period, years: number): Period {
  if (period.unit === 'day') {
    const { year, month, day: dayOfMonth } = calendarDay(period.index);
    return day(dayNumber(year + years, month, Math.min(dayOfMonth, daysInMonth(year + years, month))));
  }
  if (period.unit === 'week') {
    const { year, week } = isoWeek(period.index);
    return periodAt('week', mondayOfWeek(year + years, week));
  }
  return { ...period, year: period.year + years };
}

export function firstDay({ unit, year, index }: Period, yearStart = 1): number {
  switch (unit) {
    case 'day':
    case 'week':
    case 'weekend':
      return index;
    case 'month':
      return dayNumber(year, index, 1);
    case 'quarter':
      return dayNumber(year, index * 3 - 2, 1);
    case 'half':
      return dayNumber(year, index * 6 - 5, 1);
    case 'season':
      return dayNumber(year, index * 3, 1);
    case 'business-year':
      return dayNumber(year, index > 1 ? index : yearStart, 1);
    default:
      return dayNumber(year, 1, 1);
  }
}

/** Last day, inclusive. */
export function lastDay(period: Period, yearStart = 1): number {
  switch (period.unit) {
    case 'day':
      return period.index;
    case 'weekend':
      return period.index + 1;
    case 'nine-months':
      return dayNumber(period.year, 9, 30);
    default:
      return firstDay(shiftPeriod(period, 1), yearStart) - 1;
  }
}

/** Value by the output contract. Seasons, which have no form there, are their year. */
export function periodValue(period: Period): string {
  const { unit, year, index } = period;
  switch (unit) {
    case 'day':
      return isoDay(index);
    case 'week':
      return weekValue(index);
    case 'weekend':
      return weekValue(index - 5);
    case 'month':
      return `${fourDigits(year)}-${twoDigits(index)}`;
    case 'quarter':
      return `${fourDigits(year)}-Q${index}`;
    case 'half':
      return `${fourDigits(year)}-H${index}`;
    case 'nine-months':
      return `${fourDigits(year)}-9M`;
    case 'business-year':
      return `${fourDigits(year)}/${twoDigits((year + 1) % 100)}`;
    case 'decade':
      return fourDigits(year).slice(0, -1);
    case 'century':
      return fourDigits(year).slice(0, -2);
    default:
      return fourDigits(year);
  }
}

/** Value in TIMEX3 notation. */
export function periodTimex(period: Period): string {
  switch (period.unit) {
    case 'weekend':
      return `${weekValue(period.index - 5)}-WE`;
    case 'season':
      return `${fourDigits(period.year)}-${SEASONS[period.index - 1]!}`;
    case 'business-year':
      return `FY${fourDigits(period.year + 1)}`;
    case 'nine-months':
      return 'P9M';
    default:
      return periodValue(period);
  }
}

function weekValue(monday: number): string {
  const { year, week } = isoWeek(monday);
  return `${fourDigits(year)}-W${twoDigits(week)}`;
}
