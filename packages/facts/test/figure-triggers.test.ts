import type { RoleValue } from '@groschen/document';
import { createFactFinder, type FactOptions } from '@groschen/facts';
import { defineRulePack } from '@groschen/rules';
import { describe, expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';

/** Large donations: a figure calls the frame where a word of them stands beside it. */
const donations = defineRulePack({
  format: 'groschen.rules/1',
  name: 'test.donations',
  version: '1',
  languages: ['de', 'en'],
  facts: { donation: ['donor', 'amount', 'rate'] },
  rules: [
    {
      id: 'large',
      kind: 'frame',
      fact: 'donation',
      triggers: [
        {
          figure: { quantity: ['money'], currency: ['EUR'], min: '1000000' },
          with: { de: ['spende'], en: ['donation'] },
        },
      ],
      roles: {
        donor: { entity: ['company'], by: ['before', 'topic'] },
        amount: { trigger: true },
        rate: { quantity: ['percent'], within: 3 },
      },
    },
    {
      id: 'outside',
      kind: 'frame',
      fact: 'donation',
      triggers: [{ figure: { quantity: ['percent'], signed: true, brackets: false } }],
      roles: { donor: { entity: ['company'], by: ['nearest'] }, rate: { trigger: true, signed: true } },
    },
  ],
});

function told(
  text: string,
  options: FactOptions = { packs: [donations] },
  lang: 'de' | 'en' = 'de',
): readonly string[] {
  return createFactFinder(options)(markedDocument(text, lang)).map(
    ({ type, roles, by }) =>
      `${type} ${Object.values(roles).map((value) => (Array.isArray(value) ? '' : (value as RoleValue).text))} ${by}`,
  );
}

describe('a figure that calls a frame', () => {
  test.each([
    [
      'an amount beside a word',
      'Von [Nordbau|company] kamen [2 Millionen Euro|money 2000000 EUR] Spende.',
      'donation Nordbau,2 Millionen Euro test.donations@1#large',
    ],
    [
      'figures within reach',
      'Von [Nordbau|company] kamen [2 Millionen Euro|money 2000000 EUR] oder [3 Prozent|percent 3] Spende.',
      'donation Nordbau,2 Millionen Euro,3 Prozent test.donations@1#large',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    ['too small an amount', 'Von [Nordbau|company] kamen [2.000 Euro|money 2000 EUR] Spende.'],
    ['another currency', 'Von [Nordbau|company] kamen [2 Millionen Yen|money 2000000 JPY] Spende.'],
    ['no word beside it', 'Von [Nordbau|company] kamen [2 Millionen Euro|money 2000000 EUR] Miete.'],
    ['in brackets', 'Die Zahl ([+3 Prozent|percent 3]) bei [Nordbau|company] stimmt.'],
  ])('is none: %s', (_, text) => {
    expect(told(text).filter((line) => line.startsWith('donation'))).toEqual([]);
  });
});

describe('built-in rules', () => {
  const text = '[Nordbau|company] ([+3 Prozent|percent 3]) baut.';

  test('say who they are', () => {
    expect(told(text, {})).toEqual(['price-move Nordbau,+3 Prozent groschen.price-move@1#in-brackets']);
  });

  test.each([
    ['the pack', ['groschen.price-move']],
    ['each rule', ['in-brackets', 'signed', 'signed-subject', 'signed-quote'].map((id) => `groschen.price-move#${id}`)],
  ])('are switched off by %s', (_, off) => {
    expect(told(text, { off })).toEqual([]);
  });

  test('are replaced by a rule of a user', () => {
    const mine = defineRulePack({
      format: 'groschen.rules/1',
      name: 'test.moves',
      version: '2',
      languages: ['de'],
      rules: [
        {
          id: 'mine',
          kind: 'frame',
          fact: 'price-move',
          replaces: ['groschen.price-move#in-brackets'],
          priority: 10,
          triggers: [{ figure: { quantity: ['percent'], brackets: true } }],
          roles: { instrument: { entity: ['company'], by: ['beside'] }, change: { trigger: true } },
        },
      ],
    });
    expect(told(text, { packs: [mine] })).toEqual(['price-move Nordbau,+3 Prozent test.moves@2#mine']);
  });

  test('notes of houses and tables, which are code, are switched off by their ids too', () => {
    const note = '[Jefferies|company] stuft [Siemens|company] von "Neutral" auf "Buy" hoch.';
    expect(told(note, {})).toHaveLength(1);
    expect(told(note, { off: ['groschen.rating#note'] })).toEqual([]);
    expect(told(note, { off: ['groschen.rating'] })).toEqual([]);
  });
});

test('a pack whose frames any figure calls is stopped', () => {
  const greedy = defineRulePack({
    format: 'groschen.rules/1',
    name: 'test.greedy',
    version: '1',
    languages: ['de'],
    facts: { any: ['who', 'rate'] },
    rules: Array.from({ length: 500 }, (_, i) => ({
      id: `r${i}`,
      kind: 'frame' as const,
      fact: 'any' as const,
      triggers: [{ figure: { quantity: ['percent' as const] } }],
      roles: { who: { entity: ['company'], by: ['nearest' as const] }, rate: { trigger: true as const } },
    })),
  });
  const text = '[Nordbau|company] wuchs um [3 Prozent|percent 3] in der Region. '.repeat(1500);
  expect(() => told(text, { packs: [greedy] })).toThrow(/was stopped after \d+ steps/);
});
