import { ENTITY_TYPES } from '@groschen/document';
import type { RulePack } from '../pack.ts';
import { factRoles } from './fact-types.ts';
import { suggest } from './nearest.ts';
import type { PackProblem } from './problem.ts';

export type Path = PackProblem['path'];

/** What a pack may speak of, and complaints about what it speaks of besides. */
export interface Declarations {
  readonly lists: readonly string[];
  report(path: Path, message: string, mend?: string): void;
  /** The roles of a fact type; complains at `path` where nobody declares it. */
  rolesOf(fact: string, path: Path): readonly string[] | undefined;
  /** Complains about roles that the fact type does not have. */
  roles(fact: string, used: readonly string[], factPath: Path, rolesPath: Path): void;
  entityType(type: string, path: Path): void;
  unit(unit: string, path: Path): void;
  /** Complains where a name is not among those that the rule captures. */
  capture(name: string, captures: readonly string[], path: Path): void;
}

export function declarationsOf(pack: RulePack, problems: PackProblem[]): Declarations {
  const types = [...ENTITY_TYPES, ...Object.keys(pack.entities ?? {})];
  const known = factRoles(pack);
  const units = Object.keys(pack.units ?? {});
  const report: Declarations['report'] = (path, message, mend) =>
    problems.push({ path, message, ...(mend !== undefined && { mend }) });
  const rolesOf = (fact: string, path: Path) => {
    const roles = known.get(fact);
    if (roles === undefined)
      report(
        path,
        `the fact type ${JSON.stringify(fact)} is not declared`,
        `${suggest(fact, [...known.keys()], 'fact types')} A type of your own is declared under "facts" with its roles`,
      );
    return roles;
  };
  return {
    lists: Object.keys(pack.lists ?? {}),
    report,
    rolesOf,
    roles(fact, used, factPath, rolesPath) {
      const roles = rolesOf(fact, factPath);
      for (const role of roles === undefined ? [] : used)
        if (!roles!.includes(role))
          report(
            [...rolesPath, role],
            `${JSON.stringify(fact)} has no role ${JSON.stringify(role)}`,
            suggest(role, roles!, 'roles'),
          );
    },
    entityType(type, path) {
      if (!types.includes(type))
        report(
          path,
          `the entity type ${JSON.stringify(type)} is not declared`,
          `${suggest(type, types, 'entity types')} A type of your own is declared under "entities" with what it means`,
        );
    },
    unit(unit, path) {
      if (!units.includes(unit))
        report(
          path,
          `the unit ${JSON.stringify(unit)} is not declared`,
          'Add it to "units" of the pack with what it means',
        );
    },
    capture(name, captures, path) {
      if (!captures.includes(name))
        report(path, `nothing is captured as ${JSON.stringify(name)}`, suggest(name, captures, 'captures'));
    },
  };
}
