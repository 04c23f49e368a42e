import type { Document, RoleValue } from '@groschen/document';
import type { Hit } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import type { Call } from './calls.ts';
import type { CompiledSlot } from './compile.ts';
import { wordsValue } from './role-values.ts';

/** How far words that fill a role stand from the trigger, in items. */
const WORDS_REACH = 10;

/** The words of a slot's list that stand nearest to the trigger, or in the place of the subject. */
export function fillWords({ slot, words }: CompiledSlot, call: Call, document: Document): RoleValue | undefined {
  const { clause, sentence, trigger } = call;
  const known = words[sentence.language];
  const bare = slot.by?.includes('object') && !slot.by.includes('subject');
  const hits = clause.hits.filter(
    (hit) =>
      known.has(hit.form.lexeme) &&
      hit.form.kind !== 'verb' &&
      !(bare && sentence.government(hit.from).preposition !== ''),
  );
  if (slot.by?.includes('subject') && !slot.by.includes('nearest')) {
    const { subject } = clause;
    const hit =
      hits.find((other) => other.from === subject?.at) ??
      (clause.subject ? undefined : hits.find((other) => sentence.government(other.from).preposition === ''));
    const good = hit && goodOf(hit, clause, sentence);
    if (good) return wordsValue(document.text, spanOf(good, sentence));
    return hit && wordsValue(document.text, withComplement(spanOf(hit, sentence), hit, sentence));
  }
  let best: Hit | undefined;
  for (const hit of hits)
    if (
      Math.abs(hit.from - trigger.from) <= WORDS_REACH &&
      (!best || Math.abs(hit.from - trigger.from) < Math.abs(best.from - trigger.from))
    )
      best = hit;
  return best && wordsValue(document.text, spanOf(best, sentence));
}

/** The trigger's own words. */
/** How far behind its unit a good is named, in items. */
const GOOD_REACH = 8;

/** What is traded by a unit: "Ein Barrel (159 Liter) der Nordseesorte [Brent]", "die Feinunze [Gold]", "a barrel of [Brent] crude". */
function goodOf(unit: Hit, { hits }: ReadClause, { items, grammar }: ReadSentence): Hit | undefined {
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

export function triggerValue({ sentence, trigger }: Call, document: Document): RoleValue {
  return wordsValue(document.text, spanOf(trigger, sentence));
}

function spanOf(hit: Hit, { items }: ReadSentence): { start: number; end: number } {
  return { start: items[hit.from]!.start, end: items[hit.to]!.end };
}

/**
 * "Rendite der zehnjährigen Bundesanleihe", "10-year Treasury yield", "yield on German two-year notes": a noun with what it is
 * of and the words that tell which one it is.
 */
function withComplement(
  span: { start: number; end: number },
  hit: Hit,
  { items, grammar }: ReadSentence,
): { start: number; end: number } {
  let { start, end } = span;
  if (grammar.language === 'en')
    for (let i = hit.from - 1; i >= hit.from - 3; i--) {
      const item = items[i];
      if (!item || item.kind === 'mark' || item.kind === 'time' || item.joined) break;
      if (
        item.kind === 'word' &&
        (grammar.words.determiners.has(item.lower) ||
          grammar.words.prepositions.has(item.lower) ||
          grammar.words.coordinators.has(item.lower))
      )
        break;
      if (item.kind === 'word' && !/^\p{N}|-|year|treasury|gilt|bond|note|crude|brent|spot/u.test(item.lower)) break;
      start = item.start;
    }
  const genitive =
    grammar.language === 'de' &&
    /\p{L}{3,}er$/u.test(items[hit.to + 1]?.lower ?? '') &&
    items[hit.to + 2]?.kind === 'word';
  if (genitive || /^(?:der|des|von|für|on|of)$/.test(items[hit.to + 1]?.lower ?? ''))
    for (let i = hit.to + (genitive ? 1 : 2); i < hit.to + 8; i++) {
      const item = items[i];
      if (!item || item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time') break;
      if (item.kind === 'word' && grammar.words.prepositions.has(item.lower)) break;
      if (item.kind === 'word' && grammar.language === 'de' && !item.capital && end > span.end) break;
      if (item.kind === 'word' && /(?:ed|se|ll|id)$/.test(item.lower)) break;
      end = item.end;
    }
  return { start, end };
}
