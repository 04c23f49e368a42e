import type { DateMention } from '@groschen/document';
import { type BusinessYears, learn } from './business-years.ts';
import type { TimeMatch } from './expression.ts';
import { focusPeriod, isReporting, MEMORY, type SpokenPeriod, spokenAround } from './focus.ts';
import { matchTimes } from './grammar/index.ts';
import { shareYears } from './grammar/shared-years.ts';
import { hasRole, type Items, lowerAt } from './items.ts';
import { mentionOf } from './mention.ts';
import type { Period, PeriodUnit } from './period.ts';
import type { PeriodWriter } from './period-writer.ts';
import type { ResolvedTime } from './resolution.ts';
import { resolve, resolveStated } from './resolve.ts';
import { type PlacedMatch, spokenSpan } from './spoken-span.ts';
import { type TenseReading, tenseAround } from './tense.ts';
import { lastDay, type ToldDay, toldBefore } from './told-day.ts';

/** What reading a text from its beginning has taught so far; local to one call of `findDates`. */
export interface Reading {
  readonly published: number | undefined;
  readonly minute: number;
  readonly write: PeriodWriter;
  businessYears: BusinessYears;
  told: ToldDay | undefined;
  /** The last periods named, in text order. */
  spoken: readonly SpokenPeriod[];
}

/**
 * The mentions of one sentence. Those that need another's period ("im Vorjahr", "a year earlier") are resolved after those that
 * stand by themselves. O(n).
 */
export function sentenceMentions(items: Items, sentence: number, reading: Reading): readonly DateMention[] {
  const matches = shareYears(items, matchTimes(items));
  if (matches.length === 0) return NONE;
  const resolved = new Array<ResolvedTime | undefined>(matches.length);
  const spokenHere: SpokenPeriod[] = [];
  let comparing = false;
  let before: PlacedMatch | undefined;
  let day: number | undefined;
  const told = (place: number) => () => toldBefore(items, matches, resolved, place, reading.told);
  for (let place = 0; place < matches.length; place++) {
    const match = matches[place]!;
    if (comparesWithFocus(match)) {
      comparing = true;
      continue;
    }
    const tense = lazyTense(items, match);
    const time = timeOf(match, tense, {
      sentence,
      place,
      offset: items.starts[match.first]!,
      day,
      told: told(place),
      spokenHere,
      reading,
    });
    resolved[place] = time;
    if (!time || !('period' in time)) continue;
    const { period } = time;
    if (period.unit === 'day' && match.expression.is !== 'clock') day = period.index;
    reading.businessYears = learn(reading.businessYears, period);
    const span = spokenSpan(items, { match, period }, before);
    before = { match, period };
    const isFuture = () => tense().tense === 'future';
    if (isReporting(period) && !(spokenHere.length > 0 && isBase(items, match)))
      spokenHere.push({ period, sentence, place, isFuture });
    if (span) spokenHere.push({ period: span, sentence, place, isFuture });
  }
  if (comparing)
    for (let place = 0; place < matches.length; place++) {
      const match = matches[place]!;
      if (comparesWithFocus(match))
        resolved[place] = timeOf(match, lazyTense(items, match), {
          sentence,
          place,
          offset: items.starts[match.first]!,
          day,
          told: told(place),
          spokenHere,
          reading,
        });
    }
  if (spokenHere.length > 0) reading.spoken = [...reading.spoken, ...spokenHere.slice(-MEMORY)].slice(-MEMORY);
  reading.told = lastDay(items, matches, resolved, matches.length) ?? reading.told;
  const mentions: DateMention[] = [];
  for (let place = 0; place < matches.length; place++) {
    const time = resolved[place];
    if (time) mentions.push(mentionOf(items, matches[place]!, time, reading.write));
  }
  return mentions;
}

const NONE: readonly DateMention[] = [];

/** Where a match stands, and what is known there. */
interface Standing {
  readonly sentence: number;
  readonly place: number;
  readonly offset: number;
  readonly day: number | undefined;
  readonly told: () => number | undefined;
  readonly spokenHere: readonly SpokenPeriod[];
  readonly reading: Reading;
}

function timeOf(match: TimeMatch, tense: () => TenseReading, standing: Standing): ResolvedTime | undefined {
  const { published, minute, businessYears } = standing.reading;
  return (
    resolveStated(match.expression) ??
    resolve(match.expression, {
      published,
      minute,
      businessYears,
      place: standing.offset,
      day: standing.day,
      told: standing.told,
      tense,
      focus: (unit) => focusAt(standing, unit),
    })
  );
}

function focusAt({ sentence, place, spokenHere, reading }: Standing, unit: PeriodUnit | undefined): Period | undefined {
  const spoken = [...reading.spoken, ...spokenAround(spokenHere, place)];
  return focusPeriod(spoken, { sentence, place, published: reading.published, unit });
}

/** The tense is read off the sentence only where it is asked for: most mentions are absolute. */
function lazyTense(items: Items, match: TimeMatch): () => TenseReading {
  let known: TenseReading | undefined;
  return () => (known ??= tenseAround(items, match.first, match.next));
}

/** "(rose in February) from January": what the period before it is compared with; not "from April to June". */
function isBase(items: Items, { first, next }: TimeMatch): boolean {
  return BEFORE_BASE.test(lowerAt(items, first - 1) ?? '') && !hasRole(items, next, 'through');
}

const BEFORE_BASE = /^(?:from|versus|against|gegenüber)$/;

/** Whether a mention is a comparison with another period. */
function comparesWithFocus({ expression }: TimeMatch): boolean {
  if (expression.is === 'same-in-year') return true;
  return (expression.is === 'shifted' || expression.is === 'distance') && expression.of === 'focus';
}
