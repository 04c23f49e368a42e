import type { FigureItem, WordItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';

/** "ein Fehlbetrag von 3 Millionen", "a loss of $3 million". */
const OF = new Set(['von', 'of']);
const REACH = 5;
/** Prepositions of what another figure is compared with, also by way of a noun: "against a loss of $3 million". */
const COMPARING = new Set('nach gegenüber gegen statt anstatt against versus vs vs. than after following'.split(' '));
/** Words in parentheses, or directly before a figure, that say that it stood so before. */
const BEFORE =
  /^(?:vj\.?|vorjahr\w*|vorquartal\w*|bisher\w*|bislang|zuvor|vorher|ggü\.?|previous(?:ly)?|prior|earlier|year-ago|vs\.?)$/;
const LOSS = /(?:verluste?s?|fehlbetr[aä]ge?s?|fehlbetrags|minus|defizit|abfluss|loss|losses|deficit|outflow)$/;

/**
 * The preposition by which slots tell where a figure stands: the one before it, or, where another figure is compared with it some
 * other way, the language's for that: "(Vj. 41 Millionen)", "(2024: 9.8%)", "bisher 15 Prozent", "nach einem Fehlbetrag von 3 Millionen".
 */
export function standingOf(figure: FigureItem, clause: ReadClause, sentence: ReadSentence): string {
  const whole = restated(figure, sentence);
  const standing = whole && standingOf(whole, clause, sentence);
  if (standing === 'from' || COMPARING.has(standing ?? '')) return standing!;
  const { items, language } = sentence;
  if (isRivalFigure(figure, sentence)) return '';
  if (isBracketedComparison(figure, clause, sentence) || isBefore(figure.at, items) || isComparedWith(figure.at, items))
    return language === 'de' ? 'nach' : 'from';
  return comparedNoun(figure, sentence)?.preposition ?? placeOf(figure, sentence);
}

/** "bisher 15 Prozent", "bislang auf 24 bis 26 Prozent veranschlagt", "bisher in Aussicht gestellte 15 Prozent". */
function isBefore(at: number, items: ReadSentence['items']): boolean {
  const last = items[at - 1]?.lower ?? '';
  if (BEFORE.test(last) || (/^(?:auf|bei|mit|at|to)$/.test(last) && BEFORE.test(items[at - 2]?.lower ?? '')))
    return true;
  if (!PARTICIPLE.test(last)) return false;
  for (let i = at - 2; i >= at - REACH && items[i]?.kind === 'word'; i--) if (BEFORE.test(items[i]!.lower)) return true;
  return false;
}

/** What is done to a forecast, before its figure. */
const PARTICIPLE =
  /(?:[^aeiou]t|et|en)e[nrsm]?$|^(?:forecast|expected|guided|projected|estimated|targeted|planned|announced)$/;

const PLACES = /^(?:rate|pace|level|total|high|low|record|reading|peak)$/;

/** The preposition before a figure; that of "to an annual rate of 1.4 million" is "to". */
function placeOf({ at }: FigureItem, { items, government }: ReadSentence): string {
  const { preposition } = government(at);
  if (items[at - 1]?.lower !== 'of' || !PLACES.test(items[at - 2]?.lower ?? '')) return preposition;
  for (let i = at - 3; i >= at - 6; i--) {
    const { kind, lower } = items[i] ?? { kind: 'mark', lower: '' };
    if (lower === 'to' || lower === 'at') return lower;
    if (kind !== 'word' && kind !== 'time') break;
  }
  return preposition;
}

/** Words between a figure and what it is once more: "$31.7 million, or 18 cents". */
const OR = new Set(['or', 'oder', 'beziehungsweise', 'bzw.']);

/** The figure that one behind "or" states once more: of "against a loss of $32 million, or 18 cents a share" the million. */
export function restated(figure: FigureItem, { items }: ReadSentence): FigureItem | undefined {
  let at = figure.at - 1;
  if (!OR.has(items[at]?.lower ?? '')) return undefined;
  if (items[at - 1]?.kind === 'mark') at--;
  const before = items[at - 1];
  return before?.kind === 'figure' && before.quantity.kind === 'money' ? before : undefined;
}

/** Whether another figure is compared with it. */
export function isCompared(figure: FigureItem, clause: ReadClause, sentence: ReadSentence): boolean {
  return comparedNoun(figure, sentence) !== undefined || COMPARING.has(standingOf(figure, clause, sentence));
}

/** The noun that a figure is compared by: the loss in "after a loss of $3 million". */
export function comparedNoun(
  figure: FigureItem,
  sentence: ReadSentence,
): { readonly noun: WordItem; readonly preposition: string } | undefined {
  const { items, government } = sentence;
  let of = figure.at - 1;
  while (of > figure.at - REACH && items[of]?.kind === 'word' && !OF.has(items[of]!.lower)) of--;
  const noun = items[of - 1];
  if (!OF.has(items[of]?.lower ?? '') || noun?.kind !== 'word') return undefined;
  const { preposition } = government(noun.at);
  if (isRivalEstimate(noun, items)) return undefined;
  if (COMPARING.has(preposition)) return { noun, preposition };
  if (/^(?:below|above|under|unter|über)$/.test(preposition) && ESTIMATE.test(noun.lower))
    return { noun, preposition: 'from' };
  // "rose to 5 from a loss of 3", "up from guidance of 3", "compared with a loss of 3"; but "income from fees of 3 million"
  const near = nearestPreposition(noun.at, sentence);
  const isComparison =
    near === 'from'
      ? items.slice(Math.max(0, noun.at - REACH * 3), noun.at).some(({ kind }) => kind === 'figure')
      : (near === 'with' || near === 'to') && isComparedWith(noun.at, items);
  return isComparison ? { noun, preposition: 'from' } : undefined;
}

/** The preposition closest before a noun, with only words between. */
function nearestPreposition(at: number, { items, grammar }: ReadSentence): string {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (items[i]!.kind !== 'word' && items[i]!.kind !== 'time') return '';
    if (grammar.words.prepositions.has(items[i]!.lower)) return items[i]!.lower;
  }
  return '';
}

