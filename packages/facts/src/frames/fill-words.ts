import type { Document, RoleValue, Span } from '@groschen/document';
import { nicknames as de } from '@groschen/lexicon/de/instruments';
import { nicknames as en } from '@groschen/lexicon/en/instruments';
import { instrumentSpan } from '../reading/instrument.ts';
import type { Hit } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { isPassive } from './arguments.ts';
import type { Call } from './calls.ts';
import type { CompiledSlot } from './compile.ts';
import { wordsValue } from './role-values.ts';

/** How far words that fill a role stand from the trigger, in items. */
const WORDS_REACH = 10;

/** The words of a slot's list that stand nearest to the trigger, or in the place of the subject. */
export function fillWords({ slot, words }: CompiledSlot, call: Call, document: Document): RoleValue | undefined {
  const { clause, sentence, trigger } = call;
  const known = words[sentence.language];
  const object = slot.by?.includes('object') && !slot.by.includes('subject');
  const allowed = ['', ...(slot.after?.[sentence.language] ?? [])];
  const isObject = (hit: Hit) =>
    allowed.includes(sentence.government(hit.from).preposition) && (isPassive(call) || hit.from !== clause.subject?.at);
  const hits = clause.hits.filter(
    (hit) => known.has(hit.form.lexeme) && hit.form.kind !== 'verb' && (!object || isObject(hit)),
  );
  if (slot.by?.includes('subject') && !slot.by.includes('nearest')) {
    const { subject } = clause;
    const hit =
      hits.find((other) => other.from === subject?.at) ??
      (clause.subject ? undefined : hits.find((other) => sentence.government(other.from).preposition === ''));
    if (hit) return instrumentValue(document.text, instrumentSpan(hit, clause, sentence.items, sentence.grammar));
    return fillInstrument(clause, document);
  }
  const ranked = rankedByPreposition(hits, slot.after?.[sentence.language] ?? [], call);
  if (!object && ranked) return wordsValue(document.text, spanOf(ranked, sentence));
  let best: Hit | undefined;
  for (const hit of hits)
    if (
      !isDecider(hit, call) &&
      Math.abs(hit.from - trigger.from) <= WORDS_REACH &&
      (!best || Math.abs(hit.from - trigger.from) < Math.abs(best.from - trigger.from))
    )
      best = hit;
  return best && wordsValue(document.text, spanOf(best, sentence));
}

/** "zum Finanzchef", "as chief executive": the words that stand behind one of the prepositions, the best first. */
function rankedByPreposition(
  hits: readonly Hit[],
  prepositions: readonly string[],
  { sentence }: Call,
): Hit | undefined {
  for (const preposition of prepositions) {
    const hit = hits.find(({ from }) => preposition !== '' && sentence.government(from).preposition === preposition);
    if (hit) return hit;
  }
  return undefined;
}

/** "Der Aufsichtsrat berief …": who decides, and is not what somebody becomes. */
function isDecider(hit: Hit, { clause: { subject } }: Call): boolean {
  return subject?.kind === 'management' && subject.at === hit.from && !subject.name;
}

/** The instrument that the clause is about, told in it, in the clause whose subject it shares, or before in the text. */
function fillInstrument(clause: ReadClause, { text }: Document): RoleValue | undefined {
  let current: ReadClause | undefined = clause;
  for (let depth = 0; current && depth < 3; depth++) {
    const { subject }: ReadClause = current;
    if (subject) return subject.kind === 'instrument' && subject.told ? instrumentValue(text, subject.told) : undefined;
    current = current.parent;
  }
  return undefined;
}

const NICKNAMES: Readonly<Record<string, string>> = { ...de, ...en };

/** An instrument as it is told, with its usual name where it is told by another. */
function instrumentValue(text: string, span: Span): RoleValue {
  const value = wordsValue(text, span);
  const canonical = NICKNAMES[value.text.toLowerCase()];
  return canonical === undefined ? value : { ...value, canonical };
}

/** The trigger's own words. */
export function triggerValue({ sentence, trigger }: Call, document: Document): RoleValue {
  const span = spanOf(trigger, sentence);
  const { items } = sentence;
  const before = items[trigger.from - 1];
  // "Ifo-Geschäftsklima": the name belongs to it.
  const named = items[trigger.from]!.joined && before?.kind === 'name';
  return wordsValue(document.text, named ? { ...span, start: before.start } : span);
}

function spanOf(hit: Hit, { items }: ReadSentence): { start: number; end: number } {
  return { start: items[hit.from]!.start, end: items[hit.to]!.end };
}
