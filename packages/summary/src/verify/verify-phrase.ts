import { findDates } from '@groschen/dates';
import { createDocument, type Document, overlaps, type RuleLanguage, type Span } from '@groschen/document';
import { findQuantities } from '@groschen/quantities';
import { withNearerTokens } from '@groschen/tokenize';
import type { Phrase } from '../phrase.ts';
import { checkCertainty } from './certainty.ts';
import { checkDates } from './dates.ts';
import { checkDirections } from './directions.ts';
import { checkFigures } from './figures.ts';
import { checkNames, locateNames } from './names.ts';

/** A generated text read back, and the source it must agree with. */
export interface Reading {
  readonly phrase: Phrase;
  readonly language: RuleLanguage;
  readonly source: Document;
  /** What our own parsers find in the generated text. */
  readonly parsed: Document;
  /** Where the claimed names stand; the first that is missing. */
  readonly names: readonly Span[] | string;
}

/** Reads a check's objection; undefined where there is none. */
export type Check = (reading: Reading) => string | undefined;

const CHECKS: readonly Check[] = [checkFigures, checkDates, checkNames, checkDirections, checkCertainty];

/**
 * Reads a generated text with the parsers that read the source, and compares: figures by value, unit, currency and bound, dates
 * by value, names by their letters, and the words of direction and of certainty with the facts. Gives the first thing that does
 * not agree, or undefined.
 *
 * Claims are compared in their order; their places are not trusted, so that a text altered after it was written is found out.
 */
export function verifyPhrase(source: Document, phrase: Phrase, language: RuleLanguage): string | undefined {
  const names = locateNames(phrase);
  const parsed = readBack(phrase.text, language, source.published, typeof names === 'string' ? [] : names);
  const reading = { phrase, language, source, parsed, names };
  for (const check of CHECKS) {
    const objection = check(reading);
    if (objection !== undefined) return objection;
  }
  return undefined;
}

/** The quantities and dates of a text that are no part of a name. */
function readBack(
  text: string,
  language: RuleLanguage,
  published: string | undefined,
  names: readonly Span[],
): Document {
  const document = withNearerTokens(
    createDocument({ text, lang: language, ...(published !== undefined && { published }) }),
  );
  const outside = (span: Span) => !names.some((name) => overlaps(name, span));
  const dates = findDates(document).filter(outside);
  const quantities = findQuantities(document).filter(
    (item) => outside(item) && !dates.some((date) => overlaps(date, item)),
  );
  return { ...document, quantities, dates };
}
