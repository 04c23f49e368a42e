import type { Grammar } from './grammar.ts';
import type { Hit, Item } from './item.ts';

/** What may be verbs in a sentence. */
export interface VerbReadings {
  /** The verbs that begin at each item, by position; undefined where none does. */
  readonly at: readonly (readonly Hit[] | undefined)[];
  /** All hits of the sentence but those that read a noun as a verb. */
  readonly hits: readonly Hit[];
}

/** Leaves out verbs that are nouns here: capitalised in German, after a determiner in English. O(hits). */
export function verbReadings(items: readonly Item[], hits: readonly Hit[], grammar: Grammar): VerbReadings {
  const at: Hit[][] = new Array(items.length);
  const nounsAt = new Set<number>();
  const takers = new Set<number>();
  const insideNoun = new Set<number>();
  for (const { form, from, to } of hits) {
    if (form.kind === 'verb' && form.shape === 'finite' && takesNoun(form.lexeme, items[to]!.lower, grammar))
      takers.add(to);
    if (form.kind !== 'noun') continue;
    nounsAt.add(to);
    if (to > from) for (let i = from; i <= to; i++) insideNoun.add(i);
  }
  const kept = hits.filter((hit) => {
    if (hit.form.kind !== 'verb') return true;
    // No verb stands in "initial public offering", but one may in "The deal values it at …".
    if (insideNoun.has(hit.from) && hit.form.shape !== 'finite') return false;
    if (grammar.language === 'de' ? isGermanNoun(items, hit) : isNounHere(items, hit, nounsAt, takers, grammar))
      return false;
    const list = at[hit.from];
    if (list) list.push(hit);
    else at[hit.from] = [hit];
    return true;
  });
  return { at, hits: kept };
}

function isGermanNoun(items: readonly Item[], hit: Hit): boolean {
  const item = items[hit.from]!;
  const before = items[hit.from - 1];
  if (
    item.kind === 'word' &&
    item.capital &&
    before &&
    (before.kind !== 'mark' || before.lower === ',') &&
    !item.newLine
  )
    return true;
  return hit.form.shape === 'participle' && /(?:e|en|er|es|em)$/.test(item.lower) && isAttribute(items, hit.from);
}

/** "wins order", "called off strike": an English verb in the third person or in the past, behind which a bare noun may be its object. */
function takesNoun(lexeme: number, lower: string, { language, auxiliaries }: Grammar): boolean {
  return (
    language === 'en' &&
    /(?:s|ed|off|won|out)$/.test(lower) &&
    !auxiliaries.has(lexeme) &&
    !/^helps?|^lets$/.test(lower)
  );
}

/** Words of an English noun phrase behind its determiner. */
const LONGEST_PHRASE = 4;

const DEMONSTRATIVES = new Set(['that', 'this', 'these', 'those']);

/** Behind these an English base form is a verb. */
const ASKS_VERB = /^(?:to|will|would|can|could|may|might|should|must|did|does|do|not|they|we|who|s|[a-z]+s)$/;

/** "the average estimate", "a cut of": an English base form that a determiner makes a noun. */
function isNounHere(
  items: readonly Item[],
  hit: Hit,
  nounsAt: ReadonlySet<number>,
  takers: ReadonlySet<number>,
  { words, modality }: Grammar,
): boolean {
  const before = items[hit.from - 1];
  if (!before) return false;
  const determines = (item: Item | undefined) =>
    item !== undefined && (words.determiners.has(item.lower) || item.lower === 'of') && !DEMONSTRATIVES.has(item.lower);
  if (determines(before)) return true;
  // "its earlier forecast of", "a cut of"
  const isNoun =
    nounsAt.has(hit.to) || hit.form.shape === 'infinitive' || modality.expectNouns.has(items[hit.to]!.lower);
  if (isNoun && items[hit.to + 1]?.lower === 'of') return true;
  if (hit.form.shape !== 'infinitive') return false;
  if (takers.has(before.at) && nounsAt.has(hit.to)) return true;
  // "investment firm X": a word that may be a noun is one before a name, unless something before it asks for a verb.
  if (
    nounsAt.has(hit.to) &&
    items[hit.to + 1]?.kind === 'name' &&
    before.kind === 'word' &&
    !ASKS_VERB.test(before.lower)
  )
    return true;
  const isPlural = nounsAt.has(before.at) && before.lower.endsWith('s');
  if (before.kind !== 'word' || isPlural || before.lower === 'to') return false;
  // "the North Field project": names that are written like words stand between.
  let first = hit.from - 1;
  while (first > hit.from - LONGEST_PHRASE && isCapital(items[first]) && isCapital(items[first - 1])) first--;
  return determines(items[first - 1]);
}

function isCapital(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital;
}

/** "die gesenkte Prognose": an inflected participle directly before a noun or name. */
function isAttribute(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && ((next.kind === 'word' && next.capital) || next.kind === 'name');
}

/** Whether some items hold a finite verb, or what may be one: "zu" and "to" make an infinitive. */
export function hasFiniteVerb(items: readonly Item[], { at }: VerbReadings): boolean {
  return items.some((item, i) => {
    if (isMultiplying(item)) return true;
    const verbs = at[item.at];
    if (!verbs) return false;
    const before = items[i - 1]?.lower;
    if (before === 'zu' || before === 'to') return false;
    return verbs.some(
      ({ form: { shape, zu } }) =>
        shape === 'finite' || shape === 'subjunctive' || (shape === 'infinitive' && i > 0 && !zu),
    );
  });
}

/** "halved its dividend", "verdoppelte den Umsatz": a figure that is a verb. */
function isMultiplying(item: Item): boolean {
  return item.kind === 'figure' && item.quantity.kind === 'multiple' && /(?:[lv]ed|te)$/.test(item.lower);
}

/** Whether a finite verb comes before the next mark. */
export function verbFollows(items: readonly Item[], from: number, { at }: VerbReadings): boolean {
  for (let i = from + 1; i < items.length; i++) {
    if (items[i]!.kind === 'mark') return false;
    if (at[i]?.some((hit) => hit.form.shape === 'finite')) return true;
  }
  return false;
}

/** English conjunctions that are prepositions too: "EBITDA before special items came to …". */
export const TEMPORAL: ReadonlySet<string> = new Set(['before', 'after', 'since', 'until', 'as', 'than']);

/** "before settling at", "after falling": what else the subject of the clause before did. */
export function leadsGerund(item: Item, verbs: VerbReadings): boolean {
  return TEMPORAL.has(item.lower) && isGerund(item.at + 1, verbs);
}

function isGerund(at: number, verbs: VerbReadings): boolean {
  return verbs.at[at]?.some((hit) => hit.form.shape === 'gerund') ?? false;
}

/** A particle stands alone: no noun, figure or determiner follows it, as one follows a preposition. */
export function hasParticle(items: readonly Item[], verb: number, particle: string): boolean {
  return items.some((item, i) => {
    if (item.at <= verb || item.lower !== particle) return false;
    const next = items[i + 1];
    if (!next || next.kind === 'mark' || next.at !== item.at + 1) return true;
    // "vor allem": no particle.
    if (/^(?:allem|kurzem|langem)$/.test(next.lower)) return false;
    return (
      next.kind === 'word' && !next.capital && !/^(?:d(?:er|ie|as|en|em|es)|ein\w*|ihr\w*|sein\w*)$/.test(next.lower)
    );
  });
}
