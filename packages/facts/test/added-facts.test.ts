import { defineRulePack } from '@groschen/rules';
import { expect, test } from 'vitest';
import { createFactFinder } from '../src/index.ts';
import { markedDocument } from './marked-document.ts';

const stocks = defineRulePack({
  format: 'groschen.rules/1',
  name: 'test.stocks',
  version: '1',
  languages: ['en'],
  facts: { stock: ['owner', 'value', 'previous'] },
  rules: [
    {
      id: 'stock',
      kind: 'frame',
      fact: 'stock',
      triggers: [{ en: { nouns: ['inventory'] } }],
      roles: {
        owner: { entity: ['company'], by: ['possessive', 'subject'] },
        previous: { quantity: ['money'], after: { en: ['after', 'from'] } },
        value: { quantity: ['money'], required: true },
      },
    },
  ],
});

test('a fact type of a pack and a built-in one may tell the same figures', () => {
  const text =
    'The inventory of [Nordbau|company] rose from [3 million euros|money 3000000 EUR] to [5 million euros|money 5000000 EUR].';
  const facts = createFactFinder({ packs: [stocks] })(markedDocument(text, 'en'));
  expect(facts.map(({ type, roles }) => [type, roles.value, roles.previous])).toEqual(
    ['kpi', 'stock'].map((type) => [
      type,
      expect.objectContaining({ amount: '5000000' }),
      expect.objectContaining({ amount: '3000000' }),
    ]),
  );
});
