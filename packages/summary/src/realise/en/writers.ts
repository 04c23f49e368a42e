import type { Write } from '../write.ts';
import { contract, fine, insolvency, layoffs, managementChange, strike } from './company.ts';
import { acquisition, divestiture, investment, merger } from './deals.ts';
import { indicator, rateDecision } from './economy.ts';
import { buyback, dividend, fundingRound, ipo, valuation } from './financing.ts';
import { priceMove, rating } from './market.ts';
import { earnings, guidance, kpi } from './results.ts';

/** How each type of fact is said. A type that is not here is not said. */
export const writers: Readonly<Record<string, Write>> = {
  'price-move': priceMove,
  investment,
  acquisition,
  merger,
  divestiture,
  'funding-round': fundingRound,
  valuation,
  ipo,
  earnings,
  guidance,
  dividend,
  rating,
  layoffs,
  insolvency,
  'management-change': managementChange,
  buyback,
  contract,
  'rate-decision': rateDecision,
  indicator,
  kpi,
  fine,
  strike,
};
