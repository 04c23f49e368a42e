import type { Document, Fact, RoleValue, Span } from '@groschen/document';
import type { FrameRule } from '@groschen/rules';
import { stronger } from '../reading/certainty.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import type { Attribution } from '../reading/source.ts';
import { typeOf } from './business-part.ts';
import { type Call, callsOf, type FrameState } from './calls.ts';
import type { CompiledPacks } from './compile.ts';
import { factModality, isCancelled } from './fact-modality.ts';
import { AFTERWARDS } from './figure-beside.ts';
import { fillRoles } from './fill-roles.ts';
import { furtherPeriods } from './further-periods.ts';
import type { Roles } from './role-values.ts';
import { isSaid } from './said.ts';
import { withAdded } from './told.ts';
import type { Outcome } from './trace.ts';

/**
 * The facts that frames find in a sentence. Frames with higher priority go first; a figure that one of them has used is not used
 * again: `claimed` holds the positions of those that are taken, and gets more. What facts of a type that a pack adds have used stays
 * free for the built-in ones, and the other way round. O(triggers × items of their clauses).
 */
export function matchFrames(
  document: Document,
  sentence: ReadSentence,
  packs: CompiledPacks,
  attributed: ReadonlyMap<ReadClause, Attribution>,
  claimed: Set<number>,
  state: FrameState,
): readonly Fact[] {
  const { told, trace } = state;
  const calls = callsOf(document.text, sentence, packs, attributed, state);
  const facts: Fact[] = [];
  const read = new Set<string>();
  const tellers: Call[] = [];
  const claimedByAdded = new Set<number>();
  // What goes on with a fact of the same sentence comes after it, whatever its priority.
  const [tell, goOn] = [calls.filter((call) => !isResuming(call)), calls.filter(isResuming)];
  const own = new Set(tell.map(({ compiled }) => compiled.frame.rule.fact));
  const first = calls.filter((call) => !isResuming(call) || !own.has(call.compiled.frame.rule.fact));
  for (const call of [...first, ...goOn]) {
    const { trigger, frame } = call.compiled;
    const taken = frame.added ? claimedByAdded : claimed;
    const metric =
      trigger.set?.metric && `${frame.added} ${call.trigger.from} ${frame.rule.roles.value?.per === 'share'}`;
    const tell = (outcome: Outcome) => trace?.({ ...call, outcome });
    const { rule } = frame;
    const before = rule.resumes ? told.last(rule).filter((fact) => goesOn(fact, rule, call)) : [];
    const nothingBefore = rule.resumes && before.length === 0;
    // "übernehmen" is an infinitive and a plural: what one reading has told the other does not tell again, unless of another period.
    const isTaken =
      (call.trigger.form.kind === 'figure' && taken.has(call.trigger.from)) ||
      (call.trigger.form.kind === 'verb' && !rule.roles.period && tellers.some((other) => isSameCall(other, call)));
    if (nothingBefore || isTaken || (metric && read.has(metric))) {
      tell(nothingBefore ? 'nothing-before' : 'claimed');
      continue;
    }
    const found = fillRoles(call, document, taken, told, packs.carried, tell)
      .filter((roles) => !facts.some((fact) => fact.type === rule.fact && !rule.resumes && isSaid(roles, fact)))
      .flatMap((roles) => [roles, ...furtherPeriods(roles, sentence, taken)])
      .map((roles) => factOf(call, roles));
    if (found.length === 0) continue;
    if (metric) read.add(metric);
    tellers.push(call);
    const whole = rule.resumes ? before.flatMap((fact) => found.flatMap((more) => goneOn(fact, more))) : found;
    told.add(whole, rule);
    facts.push(...whole);
  }
  return facts;

  function factOf(call: Call, roles: Roles): Fact {
    const { rule, by } = call.compiled.frame;
    const { attribution } = call;
    return {
      type: typeOf(rule.fact, roles),
      roles,
      modality: factModality(call, attribution, document.published),
      ...(isNegated(call) !== isCancelled(call) && { negated: true }),
      ...(attribution?.source && { source: attribution.source }),
      evidence: evidenceOf(call),
      by,
    };
  }
}

/** Whether the clause denies the fact; not what was before ("nach der Fusion kein …"), nor a trigger that has its own "not": "wird nicht verlängert". */
function isNegated({ certainty, trigger, sentence: { items, grammar, government } }: Call): boolean {
  if (!certainty.negated || /^(?:nach|seit|after|since)$/.test(government(trigger.from).preposition)) return false;
  for (let i = trigger.from; i <= trigger.to; i++) if (grammar.modality.negation.has(items[i]!.lower)) return false;
  return true;
}

/** The sentence; of a clause that tells only where the same came from ("schloss höher, nachdem er zunächst gefallen war") just that. */
function evidenceOf({ clause: { kind, lead, items }, sentence: { grammar, span } }: Call): Span {
  const isBackground =
    kind === 'subordinate' && AFTERWARDS.test(lead) && grammar.words.pronouns.has(items[1]?.lower ?? '');
  return isBackground ? { start: items[0]!.start, end: items[items.length - 1]!.end } : span;
}

function isSameCall(a: Call, b: Call): boolean {
  return a.compiled.frame === b.compiled.frame && a.clause === b.clause && a.trigger.from === b.trigger.from;
}

function isResuming({ compiled }: Call): boolean {
  return compiled.frame.rule.resumes === true;
}

/** Whether a clause may say more of a fact: not where its subject is a company that has no part in it, unless that is what it says. */
function goesOn({ roles, evidence }: Fact, rule: FrameRule, { clause: { subject }, sentence }: Call): boolean {
  // What a sentence tells of results holds for its own alone: the next one may be about another metric.
  if (rule.fact === 'earnings' && evidence.start !== sentence.span.start) return false;
  if (Object.values(rule.roles).some((slot) => slot.entity)) return true;
  const entity = subject?.name && subject.entity;
  if (entity?.type !== 'company' || subject?.kind === 'share') return true;
  return Object.values(roles)
    .flat()
    .some(({ text, canonical }: RoleValue) =>
      sameName({ ...entity, text, ...(canonical !== undefined && { canonical }) }, entity),
    );
}

/** A fact with what a later sentence adds to it. */
function goneOn(fact: Fact, more: Fact): readonly Fact[] {
  const roles = withAdded(fact, more.roles);
  if (!roles) return [];
  // What came to nothing stays so, whatever it was to bring; who took part says nothing of when.
  const settled =
    fact.negated ||
    !Object.values(more.roles)
      .flat()
      .some((value: RoleValue) => value.amount ?? value.min);
  return [{ ...fact, ...more, roles, modality: settled ? fact.modality : stronger(fact.modality, more.modality) }];
}
