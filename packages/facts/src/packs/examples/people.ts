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
      { text: 'Zum vorläufigen Sachwalter wurde [Lutz Marbach|person] bestellt.', lang: 'de' },
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
  becomes: {
    examples: [
      {
        text: '[Bram Schoot|person] wird Aufsichtsratschef von [Lumena|company].',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Bram Schoot', position: 'Aufsichtsratschef', company: 'Lumena', action: 'appoint' },
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Finanzchef [Bram Schoot|person] wird sechzig.', lang: 'de' },
      { text: 'Der Vorstand von [Lumena|company] wird kleiner.', lang: 'de' },
    ],
  },
  successor: {
    examples: [
      {
        text: '[Jo Erl|person] verlässt den Vorstand von [Lumena|company]. Nachfolger wird [Bo Motz|person].',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Bo Motz', position: 'Vorstand', company: 'Lumena', action: 'appoint' },
          },
        ],
      },
      {
        text: 'Neuer Finanzchef von [Lumena|company] wird [Bo Motz|person].',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Bo Motz', position: 'Finanzchef', company: 'Lumena', action: 'appoint' },
          },
        ],
      },
      {
        text: '[Denbrook|company] named [Beth Szym|person] its successor.',
        lang: 'en',
        finds: [{ fact: 'management-change', roles: { person: 'Beth Szym', company: 'Denbrook', action: 'appoint' } }],
      },
    ],
    counterexamples: [
      { text: 'Die Nachfolge von [Bo Motz|person] bei [Lumena|company] bleibt offen.', lang: 'de' },
      { text: 'The search for a successor to [Beth Szym|person] goes on.', lang: 'en' },
    ],
  },
  succeeds: {
    examples: [
      {
        text: 'Bei [Lumena|company] löst [Bo Motz|person] den Finanzchef ab.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Bo Motz', position: 'Finanzchef', company: 'Lumena', action: 'appoint' },
          },
        ],
      },
      {
        text: "[Ford|company]'s CFO [John Law|person] resigned; [Sherry Hume|person] succeeds him.",
        lang: 'en',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Sherry Hume', position: 'CFO', company: 'Ford', action: 'appoint' },
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Denbrook|company] will succeed.', lang: 'en' }],
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
