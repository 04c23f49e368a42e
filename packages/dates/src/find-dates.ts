import {
  createDocument,
  type DateMention,
  type Document,
  GroschenError,
  type Language,
  type RuleLanguage,
  sentenceLanguage,
} from '@groschen/document';
import { withNearerTokens } from '@groschen/tokenize';
import { businessYearsOf } from './business-years.ts';
import { dayNumber, isCalendarDay } from './calendar.ts';
import { rulesFor } from './grammar/rules.ts';
import { readItems } from './items.ts';
import { knownWords } from './known-words.ts';
import type { DayOrder } from './numeral.ts';
import { periodWriter } from './period-writer.ts';
import { type Reading, sentenceMentions } from './sentence-mentions.ts';
import { timeFilter } from './time-filter.ts';
import { vocabularies } from './vocabulary.ts';
import { wordReader } from './word-reader.ts';

const WORDS = { de: knownWords(vocabularies.de, rulesFor), en: knownWords(vocabularies.en, rulesFor) };
const mayHoldTime = timeFilter([vocabularies.de, vocabularies.en]);

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

/**
 * The times a text speaks of, in text order and disjoint; offsets are UTF-16 code units. Relative ones resolve against the day of
 * publication; without it they keep a symbolic TIMEX value. Throws `invalid-date` where `published` is no ISO day. O(n).
 */
export function findDates(source: string | Document, options: DateOptions = {}): readonly DateMention[] {
  const document = readable(source, options);
  const { day: published, minute } = publicationTime(options.published ?? document.published);
  const yearStart = options.businessYearStart ?? 1;
  const reading: Reading = {
    published,
    minute,
    write: periodWriter(yearStart),
    businessYears: businessYearsOf(document.text, yearStart),
    told: undefined,
    spoken: [],
  };
  const { sentences, tokens } = document;
  const mentions: DateMention[] = [];
  const readers = {
    de: wordReader(WORDS.de, dayOrder('de', options), rulesFor),
    en: wordReader(WORDS.en, dayOrder('en', options), rulesFor),
  };
  for (let s = 0; s < sentences.length; s++) {
    const lang = ruleLanguage(sentenceLanguage(sentences, s), document.lang);
    if (!mayHoldTime(document.text, sentences.starts[s]!, sentences.ends[s]!)) continue;
    const [first, end] = [sentences.firstTokens[s]!, sentences.firstTokens[s + 1]!];
    const items = readItems(document.text, tokens, first, end, vocabularies[lang], readers[lang]);
    if (items) for (const mention of sentenceMentions(items, s, reading)) mentions.push(mention);
  }
  return mentions;
}

function readable(source: string | Document, options: DateOptions): Document {
  if (typeof source === 'string')
    return withNearerTokens(
      createDocument({ text: source, ...(options.lang !== undefined && { lang: options.lang }) }),
      { holds: mayHoldTime },
    );
  return source.tokens.length > 0 ? source : withNearerTokens(source, { holds: mayHoldTime });
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
