import { isInAddress } from './address.ts';
import { endOfAttached, excludeIdentifier } from './exclude-identifier.ts';
import { excludeTime } from './exclude-time.ts';
import { endOfMatch, patterns } from './form-patterns.ts';
import { LINE_BREAK, NO_GAP, SPACE } from './pieces.ts';
import {
  beginsCompound,
  endsSentence,
  gapBefore,
  isAttached,
  isDash,
  isHyphen,
  isNumber,
  isSign,
  isWord,
  joins,
  keyAt,
  type Source,
  textAt,
} from './source.ts';

/** Why a number is no quantity, and the last piece that belongs to whatever it is instead. */
export interface Exclusion {
  readonly last: number;
  readonly reason:
    | 'identifier'
    | 'date'
    | 'clock-time'
    | 'ordinal'
    | 'compound'
    | 'name'
    | 'label'
    | 'year'
    | 'list'
    | 'address'
    | 'uncertain-magnitude';
}

/** What can be told before the number is read, from the number form and what sticks to it. */
export function excludeForm(source: Source, i: number): Exclusion | null {
  if (isInAddress(source, i)) return { last: i, reason: 'address' };
  const text = textAt(source, i);
  const adjective = endOfMatch(source, i, PERCENT_ADJECTIVE);
  if (adjective !== null) return { last: adjective, reason: 'compound' };
  return (
    excludeIdentifier(source, i) ??
    excludeTime(source, i, text) ??
    ordinal(source, i, text) ??
    indexName(source, i, text)
  );
}

/** "10%ige", "5%igen". */
const PERCENT_ADJECTIVE = patterns(/\d+(?:[.,]\d+)*\s?%ige[mnrs]?(?!\p{L})/u);

/** "1st", "4ter". */
const ORDINAL = patterns(/\d{1,3}(?:[Ss]t|[Nn]d|[Rr]d|[Tt]h|te[rn]?|ern?|s)(?!\p{L})/u);

/** What can be told of a number in words: clock times and compounds. */
export function excludeWords(source: Source, first: number, last: number): Exclusion | null {
  if (beginsCompound(source, last)) return { last: endOfAttached(source, last), reason: 'compound' };
  if (joins(source, first - 1) && (isWord(source, first - 2) || isNumber(source, first - 2)))
    return { last, reason: 'compound' };
  if (source.tablesAt(first).language === 'de' && keyAt(source, last + 1) === 'uhr')
    return { last: last + 1, reason: 'clock-time' };
  return null;
}

/** "3. Quartal", "1st", "4ter", and the marks of a numbered list. */
function ordinal(source: Source, i: number, text: string): Exclusion | null {
  if (!/^\d{1,3}$/.test(text)) return null;
  const last = endOfMatch(source, i, ORDINAL);
  if (last !== null) return { last, reason: 'ordinal' };
  const opensLine = gapBefore(source, i) >= LINE_BREAK;
  if (isSign(source, i + 1, '.') && isAttached(source, i + 1)) {
    if (opensLine && gapBefore(source, i + 2) === SPACE) return { last: i + 1, reason: 'list' };
    const next = i + 2;
    if (isDash(source, next) && isNumber(source, next + 1) && isSign(source, next + 2, '.'))
      return { last: i + 1, reason: 'ordinal' };
    if (
      source.tablesAt(i).language === 'de' &&
      isWord(source, next) &&
      gapBefore(source, next) <= LINE_BREAK &&
      gapBefore(source, next) > NO_GAP &&
      !endsSentence(source, i + 1)
    )
      return { last: i + 1, reason: 'ordinal' };
  }
  if (opensLine && isSign(source, i + 1, ')') && isAttached(source, i + 1)) return { last: i + 1, reason: 'list' };
  return null;
}

/** "S&P 500", "Euro Stoxx 50": the number belongs to the index's name. */
function indexName(source: Source, i: number, text: string): Exclusion | null {
  if (gapBefore(source, i) > SPACE) return null;
  const at = isHyphen(source, i - 1) ? i - 2 : i - 1;
  if (!isWord(source, at)) return null;
  const numbers = source.tablesAt(i).context.indices.get(keyAt(source, at));
  if (!numbers?.includes(text)) return null;
  if (keyAt(source, at) === 'p' && !isSign(source, at - 1, '&')) return null;
  return { last: i, reason: 'name' };
}
