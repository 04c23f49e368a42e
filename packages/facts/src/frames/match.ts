import type { Document, Entity, Fact, RoleValue } from '@groschen/document';
import type { FrameRule } from '@groschen/rules';
import { stronger } from '../reading/certainty.ts';
import type { FigureItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import type { Attribution } from '../reading/source.ts';
import { fillName } from './arguments.ts';
import { type Call, callsOf, type FrameState } from './calls.ts';
import type { CompiledPacks } from './compile.ts';
import { coordinatedNames, partiesOf } from './coordinated-names.ts';
import { countedNoun } from './counted-noun.ts';
import { factModality, isCancelled } from './fact-modality.ts';
import { fillDate, tellsComparedTime } from './fill-date.ts';
import { fillFigure, signOf } from './fill-figure.ts';
import { fillWords, triggerValue } from './fill-words.ts';
import { furtherPeriods } from './further-periods.ts';
import { definiteCompany, isOfShare, namedAgain } from './named-again.ts';
import { signFor } from './role-sign.ts';
import { figureValue, nameValue } from './role-values.ts';
import { isSaid } from './said.ts';
import { type Told, withAdded } from './told.ts';
import { frameEvent, type Obstacle } from './trace.ts';

type Roles = Record<string, RoleValue | readonly RoleValue[]>;

/**
 * The facts that frames find in a sentence. Frames with higher priority go first; a figure that one of them has used is not used
 * again: `claimed` holds the positions of those that are taken, and gets more. O(triggers × items of their clauses).
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
  // What goes on with a fact of the same sentence comes after it, whatever its priority.
  const [tell, goOn] = [calls.filter((call) => !isResuming(call)), calls.filter(isResuming)];
  const own = new Set(tell.map(({ compiled }) => compiled.frame.rule.fact));
  const first = calls.filter((call) => !isResuming(call) || !own.has(call.compiled.frame.rule.fact));
  for (const call of [...first, ...goOn]) {
    const { trigger, frame } = call.compiled;
    const metric = trigger.set?.metric && `${call.trigger.from} ${frame.rule.roles.value?.per === 'share'}`;
    const tell = (obstacle?: Obstacle) =>
      trace?.(frameEvent(document.text, call.compiled, call.trigger, call.clause, sentence, obstacle));
    const { rule } = frame;
    const before = rule.resumes ? told.last(rule).filter((fact) => goesOn(fact, rule, call.clause)) : [];
    const nothingBefore = rule.resumes && before.length === 0;
    if (nothingBefore || (metric && read.has(metric))) {
      tell(nothingBefore ? 'nothing-before' : 'claimed');
      continue;
    }
    const found = fill(call, document, claimed, told, packs.carried, tell)
      .filter((roles) => !facts.some((fact) => fact.type === rule.fact && !rule.resumes && isSaid(roles, fact)))
      .flatMap((roles) => [roles, ...furtherPeriods(roles, sentence, claimed)])
      .map((roles) => factOf(call, roles));
    if (found.length === 0) continue;
    if (metric) read.add(metric);
    const whole = rule.resumes ? before.flatMap((fact) => found.flatMap((more) => goneOn(fact, more))) : found;
    told.add(whole, rule);
    facts.push(...whole);
  }
  return facts;

  function factOf(call: Call, roles: Roles): Fact {
    const { rule, by } = call.compiled.frame;
    const attribution = attributed.get(call.clause);
    return {
      type: rule.fact,
      roles,
      modality: factModality(call, attribution, document.published),
      ...(isNegated(call) !== isCancelled(call) && { negated: true }),
      ...(attribution?.source && { source: attribution.source }),
      evidence: sentence.span,
      by,
    };
  }
}

/** Whether the clause denies the fact; a trigger that has its own "not" does not: "wird nicht verlängert". */
function isNegated({ certainty, trigger, sentence: { items, grammar } }: Call): boolean {
  if (!certainty.negated) return false;
  for (let i = trigger.from; i <= trigger.to; i++) if (grammar.modality.negation.has(items[i]!.lower)) return false;
  return true;
}

function isResuming({ compiled }: Call): boolean {
  return compiled.frame.rule.resumes === true;
}

/** Whether a clause may say more of a fact: not where its subject is a company that has no part in it, unless that is what it says. */
function goesOn({ roles }: Fact, rule: FrameRule, { subject }: ReadClause): boolean {
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

/** The facts of one trigger: none, one, or one for each of several coordinated names. */
function fill(
  call: Call,
  document: Document,
  claimed: Set<number>,
  told: Told,
  carried: ReadonlySet<string>,
  tell: (obstacle?: Obstacle) => void,
): readonly Roles[] {
  const stop = (...empty: readonly string[]) => {
    tell({ empty });
    // "The regulator fined several banks": whom it fined is told behind.
    for (const [role, value] of Object.entries(roles))
      if (carried.has(role) && rule.roles[role]?.entity && !Array.isArray(value)) told.name(role, value as RoleValue);
    return [];
  };
  const { rule, slots } = call.compiled.frame;
  const roles: Roles = {};
  const taken: Entity[] = [];
  const figures = new Set<number>();
  let each: { readonly role: string; readonly names: readonly Entity[] } | undefined;

  for (const compiled of slots) {
    const { role, slot } = compiled;
    let value: RoleValue | readonly RoleValue[] | undefined;
    if (slot.words && (call.clause.subject ?? call.clause.parent?.subject)?.kind === 'instrument')
      value = fillWords(compiled, call, document);
    if (typeof slot.carried === 'string' && definiteCompany(call) && !isOfShare(call))
      value = told.lastRole(slot.carried);
    if (!value && slot.entity) {
      const entity = fillName(slot, call, taken);
      if (entity) {
        const names = slot.many === 'list' ? partiesOf(entity, slot, call) : coordinatedNames(entity, call);
        if (slot.many === 'list' && names.length < 2) return stop(role);
        taken.push(...names);
        if (slot.many === 'list') value = names.map(nameValue);
        else {
          value = nameValue(entity);
          if (names.length > 1 && !each) each = { role, names };
        }
      }
    }
    if (!value && slot.entity) {
      value = namedAgain(slot, call, taken);
      if (value && call.clause.topic) taken.push(call.clause.topic);
    }
    if (!value && slot.words) value = fillWords(compiled, call, document);
    if (!value && slot.trigger) value = triggerValue(call, document);
    // "Norway's central bank": one that has no name here is not the one told before.
    const isNameless = call.clause.subject?.kind === 'centralBank' && !call.clause.subject.entity;
    if (!value && slot.carried === true && slot.entity && !isNameless) value = told.recall(role, undefined);
    if (!value && slot.carried && !slot.entity) continue;
    if (!value && slot.quantity) {
      const figure = fillFigure(compiled, call, claimed, figures);
      if (figure) {
        if (!slot.shared) figures.add(figure.at);
        value = figureValue(figure.quantity, signFor(role, figure, call));
      }
    }
    if (!value && slot.date) value = fillDate(call, role);
    if (value) roles[role] = value;
    else if (slot.required && !(slot.date && tellsComparedTime(call))) return stop(role);
  }
  for (const { role, slot } of slots) {
    if (!slot.carried || slot.entity || roles[role]) continue;
    const value = told.recall(role, roles.value as RoleValue | undefined, call.compiled.trigger.set?.action);
    if (value) roles[role] = value;
    else if (slot.required) return stop(role);
  }
  if (rule.oneOf && !rule.oneOf.some((role) => roles[role])) return stop(...rule.oneOf);
  tell();
  for (const [role, value] of Object.entries(call.compiled.trigger.set ?? {}))
    roles[role] = triggerValue(call, document, value);
  for (const { role, slot } of slots) {
    const figure = slot.counted !== undefined && roles[slot.counted];
    const noun = figure && !Array.isArray(figure) && countedNoun(figure as RoleValue, call, document);
    if (noun) roles[role] = noun;
  }
  for (const [role, value] of Object.entries(markedRoles(call))) roles[role] ??= triggerValue(call, document, value);
  for (const at of figures) claimed.add(at);
  if (!each) return [roles];
  return distribute(roles, each.role, each.names, call, claimed);
}

/** What the words of the clause, or else of the sentence, decide. */
function markedRoles({ compiled, clause, sentence }: Call): Readonly<Record<string, string>> {
  const { marks } = compiled.frame;
  if (marks.length === 0) return {};
  const stands = (clauses: readonly ReadClause[], words: ReadonlySet<number>) =>
    clauses.some((one) => one.hits.some((hit) => words.has(hit.form.lexeme)));
  const found =
    marks.find((mark) => stands([clause], mark.words[sentence.language])) ??
    marks.find((mark) => stands(sentence.clauses, mark.words[sentence.language])) ??
    marks.find((mark) => mark.fallback);
  return found?.set ?? {};
}

/** One fact for each name; where there are as many figures as names, each has its own. */
function distribute(
  roles: Roles,
  role: string,
  names: readonly Entity[],
  call: Call,
  claimed: Set<number>,
): readonly Roles[] {
  const figureRole = Object.keys(roles).find((key) => call.compiled.frame.rule.roles[key]?.signed);
  const slot = figureRole ? call.compiled.frame.slots.find((other) => other.role === figureRole) : undefined;
  if (!figureRole || !slot) return names.map((name) => ({ ...roles, [role]: nameValue(name) }));
  const figures = call.clause.items.filter(
    (item): item is FigureItem =>
      item.kind === 'figure' && item.quantity.kind === 'percent' && !call.clause.asides.has(item.at),
  );
  if (figures.length !== names.length) return names.map((name) => ({ ...roles, [role]: nameValue(name) }));
  return names.map((name, i) => {
    claimed.add(figures[i]!.at);
    return { [role]: nameValue(name), [figureRole]: figureValue(figures[i]!.quantity, signOf(figures[i]!, call)) };
  });
}
