import type { TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, isCapitalised, lowerAt, meaningAt } from '../items.ts';
import type { PeriodUnit } from '../period.ts';
import { match } from './match.ts';
import { partOfYear } from './part-of-year.ts';
import { yearOf } from './year-of.ts';

/** "heute", "gestern Abend", "im Vorjahr", "Vorjahresquartal", "Jahresende 2025", "year-end", "am heutigen Montag". */
export function anchored(items: Items, i: number): TimeMatch | undefined {
  const word = meaningAt(items, i)?.anchored;
  if (!word) return undefined;
  const capital = isCapitalised(items, i);
  const opens = i === 0 && meaningAt(items, i + 1)?.roles?.has('of') !== true;
  if (
    lowerAt(items, i) === 'morgen' &&
    ((capital && !opens) || meaningAt(items, i - 1)?.anchored || hasRole(items, i - 1, 'every'))
  )
    return undefined;
  if (
    lowerAt(items, i)!.startsWith('heutig') &&
    !/^(?:tage?|handelstag|\w*tag|abend|morgen|nachmittag|vormittag|sitzung|hauptversammlung)$/.test(
      lowerAt(items, i + 1) ?? '',
    ) &&
    items.vocabulary.lang === 'de'
  )
    return match(i, i + 1, 'anchored', { is: 'shifted', unit: 'day', shift: 0, of: 'publication' });
  if (lowerAt(items, i) === 'heute' && lowerAt(items, i - 1) === 'von')
    return match(i, i + 1, 'vague', { is: 'vague', value: 'PRESENT_REF' });
  if (lowerAt(items, i) === 'jahresfrist' && lowerAt(items, i - 1) !== 'vor') return undefined;
  let unit: PeriodUnit = word.unit === 'business-year' ? 'year' : (word.unit as PeriodUnit);
  let next = i + 1;
  let part = word.part;
  if (word.same && items.vocabulary.lang === 'en') {
    const noun = meaningAt(items, next)?.unit;
    if (noun === 'quarter' || noun === 'month' || noun === 'half' || noun === 'week') unit = noun;
    if (noun === unit || lowerAt(items, next) === 'period') next++;
  }
  const expression: TimeExpression = {
    is: 'shifted',
    unit,
    shift: word.shift,
    of: word.of ?? 'publication',
    ...(word.same && { same: true }),
    ...(word.edge === 'end' && { atEnd: true }),
    ...(word.edge === 'end' && hasRole(items, next, 'reported') && { reported: true }),
  };
  if (unit === 'year' && word.shift === 0 && !word.same) {
    const year = yearOf(items, next);
    if (year) {
      const whole = partOfYear('year', 1, year);
      const resolved: TimeExpression =
        whole.is === 'part-of-year'
          ? { is: 'shifted', unit, shift: year.reference?.shift ?? 0, of: year.reference?.of ?? 'publication' }
          : whole;
      return { ...match(i, year.next, 'anchored', resolved), ...(word.edge && { edge: word.edge }) };
    }
  }
  if (unit === 'day') {
    const behind = partBehind(items, next);
    if (behind) {
      part = behind;
      next++;
    } else if (meaningAt(items, next)?.weekday !== undefined && !meaningAt(items, next)?.ambiguous) {
      part = meaningAt(items, next)?.part ?? part;
      next++;
    }
  }
  return { ...match(i, next, 'anchored', expression), ...(word.edge && { edge: word.edge }), ...(part && { part }) };
}

/** A part of day behind a day: "heute Abend", "Monday morning", "Montag früh". */
export function partBehind(items: Items, i: number) {
  return meaningAt(items, i)?.part;
}
