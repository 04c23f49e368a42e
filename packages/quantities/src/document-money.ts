import { readCurrency } from './currency.ts';
import { beginsQualifier, codeOfName, codeOfNoun, currencyNoun } from './currency-names.ts';
import type { Figure } from './figure.ts';
import { isSign, keyAt, type Source, sameSentence } from './source.ts';

/** What the document's own money tells about bare dollars, cents, kronor and pesos. */
export interface DocumentMoney {
  /** The currency named most often; null where none is. */
  readonly main: string | null;
  readonly codes: ReadonlySet<string>;
  /** For nouns that several countries share. */
  readonly nouns: ReadonlyMap<string, string>;
  /** What "$" and "dollars" without a country stand for. */
  readonly dollar: string;
}

/** Gathers what the figures with a currency, and the countries that the text names, say about the others. O(n). */
export function readDocumentMoney(source: Source, figures: readonly Figure[]): DocumentMoney {
  const mentions = figures.flatMap((figure) => (figure.currency ? [figure.currency] : []));
  const dollar = documentDollar(source, figures);
  const counts = new Map<string, number>();
  const nouns = new Map<string, string>();
  const shared = new Set<string>();
  for (const mention of mentions) {
    const code = mention.plainDollar ? dollar : mention.code;
    if (code) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const noun = currencyNoun(keyAt(source, mention.last));
      if (noun && codeOfNoun(noun) === null) nouns.set(noun, code);
    } else if (mention.noun) shared.add(mention.noun);
  }
  for (const noun of shared) if (!nouns.has(noun)) addCountry(source, noun, nouns);
  let main: string | null = null;
  for (const [code, count] of counts) if (main === null || count > counts.get(main)!) main = code;
  return { main, codes: new Set(counts.keys()), nouns, dollar };
}

/** The country whose krone or peso it is, where the text names one, or one far more often than others. */
function addCountry(source: Source, noun: string, nouns: Map<string, string>): void {
  const votes = new Map<string, number>();
  for (const key of source.pieces.keys) {
    const code = beginsQualifier(key) ? codeOfName(key, noun) : undefined;
    if (code) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (first && first[1] > 2 * (second?.[1] ?? 0)) nouns.set(noun, first[0]);
}

/** Dollars that their own country's press writes as "$". */
const DOLLARS: ReadonlySet<string> = new Set(['AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD']);

/**
 * The dollar of a document that says which it means: "All figures are in Australian dollars", or one country's dollars by name
 * ("A$36.02") at least as often as plain ones. US dollars where it also names those, where plain dollars convert the others
 * ("A$3 million ($2 million)"), and where it says nothing.
 */
function documentDollar(source: Source, figures: readonly Figure[]): string {
  let plain = 0;
  let named = 0;
  let code: string | null = null;
  let abstains = false;
  for (const [i, figure] of figures.entries()) {
    const { currency } = figure;
    if (currency?.plainDollar) {
      plain++;
      if (converts(source, figures[i - 1], figure)) abstains = true;
    } else if (currency?.code === 'USD') abstains = true;
    else if (currency?.code && DOLLARS.has(currency.code)) {
      if (code !== null && code !== currency.code) abstains = true;
      code = currency.code;
      named++;
    }
  }
  if (plain === 0) return 'USD';
  return declaredDollar(source) ?? (abstains || named < plain ? 'USD' : (code ?? 'USD'));
}

/** "A$3 million ($2 million)": a plain amount in brackets behind another. */
const converts = (source: Source, before: Figure | undefined, figure: Figure): boolean =>
  before?.currency !== undefined &&
  isSign(source, figure.first - 1, '(') &&
  figure.first - before.last <= CONVERSION_REACH &&
  sameSentence(source, before.last, figure.first);

const CONVERSION_REACH = 4;

const FIGURES = /^(?:figures|amounts|values|numbers|dollars|expressed|stated|reported|angaben|beträge|zahlen)$/;
/** Words between such a word and "in". */
const DECLARATION_REACH = 5;

/** "All figures are in Australian dollars": what the document says of all its amounts. */
function declaredDollar(source: Source): string | null {
  for (let i = 1; i < source.pieces.length; i++) {
    if (keyAt(source, i) !== 'in') continue;
    const code = readCurrency(source, i + 1)?.code;
    if (!code || !DOLLARS.has(code)) continue;
    for (let at = i - 1; at >= 0 && at >= i - DECLARATION_REACH && sameSentence(source, at, i); at--)
      if (FIGURES.test(keyAt(source, at))) return code;
  }
  return null;
}
