import { canGive } from './connectors.ts';
import { countsNoun } from './counted-noun.ts';
import { compare, times } from './exact.ts';
import type { Figure } from './figure.ts';
import { isCapitalised, isSign, isWord, keyAt, type Source, sameSentence } from './source.ts';

/** How many figures back a bracketed comparison, a comparison behind a comma, and a scaled amount without currency look. */
const BRACKET_REACH = 4;
const COMPARISON_REACH = 2;
const MONEY_REACH = 12;
/** Pieces between a bracketed comparison and the figure it compares; between a figure and a word that tells that it counts. */
const NEAR = 14;
const CUE_REACH = 21;
/** Pieces from an amount to the one in the brackets behind it: "(about". */
const CONVERSION_REACH = 4;

/** A figure further off that one without unit takes it from; null where there is none. */
export function remotePartner(source: Source, figures: readonly (Figure | null)[], i: number): Figure | null {
  const figure = figures[i]!;
  if (isBracketedComparison(source, figure.first)) {
    const partner = lastWithUnit(figures, i, BRACKET_REACH);
    return partner && figure.first - partner.last < NEAR ? partner : null;
  }
  if (figure.scaled) return countsThings(source, figure) ? null : lastMoney(source, figures, i);
  return comparedPartner(source, figures, i) ?? enclosingMoney(source, figures, i);
}

function lastWithUnit(figures: readonly (Figure | null)[], i: number, reach: number): Figure | null {
  return figures.slice(Math.max(0, i - reach), i).findLast((partner) => partner?.kind && canGive(partner)) ?? null;
}

/** "rose to 5 billion euros … and 800 million": a scaled figure in a text about money is money. */
function lastMoney(source: Source, figures: readonly (Figure | null)[], i: number): Figure | null {
  for (let k = i - 1; k >= 0 && k >= i - MONEY_REACH; k--) {
    const partner = figures[k];
    if (partner?.kind === 'money' && canGive(partner) && partner.currency?.minor !== true)
      return { ...beforeConversion(source, figures, k), scaled: true };
  }
  return null;
}

/** The figure that another in brackets converts: "64.2 million pounds ($82 million), from 55.8 million" goes on in pounds. */
export function beforeConversion(source: Source, figures: readonly (Figure | null)[], k: number): Figure {
  const figure = figures[k]!;
  const before = figures[k - 1];
  const converts =
    before?.kind === 'money' &&
    figure.kind === 'money' &&
    isSign(source, figure.last + 1, ')') &&
    isSign(source, before.last + 1, '(') &&
    figure.first - before.last <= CONVERSION_REACH;
  return converts ? before : figure;
}

/** "ate up 58.2 cents of each dollar earned, up from 56.9", "took 41 weeks, 14 longer than before": of the last figure's unit. */
function comparedPartner(source: Source, figures: readonly (Figure | null)[], i: number): Figure | null {
  const figure = figures[i]!;
  const partner = lastWithUnit(figures, i, COMPARISON_REACH);
  if (!partner || partner.scaled || partner.upper || !sameSentence(source, partner.first, figure.first)) return null;
  const before = keyAt(source, figure.first - 1);
  const moved = before === 'from' && /^(up|down|unchanged)$/.test(keyAt(source, figure.first - 2));
  if (moved) return countsNoun(source, figure) || !isSameSize(partner, figure) ? null : partner;
  const than = /^(than|als)$/.test(keyAt(source, figure.last + 2));
  const compares = /^(more|less|mehr|.+er)$/.test(keyAt(source, figure.last + 1));
  return than && compares && partner.kind === 'measure' ? partner : null;
}

/** "opened at 3,100 yen, touched 3,540 and stood at 3,260 yen": between two amounts of one currency, and of their size. */
function enclosingMoney(source: Source, figures: readonly (Figure | null)[], i: number): Figure | null {
  const figure = figures[i]!;
  const before = figures[i - 1];
  const after = figures[i + 1];
  if (before?.kind !== 'money' || after?.kind !== 'money' || before.currency?.code !== after.currency?.code)
    return null;
  if (!sameSentence(source, before.first, after.first) || countsNoun(source, figure) || !figure.digits) return null;
  const alike =
    figure.decimals === before.decimals &&
    figure.grouped === before.grouped &&
    figure.decimals + (figure.grouped ? 1 : 0) > 0;
  return alike && isSameSize(before, figure) && isSameSize(after, figure) && !before.scaled && !after.scaled
    ? before
    : null;
}

/** Whether one of two figures, as written, is at most twice the other. */
function isSameSize(a: Figure, b: Figure): boolean {
  const [low, high] = compare(a.mantissa, b.mantissa) <= 0 ? [a.mantissa, b.mantissa] : [b.mantissa, a.mantissa];
  return low.numerator > 0n && compare(high, times(low, 2n)) <= 0;
}

/** Whether a scaled figure counts things: a noun follows, or its sentence speaks of a number of them. */
function countsThings(source: Source, figure: Figure): boolean {
  const next = figure.last + 1;
  const participle = source.tablesAt(next).language === 'en' && /[^e]ed$/.test(keyAt(source, next));
  if (
    !participle &&
    countsNoun(source, figure) &&
    (source.tablesAt(figure.first).language === 'en' || isNounPhrase(source, next))
  )
    return !/^(dividende|umsatz|gewinn|schulden|cash)$/.test(keyAt(source, next));
  const { countCues } = source.tablesAt(figure.first).context;
  for (
    let at = figure.first - 1;
    at > figure.first - CUE_REACH && at >= 0 && sameSentence(source, at, figure.first);
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

/** "(Vorjahr: 1,1)", "(bisher: 630–650)": words of comparison between an opening bracket and the figure. */
function isBracketedComparison(source: Source, first: number): boolean {
  const { context } = source.tablesAt(first);
  let at = first - 1;
  if (isSign(source, at, ':') || isSign(source, at, '.')) at--;
  for (let words = 0; words < 4 && at >= 0; words++, at--) {
    const key = keyAt(source, at);
    if (key === '(') return words > 0;
    if (!context.comparison.has(key) && !context.connectors.has(key) && key !== '.') return false;
  }
  return false;
}
