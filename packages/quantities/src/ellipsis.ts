import { readCurrency } from './currency.ts';
import { compare } from './exact.ts';
import type { Figure } from './figure.ts';
import { GAP } from './pieces.ts';
import { currencyExponent, shareUnit } from './share.ts';
import { gapBefore, isCapitalised, isNumber, isSign, isWord, keyAt, type Source, sameSentence } from './source.ts';
import type { TraceEntry } from './trace.ts';
import { readUnit } from './unit.ts';

const PUNCTUATION: ReadonlySet<string> = new Set(['(', ')', ',', ':', ';', '/', '[', ']', '.', '–', '-']);
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

/** Gives figures without a unit the unit, currency and scale of the figure they are compared or listed with. */
export function resolveEllipses(
  source: Source,
  figures: readonly Figure[],
  trace: (entry: TraceEntry) => void,
): readonly Figure[] {
  const resolved: (Figure | null)[] = figures.map((figure) => figure);
  const share = (i: number, partner: Figure) => {
    const shared = shareUnit(resolved[i]!, partner);
    if (typeof shared !== 'string') resolved[i] = shared;
    else {
      trace({ first: figures[i]!.first, last: figures[i]!.last, reason: 'uncertain-scale' });
      resolved[i] = null;
    }
  };
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = resolved[i];
    const partner = resolved[i + 1];
    if (!figure || !partner) continue;
    if (figure.kind) {
      if (lacksOnlyScale(source, figure, partner))
        resolved[i] = { ...figure, exponent: figure.exponent + partner.exponent, scaled: true };
      continue;
    }
    const tail = readSharedTail(source, figure);
    if (tail) {
      resolved[i] = withTail(figure, tail);
      if (!partner.kind && partner.last < tail.first) resolved[i + 1] = withTail(partner, tail);
      for (let k = i + 1; k <= i + 2; k++) if (resolved[k]?.first === tail.first) resolved[k] = null;
    } else if (partner.kind && canGive(partner) && looksForward(source, figure, partner)) share(i, partner);
  }
  for (let i = 1; i < figures.length; i++) {
    const figure = resolved[i];
    if (!figure || figure.kind) continue;
    const partner = resolved[i - 1];
    if (partner?.kind && canGive(partner) && looksBack(source, partner, figure)) share(i, partner);
    else {
      const origin = remotePartner(source, resolved, i);
      if (origin) share(i, origin);
    }
  }
  return resolved.filter((figure): figure is Figure => figure !== null);
}

/** "from $610 to $775 million": the first amount would otherwise be a millionth of the second. */
function lacksOnlyScale(source: Source, figure: Figure, partner: Figure): boolean {
  if (
    figure.kind !== 'money' ||
    figure.scaled ||
    figure.upper ||
    partner.kind !== 'money' ||
    !partner.scaled ||
    figure.grouped
  )
    return false;
  if (figure.currency?.code !== partner.currency?.code || partner.first !== figure.last + 2) return false;
  const { from, to } = source.tablesAt(figure.first).context;
  if (
    !from.has(keyAt(source, figure.first - 1)) ||
    !(to.has(keyAt(source, figure.last + 1)) || keyAt(source, figure.last + 1) === 'auf')
  )
    return false;
  const twenty = { numerator: partner.mantissa.numerator * 20n, denominator: partner.mantissa.denominator };
  return partner.exponent >= 6 && compare(figure.mantissa, twenty) <= 0;
}

const canGive = (partner: Figure) =>
  partner.kind !== 'fraction' && partner.kind !== 'count' && partner.bound !== 'vague';

/** What the words between two figures are; null where one of them is no connector. */
function connectors(source: Source, from: number, to: number): readonly string[] | null {
  if (to - from > REACH) return null;
  const words: string[] = [];
  const { context, boundsBefore } = source.tablesAt(from);
  for (let i = from; i < to; i++) {
    const key = keyAt(source, i);
    if (gapBefore(source, i) > GAP.line) return null;
    if (PUNCTUATION.has(key) || isNumber(source, i)) words.push(key);
    else if (isWord(source, i) && (context.connectors.has(key) || context.comparison.has(key) || boundsBefore.has(key)))
      words.push(key);
    else return null;
  }
  return words;
}

function looksForward(source: Source, figure: Figure, partner: Figure): boolean {
  if (gapBefore(source, partner.first) > GAP.line) return false;
  if (partner.currency && partner.currency.first === partner.first && partner.currency.form === 'sign') return false;
  const words = connectors(source, figure.last + 1, partner.first);
  if (words === null || words.length === 0) return false;
  if (words.some((word) => FORWARD.has(word))) return !words.includes('.');
  if (words.length === 1 && words[0] === 'von' && keyAt(source, figure.first - 1) === 'auf') return true;
  if (words.length === 3 && words[0] === ',' && words[2] === ':') return true;
  return words.length === 1 && words[0] === ',' && partner.rule === 'ellipsis';
}

function looksBack(source: Source, partner: Figure, figure: Figure): boolean {
  const words = connectors(source, partner.last + 1, figure.first);
  if (words === null || words.length === 0 || countsNoun(source, figure)) return false;
  if (
    words.length === 1 &&
    words[0] === '(' &&
    isSign(source, figure.last + 1, ')') &&
    gapBefore(source, figure.last + 2) >= GAP.line
  )
    return true;
  if (words.some((word) => MOVES_TO.has(word)))
    return source.tablesAt(partner.first).context.from.has(keyAt(source, partner.first - 1));
  return (
    words.some((word) => BACKWARD.has(word) || source.tablesAt(figure.first).context.comparison.has(word)) &&
    !words.includes('.')
  );
}

