import { absolute, compare, negate, shift, times } from './exact.ts';
import { type Figure, figureUpper, figureValue } from './figure.ts';
import { LINE_BREAK, SPACE } from './pieces.ts';
import { currencyExponent, shareUnit } from './share.ts';
import { gapBefore, isAttached, isDash, isHyphen, isWord, keyAt, type Source } from './source.ts';

/** Joins figures that are two ends of one range: "10 bis 12 Prozent", "zwischen 18 und 22 Mio.", "$10 to $12", "5-6%". */
export function joinRanges(source: Source, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const low = figures[i]!;
    const high = figures[i + 1];
    const range = high && joinRange(source, low, high, joined.at(-1));
    if (range) i++;
    joined.push(range ?? low);
  }
  return joined;
}

function joinRange(source: Source, start: Figure, high: Figure, previous: Figure | undefined): Figure | null {
  const low = withEnding(start, high);
  if (low.upper || high.upper || !mayPair(low, high)) return null;
  const link = readLink(source, low, high);
  if (link === null || !isRange(source, low, high, link, previous)) return null;
  const positive = link === 'touching' ? { ...high, mantissa: negate(high.mantissa) } : high;
  const first =
    !low.kind || (!low.scaled && positive.scaled) || (low.currency && !positive.currency)
      ? shareEnds(low, positive)
      : ([low, positive] as const);
  if (first === null) return null;
  let [from, to] = first.map(figureValue) as [ReturnType<typeof figureValue>, ReturnType<typeof figureValue>];
  if (compare(from, to) > 0) {
    if (from.numerator > 0n) return null;
    [from, to] = [to, from];
  }
  const [lowEnd, highEnd] = first;
  const kind = highEnd.kind ?? lowEnd.kind;
  const currency = highEnd.currency ?? lowEnd.currency;
  return {
    upper: to,
    ...highEnd,
    first: low.first,
    mantissa: from,
    exponent: 0,
    ...(highEnd.scaled && { scale: highEnd.exponent - currencyExponent(highEnd) }),
    kind,
    currency: currency && { ...currency, exponent: 0, minor: false },
    bound: 'range',
    signed: low.signed || high.signed,
    rule: 'range',
  };
}

/** "zwei bis dreitausend", "zehn- bis zwölfhundert": the lower end takes the hundreds or thousands that end the higher's word. */
function withEnding(low: Figure, high: Figure): Figure {
  const { ending } = high;
  if (ending === undefined || low.digits || low.ending || low.kind || low.scaled) return low;
  const full = shift(low.mantissa, ending);
  return compare(full, high.mantissa) < 0 ? { ...low, mantissa: full } : low;
}

/** Both ends with the scale and currency that only one of them states. */
function shareEnds(low: Figure, high: Figure): readonly [Figure, Figure] | null {
  if (low.currency && !high.currency) {
    const shared = shareUnit({ ...high }, { ...low, scaled: false, exponent: currencyExponent(low) });
    if (typeof shared === 'string') return null;
    const start = shareUnit({ ...low }, shared);
    return typeof start === 'string' ? null : [start, shared];
  }
  const start = shareUnit(low, high);
  return typeof start === 'string' ? null : [start, high];
}

/** Two figures can be ends of one range if they measure the same, or one leaves that to the other. */
function mayPair(low: Figure, high: Figure): boolean {
  if (low.bound === 'vague' || high.bound === 'vague') return false;
  if (!low.kind) return true;
  if (!high.kind) return low.kind === 'money' && low.currency?.first === low.first;
  if (low.kind !== high.kind) return false;
  if (low.kind === 'money') return low.currency?.code === high.currency?.code;
  return low.unit === high.unit;
}

type Link = 'to' | 'dash' | 'spaced-dash' | 'and' | 'or' | 'touching';

