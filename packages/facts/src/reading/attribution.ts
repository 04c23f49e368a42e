import type { RoleValue } from '@groschen/document';
import type { Hit, Item } from './item.ts';
import type { ReadClause, ReadSentence } from './reading.ts';

/** Who vouches for a clause instead of the author. */
export interface Attribution {
  /** Absent where the text says that somebody says so, but not who. */
  readonly source?: RoleValue;
}

const SPEAKERS = /^(?:company|organization|media|person)$/;
const REACH = 9;

/**
 * The attribution of each clause of a sentence that has one: by a preposition ("laut X", "X zufolge", "according to X") for the
 * whole sentence, by a clause of speech ("wie X mitteilte", "X said") for the clauses beside it, or by the subjunctive of indirect
 * speech, whose speaker is then the last one named.
 */
export function attributions(
  sentence: ReadSentence,
  last: Attribution | undefined,
): ReadonlyMap<ReadClause, Attribution> {
  const found = new Map<ReadClause, Attribution>();
  const whole = prepositionalSource(sentence);
  if (whole) for (const clause of sentence.clauses) found.set(clause, whole);

  const speech = sentence.clauses.filter((clause) => speechVerb(clause, sentence) !== undefined);
  for (const clause of speech) {
    const attribution = speakerOf(clause, sentence);
    if (!attribution) continue;
    const position = sentence.clauses.indexOf(clause);
    const since = quoteStart(sentence.clauses, position);
    sentence.clauses.forEach((other, i) => {
      if (other === clause || (speech.includes(other) && other.lead !== '')) return;
      const quoting = clause.lead === 'wie' || clause.lead === 'as';
      const before = i < position && i >= since;
      const introduced =
        other.lead === 'dass' ||
        other.lead === 'that' ||
        isSubjunctive(other) ||
        startsIndirectSpeech(clause, other, sentence);
      const hasObject = clause.items.some((item) => item.kind === 'figure' && !clause.asides.has(item.at));
      if (
        quoting ||
        (before && !hasObject && clause.kind === 'main' && speechFirst(clause, sentence)) ||
        (i > position && introduced)
      )
        found.set(other, { ...attribution, ...found.get(other) });
    });
  }
  for (const clause of sentence.clauses)
    if (isSubjunctive(clause) && !found.has(clause)) {
      const inSentence = [...found.values()][0];
      found.set(clause, inSentence ?? last ?? {});
    }
  return found;
}

/** Where that begins which a clause of speech at the end attributes: behind the last colon or semicolon before it. */
function quoteStart(clauses: readonly ReadClause[], position: number): number {
  for (let i = position - 1; i > 0; i--) if (/^[:;]$/.test(clauses[i]!.separator)) return i;
  return 0;
}

function speechVerb(clause: ReadClause, { grammar }: ReadSentence): Hit | undefined {
  return clause.hits.find((hit) => hit.form.kind === 'verb' && grammar.speech.has(hit.form.lexeme));
}

/** ", teilte der Konzern mit": the verb is the first word; English also ", the company said". */
function speechFirst(clause: ReadClause, sentence: ReadSentence): boolean {
  const verb = speechVerb(clause, sentence)!;
  const words = clause.items.filter((item) => item.kind !== 'mark');
  if (words[0]?.at === verb.from) return true;
  return sentence.language === 'en' && !words.some((item) => item.kind === 'figure') && words.length < 14;
}

/** English speech without "that": the clause directly after the verb. */
function startsIndirectSpeech(speech: ReadClause, other: ReadClause, sentence: ReadSentence): boolean {
  if (sentence.language !== 'en') return false;
  const last = speech.items[speech.items.length - 1]!;
  return other.items[0]!.at === last.at + 1;
}

/** A form that only indirect speech has. */
export function isSubjunctive(clause: ReadClause): boolean {
  return clause.hits.some(
    (hit) =>
      hit.form.shape === 'subjunctive' &&
      !clause.hits.some(
        (other) => other.from === hit.from && other.form.kind === 'verb' && other.form.shape === 'finite',
      ),
  );
}

