import {
  type DateMention,
  type Document,
  type Fact,
  negateDecimal,
  type Quantity,
  type RoleValue,
  type Span,
} from '@groschen/document';
import { type Basis, type PerShareFigure, perShareFigures } from './earnings-per-share.ts';
import { isEarningsCall } from './is-earnings-call.ts';
import { outlookFigures } from './outlook.ts';
import { reportedQuarter } from './reported-quarter.ts';
import { type RevenueFigure, revenueFigures } from './revenue.ts';
import { type CallSentence, callSentences } from './sentence-figures.ts';

const BY = 'groschen.summary@1#earnings-call';

/**
 * The facts of an earnings call, the most important first: earnings per share by basis, revenue, outlook. A figure that is told
 * several times, and early, is the one of the whole company. Empty for texts of other kinds. O(n).
 */
export function readEarningsCall(document: Document): readonly Fact[] {
  if (!isEarningsCall(document)) return [];
  const quarter = reportedQuarter(document);
  const sentences = callSentences(document);
  const perShare = sentences.flatMap(perShareFigures);
  const revenue = mostTold(sentences.flatMap(revenueFigures), SIZE);
  const told = new Set<string>();
  return [
    ...(['adjusted', 'gaap', 'plain'] as const).flatMap((basis) => {
      const best = mostTold(perShare.filter((item) => item.basis === basis));
      if (!best || told.has(best.quantity.text)) return [];
      told.add(best.quantity.text);
      return [perShareFact(best, quarter)];
    }),
    ...(revenue ? [revenueFact(revenue, quarter)] : []),
    ...outlook(sentences),
  ];
}

/** What ten times the size counts against one more telling. */
const SIZE = 3;

interface Figured {
  readonly quantity: Quantity;
  readonly sentence: { readonly depth: number };
  readonly total?: boolean;
}

/** The figure with most votes: each telling is one, an early one more; what is told of the whole company is large (`bySize`). */
function mostTold<F extends Figured>(figures: readonly F[], bySize = 0): F | undefined {
  const votes = new Map<string, number>();
  const key = ({ quantity }: Figured) => ('amount' in quantity ? quantity.amount : quantity.max);
  for (const figure of figures)
    votes.set(
      key(figure),
      (votes.get(key(figure)) ?? bySize * key(figure).split('.')[0]!.length + bySize * Number(`0.${key(figure)}`)) +
        1 +
        (figure.total ? 1 : 0) +
        1.5 * (1 - figure.sentence.depth),
    );
  const best = [...figures].sort((a, b) => votes.get(key(b))! - votes.get(key(a))!)[0];
  return best && (figures.find((item) => key(item) === key(best) && 'change' in item) ?? best);
}

const perShareMetric = (basis: Basis, measure: 'eps' | 'ffo') =>
  basis === 'plain' ? measure : basis === 'gaap' && measure === 'ffo' ? 'ffo' : `${basis}-${measure}`;

function perShareFact(
  { quantity, sentence, basis, loss, measure }: PerShareFigure,
  quarter: DateMention | undefined,
): Fact {
  return makeFact('earnings', sentence, {
    metric: term(quantity, perShareMetric(basis, measure)),
    value: figure(quantity, loss),
    period: quarter && time(quarter),
  });
}

function revenueFact({ quantity, sentence, noun, change, up }: RevenueFigure, quarter: DateMention | undefined): Fact {
  return makeFact('earnings', sentence, {
    metric: term(quantity, noun),
    value: figure(quantity, false),
    change: change && figure(change, up === false),
    period: quarter && time(quarter),
  });
}

/** What is expected, each metric of each period once, earnings before revenue before the rest. */
function outlook(sentences: readonly CallSentence[]): readonly Fact[] {
  const seen = new Set<string>();
  const facts: Fact[] = [];
  for (const { quantity, sentence, metric, noun, basis, period } of sentences.flatMap(outlookFigures)) {
    const name =
      metric === 'eps' || metric === 'ffo' ? perShareMetric(basis, metric) : metric === 'revenue' ? noun : metric;
    const key = `${metric} ${basis} ${period?.value ?? ''}`;
    if (seen.has(key) || (!period && !('min' in quantity))) continue;
    seen.add(key);
    const roles = { metric: term(quantity, name), value: figure(quantity, false), period: period && time(period) };
    facts.push({ ...makeFact('guidance', sentence, roles), modality: 'expected' });
  }
  const rank = (fact: Fact) =>
    OUTLOOK.findIndex((metric) => (fact.roles['metric'] as RoleValue).value?.endsWith(metric));
  return facts.sort((a, b) => rank(a) - rank(b));
}

const OUTLOOK = ['eps', 'ffo', 'revenue', 'sales', 'ebitda'];

function makeFact(type: string, sentence: Span, roles: Readonly<Record<string, RoleValue | undefined>>): Fact {
  const filled = Object.entries(roles).filter((role): role is [string, RoleValue] => role[1] !== undefined);
  const evidence = { start: sentence.start, end: sentence.end };
  return { type, roles: Object.fromEntries(filled), modality: 'asserted', evidence, by: BY };
}

/** A term of a closed list has no place of its own: it stands where its figure stands. */
const term = ({ start }: Span, value: string): RoleValue => ({ start, end: start, text: '', value });

const time = ({ start, end, text, value }: DateMention): RoleValue => ({ start, end, text, value });

function figure(quantity: Quantity, negative: boolean): RoleValue {
  const { start, end, text, currency } = quantity;
  const sign = (value: string) => (negative && !value.startsWith('-') ? negateDecimal(value) : value);
  const amounts =
    'amount' in quantity ? { amount: sign(quantity.amount) } : { min: sign(quantity.min), max: sign(quantity.max) };
  return { start, end, text, ...amounts, ...(currency ? { currency } : { unit: quantity.kind }) };
}
