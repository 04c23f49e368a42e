import type { SourceFigure } from '../figures/source-figure.ts';

/** Fewer jobs than ten are no news: a figure so small counts something else, such as waves of layoffs. */
export function isTooSmall({ kind, parts }: SourceFigure): boolean {
  const share = kind === 'percent' || kind === 'fraction';
  return !share && parts.every(({ digits, exponent }) => exponent === 0 && digits.length < 2);
}
