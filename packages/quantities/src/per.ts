import type { Figure } from './figure.ts';
import { LINE_BREAK } from './pieces.ts';
import { gapBefore, isCapitalised, isSign, isWord, joins, keyAt, type Source } from './source.ts';

/** What one unit of a figure is paid or counted for: "je Aktie", "a barrel", "jährlich", and "Je Aktie" at the clause's head. */
export function readPer(source: Source, figure: Figure): string | null {
  if (figure.kind === 'multiple' || figure.kind === 'fraction') return null;
  return (
    perAfter(source, figure.last + 1) ??
    (figure.kind === 'money' && !figure.scaled ? shareBefore(source, figure.first) : null)
  );
}

function perAfter(source: Source, at: number): string | null {
  if (gapBefore(source, at) > LINE_BREAK) return null;
  const tables = source.tablesAt(at);
  const key = keyAt(source, at);
  const adverb = isWord(source, at) ? tables.perAdverbs.get(key) : undefined;
  if (adverb && !describesNoun(source, at + 1)) return adverb;
  if (key === 'p' && isSign(source, at + 1, '.') && keyAt(source, at + 2) === 'a') return 'year';
  for (const { words } of tables.perIntroducers.get(key) ?? []) {
    if (!words.every((word, k) => keyAt(source, at + k) === word)) continue;
    const nounAt = at + words.length;
    if (!isWord(source, nounAt) || gapBefore(source, nounAt) > LINE_BREAK) continue;
    const joined = joins(source, nounAt + 1);
    const pair = keyAt(source, nounAt) + (joined ? `-${keyAt(source, nounAt + 2)}` : ` ${keyAt(source, nounAt + 1)}`);
    const noun = tables.perNouns.get(pair) ?? (joined ? undefined : tables.perNouns.get(keyAt(source, nounAt)));
    if (/^(ago|earlier|later|before)$/.test(keyAt(source, nounAt + 1))) continue;
    if (noun && !(noun === 'quarter' && key === 'im')) return noun;
    if (!noun && QUALIFYING.has(key) && isShareBehind(source, nounAt)) return 'share';
  }
  return null;
}

/** Introducers that stand before a figure too, and behind which an adjective may tell which share: "per diluted share", "je dividendenberechtigter Aktie". */
const QUALIFYING = new Set(['per', 'je', 'pro']);

function isShareBehind(source: Source, adjective: number): boolean {
  if (isCapitalised(source, adjective) || gapBefore(source, adjective + 1) > LINE_BREAK) return false;
  return source.tablesAt(adjective).perNouns.get(keyAt(source, adjective + 1)) === 'share';
}

/** "wöchentlich [aktive Nutzer]": the adverb belongs to an adjective, not to the figure. */
function describesNoun(source: Source, at: number): boolean {
  return isWord(source, at) && /[^n]e[nrs]?$/.test(keyAt(source, at)) && isCapitalised(source, at + 1);
}

/** How far before a figure "je Aktie" still speaks of it. */
const REACH = 14;

function shareBefore(source: Source, first: number): string | null {
  for (let at = first - 2; at >= 0 && at > first - REACH; at--) {
    if (source.sentences[at] !== source.sentences[first]) return null;
    if (QUALIFYING.has(keyAt(source, at)) && source.tablesAt(at).perNouns.get(keyAt(source, at + 1)) === 'share')
      return 'share';
  }
  return null;
}
