import type { QuantityKind } from '@groschen/document';
import { words } from '@groschen/lexicon';
import { readCurrency } from './currency.ts';
import { type CurrencyMention, mention } from './currency-mention.ts';
import { LINE_BREAK, WIDE_GAP } from './pieces.ts';
import { gapBefore, isAttached, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';
import { readUnit } from './unit.ts';

/** What a heading, a column's head or a row's label says about its figures. */
export interface Declaration {
  readonly kind: QuantityKind;
  /** Power of ten of the scale word. */
  readonly exponent: number;
  /** Absent in "In millions, except per share data": the document's own currency. */
  readonly currency?: CurrencyMention | undefined;
  readonly unit?: string | undefined;
}

/** A declaration and the pieces it takes up, `end` exclusive. */
export interface Declared {
  readonly value: Declaration;
  readonly first: number;
  readonly end: number;
}

export const PERCENT: Declaration = { kind: 'percent', exponent: 0 };

const OPENERS: ReadonlySet<string> = new Set(['(', '[']);
const CLOSERS: ReadonlySet<string> = new Set([')', ']', ',', ';', ':', '|', '/']);
const RESERVATIONS: ReadonlySet<string> = new Set(words('unless except where sofern soweit ausser außer falls'));

/** The first declaration between two pieces: "in Mio. Euro", "Angaben in TEUR", "(Mio. EUR)", "($ in thousands, except …)". */
export function findDeclaration(source: Source, first: number, end: number): Declared | null {
  for (let i = first; i < end; i++) {
    const key = keyAt(source, i);
    const word = isWord(source, i) && key === 'in';
    if (!word && !OPENERS.has(key)) continue;
    if (!word && isAttached(source, i) && isAttached(source, i + 1) && isNumber(source, i - 1)) continue;
    const phrase = readUnitPhrase(source, keyAt(source, i + 1) === 'in' ? i + 2 : i + 1, end);
    if (phrase === null) continue;
    const closed = word ? closesInWords(source, i, phrase.end, end) : closesAt(source, phrase.end, end);
    if (closed) return { value: phrase.value, first: phrase.first, end: phrase.end };
  }
  return null;
}

const closesAt = (source: Source, at: number, end: number) =>
  at >= end || CLOSERS.has(keyAt(source, at)) || RESERVATIONS.has(keyAt(source, at));

/** A run of pieces that is nothing but a unit: the head "£m", "TEUR", "%", "A$'000". */
export function readWholeDeclaration(source: Source, first: number, end: number): Declared | null {
  const phrase = readUnitPhrase(source, first, end);
  return phrase && phrase.end === end ? phrase : null;
}

/** "in Mio. Euro" declares at the end of a line or column, before punctuation, or before a row's first figure; not in running prose. */
function closesInWords(source: Source, i: number, after: number, end: number): boolean {
  if (isNumber(source, i - 1) && gapBefore(source, i) < LINE_BREAK) return false;
  if (closesAt(source, after, end) || gapBefore(source, after) >= WIDE_GAP) return true;
  return (isNumber(source, after) || /^[-−(]$/.test(keyAt(source, after))) && isWord(source, after - 1);
}

const SHORT_SCALES: Readonly<Record<string, number>> = { m: 6, mn: 6, k: 3, bn: 9, t: 3 };

/** Scale and currency in either order, a scaled code, a percent sign, a hundredth, a measure, thousands as "'000" or "000s". */
function readUnitPhrase(source: Source, first: number, end: number): Declared | null {
  const done = (value: Declaration, at: number): Declared => ({ value, first, end: at });
  if (isSign(source, first, '%')) return done(PERCENT, first + 1);
  let at = first;
  let exponent = 0;
  const readScale = () => {
    if (exponent > 0 || at >= end) return;
    const { scales, dottedScales } = source.tablesAt(at);
    const key = keyAt(source, at);
    if (key === '000' || key === '000s') exponent = 3;
    else if (isSign(source, at, "'") || isSign(source, at, '’')) {
      if (keyAt(source, at + 1) !== '000') return;
      exponent = 3;
      at++;
    } else {
      const value = isWord(source, at) ? (scales.get(key) ?? SHORT_SCALES[key]) : undefined;
      if (value === undefined || value < 3) return;
      exponent = value;
      if (dottedScales.has(key) && isSign(source, at + 1, '.')) at++;
    }
    at++;
    if (keyAt(source, at) === 's' && isAttached(source, at)) at++;
  };
  readScale();
  if (exponent > 0 && keyAt(source, at) === 'of') at++;
  const percent =
    source
      .tablesAt(at)
      .unitPhrases.get(keyAt(source, at))
      ?.some(({ words, meaning }) => words.length === 1 && meaning.kind === 'percent') ?? false;
  if (exponent === 0 && percent) return done(PERCENT, at + 1);
  const currency = at < end ? readCurrency(source, at) : null;
  if (currency && currency.last < end) {
    at = currency.last + 1;
    if (keyAt(source, at) === 'in') at++;
    readScale();
    return done({ kind: 'money', exponent, currency }, at);
  }
  if (exponent > 0)
    return done(keyAt(source, first).startsWith('0') ? { kind: 'count', exponent } : { kind: 'money', exponent }, at);
  if (keyAt(source, at) === 'p' && (at + 1 === end || isSign(source, at + 1, ')')))
    return done({ kind: 'money', exponent: 0, currency: { ...mention(at, at, 'GBP', 'code'), minor: true } }, at + 1);
  const unit = at < end && (isSign(source, at - 1, '(') || isSign(source, at - 1, '[')) ? readUnit(source, at) : null;
  if (unit && unit.last < end && unit.meaning.kind === 'measure')
    return done({ kind: 'measure', exponent: 0, unit: unit.meaning.unit }, unit.last + 1);
  return null;
}
