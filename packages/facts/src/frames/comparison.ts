import type { Certainty } from '../reading/certainty.ts';
import type { Hit, TimeItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { comparedNoun, restated } from './compared.ts';

/** Prepositions of a figure that another is compared with: "nach einem Gewinn von …", "against a loss of …". */
const COMPARING = new Set(['nach', 'gegenüber', 'gegen', 'statt', 'against', 'versus', 'vs', 'from', 'than']);
/** Prepositions of a time that the clause itself is about: "im Vorjahr", "a year earlier". */
const LOCATING = new Set(['', 'im', 'in', 'für', 'for', 'vor', 'zum']);

/** The same period one year on: "2024-Q3" is "2025-Q3". */
export function yearLater(value: string): string {
  return value
    .replace(/^\d{4}/, (year) => String(Number(year) + 1))
    .replace(/\/(\d\d)$/, (_, year: string) => `/${String((Number(year) + 1) % 100).padStart(2, '0')}`);
}

/**
 * Whether a metric stands there only for another to be compared with: behind "nach" or "against", or in a clause about a
 * period whose next year the text speaks of too.
 */
export function isComparison(
  metric: Hit,
  clause: ReadClause,
  sentence: ReadSentence,
  { modality }: Certainty,
  periods: ReadonlySet<string>,
): boolean {
  if (metric.form.kind === 'noun' && COMPARING.has(sentence.government(metric.from).preposition)) return true;
  if (modality === 'expected' || modality === 'planned') return false;
  if (isMeasuredBy(metric, sentence)) return true;
  let earlier = false;
  for (const item of clause.items) {
    if (item.kind !== 'time' || clause.asides.has(item.at)) continue;
    if (!/^\d{4}(?:-Q\d|-H\d|-9M|\/\d\d)?$/.test(item.date.value)) continue;
    if (!LOCATING.has(sentence.government(item.at).preposition) || belongsToComparedFigure(item, sentence)) continue;
    if (!periods.has(yearLater(item.date.value))) return false;
    earlier = true;
  }
  return earlier;
}

/** "wider than the 18 million pound loss", not "more than 18 million pounds in revenue". */
function isMeasuredBy({ from }: Hit, { items, grammar }: ReadSentence): boolean {
  const [than, the, figure] = items.slice(Math.max(0, from - 3), from);
  return figure?.kind === 'figure' && than!.lower === 'than' && grammar.words.determiners.has(the!.lower);
}

const FORMER = /^(?:previous|prior|earlier|former|initial|original|(?:bisherig|früher|ursprünglich)e[nrsm]?)$/;
const FORECAST =
  /^(?:forecasts?|guidance|outlook|view|range|targets?|estimates?|projections?|prognosen?|spanne|ausblicks?|ziele?s?)$/;
const FORECAST_REACH = 3;

const FORMERLY = /^(?:bislang|bisher|zuvor|ursprünglich|zunächst|previously|originally|former|earlier|initially)$/;

/** "Bislang hatte der Vorstand 5 Millionen erwartet", "it had guided for": what somebody expected before; nothing that holds now. */
export function isFormerView({ finite, items }: ReadClause): boolean {
  // "expects 5 million instead of the 6 it had forecast": the clause is about what stands before.
  const had = items.findIndex(({ lower }) => /^(?:hatten?|had|having)$/.test(lower));
  if (had >= 0 && !(items[had]!.lower === 'had' && items.slice(0, had).some(({ kind }) => kind === 'figure')))
    return true;
  if ((!finite || items[0]!.lower === 'compared') && isFormerForecast(items)) return true;
  const isPast = items.some(({ lower }) => /^(?:war|waren|lautete|lag|was|were|stood|ran)$/.test(lower));
  return isPast && items.some(({ lower }) => FORMERLY.test(lower));
}

/** "compared with its earlier forecast of 5 million": a piece of a clause about what was expected before, and no figure of now. */
function isFormerForecast(items: ReadClause['items']): boolean {
  const former = items.findIndex(
    ({ lower }, i) =>
      FORMER.test(lower) && items.slice(i + 1, i + 1 + FORECAST_REACH).some((next) => FORECAST.test(next.lower)),
  );
  return former >= 0 && !items.slice(0, former).some(({ kind }) => kind === 'figure');
}

/**
 * "from 355 million a year earlier", "nach 36,6 Mio. Euro in der Vorjahresperiode", "after a 0.5% gain in January", "halb so viel wie im
 * Vorjahr": the time of what is compared, not of the clause.
 */
export function belongsToComparedFigure(time: TimeItem, sentence: ReadSentence): boolean {
  const { items, grammar, government } = sentence;
  if (isBehindComparison(time, sentence) || headsBracketedFigure(time, sentence)) return true;
  let at = time.at - 1;
  while (at > time.at - 4 && items[at]?.kind === 'word' && isLink(items[at]!.lower, grammar)) at--;
  at = behindFigure(at, sentence);
  const last = items[at];
  if (last?.kind === 'word' && /^(?:als|wie|than)$/.test(last.lower)) return true;
  const figure = last?.kind === 'word' ? items[at - 1] : last;
  if (figure?.kind !== 'figure') return false;
  if (last?.kind === 'word')
    return AFTER.has(government(figure.at).preposition) && government(time.at).preposition !== '';
  const whole = restated(figure, sentence) ?? figure;
  if (comparedNoun(whole, sentence)) return true;
  const { preposition } = government(whole.at);
  return COMPARING.has(preposition) || AFTER.has(preposition) || preposition === 'with' || preposition === 'zu';
}

/** Where the figure stands behind which are only "a share", "je Aktie", and a comma if it restates another one; else `at`. */
function behindFigure(at: number, sentence: ReadSentence): number {
  const { items } = sentence;
  let i = items[at]?.lower === ',' ? at - 1 : at;
  if (/^(?:shares?|aktie|titel|anteil)$/.test(items[i]?.lower ?? '')) {
    i--;
    while (i > at - PER_REACH && items[i]?.kind === 'word') i--;
  }
  const figure = items[i];
  if (figure?.kind !== 'figure') return at;
  return items[at]!.kind === 'word' || restated(figure, sentence) ? i : at;
}

/** "per diluted share,": words between a figure and what follows. */
const PER_REACH = 5;

const AFTER = new Set(['nach', 'after', 'following']);

/** "0.4% from a year ago", "gegenüber dem Vorjahr", "zum Vormonat": the period that a change is counted from. */
export function isBehindComparison(time: TimeItem, { items, government }: ReadSentence): boolean {
  const { preposition } = government(time.at);
  if (preposition === 'from') return !/^(?:to|through|until)$/.test(items[time.at + 1]?.lower ?? '');
  if (preposition === 'zum' || preposition === 'zu') return /^vor/i.test(time.date.text);
  if (preposition === 'on') return /^(?:year|quarter|month)$/i.test(time.date.text);
  // "the lowest since November 2022": when something else was.
  return /^(?:gegenüber|than|versus|against|seit|since)$/.test(preposition);
}

/** "(2024: 9.8%)", "(Vj. 41 Millionen)": a time that stands in parentheses with a figure of its own. */
function headsBracketedFigure({ at }: TimeItem, { items }: ReadSentence): boolean {
  if (items[at - 1]?.lower !== '(') return false;
  const next = items[at + 1]?.kind === 'mark' ? items[at + 2] : items[at + 1];
  return next?.kind === 'figure';
}

function isLink(word: string, { words }: ReadSentence['grammar']): boolean {
  return words.prepositions.has(word) || words.determiners.has(word);
}
