import { compare, ratio } from './exact.ts';
import type { NumeralOptions, Part } from './part.ts';
import { WIDE_GAP } from './pieces.ts';
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
import type { Tables } from './tables.ts';

/** A scale word or letter: its last piece and power of ten. */
interface Scale {
  readonly last: number;
  readonly exponent: number;
}

/** Scale words after a part: "Mio.", "hundred thousand", "bn" stuck to the digits. Of several, each is larger than the last. */
export function readScales(source: Source, part: Part, options: NumeralOptions): Scale | null {
  const first = readScale(source, part.last + 1, part, options);
  if (first === null) return null;
  let scale = first;
  let largest = first.exponent;
  for (;;) {
    const next = readScale(source, scale.last + 1, part, options);
    if (next === null || next.exponent <= largest) return scale;
    scale = { last: next.last, exponent: scale.exponent + next.exponent };
    largest = next.exponent;
  }
}

/** A scale word apart from its number: "75 USD million". */
export function readScaleWord(source: Source, i: number): Scale | null {
  if (!isWord(source, i) || !continues(source, i)) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const exponent = tables.scales.get(key);
  return exponent === undefined || beginsCompound(source, i) ? null : { last: endOfScale(source, i, tables), exponent };
}

/** The period that belongs to an abbreviated scale word. */
const endOfScale = (source: Source, i: number, tables: Tables) =>
  tables.dottedScales.has(keyAt(source, i)) && isSign(source, i + 1, '.') && isAttached(source, i + 1) ? i + 1 : i;

function readScale(source: Source, at: number, part: Part, options: NumeralOptions): Scale | null {
  let i = at;
  if (
    part.fraction &&
    isWord(source, i) &&
    keyAt(source, i) === 'of' &&
    source.tablesAt(i).articles.has(keyAt(source, i + 1))
  )
    i += 2;
  else if (part.fraction && source.tablesAt(i).language === 'en' && source.tablesAt(i).articles.has(keyAt(source, i)))
    i += 1;
  const hyphened = options.money && joins(source, i) && source.tablesAt(i).language === 'en';
  if (hyphened && part.digits) i++;
  if (!isWord(source, i) || (!continues(source, i) && gapBefore(source, i) !== WIDE_GAP)) return null;
  if (gapBefore(source, i) === WIDE_GAP && part.digits) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const exponent = tables.scales.get(key);
  if (exponent !== undefined) {
    if (beginsCompound(source, i) && !isFoldCompound(source, i) && !options.money) return null;
    if (
      tables.vague.has(key) &&
      exponent < 6 &&
      !part.article &&
      tables.language === 'en' &&
      part.digits &&
      key.endsWith('s')
    )
      return null;
    return { last: endOfScale(source, i, tables), exponent };
  }
  return hyphened ? null : readLetterScale(source, i, part, options, tables);
}

const isFoldCompound = (source: Source, i: number) => keyAt(source, i + 2).startsWith('fach');

const LENGTH_WORDS = /^(?:tall|long|wide|deep|high|away|race|sprint|lang|hoch|breit|tief)$/;
const LENGTH_NOUNS = /^(?:depths?|length|height|altitude|distance|elevation)$/;
const LENGTH_REACH = 6;

/** "at depths of up to 1,150m": metres, not millions. */
function speaksOfLength(source: Source, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - LENGTH_REACH; at--) if (LENGTH_NOUNS.test(keyAt(source, at))) return true;
  return false;
}

/** Single letters that scale: they stick to the digits, or a currency stands before the figure. */
function readLetterScale(source: Source, i: number, part: Part, options: NumeralOptions, tables: Tables): Scale | null {
  const text = textAt(source, i);
  const exponent = tables.attachedScales.get(text.toLowerCase());
  if (exponent === undefined || !part.digits || (beginsCompound(source, i) && !options.money)) return null;
  const attached = isAttached(source, i);
  if (!attached && !(options.money && /^(?:m|mn|mm|bn|b|k|tn|trn|cr|M|MM|B|K|T)$/.test(text))) return null;
  if (isAttached(source, i + 1) && (isNumber(source, i + 1) || (isSign(source, i + 1, '/') && isWord(source, i + 2))))
    return null;
  const scales =
    options.money ||
    currencyFollows(source, i + 1) ||
    /^(?:[kK]|[bm]n|MM|mil|cr)$/.test(text) ||
    mayScale(source, i, part, text);
  return scales ? { last: i, exponent } : null;
}

/** Letters that are units and marks of months as well. */
function mayScale(source: Source, i: number, part: Part, letter: string): boolean {
  if (letter === 'M') return keyAt(source, i - 1) !== '3' || source.pieces.length <= 3;
  if (letter === 'G') return part.decimals > 0 || compare(part.value, ratio(10)) >= 0;
  if (source.tablesAt(i).language === 'de') return false;
  return letter === 'b' || (letter === 'm' && !LENGTH_WORDS.test(keyAt(source, i + 1)) && !speaksOfLength(source, i));
}

function currencyFollows(source: Source, i: number): boolean {
  return (isSign(source, i, '€') || isSign(source, i, '$') || isSign(source, i, '£')) && continues(source, i);
}