/** "(bisher: 630–650)" looks back to the last figure with a unit; a scaled figure in a sentence about money is money. */
function remotePartner(source: Source, figures: readonly (Figure | null)[], i: number): Figure | null {
  const figure = figures[i]!;
  const bracketed = isBracketedComparison(source, figure.first);
  if (!bracketed && (!figure.scaled || countsThings(source, figure))) return null;
  for (let k = i - 1; k >= 0 && k >= i - (bracketed ? BRACKET_REACH : MONEY_REACH); k--) {
    const partner = figures[k];
    if (!partner?.kind || !canGive(partner)) continue;
    if (bracketed) return figure.first - partner.last < 2 * REACH ? partner : null;
    if (partner.kind === 'money' && partner.currency?.minor !== true) return { ...partner, scaled: true };
  }
  return null;
}

/** How many figures back a bracketed comparison, and a scaled amount without currency, look. */
const BRACKET_REACH = 4;
const MONEY_REACH = 12;

/** Whether a scaled figure counts things: a noun follows, or its sentence speaks of a number of them. */
function countsThings(source: Source, figure: Figure): boolean {
  const next = figure.last + 1;
  if (countsNoun(source, figure) && (source.tablesAt(figure.first).language === 'en' || isNounPhrase(source, next)))
    return !/^(dividende|umsatz|gewinn|schulden|cash)$/.test(keyAt(source, next));
  const { countCues } = source.tablesAt(figure.first).context;
  for (
    let at = figure.first - 1;
    at >= 0 && at > figure.first - 3 * REACH && sameSentence(source, at, figure.first);
    at--
  )
    if (isWord(source, at) && (countCues.has(keyAt(source, at)) || keyAt(source, at).endsWith('zahl'))) return true;
  return false;
}

/** "Aktien", "neue Stücke", "wöchentlich aktive Nutzer": a German noun, or adverb, adjective and their noun. */
function isNounPhrase(source: Source, i: number): boolean {
  if (isCapitalised(source, i)) return true;
  const adjective = /(?:lich|isch|ig|weise|weit)$/.test(keyAt(source, i)) ? i + 1 : i;
  return (
    /e[nrs]?$/.test(keyAt(source, adjective)) && isWord(source, adjective + 1) && isCapitalised(source, adjective + 1)
  );
}

function isBracketedComparison(source: Source, first: number): boolean {
  const { context } = source.tablesAt(first);
  let at = first - 1;
  if (isSign(source, at, ':') || isSign(source, at, '.')) at--;
  for (let words = 0; words < 4 && at >= 0; words++, at--) {
    if (isSign(source, at, '(')) return words > 0;
    if (
      !context.comparison.has(keyAt(source, at)) &&
      !context.connectors.has(keyAt(source, at)) &&
      !isSign(source, at, '.')
    )
      return false;
  }
  return false;
}

/** Whether a noun follows that the figure counts. */
export function countsNoun(source: Source, figure: Figure): boolean {
  const at = figure.last + 1;
  if (!isWord(source, at) || gapBefore(source, at) > GAP.line) return false;
  const { context } = source.tablesAt(at);
  const key = keyAt(source, at);
  return (
    !context.functionWords.has(key) && !context.connectors.has(key) && !context.months.has(key) && !isTimeWord(key)
  );
}

const isTimeWord = (key: string) =>
  /^(year|last|previous|prior|earlier|ago|vor|im|am|gestern|yesterday|monday|tuesday|wednesday|thursday|friday|today|heute|zuvor|previously|expected)$/.test(
    key,
  );

interface Tail {
  readonly first: number;
  readonly partner: Figure;
}

/** "1,2 (Vorjahr: 1,1) Milliarden Euro": scale and unit behind the brackets are of both figures. */
function readSharedTail(source: Source, figure: Figure): Tail | null {
  if (!isSign(source, figure.last + 1, '(')) return null;
  let at = figure.last + 2;
  while (at < figure.last + 2 + REACH && !isSign(source, at, ')')) at++;
  if (!isSign(source, at, ')')) return null;
  at++;
  const first = at;
  const { scales, dottedScales } = source.tablesAt(at);
  let exponent = 0;
  if (isWord(source, at) && scales.has(keyAt(source, at)) && gapBefore(source, at) <= GAP.line) {
    exponent = scales.get(keyAt(source, at))!;
    at = dottedScales.has(keyAt(source, at)) && isSign(source, at + 1, '.') ? at + 2 : at + 1;
  }
  const currency = gapBefore(source, at) <= GAP.line ? readCurrency(source, at) : null;
  const unit = currency || gapBefore(source, at) > GAP.line ? null : readUnit(source, at);
  if (!currency && !unit) return null;
  const kind = currency ? ('money' as const) : unit!.meaning.kind;
  const partner: Figure = {
    ...figure,
    exponent,
    scaled: exponent > 0,
    kind,
    ...(currency && { currency }),
    ...(unit?.meaning.unit && { unit: unit.meaning.unit }),
  };
  return { first, partner: { ...partner, exponent: exponent + currencyExponent(partner) } };
}

function withTail(figure: Figure, { partner }: Tail): Figure {
  const { kind, currency, unit, exponent, scaled } = partner;
  return {
    ...figure,
    exponent: figure.scaled ? figure.exponent + currencyExponent(partner) : exponent,
    scaled: figure.scaled || scaled,
    ...(kind && { kind }),
    ...(currency && { currency }),
    ...(unit && { unit }),
    rule: 'ellipsis',
  };
}
