import type { Span } from '@groschen/document';
import type { Clause } from './clause.ts';
import type { Grammar } from './grammar.ts';
import type { Hit, Item } from './item.ts';

/** How far behind its unit a good is named, in items. */
const GOOD_REACH = 8;
/** How many words before and behind its noun tell which instrument it is. */
const BEFORE = 4;
const BEHIND = 8;
/** What opens a sentence before an English noun without being part of its name. */
const ADVERBS = /ly$|^(?:meanwhile|elsewhere|however|then|but|overnight|still|later|earlier|today|also|even|so|yet)$/;
const LINKS = /^(?:der|des|von|vom|für|on|of)$/;
const TERM = /laufzeit$|^fälligkeit$/;

/**
 * Where an instrument that is no name is told, with the words that tell which one it is: "Rendite der zehnjährigen Bundesanleihe",
 * "10-year BTP yield", "Papiere mit zwei Jahren Laufzeit", "raw sugar". Of "ein Barrel der Sorte Brent" it is "Brent". O(1).
 */
export function instrumentSpan(hit: Hit, clause: Clause, items: readonly Item[], grammar: Grammar): Span {
  const good = goodOf(hit, clause, items, grammar);
  const noun = good ?? hit;
  const start = grammar.language === 'en' ? startOfPhrase(noun, clause, items, grammar) : items[noun.from]!.start;
  const end = good ? items[good.to]!.end : endOfComplement(noun, items, grammar);
  return { start, end };
}

/** What is traded by a unit: "Ein Barrel (159 Liter) der Nordseesorte [Brent]", "die Feinunze [Gold]", "a barrel of [Brent] crude". */
function goodOf(unit: Hit, { hits }: Clause, items: readonly Item[], grammar: Grammar): Hit | undefined {
  const isUnit = (at: number) => grammar.tradingUnits.has(items[at]!.lower);
  if (!isUnit(unit.to)) return undefined;
  const reach = Math.min(unit.to + GOOD_REACH, items.length - 1);
  let last = unit.to;
  while (last < reach && !hits.some((hit) => hit.form.kind === 'verb' && hit.from === last + 1)) last++;
  return hits.find(
    ({ form, from }) =>
      form.kind === 'noun' &&
      from > unit.to &&
      from <= last &&
      grammar.subjectKinds.get(form.lexeme) === 'instrument' &&
      !isUnit(from),
  );
}

/** "[10-year] Treasury yield", "[Norwegian] crown": English words before the noun, back to what begins its phrase. */
function startOfPhrase(noun: Hit, clause: Clause, items: readonly Item[], grammar: Grammar): number {
  const { determiners, prepositions, coordinators, subordinators, relatives } = grammar.words;
  let { start } = items[noun.from]!;
  for (let i = noun.from - 1; i >= 0 && i >= noun.from - BEFORE; i--) {
    const item = items[i]!;
    if (item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time' || items[i + 1]!.joined) break;
    if (
      item.kind === 'word' &&
      ([determiners, prepositions, coordinators, subordinators, relatives].some((set) => set.has(item.lower)) ||
        ADVERBS.test(item.lower) ||
        clause.hits.some(({ form, from }) => from === i && form.kind === 'verb'))
    )
      break;
    start = item.start;
  }
  return start;
}

/** "Rendite [der zehnjährigen Bundesanleihe]", "yield [on German two-year notes]", "Papiere [mit zwei Jahren Laufzeit]". */
function endOfComplement(noun: Hit, items: readonly Item[], { language, words }: Grammar): number {
  const own = items[noun.to]!.end;
  const next = items[noun.to + 1]?.lower ?? '';
  if (next === 'mit') return items.slice(noun.to + 2, noun.to + 5).find(({ lower }) => TERM.test(lower))?.end ?? own;
  const genitive = language === 'de' && /\p{L}{3,}er$/u.test(next) && items[noun.to + 2]?.kind === 'word';
  if (!genitive && !LINKS.test(next)) return own;
  let end = own;
  for (let i = noun.to + (genitive ? 1 : 2); i < noun.to + BEHIND; i++) {
    const item = items[i];
    if (!item || item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time') break;
    if (item.kind === 'word' && words.prepositions.has(item.lower)) break;
    if (item.kind === 'word' && language === 'de' && !item.capital && end > own) break;
    if (item.kind === 'word' && /(?:ed|se|ll|id)$/.test(item.lower)) break;
    end = item.end;
  }
  return end;
}
