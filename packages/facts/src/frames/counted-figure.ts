import type { FigureItem, Item } from '../reading/item.ts';
import type { ReadClause } from '../reading/reading.ts';

/** Whether one of the nouns stands within a few words behind the figure, or behind the figure of which it is a part. */
export function isCounted(figure: FigureItem, nouns: ReadonlySet<number>, clause: ReadClause): boolean {
  const figures = clause.items.filter((item): item is FigureItem => item.kind === 'figure');
  if (figures.some((part) => part !== figure && isPartOf(part, figure, clause))) return false;
  const whole = figures.find((other) => other !== figure && isPartOf(figure, other, clause));
  return countsNoun(whole ?? figure, nouns, clause);
}

const PARTITIVES = /^(?:der|von|ihrer|seiner|of|out)$/;
/** What may stand between a part and its whole is neither a preposition nor a noun that ends the phrase. */
const PREPOSITIONS = /^(?:in|an|auf|bei|mit|für|aus|durch|zu|at|on|for|with|from|by|to|and|und)$/;
const REACH = 6;

/** "700 der weltweit 8.200 Stellen", "600 of its 11,000 jobs", "Von den 8.200 Stellen fallen 700 weg". */
function isPartOf(part: FigureItem, whole: FigureItem, { items }: ReadClause): boolean {
  const [from, to] = [items.indexOf(part), items.indexOf(whole)];
  if (from > to) return to > 0 && to < REACH && /^(?:von|of)$/.test(items[0]!.lower) && opensPhrase(items.slice(1, to));
  return to - from < REACH && PARTITIVES.test(items[from + 1]!.lower) && opensPhrase(items.slice(from + 2, to));
}

/** Whether words may stand between a preposition and a counting figure: "zuletzt", "ihren insgesamt", "the group's". */
function opensPhrase(words: readonly Item[]): boolean {
  return words.every(
    (item) =>
      item.kind === 'time' ||
      (item.kind === 'word' && !PREPOSITIONS.test(item.lower) && (!item.capital || /^['’]/.test(item.lower))),
  );
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
