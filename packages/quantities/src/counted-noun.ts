import type { Figure } from './figure.ts';
import { LINE_BREAK } from './pieces.ts';
import { gapBefore, isWord, keyAt, type Source } from './source.ts';

/** Whether a noun follows that the figure counts. */
export function countsNoun(source: Source, figure: Figure): boolean {
  const at = figure.last + 1;
  if (!isWord(source, at) || gapBefore(source, at) > LINE_BREAK) return false;
  const { context } = source.tablesAt(at);
  const key = keyAt(source, at);
  return (
    !context.functionWords.has(key) && !context.connectors.has(key) && !context.months.has(key) && !isTimeWord(key)
  );
}

const isTimeWord = (key: string) =>
  /^(year|last|previous(ly)?|prior|earlier|ago|vor|im|am|gestern|heute|zuvor|expected|\w+day)$/.test(key);
