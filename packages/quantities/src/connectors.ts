import { countsNoun } from './counted-noun.ts';
import type { Figure } from './figure.ts';
import { LINE_BREAK } from './pieces.ts';
import { gapBefore, isCapitalised, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';

const PUNCTUATION = '(),:;/[].–-';
/** Most pieces that may stand between two figures of one comparison. */
const REACH = 7;

/** Connectors after which a figure looks forward to the unit of the next. */
const FORWARD: ReadonlySet<string> = new Set(
  'auf und oder bzw beziehungsweise respektive bis nach gegenüber statt sowie to and or versus vs against from than'.split(
    ' ',
  ),
);
/** Connectors after which a figure takes the unit of the one before. */
const BACKWARD: ReadonlySet<string> = new Set(
  'nach gegenüber statt anstatt von from versus vs against than compared with zuvor bisher bislang noch down up'.split(
    ' ',
  ),
);
/** A figure before these is measured from another, so that "to" may look back as well. */
const MOVES_TO: ReadonlySet<string> = new Set(['auf', 'to']);

/** Whether a figure has a unit to give. */
export const canGive = (partner: Figure) =>
  partner.kind !== 'fraction' && partner.kind !== 'count' && partner.bound !== 'vague';

/** What the words between two figures are, names left out in a `row` of them; null where one of them is no connector. */
function connectors(source: Source, from: number, to: number, row = false): readonly string[] | null {
  if (to - from > REACH) return null;
  const words: string[] = [];
  const { context, boundsBefore } = source.tablesAt(from);
  for (let i = from; i < to; i++) {
    const key = keyAt(source, i);
    if (gapBefore(source, i) > LINE_BREAK) return null;
    if (row && (isCapitalised(source, i) || /^(um|by|-)$/.test(key))) continue;
    if (PUNCTUATION.includes(key) || isNumber(source, i)) words.push(key);
    else if (isWord(source, i) && (context.connectors.has(key) || context.comparison.has(key) || boundsBefore.has(key)))
      words.push(key);
    else return null;
  }
  return words;
}

/** Whether the words between two figures make the first wait for the unit of the second. */
export function looksForward(source: Source, figure: Figure, partner: Figure): boolean {
  if (gapBefore(source, partner.first) > LINE_BREAK) return false;
  if (partner.currency && partner.currency.first === partner.first && partner.currency.form === 'sign') return false;
  // "BMW um 2,8 und Mercedes-Benz um 2,4 Prozent": the percent sign behind the last of a row of names is that of each.
  const row = partner.kind === 'percent' && figure.decimals > 0;
  const words = connectors(source, figure.last + 1, partner.first, row);
  if (words === null || words.length === 0) return false;
  if (words.some((word) => FORWARD.has(word))) return !words.includes('.');
  const between = words.join(' ');
  if (between === ',') return partner.rule === 'ellipsis';
  return /^, \S+ :$/.test(between) || (between === 'von' && keyAt(source, figure.first - 1) === 'auf');
}

/** Whether the words between two figures measure the second by the first. */
export function looksBack(source: Source, partner: Figure, figure: Figure): boolean {
  const words = connectors(source, partner.last + 1, figure.first);
  if (words === null || words.length === 0 || countsNoun(source, figure)) return false;
  if (
    words.length === 1 &&
    words[0] === '(' &&
    isSign(source, figure.last + 1, ')') &&
    gapBefore(source, figure.last + 2) >= LINE_BREAK
  )
    return true;
  if (words.some((word) => MOVES_TO.has(word)))
    return source.tablesAt(partner.first).context.from.has(keyAt(source, partner.first - 1));
  return (
    words.some((word) => BACKWARD.has(word) || source.tablesAt(figure.first).context.comparison.has(word)) &&
    !words.includes('.')
  );
}
