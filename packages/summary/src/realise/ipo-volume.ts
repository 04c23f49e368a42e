import type { FactReader } from './fact-reader.ts';
import { isPerShare } from './per-share.ts';

/** Whether the amount of an initial public offering is what it raises: not the price of a share, nor what the company will be worth. */
export function isVolume(reader: FactReader): boolean {
  const amount = reader.role('amount');
  if (!amount || !reader.figure('amount')?.currency || isPerShare(reader, 'amount')) return false;
  const isWorth = reader.document.facts.some(
    ({ type, roles }) =>
      type === 'valuation' && [roles['amount']].flat().some((value) => value?.amount === amount.amount),
  );
  return !isWorth;
}

/** Whether it is to come in a year, not on a day or in a month. */
export const inSomeYear = (reader: FactReader): boolean => /^\d{4}$/.test(reader.role('when')?.value ?? '');
