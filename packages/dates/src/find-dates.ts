import {
  createDocument,
  type DateMention,
  type Document,
  formatOrigin,
  GroschenError,
  type Language,
  type RuleLanguage,
  sentenceLanguage,
} from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import { type BusinessYears, learn, startingIn } from './business-years.ts';
import { calendarDay, dayNumber, isCalendarDay, isoDay, twoDigits } from './calendar.ts';
import type { ClockTime, TimeMatch } from './expression.ts';
import { focusPeriod, isReporting, type SpokenPeriod } from './focus.ts';
import { matchTimes } from './grammar/index.ts';
import { type Items, readItems } from './items.ts';
import type { DayOrder } from './numeral.ts';
import { firstDay, lastDay, type Period, periodTimex, periodValue } from './period.ts';
import type { ResolvedTime } from './resolution.ts';
import { resolve } from './resolve.ts';
import { tenseAround } from './tense.ts';
import { vocabularies } from './vocabulary.ts';

export interface DateOptions {
  /** ISO 8601 day or minute that relative dates resolve against; the document's own where not given. */
  readonly published?: string;
  readonly lang?: Language;
  /** Month, 1 to 12, in which business years start; 1 where not given. */
  readonly businessYearStart?: number;
  /** How 03/04/2026 is read: the day first, or the month as in the United States. German texts and `en-GB` put the day first. */
  readonly dayOrder?: DayOrder;
  /** BCP 47 tag that decides `dayOrder` where that is not given. */
  readonly locale?: string;
}

const PARTS = { morning: 'TMO', noon: 'TMI', afternoon: 'TAF', evening: 'TEV', night: 'TNI' } as const;

/**
 * The times a text speaks of, in text order and disjoint; offsets are UTF-16 code units. Relative ones resolve against the day of
 * publication; without it they keep a symbolic TIMEX value. Throws `invalid-date` where `published` is no ISO day. O(n).
 */
export function findDates(source: string | Document, options: DateOptions = {}): readonly DateMention[] {
  const document = readable(source, options);
  const { day: published, minute } = publicationTime(options.published ?? document.published);
  const context: FindContext = {
    text: document.text,
    published,
    minute,
    yearStart: options.businessYearStart ?? 1,
    businessYears: startingIn(options.businessYearStart ?? 1),
    spoken: [],
  };
  const { sentences, tokens } = document;
  const mentions: DateMention[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const lang = ruleLanguage(sentenceLanguage(sentences, s), document.lang);
    const items = readItems(
      document.text,
      tokens,
      sentences.firstTokens[s]!,
      sentences.firstTokens[s + 1]!,
      vocabularies[lang],
      dayOrder(lang, options),
    );
    for (const mention of sentenceMentions(items, s, context)) mentions.push(mention);
  }
  return mentions;
}

interface FindContext {
  readonly text: string;
  readonly published: number | undefined;
  readonly minute: number;
  readonly yearStart: number;
  businessYears: BusinessYears;
  /** Periods named so far, in text order. */
  readonly spoken: SpokenPeriod[];
}

function readable(source: string | Document, options: DateOptions): Document {
  if (typeof source === 'string')
    return withTokens(createDocument({ text: source, ...(options.lang !== undefined && { lang: options.lang }) }));
  return source.tokens.length > 0 ? source : withTokens(source);
}

function ruleLanguage(sentence: Language, document: Language): RuleLanguage {
  if (sentence !== 'und') return sentence;
  return document === 'en' ? 'en' : 'de';
}

function dayOrder(lang: RuleLanguage, { dayOrder, locale }: DateOptions): DayOrder {
  if (dayOrder) return dayOrder;
  if (locale !== undefined) return /^en(?:-us|-ph)?$/i.test(locale) ? 'month-first' : 'day-first';
  return lang === 'en' ? 'month-first' : 'day-first';
}

/** Day number and minute of an ISO day or minute. */
function publicationTime(published: string | undefined): { readonly day: number | undefined; readonly minute: number } {
  if (published === undefined) return { day: undefined, minute: 0 };
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ](?:(\d\d):(\d\d))?)/.exec(published);
  const [year, month, day] = match ? [Number(match[1]), Number(match[2]), Number(match[3])] : [0, 0, 0];
  if (!isCalendarDay(year, month, day))
    throw new GroschenError(
      'invalid-date',
      `published: ${JSON.stringify(published)} is not an ISO 8601 day such as "2026-01-30"`,
    );
  return { day: dayNumber(year, month, day), minute: Number(match?.[4] ?? 0) * 60 + Number(match?.[5] ?? 0) };
}

/** The mentions of one sentence. Those that need another's period are resolved after those that stand by themselves. */
function sentenceMentions(items: Items, sentence: number, context: FindContext): readonly DateMention[] {
  const matches = matchTimes(items);
  const tenses = matches.map((match) => tenseAround(items, match.first, match.next));
  const resolved = new Array<ResolvedTime | undefined>(matches.length);
  const spokenHere: SpokenPeriod[] = [];
  const order = [...matches.keys()].sort(
    (a, b) => Number(comparesWithFocus(matches[a]!)) - Number(comparesWithFocus(matches[b]!)) || a - b,
  );
  for (const k of order) {
    const match = matches[k]!;
    const tense = tenses[k]!;
    resolved[k] = resolve(match.expression, {
      published: context.published,
      minute: context.minute,
      ...tense,
      businessYears: context.businessYears,
      focus: (unit) =>
        focusPeriod([...context.spoken.slice(-24), ...spokenHere], {
          sentence,
          place: k,
          published: context.published,
          unit,
        }),
    });
    const time = resolved[k];
    if (time && 'period' in time) context.businessYears = learn(context.businessYears, match.expression, time.period);
    remember(resolved[k], match, { sentence, place: k, future: tense.tense === 'future' }, spokenHere);
  }
  for (const spoken of spokenHere) context.spoken.push(spoken);
  return matches.flatMap((match, k) => {
    const time = resolved[k];
    return time ? [mentionOf(items, match, time, context)] : [];
  });
}

