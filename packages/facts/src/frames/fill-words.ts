import type { Document, Entity, RoleValue, Span } from '@groschen/document';
import { nicknames as de } from '@groschen/lexicon/de/instruments';
import { nicknames as en } from '@groschen/lexicon/en/instruments';
import type { Grammar } from '../reading/grammar.ts';
import { instrumentSpan } from '../reading/instrument.ts';
import type { Hit, Item } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { SEVERAL } from '../reading/subject-noun.ts';
import type { Call } from './calls.ts';
import type { CompiledSlot } from './compile.ts';
import { isPassive } from './passive.ts';
import { standsBehind } from './prepositions.ts';
import { wordsValue } from './role-values.ts';

/** How far words that fill a role stand from the trigger, in items. */
const WORDS_REACH = 10;

/** The words of a slot's list that stand nearest to the trigger, or in the place of the subject; `taken` are the names in other roles. */
export function fillWords(
  { slot, words }: CompiledSlot,
  call: Call,
  document: Document,
  taken: readonly Entity[],
): RoleValue | undefined {
  const { clause, sentence, trigger, compiled } = call;
  const known = words[sentence.language];
  const object = slot.by?.includes('object') && !slot.by.includes('subject');
  const allowed = ['', ...(slot.after?.[sentence.language] ?? [])];
  const isObject = (hit: Hit) =>
    allowed.some((preposition) => standsBehind(hit.from, preposition, sentence)) &&
    [undefined, trigger.to].includes(sentence.government(hit.from).genitiveOf) &&
    (isPassive(call) || hit.from !== clause.subject?.at);
  const all = clause.hits.filter(
    (hit) =>
      known.has(hit.form.lexeme) &&
      hit.form.kind !== 'verb' &&
      (!object || isObject(hit)) &&
      !(compiled.trigger.set?.action === 'appoint' && isFormer(hit, call)),
  );
  const own = all.filter((hit) => !isOthersOffice(hit, call, taken));
  const hits = own.length > 0 || slot.carried || object ? own : all;
  if (slot.by?.includes('subject') && !slot.by.includes('nearest')) {
    const { subject } = clause;
    const hit =
      hits.find((other) => other.from === subject?.at) ??
      (clause.subject ? undefined : hits.find((other) => sentence.government(other.from).preposition === ''));
    if (hit) return instrumentValue(document.text, instrumentSpan(hit, clause, sentence.items, sentence.grammar));
    return fillInstrument(clause, document);
  }
  const held = slot.carried ? own.find((hit) => holderOf(hit, call)) : undefined;
  if (held) return wordsValue(document.text, spanOf(held, sentence));
  const ranked = rankedByPreposition(hits, slot.after?.[sentence.language] ?? [], call);
  if (!object && ranked) return wordsValue(document.text, spanOf(ranked, sentence));
  let best: Hit | undefined;
  for (const hit of hits)
    if (
      !(object && isPartOf(hit, hits, call)) &&
      !isDecider(hit, call) &&
      !(object && [1, 2].some((back) => SEVERAL.test(sentence.items[hit.from - back]?.lower ?? ''))) &&
      !isNamed(hit, call) &&
      Math.abs(hit.from - trigger.from) <= WORDS_REACH &&
      (!best || Math.abs(hit.from - trigger.from) < Math.abs(best.from - trigger.from))
    )
      best = hit;
  if (!best) return undefined;
  return wordsValue(document.text, object ? phraseSpan(best, call) : spanOf(best, sentence));
}

/**
 * "its lottery arm", "a Manila casino operator": an English noun with the words and places that say which, no determiner; "Sparte
 * Bauchemie": a German one with the word behind it.
 */
function phraseSpan(hit: Hit, { clause, sentence: { items, grammar } }: Call): Span {
  const isVerb = (at: number) => clause.hits.some(({ form, from }) => form.kind === 'verb' && from === at);
  let { from } = hit;
  if (grammar.language === 'en')
    while (hit.from - from < LONGEST_ATTRIBUTE && !isVerb(from - 1) && isAttribute(items[from - 1], grammar)) from--;
  const behind = items[hit.to + 1];
  const isName = grammar.language === 'de' && behind?.kind === 'word' && behind.capital && !behind.joined;
  return { start: items[from]!.start, end: items[isName ? hit.to + 1 : hit.to]!.end };
}

