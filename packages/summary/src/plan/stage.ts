import type { Document, Fact } from '@groschen/document';

/** How far a deal has come, as the sentence that states it says. */
export type Stage = 'talks' | 'considers' | 'bids' | 'plans' | 'done' | 'completed';

/** Words of either language, from the least certain on; the first that the evidence holds decides. */
const CUES: readonly (readonly [Stage, RegExp])[] = [
  ['talks', /\b(?:verhandel\w*|gespräche?n?|talks|negotiat\w*|discuss(?:ing|ions?))\b/i],
  [
    'considers',
    /\b(?:prüf(?:t|en|e)|erwäg\w+|denkt|überleg\w+|considering|consider|considers|weigh(?:s|ing)|explor(?:e|es|ing)|evaluat(?:e|es|ing)|studying)\b/i,
  ],
  [
    'bids',
    /\b(?:biete(?:t|n)|gebote?|offerten?|wetteifer\w*|bieter|kaufangebot|bid|bids|bidding|offer|offered|approach)\b/i,
  ],
];

/** Words of a deal that is behind the parties; a passive of the present ("wird übernommen", "to be acquired") is not. */
const COMPLETED =
  /\b(?:hat|haben|habe|hatten?|wurden?|worden)\b[^.;]*?\b(?:übernommen|gekauft|erworben|verkauft|veräußert|abgeschlossen|vollzogen)\b|\b(?:(?:has|have|had) (?:also |now |already )?(?:completed|closed|finali[sz]ed|acquired|bought|sold)|(?:completed|closed|finali[sz]ed) (?:the|its|their|an?)|was (?:acquired|bought|sold))\b/i;

/** The stage of a fact; what is not asserted is but planned where the evidence says nothing nearer. */
export function stageOf(document: Document, fact: Fact): Stage {
  const evidence = document.text.slice(fact.evidence.start, fact.evidence.end);
  if (fact.modality === 'asserted') return COMPLETED.test(evidence) ? 'completed' : 'done';
  const cue = CUES.find(([, words]) => words.test(evidence))?.[0];
  return cue ?? (fact.modality === 'reported' ? 'done' : 'plans');
}
