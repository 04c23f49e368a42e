import { explainFrame } from '@groschen/facts';
import { defineRulePack, type FrameRule } from '@groschen/rules';
import { expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';

const pack = defineRulePack({
  format: 'groschen.rules/1',
  name: 'test.leases',
  version: '1',
  languages: ['de', 'en'],
  facts: { lease: ['tenant', 'area', 'rent'] },
  rules: [
    {
      id: 'signed',
      kind: 'frame',
      fact: 'lease',
      triggers: [{ de: { verbs: ['an|mieten', 'mieten'] }, notAfter: { de: ['seit'] }, without: { de: ['wohnung'] } }],
      roles: {
        tenant: { entity: ['company'], by: ['subject'], required: true },
        area: { quantity: ['measure'], after: { de: [''] }, required: true },
        rent: { quantity: ['money'], after: { de: ['zu'] } },
      },
      when: { modality: ['asserted'] },
    },
  ],
});

test.each([
  ['Die [Nordbau|company] kauft ein.', 'no trigger stands in the text; the frame waits for an|mieten, mieten'],
  [
    'Die [Nordbau|company] mietet eine Wohnung mit [80 Quadratmetern|measure 80].',
    '"mietet" (offset 12) in the clause "Die Nordbau mietet eine Wohnung mit 80 Quadratmetern" was stopped: "without": the clause has one of wohnung',
  ],
  [
    'Die [Nordbau|company] mietet eine Halle mit [80 Quadratmetern|measure 80].',
    '"mietet" (offset 12) in the clause "Die Nordbau mietet eine Halle mit 80 Quadratmetern" was stopped: nothing fills "area" {"quantity":["measure"],"after":{"de":[""]},"required":true}; the clause has measure "80 Quadratmetern" behind "mit"',
  ],
  [
    'Die [Nordbau|company] will [80 Quadratmeter|measure 80] mieten.',
    '"mieten" (offset 33) in the clause "Die Nordbau will 80 Quadratmeter mieten" was stopped: "when": the clause is not {"modality":["asserted"]}; its subject is name',
  ],
  [
    'Die [Nordbau|company] mietet [80 Quadratmeter|measure 80] für [5 Euro|money 5 EUR].',
    '"mietet" (offset 12) made a fact: nothing fills "rent" {"quantity":["money"],"after":{"de":["zu"]}}; the clause has measure "80 Quadratmeter", money "5 Euro" behind "für"',
  ],
  [
    'Die [Nordbau|company] mietet [80 Quadratmeter|measure 80].',
    '"mietet" (offset 12) made a fact: nothing fills "rent" {"quantity":["money"],"after":{"de":["zu"]}}; the clause has measure "80 Quadratmeter"',
  ],
])('%s: %s', (text, expected) => {
  expect(explainFrame(pack, pack.rules[0] as FrameRule, markedDocument(text))).toEqual([expected]);
});
