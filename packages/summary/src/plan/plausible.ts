import { compareDecimals, type Document, type Fact, firstEndingAfter } from '@groschen/document';
import { firstValue, nameKey } from './fact-subject.ts';

/** No company reports sums below this but per share; a table without its scale does. */
const LEAST_SUM = '10000';

/**
 * Whether a fact is one that a brief may vouch for. What was read doubtfully betrays itself: a result that is a range, a sum
 * too small for a company, a result of the house that only rates, a person who invests nothing.
 */
export function plausibility(document: Document): (fact: Fact) => boolean {
  const names = (type: string, role: string) =>
    new Set(
      document.facts.filter((fact) => fact.type === type).map((fact) => nameKey(document, firstValue(fact, role))),
    );
  const rated = names('rating', 'company');
  const houses = new Set([...names('rating', 'house')].filter((name) => !rated.has(name)));
  return (fact) => {
    if (fact.type === 'investment') return !isEmptyHanded(document, fact);
    if (fact.type !== 'earnings' && fact.type !== 'guidance' && fact.type !== 'kpi') return true;
    const value = firstValue(fact, 'value');
    if (houses.has(nameKey(document, firstValue(fact, 'company')))) return false;
    const certain = fact.modality === 'asserted' || fact.modality === 'reported';
    if (fact.type !== 'guidance' && certain && value?.min !== undefined) return false;
    return !isTooSmall(fact) && !(certain && isShareOfSum(fact));
  };
}

function isTooSmall(fact: Fact): boolean {
  const value = firstValue(fact, 'value');
  const size = (value?.amount ?? value?.max)?.replace('-', '');
  const perShare = /eps|ffo|share|price|rent|cost/.test(firstValue(fact, 'metric')?.value ?? '');
  return value?.currency !== undefined && size !== undefined && !perShare && compareDecimals(size, LEAST_SUM) < 0;
}

/** Metrics that are percentages themselves. */
const RATIO = /margin|ratio|yield|share|rate|utili|load|growth|quota|return|cost|organic/;

/** A percentage where a sum belongs: "an EBITDA of 11.8 percent" is a margin misread. */
function isShareOfSum(fact: Fact): boolean {
  const metric = firstValue(fact, 'metric')?.value ?? '';
  return fact.type === 'earnings' && firstValue(fact, 'value')?.unit === 'percent' && !RATIO.test(metric);
}

/** A person who is said to invest, without a sum or a stake. */
function isEmptyHanded(document: Document, fact: Fact): boolean {
  const investor = firstValue(fact, 'investor');
  const entity = investor && document.entities[firstEndingAfter(document.entities, investor.start)];
  return (
    entity?.type === 'person' && firstValue(fact, 'amount') === undefined && firstValue(fact, 'stake') === undefined
  );
}
