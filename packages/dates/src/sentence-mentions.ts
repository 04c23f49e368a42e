import type { DateMention } from '@groschen/document';
import { type BusinessYears, learn } from './business-years.ts';
import type { TimeMatch } from './expression.ts';
import { focusPeriod, isReporting, MEMORY, type SpokenPeriod, spokenAround } from './focus.ts';
import { matchTimes } from './grammar/index.ts';
import { shareYears } from './grammar/shared-years.ts';
import type { Items } from './items.ts';
import { mentionOf } from './mention.ts';
import type { ResolutionContext, ResolvedTime } from './resolution.ts';
import { resolve, resolveStated } from './resolve.ts';
import { type TenseReading, tenseAround } from './tense.ts';

/** What reading a text from its beginning has taught so far; local to one call of `findDates`. */
export interface Reading {
  readonly published: number | undefined;
  readonly minute: number;
  readonly yearStart: number;
  businessYears: BusinessYears;
  /** The last periods named, in text order. */
  spoken: readonly SpokenPeriod[];
}

/**
 * The mentions of one sentence. Those that need another's period ("im Vorjahr", "a year earlier") are resolved after those that
 * stand by themselves. O(n).
 */
export function sentenceMentions(items: Items, sentence: number, reading: Reading): readonly DateMention[] {
  const matches = shareYears(items, matchTimes(items));
  if (matches.length === 0) return [];
  const resolved = new Array<ResolvedTime | undefined>(matches.length);
  const spokenHere: SpokenPeriod[] = [];
  for (const comparing of [false, true])
    matches.forEach((match, place) => {
      if (comparesWithFocus(match) !== comparing) return;
      const tense = lazyTense(items, match);
      const time =
        resolveStated(match.expression) ??
        resolve(
          match.expression,
          contextOf(reading, tense, (unit) => {
            const spoken = [...reading.spoken, ...spokenAround(spokenHere, place)];
            return focusPeriod(spoken, { sentence, place, published: reading.published, unit });
          }),
        );
      resolved[place] = time;
      if (!time || !('period' in time) || comparing) return;
      reading.businessYears = learn(reading.businessYears, match.expression, time.period);
      if (isReporting(time.period))
        spokenHere.push({ period: time.period, sentence, place, future: tense().tense === 'future' });
    });
  reading.spoken = [...reading.spoken, ...spokenHere.slice(-MEMORY)].slice(-MEMORY);
  return matches.flatMap((match, place) => {
    const time = resolved[place];
    return time ? [mentionOf(items, match, time, reading.yearStart)] : [];
  });
}

/** The tense is read off the sentence only where it is asked for: most mentions are absolute. */
function lazyTense(items: Items, match: TimeMatch): () => TenseReading {
  let known: TenseReading | undefined;
  return () => (known ??= tenseAround(items, match.first, match.next));
}

function contextOf(reading: Reading, tense: () => TenseReading, focus: ResolutionContext['focus']): ResolutionContext {
  return { published: reading.published, minute: reading.minute, businessYears: reading.businessYears, tense, focus };
}

/** Whether a mention is a comparison with another period. */
function comparesWithFocus({ expression }: TimeMatch): boolean {
  if (expression.is === 'same-in-year') return true;
  return (expression.is === 'shifted' || expression.is === 'distance') && expression.of === 'focus';
}
