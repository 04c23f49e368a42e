import { earningsMetrics } from './earnings-metrics.ts';
import { indicatorMetrics } from './indicator-metrics.ts';
import { keyFigureMetrics } from './key-figure-metrics.ts';
import { ratioMetrics } from './ratio-metrics.ts';

/** All figures that companies and statistics offices publish; of nouns in several the first counts. */
export const metrics = [...earningsMetrics, ...keyFigureMetrics, ...ratioMetrics, ...indicatorMetrics];
