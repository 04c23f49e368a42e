import { metrics } from '@groschen/lexicon/de/metrics';

/** German names of statistics that begin with who asks: "ZEW-Index", "Ifo-Geschäftsklima". */
const STATISTICS: ReadonlySet<string> = new Set(
  metrics.flatMap(({ of, nouns }) => (of === 'indicator' ? nouns.filter((noun) => noun.includes('-')) : [])),
);

/** Whether a compound is a known statistic, so that neither the name in it nor an index is meant. */
export function isStatistic(surface: string): boolean {
  return STATISTICS.has(surface.toLowerCase());
}
