import type { RuleExamples } from './rule-examples.ts';

export const peopleExamples = {
  office: {
    examples: [
      {
        text: '[Rapsodia|company] holt [Ugo Bartolini|person] als Finanzvorstand.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Ugo Bartolini', position: 'Finanzvorstand', company: 'Rapsodia', action: 'appoint' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Denbrook|company] hired [Beth Szymanski|person] as CFO.',
        lang: 'en',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Beth Szymanski', position: 'CFO', company: 'Denbrook', action: 'appoint' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Denbrook|company] hired staff.', lang: 'en' }],
  },
  clear: {
    examples: [
      {
        text: '[Wienerberger|company] hat [Miriam Mayr|person] berufen.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Miriam Mayr', company: 'Wienerberger', action: 'appoint' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Beth Szymanski|person] has resigned from [Denbrook|company].',
        lang: 'en',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Beth Szymanski', company: 'Denbrook', action: 'leave' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Rücktritt wäre ein Fehler.', lang: 'de' },
      { text: 'Zum Insolvenzverwalter von [Voltrad|company] wurde [Lutz Marbach|person] bestellt.', lang: 'de' },
      { text: 'The court appointed [Lutz Marbach|person] as administrator of [Voltrad|company].', lang: 'en' },
    ],
  },
  quit: {
    examples: [
      {
        text: '[Ugo Bartolini|person] verlässt [Rapsodia|company] zum Jahresende.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Ugo Bartolini', company: 'Rapsodia', action: 'leave' },
            modality: 'planned',
          },
        ],
      },
      {
        text: '[Beth Szymanski|person] will leave [Denbrook|company].',
        lang: 'en',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Beth Szymanski', company: 'Denbrook', action: 'leave' },
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Rapsodia|company] verlässt den Markt.', lang: 'de' }],
  },
  replaced: {
    examples: [
      {
        text: '[Heike Sandmann|person] löst bei [easyJet|company] [Alasdair Finch|person] ab.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Alasdair Finch', company: 'easyJet', action: 'leave' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Sunniva Rask|person] succeeds [Wendell Baptiste|person] at [Suncorp|company].',
        lang: 'en',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Wendell Baptiste', company: 'Suncorp', action: 'leave' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Akkus werden ersetzt.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
