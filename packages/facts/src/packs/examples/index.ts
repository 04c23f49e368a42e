import type { RulePack } from '@groschen/rules';
import { acquisitionsExamples } from './acquisitions.ts';
import { backersExamples } from './backers.ts';
import { bidsExamples } from './bids.ts';
import { contractsExamples } from './contracts.ts';
import { distributionsExamples } from './distributions.ts';
import { divestituresExamples } from './divestitures.ts';
import { earningsExamples } from './earnings.ts';
import { financingExamples } from './financing.ts';
import { finesExamples } from './fines.ts';
import { guidanceExamples } from './guidance.ts';
import { indicatorExamples } from './indicator.ts';
import { insolvenciesExamples } from './insolvencies.ts';
import { investmentsExamples } from './investments.ts';
import { keyFiguresExamples } from './key-figures.ts';
import { layoffsExamples } from './layoffs.ts';
import { listingsExamples } from './listings.ts';
import { mergersExamples } from './mergers.ts';
import { peopleExamples } from './people.ts';
import { priceMoveExamples } from './price-move.ts';
import { ratesExamples } from './rates.ts';
import type { RuleExamples } from './rule-examples.ts';
import { signedMovesExamples } from './signed-moves.ts';
import { strikesExamples } from './strikes.ts';
import { successionsExamples } from './successions.ts';
import { valuationsExamples } from './valuations.ts';

/** By pack and rule. They lie beside the packs, so that who only looks for facts does not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'groschen.acquisitions': acquisitionsExamples,
  'groschen.bids': bidsExamples,
  'groschen.contracts': contractsExamples,
  'groschen.distributions': distributionsExamples,
  'groschen.divestitures': divestituresExamples,
  'groschen.earnings': earningsExamples,
  'groschen.financing': financingExamples,
  'groschen.fines': finesExamples,
  'groschen.guidance': guidanceExamples,
  'groschen.indicator': indicatorExamples,
  'groschen.insolvencies': insolvenciesExamples,
  'groschen.investments': investmentsExamples,
  'groschen.backers': backersExamples,
  'groschen.key-figures': keyFiguresExamples,
  'groschen.layoffs': layoffsExamples,
  'groschen.listings': listingsExamples,
  'groschen.mergers': mergersExamples,
  'groschen.people': peopleExamples,
  'groschen.price-move': { ...priceMoveExamples, ...signedMovesExamples },
  'groschen.rates': ratesExamples,
  'groschen.strikes': strikesExamples,
  'groschen.successions': successionsExamples,
  'groschen.valuations': valuationsExamples,
};

/** The packs with the examples of their rules, which tests, lint and readers look at. */
export function withExamples(packs: readonly RulePack[]): readonly RulePack[] {
  return packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, ...EXAMPLES[pack.name]?.[rule.id] })),
  }));
}
