import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { priceLevels } from './price-levels.ts';
import { priceMoves } from './price-moves.ts';
import { signedMoves } from './signed-moves.ts';

/** How shares, indices, currencies, commodities and bonds move, and where they stand. */
export const priceMove = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.price-move',
  version: '1',
  languages: ['de', 'en'],
  rules: [...priceMoves, ...priceLevels, ...signedMoves],
});
