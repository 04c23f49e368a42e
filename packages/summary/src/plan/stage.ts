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

/** A German perfect: its auxiliary and, behind it in the same clause, its participle; "übernommen wird" is none. */
const AUXILIARY = /(?<!\p{L})(?:hat|haben|habe|hatten?|wurden?|worden)(?!\p{L})/iu;
const PARTICIPLE =
  /(?<!\p{L})(?:übernommen|gekauft|erworben|verkauft|veräußert|abgeschlossen|vollzogen)(?!\p{L}|\s+(?:wird|werden?|würden?|soll(?:en)?)(?!\p{L}))/iu;
/** English words of a deal that is behind the parties; "to be acquired" is not. */
const COMPLETED =
  /\b(?:(?:has|have|had) (?:also |now |already )?(?:completed|closed|finali[sz]ed|acquired|bought|sold)|(?:completed|closed|finali[sz]ed) (?:the|its|their|an?)|was (?:acquired|bought|sold))\b/i;

/** Whether a deal is behind the parties. O(n): each clause is searched once for the auxiliary and once behind it. */
function isCompleted(evidence: string): boolean {
  if (COMPLETED.test(evidence)) return true;
  return evidence.split(/[.;]/).some((clause) => {
    const auxiliary = clause.search(AUXILIARY);
    return auxiliary >= 0 && PARTICIPLE.test(clause.slice(auxiliary));
  });
}

/** The stage of a fact; what is not asserted is but planned where the evidence says nothing nearer. */
export function stageOf(document: Document, fact: Fact): Stage {
  const evidence = document.text.slice(fact.evidence.start, fact.evidence.end);
  if (fact.modality === 'asserted') return isCompleted(evidence) ? 'completed' : 'done';
  const cue = CUES.find(([, words]) => words.test(evidence))?.[0];
  return cue ?? (fact.modality === 'reported' ? 'done' : 'plans');
}
