import { PRODUCT_CUES as de } from '@groschen/lexicon/de/product-cues';
import { PRODUCT_CUES as en } from '@groschen/lexicon/en/product-cues';
import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { PRIORITY } from '../candidate.ts';

/** Products, told by what stands before them. */
export const productNames = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.product-names',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'name',
      id: 'product',
      entity: 'product',
      // The noun says more than a tagger, which takes most unknown names in financial news for companies.
      priority: PRIORITY.knownWord + 1,
      before: { de: { nouns: de }, en: { nouns: en } },
      name: ['model'],
      examples: [
        { text: 'Verkauft wird die Marke Drontil.', finds: [{ entity: 'product', text: 'Drontil' }] },
        { text: 'Die Maschine vom Typ Hugin 3 flog.', finds: [{ entity: 'product', text: 'Hugin 3' }] },
        { text: 'Its weight-loss drug Amlevia sells well.', finds: [{ entity: 'product', text: 'Amlevia' }] },
        { text: 'Der Schnelltest HepaRapid wurde zugelassen.', finds: [{ entity: 'product', text: 'HepaRapid' }] },
        { text: 'Der Wirkstoff NXD-07 enttäuschte.', finds: [{ entity: 'product', text: 'NXD-07' }] },
      ],
      counterexamples: ['Verkauft wird die Marke Anfang Mai.', 'The drug was approved on Monday.'],
    },
  ],
});
