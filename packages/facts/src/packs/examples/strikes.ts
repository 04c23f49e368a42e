import type { RuleExamples } from './rule-examples.ts';

export const strikesExamples = {
  strike: {
    examples: [
      {
        text: 'Die [IG Metall|organization] ruft bei [Saarstahl|company] zum Warnstreik auf.',
        lang: 'de',
        finds: [{ fact: 'strike', roles: { union: 'IG Metall', company: 'Saarstahl' }, modality: 'asserted' }],
      },
      {
        text: 'The [UAW|organization] called a strike at [Harland|company].',
        lang: 'en',
        finds: [{ fact: 'strike', roles: { union: 'UAW', company: 'Harland' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'The strike price is $40.', lang: 'en' },
      { text: 'Der Dax schloss an der [Tokioter Börse|exchange] fest.', lang: 'de' },
    ],
  },
  struck: {
    examples: [
      {
        text: 'Die [GDL|organization] bestreikt am Montag die [Nordbahn|company].',
        lang: 'de',
        finds: [{ fact: 'strike', roles: { union: 'GDL', company: 'Nordbahn' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Nordbahn|company] wächst. [Verdi|organization] bestreikt Kliniken.', lang: 'de' }],
  },
  'strike-at': {
    examples: [
      {
        text: 'Nach dem Streik bei der [Harzer Landesbahn|organization] fallen Züge aus.',
        lang: 'de',
        finds: [{ fact: 'strike', roles: { company: 'Harzer Landesbahn' } }],
      },
      {
        text: 'A strike at the [Harbour Authority|organization] goes on.',
        lang: 'en',
        finds: [{ fact: 'strike', roles: { company: 'Harbour Authority' } }],
      },
    ],
    counterexamples: [
      { text: 'Der Streik der [IG Metall|organization] geht weiter.', lang: 'de' },
      { text: 'The [Unite|organization] union plans a strike.', lang: 'en' },
    ],
  },
  'strike-beside': {
    examples: [
      {
        text: 'Die Fahrer der [Nordbahn|company] wollen im Streik bleiben.',
        lang: 'de',
        finds: [{ fact: 'strike', roles: { company: 'Nordbahn' }, modality: 'planned' }],
      },
      {
        text: 'Fahrer der #[Nordbahn|company] setzen #Streik fort: Züge fallen aus #Köln',
        lang: 'de',
        finds: [{ fact: 'strike', roles: { company: 'Nordbahn' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Wegen des Streiks streicht [Nordbahn|company] alle Flüge.', lang: 'de' }],
  },
  'union-strike': {
    examples: [
      {
        text: '[Harland|company] missed its goal. The walkout by 600 members of the [UAW|organization] goes on.',
        lang: 'en',
        finds: [{ fact: 'strike', roles: { union: 'UAW', company: 'Harland' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[Harland|company] missed its goal. Strikes in France go on.', lang: 'en' },
      { text: '[Nordbahn|company] wächst. [Verdi|organization] ruft zu Streiks an Flughäfen auf.', lang: 'de' },
    ],
  },
} as const satisfies RuleExamples;
