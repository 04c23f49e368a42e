import type { TimeUnit } from '@groschen/lexicon';

const UNITS: Readonly<Record<string, TimeUnit>> = {
  h: 'hour',
  hr: 'hour',
  hour: 'hour',
  std: 'hour',
  min: 'minute',
  minute: 'minute',
  d: 'day',
  day: 'day',
  w: 'week',
  week: 'week',
  mo: 'month',
  month: 'month',
  y: 'year',
  yr: 'year',
  year: 'year',
};

/** A length of time written as one word: "30min", "2h", "5yrs". */
export interface GluedLength {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** Reads a word in lower case that starts with a digit. O(1). */
export function parseLength(word: string): GluedLength | undefined {
  const glued = /^(\d{1,3})([a-z]{1,6}?)s?$/.exec(word);
  const unit = glued ? UNITS[glued[2]!] : undefined;
  return unit && { unit, count: Number(glued![1]) };
}
