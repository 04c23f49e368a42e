import type { Meaning, Role } from '../vocabulary.ts';
import type { OpeningWord, Rule } from '../word.ts';
import { anchored } from './anchored.ts';
import { calendarWeek } from './calendar-weeks.ts';
import { ARTICLES, clockTime } from './clock-times.ts';
import { codedPeriod } from './coded-periods.ts';
import { comparison } from './comparison.ts';
import { dateInGroups } from './dates-in-groups.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { century, decade } from './decades.ts';
import { definitePeriod } from './definite-period.ts';
import { distance } from './distance.ts';
import { edgeOf, halfOf } from './edges.ts';
import { holiday } from './holidays.ts';
import { SOME } from './length.ts';
import { monthOfYear } from './months.ts';
import { lastMonths, monthSpan, monthsEnded, monthsInFigures } from './months-to-date.ts';
import { nthWeekday } from './nth-weekdays.ts';
import { numericDate } from './numeric-dates.ts';
import { halfOfYear, nthOfYear, ordinalPeriod } from './ordinal-periods.ts';
import { partOfDay } from './parts-of-day.ts';
import { season } from './seasons.ts';
import { shifted } from './shifted.ts';
import { repeated, vagueTime } from './vague-times.ts';
import { dayNumberAlone, weekday } from './weekdays.ts';
import { year } from './years.ts';

/** Whether a word can open a rule at all; the rule itself looks at what follows. */
type Opening = (word: OpeningWord) => boolean;

const isMonth: Opening = ({ meaning }) => meaning?.month !== undefined;
const isWeekday: Opening = ({ meaning }) => meaning?.weekday !== undefined;
const isOrdinal: Opening = ({ meaning, numeral }) => numeral?.ordinal === true || meaning?.ordinal !== undefined;
const isCardinal: Opening = ({ meaning, numeral }) => numeral?.number !== undefined || meaning?.cardinal !== undefined;
const isNumeral: Opening = ({ numeral }) => numeral !== undefined;
const hasAny = ({ meaning }: OpeningWord, ...roles: readonly Role[]) => roles.some((role) => meaning?.roles?.has(role));
const isNine: Opening = ({ meaning, numeral }) => (numeral?.number ?? meaning?.cardinal) === 9;
const isLength: Opening = ({ lower, meaning }) =>
  meaning?.unit !== undefined || meaning?.cardinal !== undefined || SOME.has(lower) || lower === 'half';
const canMean = ({ meaning, phrases }: OpeningWord, field: keyof Meaning) =>
  meaning?.[field] !== undefined || phrases.some((phrase) => phrase.meaning[field] !== undefined);
const isFinal: Opening = ({ meaning }) => meaning?.roles?.has('finals') === true;

/** The rules a word can open, in the order in which the earlier of two matches as long wins. */
const WORD_RULES: readonly (readonly [Rule, Opening])[] = [
  [dateInGroups, isMonth],
  [weekday, isWeekday],
  [dayThenMonth, isOrdinal],
  [monthThenDay, isMonth],
  [edgeOf, ({ meaning }) => meaning?.edge !== undefined],
  [repeated, (word) => isWeekday(word) || word.meaning?.frequency !== undefined || hasAny(word, 'every', 'times')],
  [monthsEnded, isNine],
  [lastMonths, isFinal],
  [comparison, ({ meaning }) => meaning?.shift === -1 || meaning?.roles?.has('same') === true],
  [ordinalPeriod, (word) => isOrdinal(word) || isFinal(word)],
  [halfOfYear, isOrdinal],
  [halfOf, isOrdinal],
  [nthOfYear, isOrdinal],
  [nthWeekday, isOrdinal],
  [century, isOrdinal],
  [decade, ({ meaning }) => meaning?.decade !== undefined],
  [monthSpan, isMonth],
  [codedPeriod, (word) => word.meaning?.named !== undefined || isNine(word)],
  [shifted, ({ meaning }) => meaning?.shift !== undefined],
  [distance, (word) => isLength(word) || hasAny(word, 'agoBefore', 'hence')],
  [anchored, ({ meaning }) => meaning?.anchored !== undefined],
  [calendarWeek, ({ meaning }) => meaning?.roles?.has('week') === true],
  [monthOfYear, isMonth],
  [season, ({ meaning }) => meaning?.season !== undefined],
  [holiday, (word) => canMean(word, 'holiday')],
  [
    clockTime,
    (word) =>
      (isCardinal(word) && !ARTICLES.has(word.lower)) ||
      word.meaning?.hourPart !== undefined ||
      /^(?:half|quarter)$/.test(word.lower),
  ],
  [partOfDay, ({ meaning }) => meaning?.part !== undefined],
  [year, ({ lower, meaning }) => lower === 'calendar' || meaning?.roles?.has('businessYear') === true],
  [definitePeriod, ({ meaning }) => meaning?.unit !== undefined || meaning?.roles?.has('whole') === true],
  [dayNumberAlone, isOrdinal],
  [vagueTime, (word) => canMean(word, 'vague')],
];

/** The same for digits and codes. */
const NUMERAL_RULES: readonly (readonly [Rule, Opening])[] = [
  [numericDate, ({ numeral }) => numeral?.date !== undefined || numeral?.month !== undefined],
  [dateInGroups, (word) => isOrdinal(word) || word.numeral?.digits === 4],
  [dayThenMonth, ({ numeral }) => numeral?.number !== undefined && numeral.number <= 31],
  [monthsEnded, isNine],
  [ordinalPeriod, isOrdinal],
  [halfOfYear, isOrdinal],
  [halfOf, isOrdinal],
  [nthOfYear, isOrdinal],
  [century, isOrdinal],
  [decade, ({ numeral }) => numeral?.decade !== undefined],
  [monthsInFigures, ({ numeral }) => numeral?.number === 1],
  [codedPeriod, ({ numeral }) => numeral?.part !== undefined || numeral?.number === 9],
  [calendarWeek, ({ numeral }) => numeral?.week !== undefined],
  [distance, isNumeral],
  [clockTime, ({ numeral }) => numeral?.clock !== undefined || (numeral?.number ?? 25) <= 24],
  [
    year,
    ({ numeral }) => numeral?.digits === 4 || numeral?.businessYear !== undefined || numeral?.fiscalYear !== undefined,
  ],
  [dayNumberAlone, isOrdinal],
];

/** The rules that a word can open; asked once for each distinct word of a text. */
export function rulesFor(word: OpeningWord): readonly Rule[] {
  return (word.numeral ? NUMERAL_RULES : WORD_RULES).filter(([, opening]) => opening(word)).map(([rule]) => rule);
}