/** "compared with", "verglichen mit": no other figure between the word and the place. */
function isComparedWith(at: number, items: ReadSentence['items']): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, lower } = items[i]!;
    if (kind === 'figure') return false;
    if (lower === 'compared' || lower === 'verglichen') return true;
  }
  return false;
}

const ESTIMATE =
  /(?:estimates?|consensus|forecasts?|expectations?|konsens|schätzung(?:en)?|prognosen?|erwartung(?:en)?)$/;

/** "against an average estimate of $1.49": what others expected, a fact of its own; not "from an initial estimate of 1.3%". */
function isRivalEstimate({ at, lower }: WordItem, items: ReadSentence['items']): boolean {
  return (
    ESTIMATE.test(lower) &&
    !items
      .slice(at - 3, at)
      .some((item) => /^(?:initial|earlier|previous|prior|first|preliminary|bisherig|früher|erst)/.test(item.lower))
  );
}

/** "(Konsens 1,34)", "vs est. $311.6M", "(zunächst 1,3)": what others expected, or what was told at first; no metric's own figure, and no former one. */
export function isRivalFigure({ at }: FigureItem, { items, grammar }: ReadSentence): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, lower } = items[i]!;
    if (kind === 'word' && RIVAL.test(lower)) return true;
    if (kind === 'mark' ? lower !== ':' : !RIVAL_LINKS.has(lower) && !grammar.words.transparent.has(lower))
      return false;
  }
  return false;
}

const RIVAL =
  /^(?:zunächst|initially|consensus|ests?\.?|estimates?|poll|street|prog\.?)$|(?:konsens|konsensus|schätzung|schätzungen|umfrage)$/;
const RIVAL_LINKS = new Set([
  'of',
  'von',
  'at',
  'bei',
  'for',
  'was',
  'were',
  'is',
  'lag',
  'liegt',
  'lagen',
  'mit',
  'auf',
]);

/** Whether what a figure is compared by is a loss. */
export function isComparedLoss(figure: FigureItem, sentence: ReadSentence): boolean | undefined {
  const compared = comparedNoun(restated(figure, sentence) ?? figure, sentence);
  return compared && LOSS.test(compared.noun.lower);
}

/** "(Vorjahr: 107,9 Mio. Euro)", "(H1 2025: £9.1m)": in parentheses behind a time or a word for before. */
function isBracketedComparison({ at, quantity }: FigureItem, clause: ReadClause, { items }: ReadSentence): boolean {
  const { asides } = clause;
  if (!asides.has(at)) return false;
  const isOther = ({ kind }: FigureItem['quantity']) => kind === quantity.kind;
  if (!clause.items.some((item) => item.kind === 'figure' && !asides.has(item.at) && isOther(item.quantity)))
    return false;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const item = items[i]!;
    if (item.lower === '(' || item.kind === 'figure') return false;
    if (item.kind === 'time' || BEFORE.test(item.lower)) return true;
  }
  return false;
}
