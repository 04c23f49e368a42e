import { compareDecimals, type Document, type Fact, firstEndingAfter } from '@groschen/document';
import { type Instrument, instrumentOf } from '../realise/instrument.ts';
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
  const latest = latestYear(document);
  return (fact) => {
    if (isOldDeal(document, fact)) return false;
    if (fact.type === 'investment') return !isEmptyHanded(document, fact);
    if (fact.type === 'price-move') return !isInItself(fact);
    if (fact.type === 'contract') return ORDER.test(evidenceOf(document, fact));
    if (fact.type !== 'earnings' && fact.type !== 'guidance' && fact.type !== 'kpi') return true;
    if (isComparison(fact, latest) || isStockForecast(fact) || isGrowthOfNothing(document, fact)) return false;
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

const evidenceOf = (document: Document, fact: Fact) => document.text.slice(fact.evidence.start, fact.evidence.end);

const ORDER =
  /\b(?:[\p{L}-]*auftr(?:ag|ags|ages|äge|ägen)|orders?|contracts?|deals?|vertr(?:ag|ags|ages|äge)|award\w*|suppl\w+|liefer\w+)\b/iu;

const DEALS = new Set(['acquisition', 'divestiture', 'funding-round', 'investment', 'ipo', 'merger']);
const FOUNDED = /gegründet|founded|established/i;

/** "Nordwind hatte die Firma 2017 übernommen": history, which a brief in the present would tell as news. */
function isOldDeal({ text, dates, published }: Document, { type, modality, evidence }: Fact): boolean {
  if (!DEALS.has(type) || modality !== 'asserted' || published === undefined) return false;
  const recent = String(Number(published.slice(0, 4)) - 1);
  for (let i = firstEndingAfter(dates, evidence.start); i < dates.length && dates[i]!.start < evidence.end; i++) {
    const { start, end, value } = dates[i]!;
    const around = text.slice(Math.max(0, start - 15), end + 15);
    if (/^\d{4}(?:$|-)/.test(value) && value.slice(0, 4) < recent && !FOUNDED.test(around)) return true;
  }
  return false;
}

const yearOf = (fact: Fact) => /^\d{4}/.exec(firstValue(fact, 'period')?.value ?? '')?.[0];

const isReported = (fact: Fact) =>
  (fact.type === 'earnings' || fact.type === 'kpi') && (fact.modality === 'asserted' || fact.modality === 'reported');

/** The last year whose results the document reports. */
function latestYear(document: Document): string {
  const years = document.facts.filter(isReported).flatMap((fact) => yearOf(fact) ?? []);
  return years.sort().at(-1) ?? '';
}

/** A result of an earlier year is there to be compared with. */
const isComparison = (fact: Fact, latest: string) => isReported(fact) && (yearOf(fact) ?? latest) < latest;

/** What a company has is no outlook: "$3.4 billion in cash" is how it pays. */
const isStockForecast = (fact: Fact) =>
  fact.modality === 'expected' &&
  /^(?:cash|net-cash|debt|net-debt|equity|total-assets)$/.test(firstValue(fact, 'metric')?.value ?? '');

const GROWTH =
  /\b(?:[\p{L}-]*(?:wachs\w*|plus|anstieg\w*|zuwachs|zuwächse|steigerung|rückgang|minus)|steig\w*|gestiegen|zuleg\w*|sink\w*|gesunken|zunehm\w*|abnehm\w*|gr[eo]w\w*|increas\w*|ris(?:e|es|ing)|up|declin\w*|decreas\w*|down|fall\w*|higher|lower|höher|niedriger|mehr|weniger)\b/iu;

/** An outlook in percent for what is money grows only where the text speaks of growth; else a margin was misread. */
function isGrowthOfNothing(document: Document, fact: Fact): boolean {
  if (fact.type !== 'guidance' || firstValue(fact, 'value')?.unit !== 'percent') return false;
  if (RATIO.test(firstValue(fact, 'metric')?.value ?? '')) return false;
  const evidence = evidenceOf(document, fact);
  return (
    !GROWTH.test(evidence) || (/margin|marge/i.test(evidence) && /ebit/.test(firstValue(fact, 'metric')?.value ?? ''))
  );
}

const OWN_CURRENCY: Partial<Readonly<Record<Instrument, string>>> = {
  euro: 'EUR',
  dollar: 'USD',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  franc: 'CHF',
};

/** A currency has no price in itself: "151.35 yen" is that of a dollar. */
function isInItself(fact: Fact): boolean {
  const instrument = instrumentOf(firstValue(fact, 'instrument')?.text ?? '');
  const currency = firstValue(fact, 'price')?.currency;
  return instrument !== undefined && currency !== undefined && OWN_CURRENCY[instrument] === currency;
}
