import type { Entity } from '@groschen/document';

/** Names of the authorities that set rates; a name that holds one of these words counts. Facts of common knowledge. */
const CENTRAL_BANK =
  /(?:zentralbank|notenbank|nationalbank|central bank|reserve bank|federal reserve|bank of (?:england|japan|canada|korea|mexico|israel|thailand)|people['’]s bank|riksbank|norges bank|bundesbank)/i;
const SHORT = /^(?:EZB|ECB|Fed|BoE|BOE|BoJ|BOJ|SNB|RBA|RBNZ|RBI|BoC|PBoC|PBOC|FOMC|CNB|NBP|MNB|TCMB)$/;

export function isCentralBank(entity: Entity): boolean {
  return entity.type === 'organization' && (SHORT.test(entity.text) || CENTRAL_BANK.test(entity.text));
}