function readLink(source: Source, low: Figure, high: Figure): Link | null {
  const at = low.last + 1;
  const between = high.first - at;
  const { context, boundsBefore } = source.tablesAt(at);
  if (between === 0) {
    const spaced = gapBefore(source, at) === SPACE && isDash(source, high.first) && !low.kind;
    return spaced && high.kind && low.decimals === high.decimals ? 'touching' : null;
  }
  if (gapBefore(source, at) > LINE_BREAK || gapBefore(source, high.first) > LINE_BREAK) return null;
  const key = keyAt(source, at);
  const word = context.to.has(key) ? 'to' : context.and.has(key) ? 'and' : context.or.has(key) ? 'or' : null;
  if (between === 2) {
    const second = keyAt(source, at + 1);
    if (isHyphen(source, at) && isAttached(source, at) && high.ending)
      return context.to.has(second) ? 'to' : context.and.has(second) ? 'and' : null;
    if (word === 'to' && second === 'zu') return word;
    if (word && word !== 'or' && boundsBefore.has(second)) return word;
    if (isDash(source, at) && (second === '~' || boundsBefore.has(second))) return 'spaced-dash';
    return null;
  }
  if (between !== 1) return null;
  if (isDash(source, at)) {
    const tight = isAttached(source, at) && isAttached(source, high.first);
    if (tight) return 'dash';
    return gapBefore(source, at) === SPACE || isAttached(source, at) ? 'spaced-dash' : null;
  }
  return isWord(source, at) ? word : null;
}

function isRange(source: Source, low: Figure, high: Figure, link: Link, previous: Figure | undefined): boolean {
  const { language, context } = source.tablesAt(low.first);
  const rising =
    compare(absoluteOf(low), absoluteOf(high)) < 0 ||
    low.mantissa.numerator < 0n !== high.mantissa.numerator < 0n ||
    !low.kind ||
    (!low.scaled && high.scaled);
  switch (link) {
    case 'and':
      return followsBetween(source, low.first);
    case 'dash':
      return (rising && !low.signed) || low.signed === high.signed;
    case 'touching':
      return true;
    case 'spaced-dash':
      if (low.kind && low.currency?.first !== low.first) return false;
      return rising && (!!high.kind || (low.kind === 'money' && high.scaled));
    case 'or':
      return (
        !low.kind &&
        !low.scaled &&
        low.decimals === 0 &&
        high.decimals === 0 &&
        low.digits === high.digits &&
        isNextTo(low, high)
      );
    case 'to': {
      if (language === 'de') return true;
      const before = keyAt(source, low.first - 1);
      if (context.from.has(before))
        return (
          // "$3.55 to $3.65 a share, down from $3.40 to $3.50"
          (previous?.rule === 'range' && low.first - previous.last < 8 && previous.kind === high.kind) ||
          context.rangeCues.has(keyAt(source, low.first - 2)) ||
          context.rangeCues.has(keyAt(source, low.first - 3))
        );
      // "rose 3% to 5%" is no range, "sales up 3% to 5%" is one; "fell by 6,000 to 216,000" is none, "by 100 to 150 jobs" is one
      const by = before === 'by';
      const moved = !by && context.moves.has(before);
      const adverb = low.kind === 'percent' && /^(up|down)$/.test(before);
      if ((by || low.kind) && ((moved && !adverb) || !isWithin(low, high, high.kind ? 5n : 2n))) return false;
      return rising && !(moved && !low.kind && !high.kind);
    }
  }
}

const absoluteOf = (figure: Figure) => absolute(figureUpper(figure) ?? figureValue(figure));

/** Whether the higher end is at most `most` times the lower, scales shared. */
function isWithin(low: Figure, high: Figure, most: bigint): boolean {
  return low.scaled !== high.scaled
    ? compare(low.mantissa, high.mantissa) < 0
    : compare(absoluteOf(high), times(absoluteOf(low), most)) <= 0;
}

/** "zwei oder drei": the second is little more than the first. */
function isNextTo(low: Figure, high: Figure): boolean {
  return compare(low.mantissa, high.mantissa) < 0 && compare(high.mantissa, times(low.mantissa, 2n)) <= 0;
}

/** "zwischen", "between" before the first end, with at most a bound or an article between. */
function followsBetween(source: Source, first: number): boolean {
  const { context } = source.tablesAt(first);
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (context.between.has(keyAt(source, at))) return true;
    if (source.sentences[at] !== source.sentences[first]) return false;
  }
  return false;
}
