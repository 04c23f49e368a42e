import type { RulePack } from '@groschen/rules';
import { deals } from './deals.ts';
import { distributions } from './distributions.ts';
import { earnings } from './earnings.ts';
import { financing } from './financing.ts';
import { guidance } from './guidance.ts';
import { indicator } from './indicator.ts';
import { people } from './people.ts';
import { priceMove } from './price-move.ts';
import { rates } from './rates.ts';
import { trouble } from './trouble.ts';

/** The packs that are read where a caller switches nothing off; order does not matter, priorities do. */
export const builtInPacks: readonly RulePack[] = [
  priceMove,
  earnings,
  guidance,
  indicator,
  deals,
  financing,
  distributions,
  people,
  rates,
  trouble,
];
