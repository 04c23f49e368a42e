import type { FrameRule } from '@groschen/rules';
import { type Certainty, certaintyOf, headsOf, modalityOf } from '../reading/certainty.ts';
import type { Hit } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import type { Attribution } from '../reading/source.ts';
import type { ResolvedSubject } from '../reading/subject-noun.ts';
import type { ArgumentPlace } from './argument-place.ts';
import { isComparison, isFormerView } from './comparison.ts';
import type { CompiledPacks, CompiledTrigger, Lexemes } from './compile.ts';
import { antecedentMetrics, figureOwners } from './ownership.ts';
import type { Told } from './told.ts';
import { type FrameTrace, frameEvent, type Obstacle } from './trace.ts';

/** A trigger that stands in a clause, and all that filling its frame's roles needs to know. */
export interface Call extends ArgumentPlace {
  readonly compiled: CompiledTrigger;
  readonly certainty: Certainty;
  readonly owners: ReadonlyMap<number, number>;
}

/** What frames know of the text around the sentence that they read. */
export interface FrameState {
  /** The periods that the text speaks of and that were over when it appeared. */
  readonly periods: ReadonlySet<string>;
  readonly told: Told;
  readonly trace?: FrameTrace | undefined;
}

/** The triggers of a sentence whose conditions hold, those of higher priority first. */
export function callsOf(
  text: string,
  sentence: ReadSentence,
  packs: CompiledPacks,
  attributed: ReadonlyMap<ReadClause, Attribution>,
  { periods, trace }: FrameState,
): readonly Call[] {
  const triggers = packs.triggers[sentence.language];
  const calls: Call[] = [];
  // A question states nothing.
  if (sentence.items[sentence.items.length - 1]?.lower === '?') return calls;
  for (const clause of sentence.clauses) {
    const hits = hitsFor(clause, sentence);
    if (!hits.some((hit) => triggers.has(hit.form.lexeme))) continue;
    let certainty: Certainty | undefined;
    let owners: ReadonlyMap<number, number> | undefined;
    const has = (words: Lexemes | undefined) =>
      words && hits.some((hit) => words[sentence.language].has(hit.form.lexeme));
    const attribution = attributed.get(clause);
    const obstacleTo = (trigger: Hit, compiled: CompiledTrigger): Obstacle | undefined => {
      if (has(compiled.with) === false || has(compiled.frame.with) === false) return 'with';
      if (has(compiled.without) || has(compiled.frame.without)) return 'without';
      const { notAfter, set } = compiled.trigger;
      if (notAfter?.[sentence.language]?.includes(sentence.government(trigger.from).preposition)) return 'not-after';
      certainty ??= certaintyOf(clause, sentence, attribution);
      if (certainty.counterfactual) return 'imagined';
      const { fact, resumes } = compiled.frame.rule;
      if (fact === 'guidance' && isFormerView(clause) !== (resumes === true)) return 'comparison';
      if (set?.metric && isComparison(trigger, clause, sentence, certainty, periods)) return 'comparison';
      return meets(compiled, clause, certainty, attribution, sentence) ? undefined : 'when';
    };
    for (const trigger of hits) {
      const called = triggers.get(trigger.form.lexeme);
      if (!called || isAuxiliary(trigger, clause, sentence)) continue;
      const quoted = isQuotedAlone(trigger, sentence);
      for (const compiled of called) {
        const obstacle = quoted ? 'quoted' : obstacleTo(trigger, compiled);
        if (obstacle) {
          trace?.(frameEvent(text, compiled, trigger, clause, sentence, obstacle));
          continue;
        }
        certainty ??= certaintyOf(clause, sentence, attribution);
        owners ??= figureOwners(clause, sentence);
        calls.push({ text, clause, sentence, trigger, compiled, certainty, owners });
      }
    }
  }
  if (calls.length < 2) return calls;
  return calls.sort((a, b) => (b.compiled.frame.rule.priority ?? 0) - (a.compiled.frame.rule.priority ?? 0));
}

