import { type Document, type Fact, firstEndingAfter, type RoleValue, type Span } from '@groschen/document';
import { indicatorOf } from '../realise/indicator.ts';
import { regionKey } from '../realise/region.ts';

/** The role that says whom a fact is about, by type; `company` elsewhere. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'price-move': 'instrument',
  investment: 'investor',
  acquisition: 'acquirer',
  merger: 'parties',
  divestiture: 'seller',
  'rate-decision': 'central-bank',
  indicator: 'name',
  contract: 'supplier',
};

/** Roles that make two facts of a type different facts. */
const DISTINGUISHING: Readonly<Record<string, readonly string[]>> = {
  'price-move': ['instrument'],
  investment: ['investor', 'target'],
  acquisition: ['acquirer', 'target'],
  divestiture: ['seller', 'asset'],
  earnings: ['company', 'metric'],
  guidance: ['company', 'metric', 'period'],
  kpi: ['company', 'metric', 'value'],
  indicator: ['name', 'region', 'value'],
  rating: ['house', 'company'],
  'management-change': ['person', 'company', 'action'],
  contract: ['supplier', 'customer'],
};

export function firstValue(fact: Fact, role: string): RoleValue | undefined {
  const value = fact.roles[role];
  return Array.isArray(value) ? value[0] : (value as RoleValue | undefined);
}

/** The name of a role's filler under which all its mentions meet. */
export function nameKey(
  document: Document,
  value: (Span & { readonly text: string } & Partial<RoleValue>) | undefined,
): string {
  if (!value) return '';
  const entity = document.entities[firstEndingAfter(document.entities, value.start)];
  const canonical = value.canonical ?? (entity && entity.start < value.end ? entity.canonical : undefined);
  return (value.value ?? value.amount ?? value.max ?? canonical ?? value.text).toLowerCase().replaceAll('\u00ad', '');
}

/** Whether two keys may name the same company: equal, or one the beginning of the other ("Norma", "Norma Group"). */
export function sameName(a: string, b: string): boolean {
  return a !== '' && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `));
}

export function subjectOf(fact: Fact): RoleValue | undefined {
  return firstValue(fact, SUBJECTS[fact.type] ?? 'company');
}

/** "Teuerung" and "Verbraucherpreise", "Euroraum" and "Eurozone" are one. */
const conceptOf = (role: string, text: string): string =>
  (role === 'name' ? indicatorOf(text) : regionKey(text)) ?? text.toLowerCase();

/** Facts with the same key say the same, perhaps with other figures; one of them is enough. */
export function factKey(document: Document, fact: Fact): string {
  const roles = DISTINGUISHING[fact.type] ?? [SUBJECTS[fact.type] ?? 'company'];
  const kind = fact.modality === 'expected' ? `${fact.type}?` : fact.type;
  const term = (role: string, value: RoleValue | undefined) =>
    fact.type === 'indicator' && value && role !== 'value' ? conceptOf(role, value.text) : nameKey(document, value);
  return [kind, ...roles.map((role) => term(role, firstValue(fact, role)))].join('|');
}
