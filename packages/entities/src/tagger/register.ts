import type { WordForm } from './word-form.ts';

/** One word in so many must mark financial news. */
const ONE_IN = 32;

/** 1 where a text is financial news by its words, else 0. O(words). */
export function registerOf(forms: readonly WordForm[]): number {
  let words = 0;
  let financial = 0;
  for (const form of forms) {
    if (form.sign) continue;
    words++;
    if (form.financial) financial++;
  }
  return financial > 1 && financial * ONE_IN >= words ? 1 : 0;
}
