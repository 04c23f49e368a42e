import type { Entity, RoleValue } from '@groschen/document';
import type { FigureItem } from '../reading/item.ts';
import type { Call } from './calls.ts';
import { type NamedFigure, pairedFigures } from './paired-figures.ts';
import { signFor } from './role-sign.ts';
import { figureValue, nameValue, type Roles } from './role-values.ts';

/** Coordinated names that could all fill a role. */
export interface NamesOfRole {
  readonly role: string;
  readonly names: readonly Entity[];
}

/** Names of a role, each with the figure that fills another, and what they share. */
interface Shares {
  readonly role: string;
  readonly figureRole: string;
  readonly pairs: readonly NamedFigure[];
  readonly shared: Roles;
}

/** One fact for each of several names, with its own figure where each has one; else the one fact of the roles. */
export function factsOfNames(
  roles: Roles,
  several: NamesOfRole | undefined,
  call: Call,
  claimed: Set<number>,
): readonly Roles[] {
  const shares = besideNames(roles, call) ?? (several && inOrderOfNames(roles, several, call));
  if (!shares) return several?.names.map((name) => ({ ...roles, [several.role]: nameValue(name) })) ?? [roles];
  const { role, figureRole, pairs, shared } = shares;
  return pairs.map(({ name, figure }) => {
    claimed.add(figure.at);
    const value = figureValue(figure.quantity, signFor(figureRole, figure, call));
    return { ...shared, [role]: nameValue(name), [figureRole]: value };
  });
}

/** Each figure stands beside its name, in a row of which a name in a role is the first: "Bosch (120 Millionen), Siemens (44 Millionen)". */
function besideNames(roles: Roles, { compiled, sentence }: Call): Shares | undefined {
  const filled = compiled.frame.slots.filter(({ role }) => roles[role] && !Array.isArray(roles[role]));
  const figures = filled.filter(({ slot }) => slot.quantity && !slot.signed);
  for (const { role, slot } of filled)
    for (const { role: figureRole, slot: figureSlot } of slot.entity ? figures : []) {
      const pairs = pairedFigures(roles[role] as RoleValue, figureSlot.quantity!, sentence);
      if (pairs.length > 0) return { role, figureRole, pairs, shared: roles };
    }
  return undefined;
}

/** As many moves as names, in their order: "Alpha und Beta verloren 1,2 und 0,8 Prozent". What else there is belongs to one of them alone. */
function inOrderOfNames(roles: Roles, { role, names }: NamesOfRole, { compiled, clause }: Call): Shares | undefined {
  const figureRole = Object.keys(roles).find((key) => compiled.frame.rule.roles[key]?.signed);
  const figures = clause.items.filter(
    (item): item is FigureItem =>
      item.kind === 'figure' && item.quantity.kind === 'percent' && !clause.asides.has(item.at),
  );
  if (figureRole === undefined || figures.length !== names.length) return undefined;
  return { role, figureRole, pairs: names.map((name, i) => ({ name, figure: figures[i]! })), shared: {} };
}
