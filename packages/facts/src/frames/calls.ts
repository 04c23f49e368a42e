import type { StepBudget } from '@groschen/rules';
import { type Certainty, certaintyOf, headsOf } from '../reading/certainty.ts';
import type { Hit } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import type { Attribution } from '../reading/source.ts';
import type { ArgumentPlace } from './argument-place.ts';
import { meets } from './clause-condition.ts';
import { isComparison, isFormerView } from './comparison.ts';
import type { CompiledPacks, CompiledTrigger, Lexemes } from './compile.ts';
import { figureCalls, isInBrackets, type TriggerCall } from './figure-triggers.ts';
import { antecedentMetrics, figureOwners } from './ownership.ts';
import type { Told } from './told.ts';
import type { FrameTrace, Obstacle } from './trace.ts';

/** A trigger that stands in a clause, and all that filling its frame's roles needs to know. */
export interface Call extends ArgumentPlace {
  readonly compiled: CompiledTrigger;
  readonly certainty: Certainty;
  /** Who vouches for what is told, where it is somebody. */
  readonly attribution: Attribution | undefined;
  readonly owners: ReadonlyMap<number, number>;
}

/** What frames know of the text around the sentence that they read. */
export interface FrameState {
  /** The periods that the text speaks of and that were over when it appeared. */
  readonly periods: ReadonlySet<string>;
  readonly told: Told;
  /** For rules of users: what they may cost. */
  readonly budget: StepBudget;
  readonly trace?: FrameTrace | undefined;
}

/** What a clause, or the brackets in it, vouches for. */
type Voice = Pick<Call, 'certainty' | 'attribution'>;

/** Who writes "(+2 %)" says what is so. */
const IN_BRACKETS: Voice = {
  certainty: { modality: 'asserted', hearsay: false, negated: false, cancelled: false, counterfactual: false },
  attribution: undefined,
};

/** The triggers of a sentence whose conditions hold, those of higher priority first. */
export function callsOf(
  text: string,
  sentence: ReadSentence,
  packs: CompiledPacks,
  attributed: ReadonlyMap<ReadClause, Attribution>,
  { periods, budget, trace }: FrameState,
): readonly Call[] {
  const { language } = sentence;
  const calls: Call[] = [];
  // A question states nothing.
  if (sentence.items[sentence.items.length - 1]?.lower === '?') return calls;
  for (const clause of sentence.clauses) {
    const hits = hitsFor(clause, sentence);
    const called = [
      ...wordCalls(hits, clause, sentence, packs.triggers[language]),
      ...figureCalls(clause, sentence, packs.figureTriggers[language]),
    ];
    if (called.length === 0 || isIndirectQuestion(clause)) continue;
    const has = (words: Lexemes | undefined) => words && hits.some((hit) => words[language].has(hit.form.lexeme));
    const attribution = attributed.get(clause);
    let own: Voice | undefined;
    let owners: ReadonlyMap<number, number> | undefined;
    const voiceOf = ({ form, from }: Hit): Voice => {
      if (form.kind === 'figure' && isInBrackets(from, clause)) return IN_BRACKETS;
      own ??= { certainty: certaintyOf(clause, sentence, attribution), attribution };
      return own;
    };
    const obstacleTo = (trigger: Hit, compiled: CompiledTrigger): Obstacle | undefined => {
      if (isQuotedAlone(trigger, sentence)) return 'quoted';
      if (has(compiled.with) === false || has(compiled.frame.with) === false) return 'with';
      if (has(compiled.without) || has(compiled.frame.without)) return 'without';
      const { notAfter, set } = compiled.trigger;
      if (notAfter?.[language]?.includes(sentence.government(trigger.from).preposition)) return 'not-after';
      const voice = voiceOf(trigger);
      if (voice.certainty.counterfactual) return 'imagined';
      const { fact, resumes, when } = compiled.frame.rule;
      if (fact === 'guidance' && isFormerView(clause) !== (resumes === true)) return 'comparison';
      if (set?.metric && isComparison(trigger, clause, sentence, voice.certainty, periods)) return 'comparison';
      return when && !meets(when, clause, sentence, voice.certainty, voice.attribution) ? 'when' : undefined;
    };
    for (const [trigger, triggers] of called)
      for (const compiled of triggers) {
        const { by, counted, slots } = compiled.frame;
        if (counted) budget.spend(clause.items.length * (1 + slots.length), by);
        const obstacle = obstacleTo(trigger, compiled);
        if (obstacle) {
          trace?.({ compiled, trigger, clause, sentence, outcome: obstacle });
          continue;
        }
        owners ??= figureOwners(clause, sentence);
        calls.push({ text, clause, sentence, trigger, compiled, owners, ...voiceOf(trigger) });
      }
  }
  if (calls.length < 2) return calls;
  return calls.sort((a, b) => (b.compiled.frame.rule.priority ?? 0) - (a.compiled.frame.rule.priority ?? 0));
}

/** The words of a clause that call frames, each with those it calls. O(hits). */
function wordCalls(
  hits: readonly Hit[],
  clause: ReadClause,
  sentence: ReadSentence,
  triggers: ReadonlyMap<number, readonly CompiledTrigger[]>,
): readonly TriggerCall[] {
  return hits.flatMap((hit): readonly TriggerCall[] => {
    const called = triggers.get(hit.form.lexeme);
    return called && !isAuxiliary(hit, clause, sentence) ? [[hit, called]] : [];
  });
}

/** "Wie viele der 700 Leute gehen, ist unklar", "whether it will buy": what is asked is not told. */
function isIndirectQuestion({ kind, items: [first, second] }: ReadClause): boolean {
  if (/^(?:ob|whether)$/.test(first!.lower)) return kind === 'subordinate';
  return /^(?:wie viele?|how many|how much|wieviele?)$/.test(`${first!.lower} ${second?.lower ?? ''}`.trim());
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
