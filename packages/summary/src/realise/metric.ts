import type { MetricNames } from '@groschen/lexicon';
import type { FactReader } from './fact-reader.ts';

/** How far before a metric its qualifier may stand. */
const REACH = 28;

/** Whether the metric is one without special items, as the words before it say. */
export function isAdjusted(reader: FactReader): boolean {
  const metric = reader.role('metric');
  if (!metric || metric.end - metric.start === 0) return false;
  const around = reader.document.text.slice(Math.max(0, metric.start - REACH), metric.end);
  return /\b(?:bereinigt\w*|adjusted|underlying|non-gaap)\b/i.test(around);
}

/** Whether a metric counts people or things: a sum of money is none of it. */
export const isCounted = ({ usage }: MetricNames<unknown>): boolean => usage === 'employ' || usage === 'have';