/** Words before an English noun that may belong to it. */
const LONGEST_ATTRIBUTE = 3;

function isAttribute(item: Item | undefined, { words }: Grammar): boolean {
  if (item?.kind === 'name') return item.entity.type === 'location';
  if (item?.kind !== 'word' || /['’]s?$/.test(item.lower) || item.lower === 'out') return false;
  return ![words.determiners, words.prepositions, words.coordinators, words.pronouns, words.transparent].some((small) =>
    small.has(item.lower),
  );
}

/** "die Mehrheit an seinem Stahlgeschäft", "a stake in its unit": part of what stands behind it. */
function isPartOf(part: Hit, hits: readonly Hit[], { sentence: { items } }: Call): boolean {
  if (!/^(?:an|am|in|im|of|von|vom)$/.test(items[part.to + 1]?.lower ?? '')) return false;
  return hits.some(({ from }) => from > part.to && from <= part.to + WHOLE_REACH);
}

const WHOLE_REACH = 6;

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
function isDecider(hit: Hit, { clause: { subject }, sentence: { items }, trigger }: Call): boolean {
  // "Neue Finanzchefin wird X": what the trigger stands beside is the office itself.
  if (hit.from === trigger.to + 1 || holds(hit, items)) return false;
  return subject?.kind === 'management' && subject.at === hit.from && !subject.name;
}

/** "der Finanzvorstand des Zulieferers X, Holger Klein, …": who has the office stands behind it. */
function holds({ to }: Hit, items: readonly Item[]): boolean {
  const comma = items.slice(to + 1, to + HOLDER_REACH).find(({ lower }) => lower === ',');
  const holder = comma && items[comma.at + 1];
  return holder?.kind === 'name' && holder.entity.type === 'person';
}

const HOLDER_REACH = 6;

/** "die Bank X": what has a name is not told by its noun. */
function isNamed({ to }: Hit, { sentence: { items } }: Call): boolean {
  const next = items[to + 1];
  return next?.kind === 'name' && next.entity.type === 'company';
}

/** Words of what somebody was before. */
const FORMER =
  /^(?:former(?:ly)?|ex|previously|bisher(?:ige[nrs]?)?|bislang|zuvor|zuletzt|früher(?:e[nrs]?)?|ehemalige[nrs]?|einstige[nrs]?)$/;
const FORMER_REACH = 3;

/** "bisher Finanzchefin", "former Target chief", "poached Renault boss X": an office that is not taken but was left before. */
function isFormer({ from, to }: Hit, { sentence: { items } }: Call): boolean {
  const [before, behind] = [items[from - 1], items[to + 1]];
  if (before?.kind === 'name' && before.entity.type === 'company' && behind?.kind === 'name') return true;
  for (let i = from - 1; i >= from - FORMER_REACH; i--) {
    const item = items[i];
    if (!item || item.kind === 'mark') return false;
    if (FORMER.test(item.lower)) return true;
  }
  return false;
}

/** "Chief executive A will be succeeded by finance chief B": who takes over had the office before his name till now, who goes has it. */
function isOthersOffice(hit: Hit, call: Call, taken: readonly Entity[]): boolean {
  const holder = holderOf(hit, call);
  return holder !== undefined && (call.compiled.trigger.set?.action === 'appoint') === taken.includes(holder);
}

/** The person behind an office: "finance chief B"; of "neuer Finanzchef B" it is the one that he takes. */
function holderOf({ from, to }: Hit, { trigger, sentence }: Call): Entity | undefined {
  const next = sentence.items[to + 1];
  if (next?.kind !== 'name' || next.entity.type !== 'person') return undefined;
  return trigger.form.kind !== 'verb' && from === trigger.to + 1 ? undefined : next.entity;
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
export function triggerValue({ sentence, trigger }: Call, document: Document, value?: string): RoleValue {
  const span = spanOf(trigger, sentence);
  const { items } = sentence;
  const before = items[trigger.from - 1];
  // "Ifo-Geschäftsklima": the name belongs to it.
  const named = items[trigger.from]!.joined && before?.kind === 'name';
  return wordsValue(document.text, named ? { ...span, start: before.start } : span, value);
}

function spanOf(hit: Hit, { items }: ReadSentence): { start: number; end: number } {
  return { start: items[hit.from]!.start, end: items[hit.to]!.end };
}
