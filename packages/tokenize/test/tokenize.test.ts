import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, tokenize } from '../src/index.ts';

const LANGUAGES = ['de', 'en'] as const;

describe('tokens of any string', () => {
  const pieces = [
    'http://',
    'www.',
    'a',
    'Z',
    '1',
    '.',
    ',',
    '@',
    '(',
    ')',
    '-',
    "'",
    '/',
    ' ',
    '\n',
    '…',
    'z.B.',
    '3.',
    'Mrd.',
    'US',
    '$',
    '%',
  ];
  const strings = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'aB1.,-/\'"()%€ \n\t@:&#+ßÜ„“…\u00ad\u200d\ud83d\udc68\u0000'),
      maxLength: 60,
    }),
  );

  it('are ordered, disjoint, without white space, and leave no other character out', () => {
    fc.assert(
      fc.property(strings, fc.constantFrom(...LANGUAGES), (text, lang) => {
        const { length, starts, ends } = tokenize(text, { lang });
        let at = 0;
        for (let i = 0; i < length; i++) {
          expect(text.slice(at, starts[i]!)).toMatch(/^\s*$/);
          expect(text.slice(starts[i]!, ends[i]!)).toMatch(/^\S+$/);
          at = ends[i]!;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('are partitioned by the sentences', () => {
    fc.assert(
      fc.property(strings, fc.constantFrom(...LANGUAGES), (text, lang) => {
        const tokens = tokenize(text, { lang });
        const { length, firstTokens, starts, ends } = splitSentences(text, tokens, { lang });
        expect(firstTokens[0]).toBe(0);
        expect(firstTokens[length]).toBe(tokens.length);
        for (let i = 0; i < length; i++) {
          expect(firstTokens[i]!).toBeLessThan(firstTokens[i + 1]!);
          expect(starts[i]).toBe(tokens.starts[firstTokens[i]!]);
          expect(ends[i]).toBe(tokens.ends[firstTokens[i + 1]! - 1]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('time is linear', () => {
  // Strings that punish any look-back or look-ahead without a bound.
  it.each([
    'a.',
    '1-',
    ')',
    '. ',
    '(',
    '"',
    "'",
    'St.-',
    '1.',
    '/a',
    'a@',
    ':)',
    '!',
    '\ud83d\ude80',
    '-',
    'a-',
    '\n',
    ' \n1',
    'A. ',
    '1 ',
    "s'",
    'a/',
    '#',
  ])('on a text of nothing but %j', (unit) => {
    const time = (length: number) => {
      const text = Buffer.from(unit.repeat(length / unit.length), 'utf16le').toString('utf16le');
      const start = process.cpuUsage().user;
      const tokens = tokenize(text, { lang: 'de' });
      splitSentences(text, tokens, { lang: 'de' });
      return (process.cpuUsage().user - start) / 1000;
    };
    time(20_000);
    expect(time(400_000)).toBeLessThan(40 * Math.max(time(40_000), 1) + 200);
  });
});
