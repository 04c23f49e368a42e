import type { BoundPhrases } from '../bounds.ts';

export const bounds = {
  before: {
    about:
      'rund, etwa, circa, zirka, ca, ca ., ungefähr, ungefahr, um die, schätzungsweise, in etwa, grob, über den ' +
      'daumen, geschätzt, geschätzte, geschätzten, ~, ≈, pi mal daumen',
    under: 'knapp, knappe, knappen, knapper, knappes, fast, beinahe, nahezu, annähernd, so gut wie, kaum, knapp unter',
    over: 'gut, gute, guten, guter, gutes, knapp über, leicht über, ein wenig mehr als',
    'more-than':
      'etwas mehr als, etwas über, länger als, mehr als, über, oberhalb von, oberhalb der, jenseits, jenseits von, ' +
      'höher als, größer als, von über, deutlich über, deutlich mehr als, weit über, >',
    'less-than':
      'etwas weniger als, etwas unter, weniger als, unter, unterhalb von, geringer als, niedriger als, kleiner als, ' +
      'deutlich unter, <',
    'at-most': 'bis zu, bis zum, höchstens, maximal, allenfalls, nicht mehr als, max ., max, ≤, maximal bis zu',
    'at-least': 'mindestens, mindestens aber, wenigstens, zumindest, minimal, nicht weniger als, min ., ≥, ab',
  },
  after: {
    'at-least': 'oder mehr, und mehr, oder darüber, plus x',
    'at-most': 'oder weniger',
  },
  prepositions: 'über unter ab',
  articles: 'der die das dem den des ein eine einem einen einer eines',
} as const satisfies BoundPhrases;
