/** Length of a stretch of calendar or business time. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'business-year'
  | 'decade'
  | 'century';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
export type Edge = 'begin' | 'middle' | 'end';
/** Times without a place on the calendar, as TIMEX3 names them. */
export type VagueTime = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/**
 * A word that names a period by its place beside another: `shift` units on from the day of publication, or from the period the
 * text speaks of where `of` says so ("Vorjahresquartal" is a quarter, one year before the quarter in focus).
 */
export interface AnchoredWord {
  readonly unit: TimeUnit;
  readonly shift: number;
  readonly of?: 'publication' | 'focus';
  /** The period is as long as the one in focus, `shift` years away: "Vorjahreszeitraum", "a year earlier". */
  readonly same?: boolean;
  readonly edge?: Edge;
  readonly part?: PartOfDay;
}

export type Words = readonly string[];

/** The words of time of a language; all in lower case, inflected forms written out. Each part is a file of its own. */
export interface TimeWords
  extends TimeNumbers,
    PeriodWords,
    RelativeTimes,
    VagueTimes,
    RecurringTimes,
    HolidayNames,
    ClockWords,
    TimeLinks,
    TenseWords {}

export interface TimeNumbers {
  /** First entry is "first". */
  readonly ordinals: readonly Words[];
  /** First entry is "one"; the articles that stand for one are among them. */
  readonly cardinals: readonly Words[];
}

export interface PeriodWords {
  readonly units: Readonly<Record<TimeUnit, Words>>;
  readonly seasons: Readonly<Record<Season, Words>>;
  readonly partsOfDay: Readonly<Record<PartOfDay, Words>>;
  /** Words that are a quarter, half or nine months by themselves. */
  readonly namedPeriods: Readonly<
    Record<string, { readonly unit: 'quarter' | 'half' | 'nine-months'; readonly index: number }>
  >;
  /** Words that are a decade by themselves or before "years", by its first year. */
  readonly decades: Readonly<Record<string, number>>;
  /** Days on which business is done, in one word. */
  readonly workingDays: Words;
  readonly week: Words;
  /** Adjectives that make a company's year of a year. */
  readonly businessYear: Words;
}

export interface RelativeTimes {
  /** Adjectives that step from the present period: -1 "last", 0 "this", 1 "next". */
  readonly shifts: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', Words>>;
  /** Adjectives of the last in a row: "final quarter". */
  readonly finals: Words;
  readonly same: Words;
  readonly whole: Words;
  /** "Ende 2022", "early 2023". */
  readonly edges: Readonly<Record<Edge, Words>>;
  readonly anchored: Readonly<Record<string, AnchoredWord>>;
  /** Before a length of time: "vor zwei Jahren" / behind it: "two years ago". */
  readonly agoBefore: Words;
  readonly agoBehind: Words;
  readonly earlierBehind: Words;
  readonly hence: Words;
  readonly laterBehind: Words;
}

export interface VagueTimes {
  readonly vague: Readonly<Record<VagueTime, Words>>;
}

export interface RecurringTimes {
  /** Adverbs and adjectives of repetition, as TIMEX3 durations. */
  readonly frequencies: Readonly<Record<string, string>>;
  readonly every: Words;
  /** Before a unit of time: "once a week", "zweimal im Jahr". */
  readonly times: Words;
}

export interface HolidayNames {
  /** Days by name: `MM-DD`, or days from Easter Sunday as `easter+50`. */
  readonly holidays: Readonly<Record<string, string>>;
}

export interface ClockWords {
  /** What makes a number a clock time behind it or before it. */
  readonly clock: Words;
  /** Before an hour, the minutes from it: "halb acht" is 30 before eight. */
  readonly hourParts: Readonly<Record<string, number>>;
  readonly forenoon: Words;
  readonly afternoon: Words;
  readonly zones: Words;
}

/** Words of function in an expression of time. */
export interface TimeLinks {
  readonly and: Words;
  readonly through: Words;
  readonly between: Words;
  readonly since: Words;
  readonly until: Words;
  readonly in: Words;
  readonly of: Words;
  readonly article: Words;
  /** Words in front of a year that say it is one, so that a bare "2000" is no count. */
  readonly beforeYear: Words;
  readonly ended: Words;
}

/** Verbs and adverbs that tell when a sentence happens. */
export interface TenseWords {
  readonly future: Words;
  /** Of these, verbs of intent: nothing that is over can be their aim. */
  readonly planning: Words;
  /** What is told of a period once it is over: "Zahlen für das vierte Quartal". */
  readonly reported: Words;
  readonly past: Words;
  /** Verbs of saying, whose own date is in the past whatever is said. */
  readonly saying: Words;
}
