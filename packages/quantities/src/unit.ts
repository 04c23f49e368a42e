import { byWord, SCALED_SYMBOLS, UNIT_SYMBOLS, words } from '@groschen/lexicon';
import { LINE_BREAK, SPACE, WIDE_GAP } from './pieces.ts';
import {
  beginsCompound,
  continues,
  gapBefore,
  isAttached,
  isNumber,
  isSign,
  isWord,
  joins,
  keyAt,
  type Source,
  textAt,
} from './source.ts';
import type { UnitMeaning } from './unit-meanings.ts';

export interface UnitMention {
  readonly last: number;
  readonly meaning: UnitMeaning;
}

const SYMBOLS = new Map(byWord(UNIT_SYMBOLS));
const SCALED = new Map(Object.entries(SCALED_SYMBOLS));
/** Symbols that are also words or scales and therefore must stick to the digits. */
const ATTACHED_ONLY: ReadonlySet<string> = new Set(words('in s ms h ha PS hr min V W Ah sec yr lb gal'));
const LONGEST_SYMBOL = 6;

/** The unit that begins at piece `i`: a sign, a phrase of the lexicon, a symbol. */
export function readUnit(source: Source, i: number): UnitMention | null {
  if (i >= source.pieces.length || gapBefore(source, i) > LINE_BREAK) return null;
  if (gapBefore(source, i) === WIDE_GAP) return null;
  if (!isWord(source, i)) return readUnitSign(source, i);
  return readPhrase(source, i) ?? readSymbol(source, i);
}

function readUnitSign(source: Source, i: number): UnitMention | null {
  if (isSign(source, i, '%')) {
    const pointsAt = joins(source, i + 1) ? i + 2 : i + 1;
    const next = isWord(source, pointsAt) && continues(source, pointsAt) ? keyAt(source, pointsAt) : '';
    if (/^(punkte?n?|points?|pts?)$/.test(next)) return { last: pointsAt, meaning: { kind: 'percentage-points' } };
    if (next === '' || !joins(source, i + 1)) return { last: i, meaning: { kind: 'percent' } };
    return source.tablesAt(i).language === 'en' ? { last: i, meaning: { kind: 'percent' } } : null;
  }
  if (isSign(source, i, '°')) {
    const scale = isWord(source, i + 1) && gapBefore(source, i + 1) <= SPACE ? keyAt(source, i + 1) : '';
    const unit =
      scale === 'c' || scale === 'celsius'
        ? 'celsius'
        : scale === 'f' || scale === 'fahrenheit'
          ? 'fahrenheit'
          : 'degree';
    return { last: unit === 'degree' ? i : i + 1, meaning: { kind: 'measure', unit } };
  }
  return null;
}

function readPhrase(source: Source, i: number): UnitMention | null {
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  for (const { words, meaning } of tables.unitPhrases.get(key) ?? []) {
    if (!matches(source, i, words)) continue;
    const last = i + words.length - 1;
    if (beginsCompound(source, last)) {
      const points = keyAt(source, last + 2);
      if (meaning.kind === 'percent' && /^(punkte?n?|points?)$/.test(points))
        return { last: last + 2, meaning: { kind: 'percentage-points' } };
      return null;
    }
    if (key === 'grad' && isWord(source, i + 1)) {
      const scale = keyAt(source, i + 1);
      if (scale === 'celsius' || scale === 'fahrenheit')
        return { last: i + 1, meaning: { kind: 'measure', unit: scale } };
    }
    if (meaning.kind === 'multiple' && !isMultiple(source, i, tables.language)) continue;
    if (meaning.kind === 'points' && key === 'point' && tables.language === 'en' && keyAt(source, i - 2) === 'at')
      return null;
    return { last, meaning };
  }
  return null;
}

function matches(source: Source, i: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) {
    if (gapBefore(source, i + k) > LINE_BREAK || keyAt(source, i + k) !== words[k]) return false;
  }
  return true;
}

const EVENT_WORDS: ReadonlySet<string> = new Set(words('since this last in a per during before already on between'));

/** "11 times earnings" multiplies; "seven times since Monday" counts events, "fünf Mal" too. */
function isMultiple(source: Source, i: number, language: 'de' | 'en'): boolean {
  if (textAt(source, i) === 'x')
    return !isAttached(source, i + 1) || !(isWord(source, i + 1) || isNumber(source, i + 1));
  const next = keyAt(source, i + 1);
  if (language === 'de') return /^(so|höher|mehr)$/.test(next);
  return (
    !EVENT_WORDS.has(next) ||
    (next === 'a' && keyAt(source, i + 2) === 'full') ||
    (next === 'last' && keyAt(source, i + 2) === 'year' && isSign(source, i + 3, "'"))
  );
}

/** Symbols keep their case: MW is no mw. They may contain digits and signs of their own: m2, km/h. */
function readSymbol(source: Source, i: number): UnitMention | null {
  const { text, starts } = source.pieces;
  const start = starts[i]!;
  const attached = isAttached(source, i);
  let end = start;
  while (end - start < LONGEST_SYMBOL && end < text.length && /[\p{L}\d²³/]/u.test(text[end]!)) end++;
  if (end < text.length && /[\p{L}\d]/u.test(text[end]!)) return null;
  for (; end > start; end--) {
    const symbol = text.slice(start, end);
    const [factor, unit] = SCALED.get(symbol) ?? [1, SYMBOLS.get(symbol)];
    if (unit === undefined) continue;
    if (/[\p{L}\d]/u.test(text[end] ?? '')) return null;
    if (!attached && (ATTACHED_ONLY.has(symbol) || (symbol === 'm' && source.tablesAt(i).language === 'en')))
      return null;
    let last = i;
    while (last + 1 < source.pieces.length && source.pieces.ends[last]! < end) last++;
    if (source.pieces.ends[last] !== end || beginsCompound(source, last)) return null;
    return { last, meaning: { kind: 'measure', unit, factor } };
  }
  return null;
}
