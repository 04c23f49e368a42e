import { calendarDay, dayNumber, daysInMonth, easterSunday, isoWeekday, nthWeekday } from './calendar.ts';
import type { TimeExpression, YearReference } from './expression.ts';
import { firstDay, lastDay, type Period, periodAt, shiftYears } from './period.ts';
import type { ResolutionContext } from './resolution.ts';
import type { Tense } from './tense.ts';

/**
 * Of a day or period that comes round every year: the latest that had begun by publication, or the next to come. The sentence's
 * tense decides, unless the other one is so much nearer (within a quarter of a year) that no reader would look past it; where
 * the tense is unknown the nearer one is meant, the past a little more readily.
 */
function nearerByTense<T>(
  past: Candidate<T> | undefined,
  ahead: Candidate<T> | undefined,
  { tense: reading }: ResolutionContext,
  unknown: number,
): T | undefined {
  if (!past || !ahead) return (past ?? ahead)?.value;
  const { tense, begun } = reading();
  const limit = begun
    ? YEAR
    : tense === 'past'
      ? FAR
      : tense === 'future'
        ? Math.min(unknown, YEAR - FAR) - 30
        : unknown;
  return (past.distance <= limit ? past : ahead).value;
}

interface Candidate<T> {
  readonly value: T;
  /** Days between it and publication. */
  readonly distance: number;
}

const YEAR = 365;
/** Days back from which on a past reading gives way to one to come. */
const FAR = 270;
/** The same where the tense is unknown. */
const UNKNOWN = 150;

/** "am 24. September"; where its weekday is told, of the years in which it fits. */
export function nearestDay(
  month: number,
  dayOfMonth: number,
  weekday: number | undefined,
  published: number,
  context: ResolutionContext,
): number | undefined {
  const { year } = calendarDay(published);
  const all = [year - 4, year - 1, year, year + 1, year + 4]
    .filter((y) => dayOfMonth <= daysInMonth(y, month))
    .map((y) => dayNumber(y, month, dayOfMonth));
  const fitting = all.filter((n) => isoWeekday(n) === weekday);
  const days = fitting.length > 0 ? fitting : all;
  const past = days.findLast((n) => n <= published);
  const ahead = days.find((n) => n > published);
  return nearerByTense(
    past === undefined ? undefined : { value: past, distance: published - past },
    ahead === undefined ? undefined : { value: ahead, distance: ahead - published },
    context,
    UNKNOWN,
  );
}

/** "im Mai", "fourth quarter", "last December". */
export function partOfYear(
  expression: TimeExpression & { is: 'part-of-year' },
  context: ResolutionContext,
  published: number,
): Period | undefined {
  const { unit, index, shift } = expression;
  const year = expression.year && referenceYear(expression.year, published);
  if (year !== undefined) return { unit, year, index };
  const today = periodAt(unit === 'nine-months' ? 'year' : unit, published);
  const here: Period = { unit, year: unit === 'season' ? today.year : calendarDay(published).year, index };
  const stepped = (steps: number): Period => ({ ...here, year: here.year + steps });
  if (shift !== undefined && shift !== 0) {
    const past = shift < 0;
    const fits = (p: Period) => (past ? lastDay(p) < published : firstDay(p) > published);
    return [past ? 1 : -1, 0, past ? -1 : 1].map(stepped).find(fits);
  }
  if (shift === 0) return here;
  const reported = unit === 'quarter' || unit === 'half' || unit === 'nine-months';
  const over = (p: Period) => (reported ? lastDay(p) < published : firstDay(p) <= published);
  const back = over(here) ? here : stepped(-1);
  const ahead = shiftYears(back, 1);
  if (reported && over(back) && context.tense().planned) return ahead;
  if (context.tense().tense === 'future' && firstDay(back) <= published && lastDay(back) >= published) return back;
  return nearerByTense(
    { value: back, distance: Math.max(0, published - lastDay(back)) },
    { value: ahead, distance: Math.max(0, firstDay(ahead) - published) },
    context,
    unit === 'half' || unit === 'season' ? 80 : UNKNOWN,
  );
}

export function referenceYear(reference: YearReference, published: number): number {
  return calendarDay(published).year + reference.shift;
}

/** "Donnerstag", "next Friday". */
export function weekdayNear(expression: TimeExpression & { is: 'weekday' }, published: number, tense: Tense): number {
  const { weekday, shift, week, edition } = expression;
  const today = isoWeekday(published);
  if (week !== undefined) return published - today + 1 + 7 * week + weekday - 1;
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (shift !== undefined && shift < 0) return published - (back === 0 ? 7 : back) + 7 * (shift + 1);
  if (shift !== undefined && shift > 0) return published + (ahead === 0 ? 7 : ahead) + 7 * (shift - 1);
  if (shift === 0) return tense === 'past' ? published - back : published + ahead;
  if (edition && ahead <= 2) return published + ahead;
  return tense === 'future' ? published + ahead : published - back;
}

/** "Ostern", "next Christmas". */
export function holidayNear(
  rule: string,
  shift: number | undefined,
  published: number,
  context: ResolutionContext,
): number {
  const { year } = calendarDay(published);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(rule, y));
  const past = days.findLast((n) => n <= published) ?? days[0]!;
  const ahead = days.find((n) => n >= published) ?? days[2]!;
  if (shift !== undefined && shift !== 0) return shift > 0 ? ahead : past;
  if (context.tense().tense === 'future' && !context.tense().begun) return ahead;
  const candidates = [
    { value: past, distance: published - past },
    { value: ahead, distance: ahead - published },
  ] as const;
  return nearerByTense(...candidates, context, UNKNOWN) ?? past;
}

/** `MM-DD`, `easter+50`, or the n-th weekday of a month with days added: `thursday-11-4+1`. */
export function holidayIn(rule: string, year: number): number {
  if (rule.startsWith('easter')) return easterSunday(year) + Number(rule.slice(6));
  const nth = /^([a-z]+)-(\d\d?)-(\d)(\+\d)?$/.exec(rule);
  if (!nth) return dayNumber(year, Number(rule.slice(0, 2)), Number(rule.slice(3)));
  const weekday = { monday: 1, thursday: 4, sunday: 7 }[nth[1]!] ?? 1;
  const month = Number(nth[2]);
  let at = nthWeekday(year, month, weekday, Number(nth[3]));
  if (at >= dayNumber(year, month, 1) + daysInMonth(year, month)) at -= 7;
  return at + Number(nth[4] ?? 0);
}
