import type { RulePack } from '@groschen/rules';
import { acquisitions } from './acquisitions.ts';
import { backers } from './backers.ts';
import { bids } from './bids.ts';
import { contracts } from './contracts.ts';
import { distributions } from './distributions.ts';
import { divestitures } from './divestitures.ts';
import { earnings } from './earnings.ts';
import { financing } from './financing.ts';
import { fines } from './fines.ts';
import { guidance } from './guidance.ts';
import { indicator } from './indicator.ts';
import { insolvencies } from './insolvencies.ts';
import { investments } from './investments.ts';
import { keyFigures } from './key-figures.ts';
import { layoffs } from './layoffs.ts';
import { listings } from './listings.ts';
import { mergers } from './mergers.ts';
import { people } from './people.ts';
import { priceMove } from './price-move.ts';
import { rates } from './rates.ts';
import { strikes } from './strikes.ts';
import { successions } from './successions.ts';
import { valuations } from './valuations.ts';

/** The packs that are read where a caller switches nothing off, without their examples; order does not matter, priorities do. */
export const factPacks: readonly RulePack[] = [
  priceMove,
  earnings,
  keyFigures,
  guidance,
  indicator,
  acquisitions,
  bids,
  mergers,
  divestitures,
  investments,
  backers,
  contracts,
  financing,
  valuations,
  listings,
  distributions,
  people,
  successions,
  layoffs,
  insolvencies,
  fines,
  strikes,
  rates,
];
