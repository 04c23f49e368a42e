import type { Fact, RoleValue } from '@groschen/document';
import type { GoldFact, GoldFigure } from '../gold.ts';
import { sameFigure } from './figures.ts';

/** The role that says whom a fact is about; `company` where none is written. */
const MAIN_ROLE: Readonly<Record<string, string>> = {
  'price-move': 'instrument',
  investment: 'investor',
  acquisition: 'acquirer',
  merger: 'parties',
  divestiture: 'seller',
  contract: 'supplier',
  'rate-decision': 'central-bank',
  indicator: 'name',
};

/** The roles whose figure decides, the first that the gold gives; `amount`, `value` where none is written. */
const VALUE_ROLES: Readonly<Record<string, readonly string[]>> = {
  'price-move': ['change', 'price'],
  dividend: ['amount'],
  rating: ['target-price'],
  layoffs: ['count'],
  'rate-decision': ['rate', 'change'],
};

/** The line between a kpi and an earnings metric is thin: either is accepted. */
const typeClass = (type: string) => (type === 'kpi' ? 'earnings' : type);

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '');

function nameOf(value: RoleValue | readonly RoleValue[] | undefined): string {
  if (value === undefined) return '';
  const parts = (Array.isArray(value) ? value : [value]) as readonly RoleValue[];
  return letters(parts.flatMap((part) => [part.text, part.canonical ?? '', part.value ?? '']).join(' '));
}

/** Whether a found fact states the gold one: type, whom it is about, and its figure. */
export function sameFact(gold: GoldFact, found: Fact): boolean {
  if (typeClass(gold.type) !== typeClass(found.type)) return false;
  const main = MAIN_ROLE[gold.type] ?? 'company';
  const goldMain = gold.roles[main];
  // Names of indicators vary too much: there the value decides.
  if (goldMain !== undefined && gold.type !== 'indicator') {
    const expected = letters([goldMain].flat().join(' '));
    const actual = nameOf(found.roles[main]);
    if (actual === '') return false;
    if (!actual.includes(expected) && !expected.includes(actual) && actual.slice(0, 5) !== expected.slice(0, 5))
      return false;
  }
  for (const role of VALUE_ROLES[gold.type] ?? ['amount', 'value']) {
    const figure = gold.roles[role];
    if (figure === undefined || typeof figure !== 'object' || Array.isArray(figure)) continue;
    const value = found.roles[role];
    return value !== undefined && !Array.isArray(value) && sameFigure(figure as GoldFigure, value as RoleValue);
  }
  return true;
}
