import type { Document } from '@groschen/document';

/** Sentences that are looked at, from the beginning. */
const SAMPLE = 12_000;

/** Whether a text is what a company's managers say about a quarter: English, long, in the first person, about quarters and shares. */
export function isEarningsCall(document: Document): boolean {
  if (document.lang !== 'en' || document.sentences.length < 25) return false;
  const text = document.text.slice(0, SAMPLE);
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const own = count(/\b(?:we|our|us|I)\b/g);
  return own * 90 > text.split(' ').length && count(/\bquarter\b/gi) >= 2;
}
