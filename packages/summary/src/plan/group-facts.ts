import type { Document, Fact } from '@groschen/document';
import { factKey, firstValue, nameKey, sameName, subjectOf } from './fact-subject.ts';
import { plausibility } from './plausible.ts';
import { salience } from './salience.ts';

/** Facts that one sentence tells; the first is the one it is told for. */
export interface FactGroup {
  readonly facts: readonly Fact[];
  readonly salience: number;
}

/** Which facts keep company. */
interface Company {
  /** Roles in which the facts of a sentence agree. */
  readonly same: readonly string[];
  readonly most: number;
}

/** Types whose facts share a sentence. */
const COMPANY: Readonly<Record<string, Company>> = {
  earnings: { same: ['company', 'period'], most: 3 },
  guidance: { same: ['company', 'period', 'action'], most: 3 },
  acquisition: { same: ['target', 'amount'], most: 3 },
  investment: { same: ['target', 'amount', 'stake'], most: 3 },
  'price-move': { same: [], most: 2 },
};

/** Each fact once, by salience, those together that share a sentence, unless each is wanted for itself (`single`). O(n²) at most for the number of facts that matter. */
export function groupFacts(document: Document, mostFacts: number, single = false): readonly FactGroup[] {
  const value = salience(document);
  const ranked = document.facts
    .filter(plausibility(document))
    .map((fact) => ({ fact, salience: value(fact) }))
    .sort((a, b) => b.salience - a.salience || a.fact.evidence.start - b.fact.evidence.start);
  const distinct = mostTelling(document, ranked);
  const open = new Set(distinct.slice(0, mostFacts));
  const groups: FactGroup[] = [];
  const onMarkets = distinct[0]?.fact.type === 'price-move';
  for (const lead of open) {
    open.delete(lead);
    // How the shares of one company reacted is told alone; a report on markets tells them by twos.
    const alone =
      single || (lead.fact.type === 'price-move' && !onMarkets && subjectType(document, lead.fact) === 'company');
    const rule = alone ? undefined : COMPANY[lead.fact.type];
    const facts = [lead.fact];
    if (rule)
      for (const other of open) {
        if (facts.length >= rule.most) break;
        if (!belongTogether(document, lead.fact, other.fact, rule)) continue;
        facts.push(other.fact);
        open.delete(other);
      }
    groups.push({ facts: facts.sort((a, b) => metricRank(a) - metricRank(b)), salience: lead.salience });
  }
  return groups;
}

interface Ranked {
  readonly fact: Fact;
  readonly salience: number;
}

/** Of facts that say the same, as high as the first stands, the one that says most. */
function mostTelling(document: Document, ranked: readonly Ranked[]): readonly Ranked[] {
  const byKey = new Map<string, Ranked>();
  for (const item of ranked) {
    const key = factKey(document, item.fact);
    const known = byKey.get(key);
    if (!known) byKey.set(key, item);
    else if (item.fact.type === 'indicator' && roleCount(item.fact) > roleCount(known.fact))
      byKey.set(key, { fact: item.fact, salience: known.salience });
  }
  return [...byKey.values()];
}

const roleCount = (fact: Fact) => Object.keys(fact.roles).length;

/** Revenue before profit, and special items last, whatever the text begins with. */
const METRICS = [
  'revenue',
  'sales',
  'orders',
  'ebitda',
  'ebit',
  'operating-income',
  'pretax-income',
  'net-income',
  'eps',
];

/** Whether a metric is one of the results that every report has. */
export const isResult = (metric: string): boolean => METRICS.includes(metric);

function metricRank(fact: Fact): number {
  if (fact.type !== 'earnings') return 0;
  const rank = METRICS.indexOf(firstValue(fact, 'metric')?.value ?? '');
  return rank < 0 ? METRICS.length : rank;
}

function belongTogether(document: Document, lead: Fact, other: Fact, rule: Company): boolean {
  if (lead.type !== other.type || lead.modality !== other.modality || lead.negated !== other.negated) return false;
  if (lead.modality === 'denied') return false;
  if (lead.type === 'price-move')
    return (
      sameKind(document, lead, other) &&
      firstValue(other, 'change') !== undefined &&
      !sameSubject(document, lead, other)
    );
  const sources = [lead.source, other.source].map((source) => nameKey(document, source));
  return sources[0] === sources[1] && rule.same.every((role) => agree(document, lead, other, role));
}

/** So near to one another facts share a period that only one of them tells. */
const NEAR = 300;

function agree(document: Document, lead: Fact, other: Fact, role: string): boolean {
  const [a, b] = [firstValue(lead, role), firstValue(other, role)];
  if (role === 'period' && a && !b) return Math.abs(lead.evidence.start - other.evidence.start) < NEAR;
  return nameKey(document, a) === nameKey(document, b);
}

const sameSubject = (document: Document, a: Fact, b: Fact) =>
  sameName(nameKey(document, subjectOf(a)), nameKey(document, subjectOf(b)));

/** What kind of name a fact is about. */
function subjectType(document: Document, fact: Fact): string | undefined {
  const subject = subjectOf(fact);
  return subject && document.entities.find(({ start, end }) => start === subject.start && end === subject.end)?.type;
}

/** Indices go with indices, shares with shares. */
function sameKind(document: Document, a: Fact, b: Fact): boolean {
  return subjectType(document, a) === subjectType(document, b) && Math.abs(a.evidence.start - b.evidence.start) < 600;
}
