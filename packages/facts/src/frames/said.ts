import type { Fact, RoleValue } from '@groschen/document';
import type { Roles } from './role-values.ts';

/**
 * Whether roles that a frame fills say nothing new beside a fact of the same sentence and type: all that they hold is in it, or a name
 * plays another part in it ("X wins order from Y": who supplies does not order). Names are told apart by their places.
 */
export function isSaid(roles: Roles, { roles: known }: Fact): boolean {
  const mine = Object.entries(roles);
  return (
    mine.every(([role, value]) => isSame(value, known[role])) ||
    mine.some(([role, value]) => {
      const [other] = Object.entries(known).find(([, of]) => isSame(of, value)) ?? [role];
      return other !== role;
    })
  );
}

function isSame(a: Roles[string] | undefined, b: Roles[string] | undefined): boolean {
  const [x, y] = [[a ?? []].flat(), [b ?? []].flat()] as readonly (readonly RoleValue[])[];
  return (
    x!.length > 0 &&
    x!.length === y!.length &&
    x!.every(({ start, value }, i) => start === y![i]!.start && value === y![i]!.value)
  );
}
