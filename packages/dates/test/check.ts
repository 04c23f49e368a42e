import { expect, it } from 'vitest';
import { findDates } from '../src/index.ts';

/** Thursday. */
export const published = '2026-02-12T17:58:00';
type Examples = readonly (readonly [text: string, ...mentions: string[]])[];

/** One line an example: a text, and each mention it must give as `surface=value`; none means that it must be left alone. */
export function check(lang: 'de' | 'en', examples: Examples): void {
  it.each(examples)('%s', (text, ...mentions) => {
    const found = findDates(text, { lang, published }).map((date) => `${date.text}=${date.value}`);
    expect(found).toEqual(mentions);
  });
}
