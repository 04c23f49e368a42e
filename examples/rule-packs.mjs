// Uses rule packs from JavaScript: one from a file, one written here: `node examples/rule-packs.mjs`.
import { fileURLToPath } from 'node:url';
import { defineRulePack } from '@groschen/rules';
import { loadRulePack } from '@groschen/rules/load';
import { createAnalyzer } from 'groschen';

const crypto = loadRulePack(fileURLToPath(new URL('packs/crypto/crypto.yaml', import.meta.url)));

/** In TypeScript, a fact type or role that nobody declares is an error of the compiler. */
const partnerships = defineRulePack({
  format: 'groschen.rules/1',
  name: 'example.partnerships',
  version: '1',
  languages: ['de', 'en'],
  facts: { partnership: ['partners'] },
  rules: [
    {
      id: 'work-together',
      kind: 'pattern',
      pattern: [
        { entity: ['company', 'exchange'], capture: 'partners' },
        { lower: ['und', 'and'] },
        { entity: ['company', 'exchange'], capture: 'partners' },
        { gap: 2 },
        { lower: ['kooperieren', 'cooperate', 'partner'] },
      ],
      emit: { fact: 'partnership' },
    },
  ],
});

const analyze = createAnalyzer({ layers: ['facts'], packs: [crypto, partnerships] });
const texts = [
  'Kraken nimmt Cardano in den Handel auf. Kraken und Coinbase kooperieren.',
  'Coinbase lists Solana. The fund holds 12,500 SOL.',
];
for (const text of texts) {
  const { entities, quantities, facts } = analyze({ text });
  console.log(text);
  for (const { text, type, canonical } of entities)
    console.log(`  ${type}: ${text}${canonical ? ` (${canonical})` : ''}`);
  for (const { text, kind, unit } of quantities) console.log(`  ${kind}: ${text}${unit ? ` (${unit})` : ''}`);
  for (const { type, roles } of facts) {
    const parts = Object.entries(roles).map(
      ([role, value]) =>
        `${role} ${[value]
          .flat()
          .map(({ text, value }) => value ?? text)
          .join(' + ')}`,
    );
    console.log(`  ${type}: ${parts.join(', ')}`);
  }
}
