import {
  type DateMention,
  type Document,
  type Quantity,
  type Span,
  sentenceSpan,
  spansWithin,
} from '@groschen/document';

/** A sentence of a call with what was found in it. */
export interface CallSentence extends Span {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** 0 at the beginning of the call, 1 at its end. */
  readonly depth: number;
}

export function callSentences(document: Document): readonly CallSentence[] {
  return Array.from({ length: document.sentences.length }, (_, i) => {
    const span = sentenceSpan(document.sentences, i);
    return {
      ...span,
      text: document.text.slice(span.start, span.end),
      quantities: spansWithin(document.quantities, span),
      dates: spansWithin(document.dates, span),
      depth: i / document.sentences.length,
    };
  });
}

/** The words before a figure, back to the figure before it of the same kind. */
export function wordsBefore(sentence: CallSentence, quantity: Quantity): string {
  const previous = sentence.quantities.findLast(({ end, kind }) => end <= quantity.start && kind === quantity.kind);
  return sentence.text.slice(
    Math.max(0, (previous?.end ?? sentence.start) - sentence.start),
    quantity.start - sentence.start,
  );
}

export function wordsAfter(sentence: CallSentence, quantity: Quantity, length: number): string {
  const from = quantity.end - sentence.start;
  return sentence.text.slice(from, from + length);
}

/** A figure of an earlier period: "from $2", "compared to $2". */
export function isComparison(before: string): boolean {
  return /\b(?:from|than|versus|vs\.?|against|compared (?:to|with)|comparison to|(?:previous|prior|earlier)(?: \w+){0,3} (?:range )?of|prior[- ]year(?:'s)?(?: \w+){0,3}(?: of| was)?|last year(?:'s)?(?: of| was)?|year[- ]ago(?: \w+){0,2}(?: of)?)(?: (?:a|an|adjusted|net|about|approximately|loss|earnings|income|of)){0,4}\s*$/i.test(
    before,
  );
}

/** A quarter with the year it belongs to is a quarter. */
const QUARTER_OF_YEAR = /\bquarter (?:of|for|in) (?:the |our )?(?:full |fiscal )?(?:year )?(?:20\d\d)?/gi;

/** Whether the words before a figure last spoke of a year or of several quarters, not of one. */
export function isLonger(words: string): boolean {
  const plain = words.replace(QUARTER_OF_YEAR, 'quarter');
  const last = (pattern: RegExp) => [...plain.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(LONGER) > last(/\bquarter|\bq[1-4]\b/gi);
}

/** Words for what is to come. */
const FORWARD =
  /\b(?:expect(?:s|ed|ing|ation|ations)?|guidance|guiding|outlook|anticipat\w+|project(?:ed|ing|s)?|forecast\w*|will be|should be|looking (?:ahead|forward)|estimat\w+|target(?:s|ing)?|to be (?:in|between|approximately))\b/i;

/** Expectations that results are compared with. */
const COMPARED =
  /\b(?:exceed\w*|compared (?:to|with)|above|below|beat\w*|ahead of|in[- ]line with|within|versus|relative to|better than|than|high end of|low end of|top end of|midpoint of|consistent with)\b(?: \w+){0,8}? (?:guidance|expectations?|outlook|estimates?|expected|forecast|anticipated)\b/gi;

/** Whether a sentence speaks of what is to come, and not only compares results with it. */
export const isForward = (text: string): boolean => FORWARD.test(text.replace(COMPARED, ''));

/** Periods that are not the quarter. */
const LONGER =
  /\b(?:full[- ](?:fiscal )?year|fiscal (?:year|20\d\d)|for the year|for the full|year[- ]to[- ]date|nine[- ]months?|six[- ]months?|first half|twelve[- ]months?|annual|since inception)\b/gi;
