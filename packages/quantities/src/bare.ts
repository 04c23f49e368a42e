import type { QuantityKind } from '@groschen/document';
import { countsNoun } from './counted-noun.ts';
import { readCurrency } from './currency.ts';
import type { CurrencyMention } from './currency-mention.ts';
import { compare, ratio } from './exact.ts';
import { type Figure, figureValue } from './figure.ts';
import { LINE_BREAK } from './pieces.ts';
import { gapBefore, isCapitalised, isNumber, isWord, keyAt, type Source } from './source.ts';

/** What a figure is whose unit nothing gave: things that are counted, or a plain number such as an index level. */
export interface BareKind {
  readonly kind: QuantityKind;
  readonly currency?: CurrencyMention;
  readonly unit?: string;
}

const THOUSAND = ratio(1000);

/** Null where it is no quantity at all: a pronoun, an article. */
export function classifyBare(source: Source, figure: Figure, hasPoints: boolean): BareKind | null {
  if (!figure.digits && !figure.scaled && isPronoun(source, figure)) return null;
  if (figure.scaled) return { kind: 'count', ...counted(source, figure) };
  const age = /^(age|aged)$/.test(keyAt(source, figure.first - 1));
  if (age && figure.decimals === 0) return { kind: 'measure', unit: 'year' };
  const rate = exchangeRate(source, figure);
  if (rate) return { kind: 'money', currency: rate };
  if (isSpread(source, figure)) return { kind: 'basis-points' };
  if (figure.decimals > 0) return { kind: 'number' };
  if (countsNoun(source, figure)) return { kind: 'count', ...counted(source, figure) };
  const large = figure.digits && compare(figureValue(figure), THOUSAND) >= 0;
  if (large && (speaksOfIndex(source, figure.first) || (hasPoints && isLevel(source, figure))))
    return { kind: 'number' };
  return { kind: 'count' };
}

const isLevel = (source: Source, figure: Figure) =>
  source.tablesAt(figure.first).context.levels.has(keyAt(source, figure.first - 1));

/** How far before its level an index is named. */
const INDEX_REACH = 16;

/** "The Hang Seng added 0.2% to 18,926": an index is named before, in the same sentence. */
function speaksOfIndex(source: Source, first: number): boolean {
  const { indices } = source.tablesAt(first).context;
  for (
    let at = first - 1;
    at >= 0 && at > first - INDEX_REACH && source.sentences[at] === source.sentences[first];
    at--
  )
    if (isWord(source, at) && indices.has(keyAt(source, at)) && isCapitalised(source, at) && keyAt(source, at) !== 'p')
      return true;
  return false;
}

/** "a spread of 82 over mid-swaps", "swap plus 158": the bond market counts in basis points. */
function isSpread(source: Source, { first, last, digits }: Figure): boolean {
  if (!digits) return false;
  const { spreads, benchmarks } = source.tablesAt(first).context;
  const before = keyAt(source, first - 1);
  if (benchmarks.has(keyAt(source, last + 1)) || benchmarks.has(keyAt(source, last + 2)))
    return /^(over|above|über)$/.test(keyAt(source, last + 1));
  return (
    /^(plus|of|at|von|bei)$/.test(before) &&
    (spreads.has(keyAt(source, first - 2)) || benchmarks.has(keyAt(source, first - 2)))
  );
}

/** How far before an exchange rate the currency stands that it is given in. */
const RATE_REACH = 14;

/** "the yen weakened to 151.35 per dollar": the rate of the currency that the clause speaks of, in that currency. */
function exchangeRate(source: Source, figure: Figure): CurrencyMention | null {
  if (!figure.digits || figure.upper || countsNoun(source, figure) || figure.signed) return null;
  const { levels, indices, moves } = source.tablesAt(figure.first).context;
  const before = keyAt(source, figure.first - 1);
  if (!levels.has(before) && !/^(past|record|über|unter)$/.test(before)) return null;
  for (let at = figure.first - 1; at >= 0 && at > figure.first - RATE_REACH; at--) {
    if (source.sentences[at] !== source.sentences[figure.first]) return null;
    if (!isWord(source, at)) continue;
    if (indices.has(keyAt(source, at)) && isCapitalised(source, at) && !moves.has(keyAt(source, at))) return null;
    const mention = currencyEndingAt(source, at);
    if (mention && mention.last < figure.first - 1 && !isNumber(source, mention.first - 1))
      return mention.minor || OWN_TERMS.has(mention.code ?? '') ? null : mention;
  }
  return null;
}

/** "one", "eins", "null" by themselves say nothing about a number of things. */
function isPronoun(source: Source, figure: Figure): boolean {
  if (figure.first !== figure.last) return false;
  const key = keyAt(source, figure.first);
  if (key === 'one' && countsOne(source, figure.first)) return false;
  return /^(one|eins|zero|null|naught|nought)$/.test(key) && source.pieces.length > 1;
}

/** "by one notch", "only one company", "one share for every three": here it is a number. */
const countsOne = (source: Source, i: number) =>
  keyAt(source, i - 1) === 'only' ||
  keyAt(source, i + 1) === 'notch' ||
  (keyAt(source, i + 1) === 'share' && keyAt(source, i + 2) === 'for');

/** The noun a figure counts: the next word with a capital in German, the next word in English. */
function counted(source: Source, figure: Figure): { readonly unit?: string } {
  if (!countsNoun(source, figure)) return {};
  const german = source.tablesAt(figure.first).language === 'de';
  for (let at = figure.last + 1; at <= figure.last + 3; at++) {
    if (!isWord(source, at) || gapBefore(source, at) > LINE_BREAK) return {};
    if (!german || isCapitalised(source, at))
      return { unit: source.pieces.text.slice(source.pieces.starts[at]!, source.pieces.ends[at]!) };
  }
  return {};
}

/** Currencies whose rates are given in others. */
const OWN_TERMS: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'BTC', 'ETH']);

/** The longest name of a currency that ends at a piece: "Singapore dollar" before "dollar". */
function currencyEndingAt(source: Source, at: number): CurrencyMention | null {
  for (const first of [at - 2, at - 1, at]) {
    const mention = readCurrency(source, first);
    if (mention?.form === 'name' && mention.last === at) return mention;
  }
  return null;
}
