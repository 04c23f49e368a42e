import { isoDay } from './calendar.ts';
import { firstDay, lastDay, type Period, type PeriodUnit, periodTimex, periodValue } from './period.ts';

/** A period as strings. Its days are left out for a business year whose first month is not known. */
export interface WrittenPeriod {
  readonly value: string;
  readonly timex: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface PeriodWriter {
  (period: Period): WrittenPeriod;
  /** Month that business years start in. */
  readonly yearStart: number;
}

/** Periods kept of each unit, so that memory stays bounded. */
const KEPT = 4000;

/** Writes periods out, each once however often a text names it; made anew for every text. */
export function periodWriter(yearStart: number): PeriodWriter {
  const known = new Map<PeriodUnit, Map<number, WrittenPeriod>>();
  const write = (period: Period): WrittenPeriod => {
    let ofUnit = known.get(period.unit);
    if (!ofUnit) {
      ofUnit = new Map();
      known.set(period.unit, ofUnit);
    }
    const key = countsDays(period.unit) ? period.index : period.year * 16 + period.index;
    let written = ofUnit.get(key);
    if (!written) {
      written = writePeriod(period, yearStart);
      if (ofUnit.size < KEPT) ofUnit.set(key, written);
    }
    return written;
  };
  return Object.assign(write, { yearStart });
}

function countsDays(unit: PeriodUnit): boolean {
  return unit === 'day' || unit === 'week' || unit === 'weekend';
}

function writePeriod(period: Period, yearStart: number): WrittenPeriod {
  const value = periodValue(period);
  const timex = periodTimex(period);
  if (period.unit === 'day') return { value, timex, from: value, to: value };
  if (period.unit === 'business-year' && period.index === 1 && yearStart === 1)
    return { value, timex, from: undefined, to: undefined };
  return { value, timex, from: isoDay(firstDay(period, yearStart)), to: isoDay(lastDay(period, yearStart)) };
}
