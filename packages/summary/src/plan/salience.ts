import type { Document, Fact, Span } from '@groschen/document';
import { nameKey, subjectOf } from './fact-subject.ts';
import { newsValue } from './news-value.ts';

/** What makes a fact worth telling beside its type. */
const WEIGHT = {
  headlineName: 0.35,
  headlineFigure: 0.3,
  lead: 0.5,
  repeated: 0.1,
  depth: 0.25,
  partial: 0.15,
  index: 0.35,
  share: 0.2,
  reaction: -0.3,
};
/** What stands so near to the beginning of the running text is the lead. */
const LEAD = 420;

/** How much a fact of this document is news: by its type, the headline, and where and how often it stands. */
export function salience(document: Document): (fact: Fact) => number {
  const headline = headlineOf(document);
  const words = `${document.text.slice(headline.start, headline.end)} ${document.title ?? ''}`.toLowerCase();
  const figures = new Set(
    document.quantities.filter((quantity) => quantity.start < headline.end).map((quantity) => figureKey(quantity)),
  );
  const indices = indexReport(document);
  const causes = movers(document);
  return (fact) => {
    const name = nameKey(document, subjectOf(fact));
    const inHeadline = name !== '' && words.includes(name.split(' ')[0]!);
    const values = Object.values(fact.roles).flat();
    const headlineFigure = values.some((value) => figures.has(figureKey(value)));
    const distance = Math.max(0, fact.evidence.start - headline.end);
    return (
      newsValue(fact) +
      (inHeadline ? WEIGHT.headlineName : 0) +
      (headlineFigure ? WEIGHT.headlineFigure : 0) +
      WEIGHT.lead * Math.max(0, 1 - distance / LEAD) +
      WEIGHT.repeated * Math.min(2, fact.repeated?.length ?? 0) -
      WEIGHT.depth * (document.text.length > 0 ? fact.evidence.start / document.text.length : 0) -
      (values.length < 2 ? WEIGHT.partial : 0) +
      (fact.type !== 'price-move'
        ? 0
        : indices.has(name)
          ? WEIGHT.index
          : causes.has(name)
            ? WEIGHT.reaction
            : inHeadline
              ? WEIGHT.share
              : 0)
    );
  };
}

/** Facts that move the share of a company. */
const MOVING: ReadonlySet<string> = new Set([
  'guidance',
  'acquisition',
  'merger',
  'insolvency',
  'layoffs',
  'divestiture',
]);

/** The companies of which the document tells what their shares react to. */
function movers(document: Document): ReadonlySet<string> {
  const causes = document.facts.filter(({ type }) => MOVING.has(type));
  return new Set(causes.map((fact) => nameKey(document, subjectOf(fact))));
}

/** The indices of a report on a whole market, where they are what it is about; empty elsewhere. */
function indexReport(document: Document): ReadonlySet<string> {
  const moves = document.facts.filter((fact) => fact.type === 'price-move');
  const isIndex = new Set(document.entities.filter(({ type }) => type === 'index').map(({ start }) => start));
  const indices = moves.flatMap((fact) => {
    const subject = subjectOf(fact);
    return subject && isIndex.has(subject.start) ? [nameKey(document, subject)] : [];
  });
  return moves.length >= 4 && indices.length * 5 >= moves.length ? new Set(indices) : new Set();
}

/** The first line. */
function headlineOf(document: Document): Span {
  const end = document.text.indexOf('\n');
  return end > 0 && end < 300 ? { start: 0, end } : { start: 0, end: 0 };
}

const figureKey = (value: { amount?: string; max?: string; currency?: string }) =>
  value.amount === undefined && value.max === undefined
    ? ''
    : `${(value.amount ?? value.max ?? '').replace('-', '')} ${value.currency ?? ''}`;
