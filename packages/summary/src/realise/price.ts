import { compareDecimals } from '@groschen/document';
import type { SourceFigure } from '../figures/source-figure.ts';
import type { FactReader } from './fact-reader.ts';

export const isZero = (figure: SourceFigure): boolean => figure.parts.every(({ digits }) => !/[1-9]/.test(digits));

/** Whether the target price went up; undefined where it did not change or the former one is not known. */
export function targetRaised(reader: FactReader): boolean | undefined {
  const now = reader.role('target-price')?.amount;
  const before = reader.role('previous-target-price')?.amount;
  if (now === undefined || before === undefined) return undefined;
  const difference = compareDecimals(now, before);
  return difference === 0 ? undefined : difference > 0;
}

/** "rose 3 percent", but "rose by about 3 percent", "rose by a quarter". */
export const needsBy = ({ bound, kind }: SourceFigure): boolean => bound !== 'exact' || kind === 'fraction';
