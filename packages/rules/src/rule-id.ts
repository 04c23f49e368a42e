import { formatOrigin, parseOrigin } from '@groschen/document';
import type { RulePack } from './pack.ts';

/** `pack#rule`, the name under which a rule is switched off or replaced; its version does not matter. */
export function ruleId(pack: Pick<RulePack, 'name'>, rule: { readonly id: string }): string {
  return `${pack.name}#${rule.id}`;
}

/** The `by` of what a rule finds. */
export function ruleOrigin(pack: Pick<RulePack, 'name' | 'version'>, rule: { readonly id: string }): string {
  return formatOrigin({ pack: pack.name, version: pack.version, rule: rule.id });
}

/** The ids that the packs switch off or replace: `pack`, or `pack#rule`. */
export function switchedOff(packs: readonly RulePack[]): ReadonlySet<string> {
  const off = new Set<string>();
  for (const pack of packs) {
    for (const id of pack.off ?? []) off.add(id);
    for (const rule of pack.rules)
      for (const id of rule.replaces ?? []) off.add(id.includes('#') ? id : `${pack.name}#${id}`);
  }
  return off;
}

/** Whether what has this `by` is switched off. */
export function isOff(by: string, off: ReadonlySet<string>): boolean {
  if (off.size === 0) return false;
  const origin = parseOrigin(by);
  return origin !== null && (off.has(origin.pack) || off.has(`${origin.pack}#${origin.rule}`));
}