/** "buy", „Kaufen“: a word in quotation marks is a rating's, a title's or somebody else's. */
function isQuotedAlone({ from, to }: Hit, { items }: ReadSentence): boolean {
  const isQuote = (at: number) => /^["„“”»«‘’']$/.test(items[at]?.lower ?? '');
  return isQuote(from - 1) && isQuote(to + 1);
}

/** The hits of a clause, with the verb that it shares and the metric that it tells more of. */
function hitsFor(clause: ReadClause, sentence: ReadSentence): readonly Hit[] {
  if (clause.elliptical)
    return [
      ...clause.hits,
      ...headsOf(clause).filter((hit) => !clause.hits.includes(hit)),
      ...antecedentMetrics(clause, sentence),
    ];
  return clause.kind === 'relative' ? [...clause.hits, ...antecedentMetrics(clause, sentence)] : clause.hits;
}

/** "has opened 30 stores", "hat 30 Filialen eröffnet": with a participle or infinitive "have" says nothing itself. */
function isAuxiliary({ form, from }: Hit, { hits }: ReadClause, { grammar }: ReadSentence): boolean {
  if (form.kind !== 'verb' || !grammar.auxiliaries.has(form.lexeme)) return false;
  return hits.some(
    (other) =>
      other.form.kind === 'verb' &&
      other.from !== from &&
      !grammar.auxiliaries.has(other.form.lexeme) &&
      (grammar.language === 'de' || (other.from > from && other.from <= from + 3)),
  );
}

function meets(
  { frame }: CompiledTrigger,
  clause: ReadClause,
  certainty: Certainty,
  attribution: Attribution | undefined,
  sentence: ReadSentence,
): boolean {
  const { when } = frame.rule;
  if (!when) return true;
  if (when.names && !clause.items.some((item) => item.kind === 'name' && when.names?.includes(item.entity.type)))
    return false;
  if (when.negated && !certainty.negated && !certainty.cancelled) return false;
  const modality = when.speaker === 'insider' ? certainty.modality : modalityOf(certainty, attribution);
  if (when.modality && !when.modality.includes(modality)) return false;
  const subject = clause.subject ?? clause.parent?.subject;
  if (when.speaker && isOutsider(subject, clause, attribution, sentence) !== (when.speaker === 'outsider'))
    return false;
  if (when.subject) {
    if (!when.subject.includes(subjectClass(subject))) return false;
  }
  return true;
}

/**
 * Whether the clause is what somebody from outside thinks: analysts, a house that rates, or whoever is quoted as one. In a text that
 * reports what they think, everything is, except where the company itself is said to speak.
 */
function isOutsider(
  subject: ResolvedSubject | undefined,
  clause: ReadClause,
  attribution: Attribution | undefined,
  { raters, grammar }: ReadSentence,
): boolean {
  if (subject?.kind === 'observer') return true;
  const { topic } = clause;
  const named = subject?.kind === 'name' ? subject.entity : undefined;
  const judges = named && /^(?:company|person)$/.test(named.type) && raters.include(named);
  if (judges && !(topic && sameName(topic, named))) return true;
  const source = attribution?.source;
  if (source && grammar.modality.anonymous.has(source.text.toLowerCase())) return true;
  if (source && !(topic && topic.text === source.text) && raters.include(source)) return true;
  if (named?.type === 'person' && raters.note) return true;
  if (named || subject?.kind === 'company' || subject?.kind === 'management') return false;
  return raters.note;
}

type SubjectClass = NonNullable<NonNullable<FrameRule['when']>['subject']>[number];

function subjectClass(subject: ResolvedSubject | undefined): SubjectClass {
  switch (subject?.kind) {
    case undefined:
      return 'none';
    case 'share':
    case 'index':
    case 'instrument':
      return 'share';
    case 'name':
      return subject.entity?.type === 'index' ? 'share' : subject.entity?.type === 'company' ? 'name' : 'company';
    case 'company':
    case 'management':
    case 'pronoun':
      return 'company';
    case 'metric':
      return 'metric';
    default:
      return 'other';
  }
}
