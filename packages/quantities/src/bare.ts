import type { QuantityKind } from '@groschen/document';
import { countsNoun } from './ellipsis.ts';
import { compare, ratio } from './exact.ts';
import { type Figure, figureValue } from './figure.ts';
import { GAP } from './pieces.ts';
import { gapBefore, isCapitalised, isWord, keyAt, type Source } from './source.ts';

/** What a figure is whose unit nothing gave: things that are counted, or a plain number such as an index level. */
export interface BareKind {
  readonly kind: QuantityKind;
  readonly unit?: string;
}

const THOUSAND = ratio(1000);

/** Null where it is no quantity at all: a pronoun, an article. */
export function classifyBare(source: Source, figure: Figure, hasPoints: boolean): BareKind | null {
  const tables = source.tablesAt(figure.first);
  if (!figure.digits && !figure.scaled && isPronoun(source, figure)) return null;
  if (figure.scaled) return { kind: 'count', ...counted(source, figure) };
  if (figure.decimals > 0) return { kind: 'number' };
  if (countsNoun(source, figure)) return { kind: 'count', ...counted(source, figure) };
  const level = figure.digits && tables.context.levels.has(keyAt(source, figure.first - 1));
  if (level && hasPoints && compare(figureValue(figure), THOUSAND) >= 0) return { kind: 'number' };
  return { kind: 'count' };
}

/** "one", "eins", "null" by themselves say nothing about a number of things. */
function isPronoun(source: Source, figure: Figure): boolean {
  if (figure.first !== figure.last) return false;
  const key = keyAt(source, figure.first);
  return (key === 'one' || key === 'eins') && source.pieces.length > 1;
}

/** The noun a figure counts: the next word with a capital in German, the next word in English. */
function counted(source: Source, figure: Figure): { readonly unit?: string } {
  if (!countsNoun(source, figure)) return {};
  const german = source.tablesAt(figure.first).language === 'de';
  for (let at = figure.last + 1; at <= figure.last + 3; at++) {
    if (!isWord(source, at) || gapBefore(source, at) > GAP.line) return {};
    if (!german || isCapitalised(source, at))
      return { unit: source.pieces.text.slice(source.pieces.starts[at]!, source.pieces.ends[at]!) };
  }
  return {};
}
