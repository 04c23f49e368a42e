import type { Document, Entity, RoleValue } from '@groschen/document';
import type { FigureItem } from '../reading/item.ts';
import type { ReadClause } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import { fillName } from './arguments.ts';
import { metricName } from './business-part.ts';
import type { Call } from './calls.ts';
import { coordinatedNames, partiesOf } from './coordinated-names.ts';
import { countedNoun } from './counted-noun.ts';
import { fillBefore, isOnlyBefore } from './fill-before.ts';
import { fillDate, tellsComparedTime } from './fill-date.ts';
import { fillFigure } from './fill-figure.ts';
import { fillWords, triggerValue } from './fill-words.ts';
import { definiteCompany, isOfShare, namedAgain } from './named-again.ts';
import { signFor } from './role-sign.ts';
import { figureValue, nameValue, type Roles } from './role-values.ts';
import { factsOfNames, type NamesOfRole } from './several-names.ts';
import type { Told } from './told.ts';
import type { Outcome } from './trace.ts';

/** The facts of one trigger: none, one, or one for each of several coordinated names. */
export function fillRoles(
  call: Call,
  document: Document,
  claimed: Set<number>,
  told: Told,
  carried: ReadonlySet<string>,
  tell: (outcome: Outcome) => void,
): readonly Roles[] {
  const stop = (...empty: readonly string[]) => {
    tell({ empty });
    // "The regulator fined several banks": whom it fined is told behind.
    for (const [role, value] of Object.entries(roles))
      if (carried.has(role) && rule.roles[role]?.entity && !Array.isArray(value)) told.name(role, value as RoleValue);
    return [];
  };
  const { rule, slots } = call.compiled.frame;
  const roles: Record<string, Roles[string]> = {};
  const taken: Entity[] = [];
  const figures = new Set<number>();
  let several: NamesOfRole | undefined;

  for (const compiled of slots) {
    const { role, slot } = compiled;
    const words = slot.words && !isOnlyBefore(slot);
    let value: RoleValue | readonly RoleValue[] | undefined = fillBefore(compiled, call, document);
    if (!value && words && (call.clause.subject ?? call.clause.parent?.subject)?.kind === 'instrument')
      value = fillWords(compiled, call, document, taken);
    if (!value && typeof slot.carried === 'string' && definiteCompany(call) && !isOfShare(call))
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
          if (names.length > 1) several ??= { role, names };
        }
      }
    }
    if (!value && slot.entity) {
      value = namedAgain(slot, call, taken);
      if (value && call.clause.topic) taken.push(call.clause.topic);
    }
    if (!value && words) value = fillWords(compiled, call, document, taken);
    if (!value && slot.trigger) {
      const figure = triggerFigure(call);
      if (figure) figures.add(figure.at);
      value = figure ? figureValue(figure.quantity, signFor(role, figure, call)) : triggerValue(call, document);
    }
    // "Norway's central bank": one that has no name here is not the one told before.
    const isNameless = call.clause.subject?.kind === 'centralBank' && !call.clause.subject.entity;
    if (!value && slot.carried === true && slot.entity && !isNameless)
      value = othersThan(taken, told.recall(role, undefined));
    if (!value && slot.date)
      value = fillDate(call, role) ?? (slot.carried ? told.recallPeriod(rule.fact, roles) : undefined);
    if (!value && slot.carried && !slot.entity && !slot.date) continue;
    if (!value && slot.quantity) {
      const figure = fillFigure(compiled, call, claimed, figures);
      if (figure) {
        if (!slot.shared) figures.add(figure.at);
        value = figureValue(figure.quantity, signFor(role, figure, call));
      }
    }
    if (value) roles[role] = value;
    else if (slot.required && !slot.counted && !(slot.date && tellsComparedTime(call))) return stop(role);
  }
  for (const { role, slot } of slots) {
    if (!slot.carried || slot.entity || slot.date || roles[role]) continue;
    const value = told.recall(role, roles.value as RoleValue | undefined, call.compiled.trigger.set?.action);
    if (value) roles[role] = value;
    else if (slot.required) return stop(role);
  }
  if (rule.oneOf && !rule.oneOf.some((role) => roles[role])) {
    // "hat im dritten Quartal mehr verdient"
    if (/^(?:asserted|reported)$/.test(call.certainty.modality)) told.time(rule.fact, roles);
    return stop(...rule.oneOf);
  }
  tell({ lacking: slots.filter(({ role }) => !roles[role]).map(({ role }) => role) });
  for (const [role, value] of Object.entries(call.compiled.trigger.set ?? {}))
    roles[role] = triggerValue(call, document, role === 'metric' ? metricName(value, call) : value);
  for (const { role, slot } of slots) {
    const figure = slot.counted !== undefined && roles[slot.counted];
    const noun = figure && !Array.isArray(figure) && countedNoun(figure as RoleValue, call, document);
    if (noun) roles[role] = noun;
    else if (figure && slot.required) return stop(role);
  }
  for (const [role, value] of Object.entries(markedRoles(call))) roles[role] ??= triggerValue(call, document, value);
  for (const at of figures) claimed.add(at);
  return factsOfNames(roles, several, call, claimed);
}

/** The figure that calls a frame in place of a word. */
function triggerFigure({ trigger, sentence }: Call): FigureItem | undefined {
  const item = sentence.items[trigger.from];
  return trigger.form.kind === 'figure' && item?.kind === 'figure' ? item : undefined;
}

/** What the words of the clause, or else of the sentence, decide. */
function markedRoles({ compiled, clause, sentence }: Call): Readonly<Record<string, string>> {
  const { marks } = compiled.frame;
  if (marks.length === 0) return {};
  const stands = (clauses: readonly ReadClause[], words: ReadonlySet<number>) =>
    clauses.some((one) => one.hits.some((hit) => words.has(hit.form.lexeme)));
  // "will cut 6,000 jobs and forecasts …": what a clause does to a figure of its own it does to no other's.
  const others = sentence.clauses.filter(({ items }) => !items.some(({ kind }) => kind === 'figure'));
  const found =
    marks.find((mark) => stands([clause], mark.words[sentence.language])) ??
    marks.find((mark) => stands(others, mark.words[sentence.language])) ??
    marks.find((mark) => mark.fallback);
  return found?.set ?? {};
}

/** Who was told before, unless he has another part here. */
function othersThan(taken: readonly Entity[], value: RoleValue | undefined): RoleValue | undefined {
  return value && taken.some((entity) => sameName({ ...entity, ...value } as Entity, entity)) ? undefined : value;
}
