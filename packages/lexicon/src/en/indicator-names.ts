import type { IndicatorNames } from '../indicator-names.ts';

export const indicatorNames = {
  inflation: { name: 'inflation rate', percent: 'level' },
  'core-inflation': { name: 'core inflation rate', percent: 'level' },
  unemployment: { name: 'unemployment rate', percent: 'level' },
  gdp: { name: 'gross domestic product', percent: 'change' },
  'producer-prices': { name: 'producer prices', percent: 'change' },
  'retail-sales': { name: 'retail sales', percent: 'change' },
  'industrial-production': { name: 'industrial production', percent: 'change' },
  'factory-orders': { name: 'factory orders', percent: 'change' },
  exports: { name: 'exports', percent: 'change' },
  wages: { name: 'wages', percent: 'change' },
  ifo: { name: 'Ifo business climate index', percent: 'change' },
  pmi: { name: "purchasing managers' index", percent: 'change' },
} as const satisfies Readonly<Record<string, IndicatorNames<string>>>;
