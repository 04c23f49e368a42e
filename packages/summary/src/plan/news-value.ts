import type { Fact } from '@groschen/document';

/** What a fact of each type is worth to a reader who has time for few, 0 to 1. */
const VALUES: Readonly<Record<string, number>> = {
  acquisition: 1,
  merger: 1,
  insolvency: 1,
  'rate-decision': 1,
  investment: 0.95,
  divestiture: 0.9,
  ipo: 0.85,
  'funding-round': 0.85,
  valuation: 0.75,
  guidance: 0.85,
  earnings: 0.8,
  'management-change': 0.8,
  layoffs: 0.8,
  fine: 0.8,
  strike: 0.8,
  rating: 0.75,
  buyback: 0.75,
  contract: 0.75,
  dividend: 0.7,
  indicator: 0.65,
  'price-move': 0.6,
  kpi: 0.35,
};

/** What analysts expect of these is less than what is reported. */
const FORECAST: ReadonlySet<string> = new Set(['earnings', 'kpi', 'indicator', 'rate-decision']);

/** How much a fact is news by its type and modality alone, 0 to 1. */
export function newsValue(fact: Fact): number {
  const value = VALUES[fact.type] ?? 0.3;
  if (fact.type === 'valuation' && fact.modality === 'asserted') return value / 2;
  if (fact.type === 'price-move' && fact.roles['change'] === undefined) return value / 2;
  if (fact.type === 'earnings' && fact.roles['change'] !== undefined) return value + 0.15;
  return fact.modality === 'expected' && FORECAST.has(fact.type) ? value * 0.7 : value;
}
