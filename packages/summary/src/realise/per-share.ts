import { compareDecimals } from '@groschen/document';
import type { FactReader } from './fact-reader.ts';

/** Above this a sum is for all shares together, below it for one. */
const MOST_PER_SHARE = '10000';

/** Whether a sum of money is for one share, by its size. */
export function isPerShare(reader: FactReader, role: string): boolean {
  const value = reader.role(role);
  const amount = value?.amount ?? value?.max;
  return amount !== undefined && compareDecimals(amount, MOST_PER_SHARE) < 0;
}
