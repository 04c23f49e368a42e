import type { Edge, PartOfDay, TimeUnit, VagueTime } from '@groschen/lexicon';
import type { Period, PeriodUnit } from './period.ts';

/** What a period's year is counted from where the text does not give it. */
export interface YearReference {
  readonly shift: number;
  readonly of: 'publication' | 'focus';
}

/** What the words of a mention say, before it is known when they were written. */
export type TimeExpression =
  /** A period that the text states whole. */
  | { readonly is: 'period'; readonly period: Period }
  /** A day of the year. */
  | {
      readonly is: 'day';
      readonly month: number;
      readonly day: number;
      readonly year?: YearReference;
      readonly weekday?: number;
    }
  /** A day that the calendar does not have: "February 29, 2014"; it is no date, nor is a part of it. */
  | { readonly is: 'no-day' }
  /** A day by its number alone: "the 18th". */
  | { readonly is: 'day-of-month'; readonly day: number; readonly shift?: number }
  /** A month, quarter, half, season without its year. */
  | {
      readonly is: 'part-of-year';
      readonly unit: PeriodUnit;
      readonly index: number;
      readonly year?: YearReference;
      /** "last December", "next spring": steps from the present one. */
      readonly shift?: number;
      /** Counted in the company's year: "erstes Geschäftsquartal", "fiscal fourth quarter". */
      readonly fiscal?: boolean;
    }
  /** A part of a business year: "Q2 FY25", "viertes Quartal 2024/25"; `calendarYear` is its year where the closing month is not known. */
  | {
      readonly is: 'fiscal-part';
      readonly unit: PeriodUnit;
      readonly index: number;
      readonly endYear: number;
      readonly calendarYear: number;
    }
  | { readonly is: 'week'; readonly week: number; readonly year?: number }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly shift?: number;
      readonly week?: number;
      readonly edition?: boolean;
    }
  | {
      readonly is: 'holiday';
      readonly rule: string;
      readonly year?: number;
      readonly reference?: YearReference;
      readonly shift?: number;
    }
  /** "first Friday of February": `nth` is 1 to 4. */
  | { readonly is: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly month: TimeExpression }
  /** The week that a day lies in: "week to June 26". */
  | { readonly is: 'week-of'; readonly day: TimeExpression }
  /** A length of time before or after another time. */
  | { readonly is: 'offset'; readonly unit: TimeUnit; readonly count: number; readonly base: TimeExpression }
  /** `shift` units from the period that holds the day of publication or the focus. */
  | {
      readonly is: 'shifted';
      readonly unit: PeriodUnit;
      readonly shift: number;
      readonly of: 'publication' | 'focus';
      readonly same?: boolean;
      /** Counts the days on which business is done: "next trading day". */
      readonly working?: boolean;
      /** A year of the company, which need not be the calendar's; whether the words say so. */
      readonly business?: 'stated' | 'implied';
      /** Its end is meant ("year-end"), which a past verb puts into the year before. */
      readonly atEnd?: boolean;
      /** What is told of its end is known: "year-end results". */
      readonly reported?: boolean;
    }
  /** The period in focus in another year: "same period of 2025". */
  | { readonly is: 'same-in-year'; readonly unit: PeriodUnit; readonly year: number }
  /** "fiscal 2026": the business year that ends in it. */
  | { readonly is: 'fiscal-year'; readonly year: number }
  /** A year by the month it ends in. */
  | { readonly is: 'year-ending'; readonly month: number; readonly year?: number }
  /** A length of time before or after. */
  | {
      readonly is: 'distance';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly of: 'publication' | 'focus';
    }
  | { readonly is: 'span'; readonly unit: TimeUnit; readonly count: number; readonly direction: -1 | 1 }
  | { readonly is: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
  | { readonly is: 'vague'; readonly value: VagueTime }
  | { readonly is: 'set'; readonly value: string; readonly timex?: string }
  /** The time of a day that is not named. */
  | { readonly is: 'clock' };

/** The first or second half of a period that is no year; halves of years are periods of their own. */
export type Half = 'first-half' | 'second-half';

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** An expression with what qualifies it. */
export interface TimeReading {
  readonly expression: TimeExpression;
  readonly clock?: ClockTime;
  readonly part?: PartOfDay;
  readonly edge?: Edge | Half;
}

/** A reading at a place: items `first` up to, but without, `next`. */
export interface TimeMatch extends TimeReading {
  readonly first: number;
  readonly next: number;
  readonly rule: string;
}
