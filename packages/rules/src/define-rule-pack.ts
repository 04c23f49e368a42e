import type { FactRoles } from './fact-roles.ts';
import type { RulePack } from './pack.ts';

/** Fact types and roles that the rules of a pack may speak of: the built-in ones and its own. */
type DeclaredRoles<P extends RulePack> = (P['facts'] extends Readonly<Record<string, readonly string[]>>
  ? P['facts']
  : Record<never, never>) &
  FactRoles;

/** A frame whose fact type or one of whose roles nobody declared has no value of this type. */
type CheckedFrame<R, Roles> = R extends { readonly kind: 'frame'; readonly fact: infer Type }
  ? Type extends keyof Roles
    ? Roles[Type] extends readonly (infer Role extends string)[]
      ? {
          readonly roles: R extends { readonly roles: infer Given }
            ? { readonly [K in keyof Given]: K extends Role ? unknown : never }
            : never;
        }
      : never
    : { readonly fact: keyof Roles }
  : unknown;

type CheckedPack<P extends RulePack> = {
  readonly rules: { readonly [K in keyof P['rules']]: CheckedFrame<P['rules'][K], DeclaredRoles<P>> };
};

/**
 * A rule pack written in TypeScript. It is given back as it is; its literal types make an undeclared fact type or role an error
 * of the compiler.
 */
export function defineRulePack<const P extends RulePack>(pack: P & CheckedPack<P>): P {
  return pack;
}
