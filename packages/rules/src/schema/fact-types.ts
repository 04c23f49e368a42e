import { FACT_ROLES } from '../fact-roles.ts';
import type { RulePack } from '../pack.ts';

/** The roles of every fact type that a pack may speak of: the built-in ones and its own. */
export function factRoles(pack: Pick<RulePack, 'facts'>): Readonly<Record<string, readonly string[]>> {
  return { ...pack.facts, ...FACT_ROLES };
}
