import { createDocument, type Document, sentenceLanguage } from '@groschen/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../src/rules-of.ts';
import { LONGEST_ABBREVIATION } from '../src/stretches.ts';
import { withNearerTokens } from '../src/with-nearer-tokens.ts';

const MARK = 'Quartal';
const holds = (text: string, start: number, end: number) => text.slice(start, end).includes(MARK);

/** Each sentence as its place, language and tokens. */
function sentencesOf({ text, sentences, tokens }: Document): readonly string[] {
  return Array.from({ length: sentences.length }, (_, s) => {
    const words = [];
    for (let i = sentences.firstTokens[s]!; i < sentences.firstTokens[s + 1]!; i++)
      words.push(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    return `${sentences.starts[s]} ${sentenceLanguage(sentences, s)} ${words.join(' ')}`;
  });
}

const word = fc.constantFrom(
  ...(
    `${MARK} ${MARK} Der Umsatz stieg Profit rose again im Jahr. Einstr. Abschn. Prozent. Prozent. company. company. Inc. z. B. Mrd. Dr. S. 3. 12. ` +
    `usw. banks' traders' 'It ‘Yes” “No „Ja“ " ( ) [1] - • 5 08:23 02/27/2001 AM PM Thanks, Kim. Plan B. Bzw. says said Wir Sie sind 'll don't ... … ! ? , : ----- https://a.de/x. mail@a.de.`
  ).split(' '),
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\n \n', '  ', '', '\t');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

describe('tokens of the stretches that a filter lets pass', () => {
  it('are those of the whole text, sentence by sentence', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('de' as const, 'en' as const), (text, lang) => {
        const document = createDocument({ text, lang });
        const whole = sentencesOf(withNearerTokens(document));
        const part = sentencesOf(withNearerTokens(document, { holds }));
        const wanted = whole.filter((sentence) => sentence.includes(MARK));
        expect(whole).toEqual(expect.arrayContaining([...part]));
        expect(part).toEqual(expect.arrayContaining(wanted));
      }),
      { numRuns: 6000 },
    );
  });

  it('leave out the rest of a paragraph', () => {
    const document = createDocument({ text: `Es blieb ruhig. Das ${MARK} endet. Nichts mehr.\n\nEnde.`, lang: 'de' });
    expect(sentencesOf(withNearerTokens(document, { holds }))).toEqual([`16 de Das ${MARK} endet .`]);
  });

  it('are cut behind no abbreviation', () => {
    for (const lang of ['de', 'en'] as const)
      for (const abbreviation of rulesOf(lang).abbreviations.keys())
        if (/^\p{L}+$/u.test(abbreviation)) expect(abbreviation.length).toBeLessThanOrEqual(LONGEST_ABBREVIATION);
  });
});
