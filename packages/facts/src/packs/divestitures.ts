import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { ASSETS, bought, dealAmount, dealers, PARTS_OF, PRICE, price } from './deal-slots.ts';

/** What the other side does. */
const BOUGHT = {
  de: ['kaufen', 'übernehmen', 'erwerben', 'ab|kaufen'],
  en: ['buy', 'acquire', 'purchase', 'take over'],
} as const;

/** Who sells what, and to whom. */
export const divestitures = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.divestitures',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'sell',
      fact: 'divestiture',
      priority: 5,
      triggers: [
        {
          de: {
            verbs: [
              'verkaufen',
              'veräußern',
              'ab|stoßen',
              'trennen',
              'ab|spalten',
              'aus|gliedern',
              'los|schlagen',
              'ab|treten',
              'versilbern',
              'weiter|verkaufen',
              'verscherbeln',
              'los|werden',
            ],
            nouns: ['verkauf', 'veräußerung', 'abspaltung', 'ausgliederung'],
            phrases: ['zum verkauf gestellt', 'zum verkauf stellen', 'stellt zum verkauf'],
          },
          en: {
            verbs: [
              'sell',
              'divest',
              'offload',
              'spin off',
              'dispose',
              'hive off',
              'unload',
              'carve out',
              'sell off',
              'demerge',
              'spin out',
            ],
            nouns: ['divestiture', 'disposal', 'divestment'],
            phrases: ['sale of', 'the sale', 'spin-off of', 'part with', 'parting with', 'parted with', 'up for sale'],
          },
        },
        {
          de: { verbs: ['ab|geben', 'her|geben', 'auf|geben'] },
          en: { verbs: ['give up', 'cede', 'relinquish'] },
          with: {
            de: ['mehrheit', 'anteile', 'beteiligung', 'sparte', 'tochter', 'geschäft', 'werk'],
            en: ['stake', 'majority', 'shareholding'],
          },
        },
      ],
      without: {
        de: {
          nouns: ['votum', 'empfehlung', 'einstufung'],
          verbs: ['fordern', 'drängen', 'pochen'],
        },
        en: {
          nouns: ['rating', 'recommendation', 'paper', 'bonds', 'forecasts', 'shares', 'stock'],
          phrases: [
            'shares',
            'stock',
            'push for',
            'pushes for',
            'pushed for',
            'pushing for',
            'pressed for',
            'calling for',
          ],
        },
      },
      roles: {
        asset: {
          entity: bought,
          words: ASSETS,
          by: ['object', 'possessive'],
          after: {
            de: [...PARTS_OF.de, 'verkauf von', 'veräußerung von', 'trennen von', 'von'],
            en: [...PARTS_OF.en, 'sale of', 'disposal of', 'divestiture of', 'divestment of', 'spin-off of', 'with'],
          },
        },
        seller: { entity: dealers, by: ['subject', 'agent', 'topic'], required: true },
        buyer: { entity: dealers, after: { de: ['an', 'mit'], en: ['to', 'with'] } },
        amount: { ...dealAmount, per: 'none', min: '1000000' },
      },
      oneOf: ['asset', 'amount'],
    },
    {
      kind: 'frame',
      id: 'bought-from',
      fact: 'divestiture',
      // Before the acquisition, to which the price is left.
      priority: 10,
      triggers: [{ de: { verbs: BOUGHT.de }, en: { verbs: BOUGHT.en } }],
      roles: {
        seller: {
          entity: dealers,
          by: [],
          after: { de: ['von'], en: ['from', 'unit of', 'arm of', 'business of', 'division of', 'subsidiary of'] },
          required: true,
        },
        asset: { entity: bought, words: ASSETS, by: ['object'], after: PARTS_OF, required: true },
        buyer: { entity: dealers, by: ['subject', 'agent'], required: true },
        amount: { ...dealAmount, per: 'none', min: '1000000', shared: true },
      },
    },
    {
      kind: 'frame',
      id: 'buyer',
      fact: 'divestiture',
      priority: 17,
      resumes: true,
      triggers: [{ de: { nouns: ['käufer', 'käuferin', 'erwerber'] }, en: { nouns: ['buyer', 'purchaser'] } }],
      // Who looks for one, or may become one, is none.
      without: {
        de: {
          nouns: ['suche', 'käufersuche', 'interessent'],
          verbs: ['suchen', 'finden', 'beauftragen', 'an|sprechen'],
          phrases: ['möglicher', 'mögliche', 'möglichen', 'potenzieller', 'potenzielle', 'potenziellen', 'denkbarer'],
        },
        en: {
          nouns: ['search', 'adviser', 'advisor'],
          verbs: ['find', 'seek', 'look for', 'approach', 'hire', 'advise'],
          phrases: ['potential', 'possible', 'prospective', 'likely'],
        },
      },
      roles: { buyer: { entity: dealers, by: ['nearest'], required: true } },
    },
    {
      kind: 'frame',
      id: 'proceeds',
      fact: 'divestiture',
      priority: 18,
      resumes: true,
      triggers: [PRICE],
      roles: { amount: price },
    },
  ],
});
