import type { Quantity, RuleLanguage } from '@groschen/document';
import { findQuantities } from '../src/index.ts';

/** A quantity in one line: `50 Milliarden US-Dollar = money 50000000000 USD at-most per share`; exact bounds are not written. */
export function notation(q: Quantity): string {
  const value = 'amount' in q ? q.amount : `${q.min}..${q.max}`;
  const parts = [q.kind, value, q.currency, q.bound === 'exact' ? '' : q.bound, q.per && `per ${q.per}`];
  return `${q.text} = ${parts.filter(Boolean).join(' ')}`;
}

export function found(lang: RuleLanguage, text: string): readonly string[] {
  return findQuantities(text, { lang }).map(notation);
}
