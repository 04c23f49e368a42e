import type { RuleExamples } from './rule-examples.ts';

export const insolvenciesExamples = {
  insolvency: {
    examples: [
      {
        text: '[Ruhr Guss|company] hat Insolvenz angemeldet.',
        lang: 'de',
        finds: [{ fact: 'insolvency', roles: { company: 'Ruhr Guss' }, modality: 'asserted' }],
      },
      {
        text: 'Das Gericht eröffnete das Insolvenzverfahren über die [Voltrad GmbH|company], einen Kunden von [Ruhr Guss|company].',
        lang: 'de',
        finds: [{ fact: 'insolvency', roles: { company: 'Voltrad GmbH' }, modality: 'asserted' }],
      },
      {
        text: '[Voltrad|company] baut weiter. Die Insolvenz von [Umbrax|company] bremst den Bau.',
        lang: 'de',
        finds: [{ fact: 'insolvency', roles: { company: 'Umbrax' }, modality: 'asserted' }],
      },
      {
        text: '[Flughafen Lobberich|company]: Die Pleite von [Umbrax|company] trifft den Bau.',
        lang: 'de',
        finds: [{ fact: 'insolvency', roles: { company: 'Umbrax' }, modality: 'asserted' }],
      },
      {
        text: '[Voltrad|company] filed for bankruptcy protection.',
        lang: 'en',
        finds: [{ fact: 'insolvency', roles: { company: 'Voltrad' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Die Zahl der Fälle steigt.', lang: 'de' },
      { text: '[Voltrad|company] hat das Schutzschirmverfahren verlassen.', lang: 'de' },
      { text: '[Voltrad|company] stand kurz vor der Insolvenz.', lang: 'de' },
      { text: '[Voltrad|company] zahlt im Falle der Insolvenz das Geld zurück.', lang: 'de' },
      { text: '[Voltrad|company] leidet unter den Insolvenzen von Hotels.', lang: 'de' },
      { text: '[Voltrad|company] lost sales to bankruptcies among hotels.', lang: 'en' },
    ],
  },
  'insolvent-firm': {
    examples: [
      {
        text: 'Die Gläubiger der insolventen Modekette [Voltrad|company] stimmten zu.',
        lang: 'de',
        finds: [{ fact: 'insolvency', roles: { company: 'Voltrad' }, modality: 'asserted' }],
      },
      {
        text: '[Umbrax|company] kauft die insolvente [Voltrad|company].',
        lang: 'de',
        finds: [{ fact: 'insolvency', roles: { company: 'Voltrad' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Umbrax|company] kauft drei Läden der insolventen Kette.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
