import type { TimeMatch } from '../expression.ts';
import { cardinalAt, hasRole, type Items, isCapitalised, lowerAt, meaningAt } from '../items.ts';
import { SOME } from './length.ts';
import { match } from './match.ts';
import { phraseAt } from './phrases.ts';

const LETTER: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  'business-year': 'Y',
  decade: 'DE',
  century: 'CE',
};

/** A length as a TIMEX3 duration. */
export function durationTimex(unit: string, count: number): string {
  const letter = LETTER[unit] ?? 'D';
  const amount = unit === 'fortnight' ? count * 2 : count;
  return letter.startsWith('T') ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`;
}

/** "derzeit", "recently", "in Zukunft"; not "shortly before noon", "as soon as". */
export function vagueTime(items: Items, i: number): TimeMatch | undefined {
  const { meaning, next } = phraseAt(items, i);
  const value = meaning?.vague;
  if (next > i + 1 && lowerAt(items, next - 1) === 'past' && lengthBehind(items, next)) return undefined;
  if (value === 'FUTURE_REF' && /^(?:after|before|as)$/.test(lowerAt(items, next) ?? '')) return undefined;
  return value && match(i, next, 'vague', { is: 'vague', value });
}

/** "in the past three years": no phrase, but a length of time. */
function lengthBehind(items: Items, i: number): boolean {
  const meaning = meaningAt(items, i);
  return meaning?.unit !== undefined || cardinalAt(items, i) !== undefined || SOME.has(lowerAt(items, i) ?? '');
}

/**
 * Whether a word of repetition only says by what span something is counted: "wöchentlich aktive Nutzer", "monthly active users". In
 * German it stands without ending before an adjective and its noun.
 */
function isPartOfRate(items: Items, i: number): boolean {
  const next = lowerAt(items, i + 1);
  if (next === undefined) return false;
  if (items.vocabulary.lang === 'en') return next === 'active' || next === 'recurring';
  if (!lowerAt(items, i)!.endsWith('lich') || meaningAt(items, i + 1) !== undefined || isCapitalised(items, i + 1))
    return false;
  return next.length > 4 && /e[nmrs]?$/.test(next) && isCapitalised(items, i + 2);
}

/** "once a week", "three times a year", "zweimal im Jahr", "einmal pro Monat". */
function countedTimes(items: Items, i: number): TimeMatch | undefined {
  const link = lowerAt(items, i + 1) ?? '';
  const linked = items.vocabulary.lang === 'en' ? /^(?:an?|per|every|each)$/ : /^(?:im|pro|am|in|die)$/;
  if (!linked.test(link)) return undefined;
  const at = link === 'in' ? i + 3 : i + 2;
  const unit = meaningAt(items, at)?.unit;
  if (unit === undefined || (link === 'in' && lowerAt(items, i + 2) !== 'der')) return undefined;
  return match(i, at + 1, 'times', { is: 'set', value: durationTimex(unit, 1) });
}

/** "täglich", "every Monday", "jeden Tag", "alle zwei Wochen", "Mondays". */
export function repeated(items: Items, i: number): TimeMatch | undefined {
  const meaning = meaningAt(items, i);
  if (meaning?.frequency !== undefined)
    return isPartOfRate(items, i) ? undefined : match(i, i + 1, 'frequency', { is: 'set', value: meaning.frequency });
  if (meaning?.weekday !== undefined && meaning.plural)
    return match(i, i + 1, 'weekly', { is: 'set', value: 'P1W', timex: `XXXX-WXX-${meaning.weekday}` });
  if (hasRole(items, i, 'times')) return countedTimes(items, i);
  if (!hasRole(items, i, 'every') || lowerAt(items, i) === 'pro') return undefined;
  const counted = cardinalAt(items, i + 1);
  const at = counted === undefined ? i + 1 : i + 2;
  const noun = meaningAt(items, at);
  if (noun?.weekday !== undefined && !noun.ambiguous)
    return match(i, at + 1, 'every', { is: 'set', value: 'P1W', timex: `XXXX-WXX-${noun.weekday}` });
  if (noun?.month !== undefined && !noun.ambiguous)
    return match(i, at + 1, 'every', { is: 'set', value: 'P1Y', timex: `XXXX-${String(noun.month).padStart(2, '0')}` });
  if (noun?.unit !== undefined) {
    if (lowerAt(items, i) === 'alle' && counted === undefined) return undefined;
    return match(i, at + 1, 'every', { is: 'set', value: durationTimex(noun.unit, counted ?? 1) });
  }
  return undefined;
}
