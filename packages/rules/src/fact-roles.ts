import type { BuiltInFactType } from '@groschen/document';

/** The roles of each built-in fact type. A pack may declare types of its own; it cannot add roles to these. */
export const FACT_ROLES = {
  'price-move': ['instrument', 'change', 'price', 'exchange'],
  investment: ['investor', 'target', 'amount', 'stake'],
  acquisition: ['acquirer', 'target', 'amount', 'stake'],
  merger: ['parties'],
  divestiture: ['seller', 'asset', 'buyer', 'amount'],
  'funding-round': ['company', 'amount'],
  valuation: ['company', 'amount'],
  ipo: ['company', 'when', 'amount'],
  earnings: ['company', 'metric', 'value', 'previous', 'change', 'period'],
  guidance: ['company', 'metric', 'value', 'previous', 'period', 'action'],
  dividend: ['company', 'amount', 'previous'],
  rating: ['house', 'company', 'rating', 'target-price', 'previous-target-price', 'action', 'analyst'],
  layoffs: ['company', 'count'],
  insolvency: ['company'],
  'management-change': ['company', 'person', 'position', 'action'],
  buyback: ['company', 'amount'],
  contract: ['supplier', 'customer', 'amount'],
  'rate-decision': ['central-bank', 'rate', 'change'],
  indicator: ['name', 'value', 'previous', 'change', 'period', 'region'],
  kpi: ['company', 'metric', 'value', 'previous', 'change', 'period'],
  fine: ['company', 'authority', 'amount'],
  strike: ['company', 'union'],
} as const satisfies Record<BuiltInFactType, readonly string[]>;

export type FactRoles = typeof FACT_ROLES;