function speakerOf(clause: ReadClause, sentence: ReadSentence): Attribution | undefined {
  const { items, grammar } = sentence;
  const verb = speechVerb(clause, sentence)!;
  // After the verb in German and in English inversion, before it otherwise; a person is preferred to the employer.
  const names = clause.items.filter(
    (item) => item.kind === 'name' && SPEAKERS.test(item.entity.type) && !clause.asides.has(item.at),
  );
  const person = names.find((item) => item.kind === 'name' && item.entity.type === 'person');
  if (person) return { source: sourceOf(person) };
  const { subject } = clause;
  if (subject?.entity && subject.kind !== 'metric' && subject.kind !== 'share') {
    return {
      source: {
        start: subject.entity.start,
        end: subject.entity.end,
        text: subject.entity.text,
        ...(subject.entity.canonical && { canonical: subject.entity.canonical }),
      },
    };
  }
  const free = names.find((item) => sentence.government(item.at).preposition === '');
  if (free) return { source: sourceOf(free) };
  for (const item of clause.items)
    if (item.kind === 'word' && grammar.modality.anonymous.has(item.lower)) return { source: phraseAt(items, item.at) };
  if (subject?.kind === 'observer') return { source: phraseAt(items, subject.at) };
  if (clause.items.some((item) => item.lower === 'es' || item.lower === 'man') || verb.form.shape === 'participle')
    return {};
  if (sentence.language === 'en' && verb.from > clause.items[0]!.at)
    return { source: spanValue(items, clause.items[0]!.at, verb.from - 1) };
  return subject ? {} : undefined;
}

function prepositionalSource({ items, grammar }: ReadSentence): Attribution | undefined {
  for (const item of items) {
    if (item.kind !== 'word') continue;
    if (grammar.modality.sourceAfter.has(item.lower)) return leftSource(items, item.at);
    for (const words of grammar.sourceBefore.get(item.lower) ?? [])
      if (words.every((word, i) => items[item.at + i]?.lower === word))
        return rightSource(items, item.at + words.length, grammar.modality.anonymous);
    if (grammar.language === 'de' && item.lower === 'nach') {
      for (let i = item.at + 1; i <= item.at + 3; i++)
        if (items[i]?.kind === 'word' && grammar.modality.speechNouns.has(items[i]!.lower))
          return rightSource(items, i + 1, grammar.modality.anonymous);
    }
    if (grammar.language === 'de' && item.lower === 'so' && items[item.at - 1]?.lower === ',') {
      const source = rightSource(items, item.at + 1, grammar.modality.anonymous);
      if (source.source) return source;
    }
  }
  return undefined;
}

function leftSource(items: readonly Item[], at: number): Attribution {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const item = items[i]!;
    if (item.kind === 'name' && SPEAKERS.test(item.entity.type)) return { source: sourceOf(item) };
    if (item.kind === 'figure') break;
    if (item.kind === 'mark' && !/["„“”»«]/.test(item.lower)) break;
    if (item.kind === 'word' && item.capital && i === at - 1) return { source: phraseAt(items, i) };
  }
  return {};
}

function rightSource(items: readonly Item[], from: number, anonymous: ReadonlySet<string>): Attribution {
  let noun: Item | undefined;
  for (let i = from; i < items.length && i < from + REACH; i++) {
    const item = items[i]!;
    if (item.kind === 'name' && SPEAKERS.test(item.entity.type)) return { source: sourceOf(item) };
    if (item.kind === 'figure' && noun) break;
    if (item.kind === 'mark' && !/["„“”»«]/.test(item.lower)) break;
    if (!noun && item.kind === 'word' && (item.capital || anonymous.has(item.lower))) noun = item;
  }
  return noun ? { source: sourceOf(noun) } : {};
}

function sourceOf(item: Item & { readonly start: number }): RoleValue {
  if (item.kind === 'name')
    return {
      start: item.start,
      end: item.end,
      text: item.entity.text,
      ...(item.entity.canonical && { canonical: item.entity.canonical }),
    };
  return { start: item.start, end: item.end, text: item.lower };
}

function spanValue(items: readonly Item[], from: number, to: number): RoleValue {
  return { start: items[from]!.start, end: items[to]!.end, text: '' };
}

function phraseAt(items: readonly Item[], at: number): RoleValue {
  return sourceOf(items[at]!);
}
