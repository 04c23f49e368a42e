import type { RoleValue } from '@groschen/document';
import type { Hit, Item } from './item.ts';
import type { ReadClause, ReadSentence } from './reading.ts';
import { type Attribution, prepositionalSource, REACH, SPEAKERS, sourceOf } from './source.ts';

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

  const speech = sentence.clauses.filter((clause) => speechVerb(clause, sentence) !== undefined || isQuoting(clause));
  for (const clause of speech) {
    const quoting = isQuoting(clause) || clause.lead === 'as';
    const attribution = speakerOf(clause, sentence) ?? (quoting ? documentSource(clause, sentence) : undefined);
    if (!attribution) continue;
    const position = sentence.clauses.indexOf(clause);
    const since = quoteStart(sentence.clauses, position);
    const tellsFigure = hasFigureObject(clause, sentence);
    sentence.clauses.forEach((other, i) => {
      if (other === clause || (speech.includes(other) && other.lead !== '')) return;
      const before = i < position && i >= since;
      const introduced =
        isSubjunctive(other) ||
        (other.kind !== 'relative' &&
          (other.lead === 'dass' || other.lead === 'that' || startsIndirectSpeech(clause, other, sentence)));
      if (
        quoting ||
        (before && !tellsFigure && clause.kind === 'main' && speechFirst(clause, sentence)) ||
        (i > position && introduced)
      )
        found.set(other, { ...attribution, ...found.get(other) });
    });
  }
  for (const clause of sentence.clauses) {
    if (found.has(clause)) continue;
    const speaker = [...found.values()][0] ?? last;
    if (isSubjunctive(clause)) found.set(clause, speaker ?? {});
    else if (speaker?.source && mayBeIndirect(clause)) found.set(clause, speaker);
  }
  return found;
}

/** "wie der Vorstand eröffnete", "wie aus dem Bericht hervorgeht": somebody says it, whatever the verb; not "wie im Vorjahr". */
function isQuoting(clause: ReadClause): boolean {
  if (clause.lead !== 'wie' || clause.kind !== 'subordinate') return false;
  const next = clause.items[1];
  return (
    next?.kind === 'name' ||
    /^(?:d(?:er|ie|as|em)|ein|eine|beide|mehrere|aus|er|sie|es|man|zuvor|zuerst|am|jetzt|nun)$/.test(next?.lower ?? '')
  );
}

/** "wie aus dem Zwischenbericht hervorgeht": the paper that says so. */
function documentSource({ items }: ReadClause, { language }: ReadSentence): Attribution {
  const noun = language === 'de' ? items.find((item) => item.kind === 'word' && item.capital) : undefined;
  return noun ? { source: sourceOf(noun) } : {};
}

/** Where that begins which a clause of speech at the end attributes: behind the last colon or semicolon before it. */
function quoteStart(clauses: readonly ReadClause[], position: number): number {
  for (let i = position - 1; i > 0; i--) if (/^[:;]$/.test(clauses[i]!.separator)) return i;
  return 0;
}

function speechVerb(clause: ReadClause, { grammar }: ReadSentence): Hit | undefined {
  return clause.hits.find((hit) => hit.form.kind === 'verb' && grammar.speech.has(hit.form.lexeme));
}

/** "reported a profit of 5 million": a figure right behind the verb, no mark between. */
function hasFigureObject(clause: ReadClause, sentence: ReadSentence): boolean {
  let last = speechVerb(clause, sentence)?.to;
  if (last === undefined) return false;
  for (const item of clause.items) {
    if (item.at <= last || clause.asides.has(item.at)) continue;
    if (item.at > last + 1) return false;
    if (item.kind === 'figure') return true;
    last = item.at;
  }
  return false;
}

/** ", teilte der Konzern mit": the verb is the first word; English also ", the company said". */
function speechFirst(clause: ReadClause, sentence: ReadSentence): boolean {
  const verb = speechVerb(clause, sentence);
  const words = clause.items.filter((item) => item.kind !== 'mark');
  if (words[0]?.at === verb?.from) return true;
  return sentence.language === 'en' && words.length < 14;
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

/** "Die Werke hätten … verursacht": of the plural of haben indirect speech takes the form that the imagined has. */
function mayBeIndirect(clause: ReadClause): boolean {
  return clause.items.some((item) => item.lower === 'hätten');
}

/** "X announced that Y will leave": where the words begin that somebody is told to have said. */
function indirectSpeechAfter(verb: Hit, { items }: ReadClause, { language }: ReadSentence): number {
  const that = language === 'en' ? items.find((item) => item.at > verb.to && item.lower === 'that') : undefined;
  return that && that.at <= verb.to + REACH ? that.at : Number.POSITIVE_INFINITY;
}

function speakerOf(clause: ReadClause, sentence: ReadSentence): Attribution | undefined {
  const { items, grammar } = sentence;
  const verb = speechVerb(clause, sentence);
  // After the verb in German and in English inversion, before it otherwise; a person is preferred to the employer.
  const end = verb ? indirectSpeechAfter(verb, clause, sentence) : Number.POSITIVE_INFINITY;
  const names = clause.items.filter(
    (item) => item.kind === 'name' && item.at < end && SPEAKERS.test(item.entity.type) && !clause.asides.has(item.at),
  );
  const person = names.find((item) => item.kind === 'name' && item.entity.type === 'person');
  if (person) return { source: sourceOf(person) };
  const words = clause.items.filter((item) => item.kind !== 'mark');
  const { subject } = clause;
  if (subject?.entity && subject.at < end && subject.kind !== 'metric' && subject.kind !== 'share') {
    return {
      source: {
        start: subject.entity.start,
        end: subject.entity.end,
        text: subject.entity.text,
        ...(subject.entity.canonical && { canonical: subject.entity.canonical }),
      },
    };
  }
  const unnamed = clause.items.find((item) => item.kind === 'word' && grammar.modality.anonymous.has(item.lower));
  // "two people told Reuters": whom they told it stands behind the verb.
  if (unnamed && sentence.language === 'en' && verb && unnamed.at < verb.from)
    return { source: phraseAt(items, unnamed.at) };
  const free = names.find((item) => sentence.government(item.at).preposition === '');
  if (free) return { source: sourceOf(free) };
  if (unnamed) return { source: phraseAt(items, unnamed.at) };
  if (subject?.kind === 'observer') return { source: phraseAt(items, subject.at) };
  if (clause.items.some((item) => item.lower === 'es' || item.lower === 'man') || verb?.form.shape === 'participle')
    return {};
  if (sentence.language === 'en' && verb && verb.from > clause.items[0]!.at) {
    let last = verb.from - 1;
    while (last > clause.items[0]!.at && /^(?:also|later|earlier|separately|has|have|had)$/.test(items[last]!.lower))
      last--;
    return { source: spanValue(items, clause.items[0]!.at, last) };
  }
  const noun = words.find((item) => item.at > (verb?.to ?? 0) && item.kind === 'word' && item.capital);
  if (sentence.language === 'de' && noun && verb?.from === words[0]?.at) return { source: sourceOf(noun) };
  return subject ? {} : undefined;
}

function spanValue(items: readonly Item[], from: number, to: number): RoleValue {
  return { start: items[from]!.start, end: items[to]!.end, text: '' };
}

function phraseAt(items: readonly Item[], at: number): RoleValue {
  return sourceOf(items[at]!);
}
