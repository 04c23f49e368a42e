import type { FigureItem } from '../reading/item.ts';
import type { ReadClause } from '../reading/reading.ts';

/** Whether one of the nouns stands within a few words behind the figure. */
export function isCounted(figure: FigureItem, nouns: ReadonlySet<number>, clause: ReadClause): boolean {
  if (partOf(figure, clause)) return false;
  const whole = clause.items.find((item) => item.kind === 'figure' && partOf(item, clause) === figure);
  if (whole?.kind === 'figure') return countsNoun(whole, nouns, clause);
  return countsNoun(figure, nouns, clause);
}

const PARTITIVES =
  /^(?:der|von|ihrer|seiner|insgesamt|zuletzt|derzeit|rund|gut|etwa|of|the|its|their|about|some|roughly)$/;

/** "700 der zuletzt 8.200 Stellen", "600 of its 11,000 jobs": the figure of which this one is the whole. */
function partOf(figure: FigureItem, { items }: ReadClause): FigureItem | undefined {
  const at = items.indexOf(figure);
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'figure') return /^(?:der|von|ihrer|seiner|of)$/.test(items[i + 1]!.lower) ? item : undefined;
    if (!PARTITIVES.test(item.lower)) return undefined;
  }
  return undefined;
}

function countsNoun(figure: FigureItem, nouns: ReadonlySet<number>, clause: ReadClause): boolean {
  return clause.hits.some(
    (hit) =>
      nouns.has(hit.form.lexeme) &&
      hit.from > figure.at &&
      hit.from <= figure.at + 4 &&
      !clause.items.some((item) => item.kind === 'figure' && item.at > figure.at && item.at < hit.from),
  );
}
