import type { Certainty } from '../reading/certainty.ts';
import type { Hit, TimeItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';

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

/**
 * "from 355 million a year earlier", "nach 36,6 Mio. Euro in der Vorjahresperiode", "halb so viel wie im Vorjahr": the time of what
 * is compared, not of the clause.
 */
export function belongsToComparedFigure(time: TimeItem, { items, grammar, government }: ReadSentence): boolean {
  let at = time.at - 1;
  while (at > time.at - 4 && items[at]?.kind === 'word' && isLink(items[at]!.lower, grammar)) at--;
  const figure = items[at];
  if (figure?.kind === 'word') return /^(?:als|wie|than)$/.test(figure.lower);
  if (figure?.kind !== 'figure') return false;
  const { preposition } = government(figure.at);
  return COMPARING.has(preposition) || preposition === 'with' || preposition === 'zu';
}

function isLink(word: string, { words }: ReadSentence['grammar']): boolean {
  return words.prepositions.has(word) || words.determiners.has(word);
}
