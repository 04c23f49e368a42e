import { FACT_ROLES } from '../fact-roles.ts';
import type { RulePack } from '../pack.ts';

/** The roles of every fact type that a pack may speak of: the built-in ones and its own. */
export function factRoles(pack: Pick<RulePack, 'facts'>): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([...Object.entries(pack.facts ?? {}), ...Object.entries(FACT_ROLES)]);
}
