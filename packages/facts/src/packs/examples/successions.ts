import type { RuleExamples } from './rule-examples.ts';

export const successionsExamples = {
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
  follows: {
    examples: [
      {
        text: 'Vorstandschefin [Ilka Thams|person] verlässt [Ruhr Guss|company]. Auf sie folgt Finanzchef [Ugo Barth|person].',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Ugo Barth', position: 'Vorstandschefin', company: 'Ruhr Guss', action: 'appoint' },
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Auf [Ugo Barth|person] folgt Applaus.', lang: 'de' }],
  },
  followed: {
    examples: [
      {
        text: 'Auf Vorstandschef [Ugo Barth|person] folgt bei [Ruhr Guss|company] [Ilka Thams|person].',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Ugo Barth', position: 'Vorstandschef', company: 'Ruhr Guss', action: 'leave' },
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Ugo Barth|person] folgt der Einladung von [Ruhr Guss|company].', lang: 'de' }],
  },
  predecessor: {
    examples: [
      {
        text: '[Ilka Thams|person] wird Finanzchefin bei [Ruhr Guss|company]. Ihr Vorgänger [Ugo Barth|person] war im Sommer zu [Voltrad|company] gewechselt.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Ugo Barth', company: 'Ruhr Guss', position: 'Finanzchefin', action: 'leave' },
          },
        ],
      },
      {
        text: '[Quillon|company] has a new boss. His predecessor [Jane Marsh|person] left in May.',
        lang: 'en',
        finds: [{ fact: 'management-change', roles: { person: 'Jane Marsh', company: 'Quillon', action: 'leave' } }],
      },
    ],
    counterexamples: [{ text: 'Ihr Vorgänger [Ugo Barth|person] lobte [Ruhr Guss|company].', lang: 'de' }],
  },
} as const satisfies RuleExamples;
