import type { Document, Entity, RoleValue } from '@groschen/document';
import type { FigureItem } from '../reading/item.ts';
import type { ReadClause } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import { fillName } from './arguments.ts';
import type { Call } from './calls.ts';
import { coordinatedNames, partiesOf } from './coordinated-names.ts';
import { countedNoun } from './counted-noun.ts';
import { fillBefore, isOnlyBefore } from './fill-before.ts';
import { fillDate, tellsComparedTime } from './fill-date.ts';
import { fillFigure, signOf } from './fill-figure.ts';
import { fillWords, triggerValue } from './fill-words.ts';
import { definiteCompany, isOfShare, namedAgain } from './named-again.ts';
import { pairedFigures } from './paired-figures.ts';
import { signFor } from './role-sign.ts';
import { figureValue, nameValue } from './role-values.ts';
import type { Told } from './told.ts';
import type { Outcome } from './trace.ts';

/** What fills the roles of a fact, by role. */
export type Roles = Record<string, RoleValue | readonly RoleValue[]>;

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
  const roles: Roles = {};
  const taken: Entity[] = [];
  const figures = new Set<number>();
  let each: { readonly role: string; readonly names: readonly Entity[] } | undefined;

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
          if (names.length > 1 && !each) each = { role, names };
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
  if (rule.oneOf && !rule.oneOf.some((role) => roles[role])) return stop(...rule.oneOf);
  tell({ lacking: slots.filter(({ role }) => !roles[role]).map(({ role }) => role) });
  for (const [role, value] of Object.entries(call.compiled.trigger.set ?? {}))
    roles[role] = triggerValue(call, document, value);
  for (const { role, slot } of slots) {
    const figure = slot.counted !== undefined && roles[slot.counted];
    const noun = figure && !Array.isArray(figure) && countedNoun(figure as RoleValue, call, document);
    if (noun) roles[role] = noun;
    else if (figure && slot.required) return stop(role);
  }
  for (const [role, value] of Object.entries(markedRoles(call))) roles[role] ??= triggerValue(call, document, value);
  for (const at of figures) claimed.add(at);
  const row = rowOf(roles, call);
  if (row) {
    for (const { figure } of row.pairs) claimed.add(figure.at);
    return row.pairs.map(({ name, figure }) => ({
      ...roles,
      [row.role]: nameValue(name),
      [row.figureRole]: figureValue(figure.quantity, signFor(row.figureRole, figure, call)),
    }));
  }
  if (!each) return [roles];
  return distribute(roles, each.role, each.names, call, claimed);
}

/** The row of names with their own figures that a name in a role is the first of. */
function rowOf(roles: Roles, { compiled, sentence }: Call) {
  const filled = compiled.frame.slots.filter(({ role }) => roles[role] && !Array.isArray(roles[role]));
  const figures = filled.filter(({ slot }) => slot.quantity && !slot.signed);
  for (const { role, slot } of filled)
    for (const { role: figureRole, slot: figureSlot } of slot.entity ? figures : []) {
      const pairs = pairedFigures(roles[role] as RoleValue, figureSlot.quantity!, sentence);
      if (pairs.length > 0) return { role, figureRole, pairs };
    }
  return undefined;
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

/** Who was told before, unless he has another part here. */
function othersThan(taken: readonly Entity[], value: RoleValue | undefined): RoleValue | undefined {
  return value && taken.some((entity) => sameName({ ...entity, ...value } as Entity, entity)) ? undefined : value;
}
