import type { RuleExamples } from './rule-examples.ts';

export const mergersExamples = {
  merge: {
    examples: [
      {
        text: '[Hellweg|company] und [Sauerland|company] fusionieren.',
        lang: 'de',
        finds: [{ fact: 'merger', roles: { parties: ['Hellweg', 'Sauerland'] }, modality: 'asserted' }],
      },
      {
        text: 'Die [Nordbörse|company] hat den Merger mit [Südhandel|company] besiegelt.',
        lang: 'de',
        finds: [{ fact: 'merger', roles: { parties: ['Nordbörse', 'Südhandel'] }, modality: 'asserted' }],
      },
      {
        text: 'Aus der Fusion der [Elbhandel AG|company] und [Weserhandel AG|company] ging 1926 [Nordhandel|company] hervor.',
        lang: 'de',
        finds: [{ fact: 'merger', roles: { parties: ['Elbhandel AG', 'Weserhandel AG'] }, modality: 'asserted' }],
      },
      {
        text: '[Solvent|company] steigt. Bei [Kapitan|company] gibt es nach der Fusion mit [Lumena|company] noch keinen Namen.',
        lang: 'de',
        finds: [{ fact: 'merger', roles: { parties: ['Kapitan', 'Lumena'] }, modality: 'asserted' }],
      },
      {
        text: '[First Driftless|company] and [Marquette Valley|company] agreed to merge.',
        lang: 'en',
        finds: [{ fact: 'merger', roles: { parties: ['First Driftless', 'Marquette Valley'] }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Die Fusion ist vom Tisch.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
