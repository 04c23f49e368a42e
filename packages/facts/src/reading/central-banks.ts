import type { Entity } from '@groschen/document';
import type { ReadSentence } from './reading.ts';
import { sameName } from './same-name.ts';

/** Names of the authorities that set rates; a name that holds one of these words counts. Facts of common knowledge. */
const CENTRAL_BANK =
  /(?:zentralbank|notenbank|nationalbank|central bank|reserve bank|federal reserve|bank of (?:england|japan|canada|korea|mexico|israel|thailand)|people['’]s bank|riksbank|norges bank|bundesbank)/i;
const SHORT = /^(?:EZB|ECB|Fed|BoE|BOE|BoJ|BOJ|SNB|RBA|RBNZ|RBI|BoC|PBoC|PBOC|FOMC|CNB|NBP|MNB|TCMB)$/;

function isCentralBank(entity: Entity): boolean {
  return entity.type === 'organization' && (SHORT.test(entity.text) || CENTRAL_BANK.test(entity.text));
}

/** The central bank that a sentence names; none where it names two, of which either may have decided. */
export function onlyCentralBank({ items }: ReadSentence): Entity | undefined {
  let only: Entity | undefined;
  for (const item of items) {
    if (item.kind !== 'name' || !isCentralBank(item.entity)) continue;
    if (only && !sameName(only, item.entity)) return undefined;
    only = item.entity;
  }
  return only;
}
