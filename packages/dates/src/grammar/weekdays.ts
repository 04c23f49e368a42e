import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items, isCapitalised, lowerAt, meaningAt, ordinalAt, skip } from '../items.ts';
import { PARTS_OF_DAY } from '../part-of-day-timex.ts';
import { partBehind } from './anchored.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { match } from './match.ts';
import { numericDate } from './numeric-dates.ts';

/** "Donnerstag", "Montagabend", "Wednesday, July 12", "Sonntag, den 7. Dezember 2014", "late Thursday", "Tuesday of next week". */
export function weekday(items: Items, i: number): TimeMatch | undefined {
  const meaning = meaningAt(items, i);
  const number = meaning?.weekday;
  if (number === undefined || meaning?.plural) return undefined;
  const days = plural(items, i + 1);
  if (days) return match(i, i + 2, 'weekly', { is: 'set', value: 'P1W', timex: `XXXX-WXX-${number}${days}` });
  const dated = dateBehind(items, i + 1) ?? numberBehind(items, i + 1);
  if (dated) {
    const { expression } = dated;
    return {
      ...dated,
      first: i,
      rule: `weekday-${dated.rule}`,
      expression: expression.is === 'day' ? { ...expression, weekday: number } : expression,
    };
  }
  if (meaning?.ambiguous && items.length > 1 && !(lowerAt(items, i)!.length === 3 && lowerAt(items, i + 1) === ',')) {
    if (items.vocabulary.lang === 'de' || !isCapitalised(items, i) || !hasRole(items, i - 1, 'in')) return undefined;
  }
  if (items.vocabulary.lang === 'en' && !isCapitalised(items, i) && lowerAt(items, i)!.length < 6) return undefined;
  let next = i + 1;
  let part = meaning?.part;
  const behind = partBehind(items, next);
  if (part === undefined && behind !== undefined) {
    part = behind;
    next++;
  }
  if (lowerAt(items, next) === 'of' || lowerAt(items, next) === 'der') {
    const shift = meaningAt(items, next + 1)?.shift;
    if (shift !== undefined && meaningAt(items, next + 2)?.unit === 'week')
      return match(i, next + 3, 'weekday-of-week', { is: 'weekday', weekday: number, week: shift });
  }
  // Newspapers are quoted ahead of their edition: 'sagte er der "Rheinischen Post" (Freitag)'.
  const edition = lowerAt(items, i - 1) === '(' && lowerAt(items, next) === ')' && part === undefined;
  return {
    ...match(i, next, 'weekday', { is: 'weekday', weekday: number, ...(edition && { edition }) }),
    ...(part && { part }),
  };
}

/** "Friday (mornings)": the part of the day in TIMEX3. */
function plural(items: Items, i: number): string | undefined {
  const part = meaningAt(items, i)?.part;
  return part && items.vocabulary.lang === 'en' && lowerAt(items, i)!.endsWith('s') ? PARTS_OF_DAY[part] : undefined;
}

/** "Wed 13th", "Monday the 21st" */
function numberBehind(items: Items, i: number): TimeMatch | undefined {
  const at = skip(items, i, 'article');
  const day = ordinalAt(items, at);
  if (day === undefined || day > 31 || !/^\d/.test(lowerAt(items, at)!) || items.vocabulary.lang !== 'en')
    return undefined;
  return match(i, at + 1, 'day-of-month', { is: 'day-of-month', day });
}

/** A date right behind a weekday, a comma and an article between them allowed. */
function dateBehind(items: Items, i: number): TimeMatch | undefined {
  let at = lowerAt(items, i) === ',' || lowerAt(items, i) === '(' ? i + 1 : i;
  at = skip(items, at, 'article');
  const found = numericDate(items, at) ?? dayThenMonth(items, at) ?? monthThenDay(items, at);
  return found?.expression.is === 'range' ? undefined : found;
}

/** "on the 18th", "by the 4th": a day without its month. */
export function dayNumberAlone(items: Items, i: number): TimeMatch | undefined {
  const day = ordinalAt(items, i);
  if (day === undefined || day > 31 || day < 1 || items.vocabulary.lang !== 'en' || !/\d/.test(lowerAt(items, i)!))
    return undefined;
  if (
    lowerAt(items, i - 1) !== 'the' ||
    !/^(?:on|by|until|before|since|between|weekday)$/.test(lowerAt(items, i - 2) ?? '')
  )
    return undefined;
  const behind = lowerAt(items, i + 1) ?? '.';
  if (!/^[.,;!?)]$/.test(behind) && !hasRole(items, i + 1, 'and')) return undefined;
  return match(i, i + 1, 'day-of-month', { is: 'day-of-month', day });
}
