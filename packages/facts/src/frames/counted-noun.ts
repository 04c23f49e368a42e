import type { Document, RoleValue } from '@groschen/document';
import type { Call } from './calls.ts';
import { wordsValue } from './role-values.ts';

/** How many words a counted noun has at most, with its adjectives. */
const COUNTED_REACH = 4;

/**
 * The noun that a figure counts or measures: "388 [practices]", "18,000 tonnes of [iron]", "21.400 Tonnen [Speiseeis]". It is the first
 * noun behind the figure, in English with the words before it.
 */
export function countedNoun(figure: RoleValue, { sentence, clause }: Call, document: Document): RoleValue | undefined {
  const { items, grammar } = sentence;
  const { prepositions, determiners, coordinators, relatives, subordinators } = grammar.words;
  const at = clause.items.find((item) => item.kind === 'figure' && item.start === figure.start)?.at;
  if (at === undefined) return undefined;
  let first = at + 1;
  if (items[first]?.lower === 'of') first++;
  let last = first - 1;
  for (let i = first; i < first + COUNTED_REACH; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || item.joined) break;
    if (grammar.language === 'de') {
      if (prepositions.has(item.lower) || determiners.has(item.lower)) break;
      last = i;
      if (item.capital) break;
      continue;
    }
    if ([prepositions, determiners, coordinators, relatives, subordinators].some((words) => words.has(item.lower)))
      break;
    if (clause.hits.some((hit) => hit.from === i && hit.form.kind === 'verb' && hit.form.shape === 'finite')) break;
    last = i;
  }
  const noun = items[last];
  if (last < first || noun?.kind !== 'word' || (grammar.language === 'de' && !noun.capital)) return undefined;
  return wordsValue(document.text, { start: items[first]!.start, end: noun.end });
}
