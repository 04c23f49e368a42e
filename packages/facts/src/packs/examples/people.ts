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
        text: 'Der Aufsichtsrat von [Rapsodia|company] hat [Ugo Bartolini|person], bisher Finanzvorstand, zum Vorstandschef berufen.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Ugo Bartolini', position: 'Vorstandschef', company: 'Rapsodia', action: 'appoint' },
          },
        ],
      },
      {
        text: 'Der Finanzvorstand des Zulieferers [Rapsodia|company], [Ugo Bartolini|person], verlässt das Unternehmen.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Ugo Bartolini', position: 'Finanzvorstand', company: 'Rapsodia', action: 'leave' },
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
  administrator: {
    examples: [
      {
        text: 'Zum Insolvenzverwalter von [Voltrad|company] wurde [Lutz Marbach|person] bestellt.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Lutz Marbach', position: 'Insolvenzverwalter', company: 'Voltrad', action: 'appoint' },
          },
        ],
      },
      {
        text: '[Voltrad|company] kann nicht zahlen. Das [Amtsgericht Hagen|organization] bestellte [Lutz Marbach|person] zum Insolvenzverwalter.',
        lang: 'de',
        finds: [
          {
            fact: 'management-change',
            roles: { person: 'Lutz Marbach', position: 'Insolvenzverwalter', company: 'Voltrad', action: 'appoint' },
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Voltrad|company] sucht einen Insolvenzverwalter.', lang: 'de' }],
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
    counterexamples: [{ text: 'Der Rücktritt wäre ein Fehler.', lang: 'de' }],
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
} as const satisfies RuleExamples;
