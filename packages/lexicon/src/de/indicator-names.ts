import type { IndicatorNames } from '../indicator-names.ts';
import type { GermanNoun } from '../noun-entry.ts';

export const indicatorNames = {
  inflation: { name: { noun: 'Inflationsrate', gender: 'f' }, percent: 'level' },
  'core-inflation': { name: { noun: 'Kerninflation', gender: 'f' }, percent: 'level' },
  unemployment: { name: { noun: 'Arbeitslosenquote', gender: 'f' }, percent: 'level' },
  gdp: { name: { noun: 'Bruttoinlandsprodukt', gender: 'n' }, percent: 'change' },
  'producer-prices': { name: { noun: 'Erzeugerpreise', gender: 'pl' }, percent: 'change' },
  'retail-sales': { name: { noun: 'Einzelhandelsumsätze', gender: 'pl' }, percent: 'change' },
  'industrial-production': { name: { noun: 'Industrieproduktion', gender: 'f' }, percent: 'change' },
  'factory-orders': { name: { noun: 'Auftragseingänge', gender: 'pl' }, percent: 'change' },
  exports: { name: { noun: 'Exporte', gender: 'pl' }, percent: 'change' },
  wages: { name: { noun: 'Löhne', gender: 'pl' }, percent: 'change' },
  ifo: { name: { noun: 'Ifo-Geschäftsklima', gender: 'n' }, percent: 'change' },
  pmi: { name: { noun: 'Einkaufsmanagerindex', gender: 'm' }, percent: 'change' },
} as const satisfies Readonly<Record<string, IndicatorNames<GermanNoun>>>;
