import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** Shares and rates that describe companies. */
export const ratioMetrics = [
  {
    metric: 'gross-margin',
    of: 'kpi',
    nouns: nouns('gross margin, adjusted gross margin, gross margins, gross profit margin'),
  },
  { metric: 'net-interest-margin', of: 'kpi', nouns: nouns('net interest margin') },
  {
    metric: 'comparable-sales',
    of: 'kpi',
    nouns: nouns(
      'comparable sales, like-for-like sales, same-store sales, comparable-store sales, identical sales, underlying sales, comp sales, comparable store sales, same-restaurant sales, same store sales, like-for-likes',
    ),
  },
  {
    metric: 'combined-ratio',
    of: 'kpi',
    nouns: nouns('combined ratio, combined operating ratio'),
  },
  {
    metric: 'cet1-ratio',
    of: 'kpi',
    nouns: nouns(
      'cet1 ratio, cet1 capital ratio, common equity tier 1 ratio, common equity tier 1 capital ratio, tier 1 ratio, core capital ratio, cet1, tier 1 capital ratio',
    ),
  },
  { metric: 'capital-ratio', of: 'kpi', nouns: nouns('capital ratio, total capital ratio, capital adequacy ratio') },
  {
    metric: 'solvency-ratio',
    of: 'kpi',
    nouns: nouns('solvency ratio, solvency coverage ratio, solvency ii ratio, solvency ii coverage ratio'),
  },
  { metric: 'loss-ratio', of: 'kpi', nouns: nouns('loss ratio, claims ratio') },
  { metric: 'expense-ratio', of: 'kpi', nouns: nouns('expense ratio, cost ratio') },
  { metric: 'leverage-ratio', of: 'kpi', nouns: nouns('leverage ratio, gearing, gearing ratio') },
  { metric: 'liquidity-ratio', of: 'kpi', nouns: nouns('liquidity coverage ratio, loan-to-deposit ratio') },
  { metric: 'loan-to-value-ratio', of: 'kpi', nouns: nouns('loan-to-value ratio, ltv, loan-to-value') },
  {
    metric: 'non-performing-loan-ratio',
    of: 'kpi',
    nouns: nouns(
      'npl ratio, non-performing loan ratio, bad loan ratio, delinquency rate, arrears rate, net charge-off rate, default rate',
    ),
  },
  { metric: 'market-share', of: 'kpi', nouns: nouns('market share') },
  {
    metric: 'load-factor',
    of: 'kpi',
    nouns: nouns('load factor, seat factor, passenger load factor, load factors'),
  },
  {
    metric: 'utilization',
    of: 'kpi',
    nouns: nouns(
      'utilization, utilisation, capacity utilization, capacity utilisation, utilization rate, utilisation rate',
    ),
  },
  {
    metric: 'occupancy-rate',
    of: 'kpi',
    nouns: nouns('occupancy, occupancy rate, occupancy rates, bed occupancy, room occupancy'),
  },
  { metric: 'vacancy-rate', of: 'kpi', nouns: nouns('vacancy rate, vacancy, vacancy rates') },
  {
    metric: 'churn-rate',
    of: 'kpi',
    nouns: nouns('churn, churn rate, attrition, attrition rate, customer churn, postpaid churn'),
  },
  {
    metric: 'retention-rate',
    of: 'kpi',
    nouns: nouns(
      'retention rate, tenant retention, net revenue retention, retention, net revenue retention rate, customer retention, net retention rate, renewal rate',
    ),
  },
  {
    metric: 'cost-income-ratio',
    of: 'kpi',
    nouns: nouns('cost-income ratio, cost/income ratio, cost-to-income ratio, efficiency ratio'),
  },
  { metric: 'payout-ratio', of: 'kpi', nouns: nouns('payout ratio, dividend payout ratio') },
  { metric: 'dividend-yield', of: 'kpi', nouns: nouns('dividend yield') },
  {
    metric: 'dividend-cover',
    of: 'kpi',
    nouns: nouns('dividend cover, distribution coverage, interest cover, coverage ratio'),
  },
  { metric: 'free-float-share', of: 'kpi', nouns: nouns('free float, shareholding ratio') },
  { metric: 'equity-ratio', of: 'kpi', nouns: nouns('equity ratio, equity-to-assets ratio') },
  {
    metric: 'return-on-equity',
    of: 'kpi',
    nouns: nouns(
      'return on equity, return on tangible equity, return on tangible common equity, rote, roe, return on average equity, return on common equity',
    ),
  },
  {
    metric: 'return-on-capital',
    of: 'kpi',
    nouns: nouns('return on capital employed, return on capital, return on invested capital, roce, roic'),
  },
  {
    metric: 'return-on-assets',
    of: 'kpi',
    nouns: nouns('return on assets, yield on assets, yield on cost, return on investment, investment yield'),
  },
  { metric: 'return-on-sales', of: 'kpi', nouns: nouns('return on sales') },
  { metric: 'tax-rate', of: 'kpi', nouns: nouns('tax rate, effective tax rate, underlying tax rate') },
  { metric: 'short-interest-ratio', of: 'kpi', nouns: nouns('short interest') },
  { metric: 'book-to-bill', of: 'kpi', nouns: nouns('book-to-bill ratio, book-to-bill, book to bill') },
  {
    metric: 'rate',
    of: 'kpi',
    nouns: nouns(
      'take rate, sales rate, conversion rate, penetration, cost of risk, win rate, recovery rate, collection rate, cancellation rate, completion rate',
    ),
  },
] as const satisfies readonly Metric[];
