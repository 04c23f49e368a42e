import type { PerWords } from '../per-words.ts';

export const perWords = {
  introducers:
    'je, pro, per, für jede, für jeden, für jedes, für eine, für einen, für ein, im, die, der, das, je dividendenberechtigter, /',
  nouns: {
    share:
      'aktie anteilsschein anteil stammaktie vorzugsaktie namensaktie namenaktie anteilschein partizipationsschein ' +
      'genussschein stückaktie papier titel inhaberaktie adr',
    'kilowatt-hour': 'kwh',
    'megawatt-hour': 'mwh',
    piece: 'stück',
    person: 'kopf person',
    employee: 'mitarbeiter',
    customer: 'kunde',
    user: 'nutzer',
    inhabitant: 'einwohner',
    vehicle: 'fahrzeug',
  },
  adverbs: { year: 'jährlich p.a.', month: 'monatlich', day: 'täglich', week: 'wöchentlich' },
} as const satisfies PerWords;
