import type { Bound } from '@groschen/document';
import type { Figure } from './figure.ts';
import { LINE_BREAK } from './pieces.ts';
import { gapBefore, isAttached, isCapitalised, isLimit, isSign, isWord, joins, keyAt, type Source } from './source.ts';

/** How the words around a figure limit it: "rund", "bis zu", "more than", "oder mehr". */
export function readBound(source: Source, figure: Figure): Bound {
  if (figure.bound) return figure.bound;
  return boundBefore(source, figure) ?? boundAfter(source, figure) ?? 'exact';
}

function boundBefore(source: Source, figure: Figure): Bound | null {
  const { boundArticles } = source.tablesAt(figure.first);
  const before = figure.first - 1;
  const direct = phraseEndingAt(source, before, figure);
  return direct || !boundArticles.has(keyAt(source, before)) ? direct : phraseEndingAt(source, before - 1, figure);
}

function phraseEndingAt(source: Source, at: number, figure: Figure): Bound | null {
  if (at < 0 || gapBefore(source, at + 1) > LINE_BREAK || source.sentences[at] !== source.sentences[figure.first])
    return null;
  const tables = source.tablesAt(figure.first);
  const key = keyAt(source, at);
  for (const { words, meaning } of tables.boundsBefore.get(key) ?? []) {
    const start = at - words.length + 1;
    if (start < 0 || !words.every((word, k) => keyAt(source, start + k) === word)) continue;
    if (words.length === 1 && tables.boundPrepositions.has(key) && isPreposition(source, at, figure)) continue;
    if (
      words.join(' ') === 'up to' &&
      follows(
        source,
        start,
        /^(rose|crept|ticked|edged|inched|climbed|went|came|jumped|moved|traded|trading|grew|shot)$/,
      )
    )
      continue;
    if (
      key === 'about' &&
      follows(source, start, /^(talks?|talking|think|thinking|news|concerns|worried|information)$/)
    )
      continue;
    return meaning;
  }
  return null;
}

/** Whether such a word stands before: "crept up to 92%" is a move, "talks about five" a topic. */
const follows = (source: Source, start: number, words: RegExp) =>
  isWord(source, start - 1) && words.test(keyAt(source, start - 1));

/** "Auftrag über 5 Mio. Euro", "over three months": the word names an object or a time, it limits nothing. */
function isPreposition(source: Source, at: number, figure: Figure): boolean {
  if (figure.kind === 'measure' && /^(second|minute|hour|day|week|month|quarter|year)$/.test(figure.unit ?? ''))
    return true;
  const key = keyAt(source, at);
  if (key === 'ab') return figure.kind !== 'money';
  if (key === 'over')
    return (
      /^(turned|took|takes?|taking|handed|rolled|rolling)$/.test(keyAt(source, at - 1)) ||
      /^(sessions|quarters|trading|days|instalments)$/.test(keyAt(source, figure.last + 1))
    );
  if (key !== 'über' || figure.kind === 'percent') return false;
  return namesObject(source, at) || /^(verfügt|verfügte|verfügten|verfügen|ein)$/.test(keyAt(source, figure.last + 1));
}

/** "Auftrag über", "Darlehen der Aktionärin Gazelle über": a noun or name before it, in the middle of a sentence. */
const namesObject = (source: Source, at: number) =>
  (isWord(source, at - 1) &&
    isCapitalised(source, at - 1) &&
    at >= 2 &&
    source.sentences[at - 2] === source.sentences[at]) ||
  isSign(source, at - 1, '.');

function boundAfter(source: Source, figure: Figure): Bound | null {
  const at = figure.last + 1;
  if (isSign(source, at, '+') && isAttached(source, at)) return 'at-least';
  if (joins(source, at) && isLimit(source, at + 1)) return keyAt(source, at + 1) === 'odd' ? 'about' : 'at-least';
  if (!isWord(source, at) || gapBefore(source, at) > LINE_BREAK) return null;
  for (const { words, meaning } of source.tablesAt(at).boundsAfter.get(keyAt(source, at)) ?? [])
    if (words.every((word, k) => keyAt(source, at + k) === word) && keyAt(source, at + words.length) !== 'than')
      return meaning;
  return null;
}
