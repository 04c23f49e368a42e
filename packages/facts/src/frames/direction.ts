import { headsOf } from '../reading/certainty.ts';
import type { FigureItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';

/** Which way a figure goes: `1` up, `-1` down, `0` where the text does not say. */
export type Sign = -1 | 0 | 1;

/**
 * The direction of a figure by the word nearest to it: an adverb beside it ("0,2 Prozent höher", "down 3%"), a noun before it
 * ("ein Minus von 3 Prozent"), else the verb of its clause.
 */
export function directionOf(figure: FigureItem, clause: ReadClause, sentence: ReadSentence): Sign {
  const { grammar, items } = sentence;
  const inVerb = new Set<number>();
  for (const hit of clause.hits)
    if (hit.form.kind === 'verb') for (let i = hit.from + 1; i <= hit.to; i++) inVerb.add(i);
  /** "mehr als ein Drittel", "less than 5%": how exact the figure is, not where it goes. */
  const isBound = (at: number) => at < figure.at && /^(?:als|than)$/.test(items[at + 1]?.lower ?? '');
  const wordSign = (at: number): Sign => {
    const item = items[at];
    if (item?.kind !== 'word' || inVerb.has(at) || isBound(at)) return 0;
    if (grammar.upWords.has(item.lower)) return 1;
    return grammar.downWords.has(item.lower) ? -1 : 0;
  };
  const skip = (at: number, step: 1 | -1): number => {
    let i = at;
    while (
      items[i]?.kind === 'word' &&
      grammar.words.transparent.has(items[i]!.lower) &&
      wordSign(i) === 0 &&
      Math.abs(i - at) < 3
    )
      i += step;
    return i;
  };
  const after = wordSign(figure.at + 1);
  if (after) return after;
  const before = wordSign(skip(figure.at - 1, -1));
  if (before) return before;

  const nouns = clause.hits.filter((hit) => hit.form.kind === 'noun');
  const sign = (lexeme: number): Sign => (grammar.up.has(lexeme) ? 1 : grammar.down.has(lexeme) ? -1 : 0);
  const verbs = headsOf(clause);
  // "Der Gewinn sank um 7 Prozent", "net loss rose 3 percent": what the verb measures, the verb tells
  const lead = skip(figure.at - 1, -1);
  const measuring = /^(?:um|by)$/.test(items[lead]?.lower ?? '')
    ? verbs.find((hit) => sign(hit.form.lexeme) !== 0)
    : verbs.find((hit) => hit.to === lead && sign(hit.form.lexeme) !== 0);
  if (measuring) return sign(measuring.form.lexeme);
  let nearest: { sign: Sign; distance: number } | undefined;
  for (const hit of nouns) {
    const own = sign(hit.form.lexeme);
    const distance = hit.from > figure.at ? (hit.from - figure.at) * 2 : figure.at - hit.to;
    if (own && distance <= 6 && (!nearest || distance < nearest.distance)) nearest = { sign: own, distance };
  }
  const verbSign = verbs.map((hit) => sign(hit.form.lexeme)).find((own) => own !== 0);
  if (nearest && (nearest.distance <= 4 || !verbSign)) return nearest.sign;
  if (verbSign) return verbSign;
  for (const item of clause.items) {
    const own = wordSign(item.at);
    if (own) return own;
  }
  return 0;
}

/**
 * The direction that only the words right beside a figure tell: "a [0.4% gain]", "[falling 0.2%]", "ein [Minus von 3 Prozent]"; of what
 * another is compared with, whose clause tells nothing of it.
 */
export function directionBeside({ at }: FigureItem, { hits }: ReadClause, { grammar, items }: ReadSentence): Sign {
  const sign = (lexeme: number): Sign => (grammar.up.has(lexeme) ? 1 : grammar.down.has(lexeme) ? -1 : 0);
  let before = at - 1;
  while (
    /^(?:by|of|von|um|an?|upwardly|downwardly|revised)$/.test(items[before]?.lower ?? '') ||
    grammar.words.transparent.has(items[before]?.lower ?? '')
  )
    before--;
  for (const { form, from, to } of hits) {
    const beside =
      to === before ? form.kind === 'noun' || form.shape === 'gerund' : from === at + 1 && form.kind === 'noun';
    if (beside && sign(form.lexeme)) return sign(form.lexeme);
  }
  const word = items[before]?.lower ?? '';
  if (grammar.upWords.has(word)) return 1;
  return grammar.downWords.has(word) ? -1 : 0;
}