function comparesWithFocus({ expression }: TimeMatch): boolean {
  if (expression.is === 'same-in-year') return true;
  if (expression.is === 'shifted' || expression.is === 'distance') return expression.of === 'focus';
  return (expression.is === 'part-of-year' || expression.is === 'day') && expression.year?.of === 'focus';
}

function remember(
  time: ResolvedTime | undefined,
  match: TimeMatch,
  where: Pick<SpokenPeriod, 'sentence' | 'place' | 'future'>,
  spoken: SpokenPeriod[],
): void {
  if (!time || !('period' in time) || !isReporting(time.period)) return;
  spoken.push({ ...where, period: time.period, comparison: comparesWithFocus(match) });
}

function mentionOf(items: Items, match: TimeMatch, time: ResolvedTime, context: FindContext): DateMention {
  const start = items.starts[match.first]!;
  const end = items.ends[match.next - 1]!;
  const base = {
    start,
    end,
    text: context.text.slice(start, end),
    by: formatOrigin({ pack: 'groschen.dates', version: '1', rule: match.rule }),
  };
  if (!('period' in time)) {
    const value = match.clock ? `${time.symbol}${clockSuffix(match.clock)}` : time.symbol;
    return {
      ...base,
      value,
      ...(time.from !== undefined && { from: isoDay(time.from) }),
      ...(time.to !== undefined && { to: isoDay(time.to) }),
      timex: time.timex ?? value,
    };
  }
  const { period } = time;
  if (match.expression.is === 'clock' && match.part && !match.clock) return partOfDayMention(base, period, match.part);
  const clock = match.clock ?? time.clock;
  const timed: TimeMatch = clock ? { ...match, clock } : match;
  const value = clock && period.unit === 'day' ? isoDay(period.index) + minuteSuffix(clock) : periodValue(period);
  return {
    ...base,
    value,
    ...interval(period, time.to, match, context.yearStart),
    timex: timexOf(period, time.to, timed),
    ...(time.inferred && { inferred: true }),
  };
}

/** A part of the day in question has no value of its own in the contract; the day is an inference. */
function partOfDayMention(
  base: Pick<DateMention, 'start' | 'end' | 'text' | 'by'>,
  period: Period,
  part: keyof typeof PARTS,
): DateMention {
  const iso = isoDay(period.index);
  return { ...base, value: 'PRESENT_REF', from: iso, to: iso, timex: iso + PARTS[part], inferred: true };
}

function interval(
  period: Period,
  to: Period | undefined,
  match: TimeMatch,
  yearStart: number,
): { from?: string; to?: string } {
  if (period.unit === 'business-year' && yearStart === 1) return {};
  const first = firstDay(period, yearStart);
  const last = lastDay(to ?? period, yearStart);
  if (match.edge && !to) return edgeInterval(match.edge, period, first, last);
  return { from: isoDay(first), to: isoDay(last) };
}

/** The begin, middle or end of a period: its first or last days, the two months at either end of a year, the middle four. */
function edgeInterval(
  edge: NonNullable<TimeMatch['edge']>,
  period: Period,
  first: number,
  last: number,
): { from: string; to: string } {
  if (period.unit === 'year') {
    const { year } = calendarDay(first);
    if (edge === 'begin') return { from: isoDay(first), to: isoDay(dayNumber(year, 3, 1) - 1) };
    if (edge === 'end') return { from: isoDay(dayNumber(year, 11, 1)), to: isoDay(last) };
    return { from: isoDay(dayNumber(year, 5, 1)), to: isoDay(dayNumber(year, 8, 31)) };
  }
  const third = Math.max(1, Math.round((last - first + 1) / 3));
  if (edge === 'begin') return { from: isoDay(first), to: isoDay(first + third - 1) };
  if (edge === 'end') return { from: isoDay(last - third + 1), to: isoDay(last) };
  return { from: isoDay(Math.min(first + third, last)), to: isoDay(Math.max(last - third, first)) };
}

function timexOf(period: Period, to: Period | undefined, match: TimeMatch): string {
  if (to) return `(${periodTimex(period)},${periodTimex(to)})`;
  if (match.clock && period.unit === 'day') return periodTimex(period) + clockSuffix(match.clock);
  if (match.rule === 'fiscal-year' && period.unit === 'year') return `FY${periodTimex(period)}`;
  if (match.part && period.unit === 'day') return periodTimex(period) + PARTS[match.part];
  return periodTimex(period);
}

function minuteSuffix({ hour, minute }: ClockTime): string {
  return `T${twoDigits(hour)}:${twoDigits(minute)}`;
}

function clockSuffix(clock: ClockTime): string {
  return minuteSuffix(clock) + (clock.second === undefined ? '' : `:${twoDigits(clock.second)}`);
}
