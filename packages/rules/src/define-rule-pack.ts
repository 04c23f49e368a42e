import type { BuiltInEntityType } from '@groschen/document';
import type { FactRoles } from './fact-roles.ts';
import type { RulePack } from './pack.ts';

/** Fact types and roles that the rules of a pack may speak of: the built-in ones and its own. */
type DeclaredRoles<P extends RulePack> = (P['facts'] extends Readonly<Record<string, readonly string[]>>
  ? P['facts']
  : Record<never, never>) &
  FactRoles;

type DeclaredEntities<P extends RulePack> = BuiltInEntityType | Names<P['entities']>;

/** The keys of a declaration; none where there is none. */
type Names<D> = D extends Readonly<Record<string, unknown>> ? keyof D & string : never;

type RolesOf<Roles, Type extends keyof Roles> = Roles[Type] extends readonly (infer Role extends string)[]
  ? Role
  : never;

/** An object whose keys must be roles. */
type OnlyRoles<Given, Role> = { readonly [K in keyof Given]: K extends Role ? unknown : never };

/** What a rule must be for all that it names to be declared; where something is not, no value is of this type. */
type CheckedRule<R, P extends RulePack> = R extends { readonly kind: 'frame' }
  ? CheckedFrame<R, DeclaredRoles<P>>
  : R extends { readonly kind: 'name'; readonly entity: infer Type }
    ? CheckedEntity<Type, P>
    : R extends { readonly emit: infer E }
      ? { readonly emit: CheckedEmit<E, P> }
      : unknown;

type CheckedEntity<Type, P extends RulePack> =
  Type extends DeclaredEntities<P> ? unknown : { readonly entity: DeclaredEntities<P> };

type CheckedFrame<R, Roles> = R extends { readonly fact: infer Type; readonly roles: infer Given }
  ? Type extends keyof Roles
    ? { readonly roles: OnlyRoles<Given, RolesOf<Roles, Type>> }
    : { readonly fact: keyof Roles }
  : unknown;

type CheckedEmit<E, P extends RulePack> = E extends { readonly fact: infer Type }
  ? Type extends keyof DeclaredRoles<P>
    ? E extends { readonly set: infer Given }
      ? { readonly set: OnlyRoles<Given, RolesOf<DeclaredRoles<P>, Type>> }
      : unknown
    : { readonly fact: keyof DeclaredRoles<P> }
  : E extends { readonly entity: infer Type }
    ? CheckedEntity<Type, P>
    : E extends { readonly retype: infer Type }
      ? Type extends DeclaredEntities<P>
        ? unknown
        : { readonly retype: DeclaredEntities<P> }
      : E extends { readonly unit: infer Unit }
        ? Unit extends Names<P['units']>
          ? unknown
          : { readonly unit: Names<P['units']> }
        : unknown;

type CheckedPack<P extends RulePack> = {
  readonly rules: { readonly [K in keyof P['rules']]: CheckedRule<P['rules'][K], P> };
};

/**
 * A rule pack written in TypeScript. It is given back as it is; its literal types make a fact type, role, entity type or unit
 * that nobody declares an error of the compiler.
 */
export function defineRulePack<const P extends RulePack>(pack: P & CheckedPack<P>): P {
  return pack;
}
