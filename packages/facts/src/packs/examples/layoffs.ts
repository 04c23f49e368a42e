import type { RuleExamples } from './rule-examples.ts';

export const layoffsExamples = {
  layoffs: {
    examples: [
      {
        text: '[Amazon|company] baut in zwei Wellen 30.000 Arbeitsplätze ab.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Amazon', count: '30.000' }, modality: 'asserted' }],
      },
      {
        text: '[Amazon|company] streicht rund 700 der zuletzt 8.200 Stellen.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Amazon', count: '700' }, modality: 'asserted' }],
      },
      {
        text: '[Quillon|company] cut 600 of its 11,000 jobs.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Quillon', count: '600' }, modality: 'asserted' }],
      },
      {
        text: 'Bei [Amazon|company] sollen rund 900 der weltweit 11.400 Stellen wegfallen.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Amazon', count: '900' }, modality: 'planned' }],
      },
      {
        text: 'Von den 11.400 Stellen bei [Amazon|company] fallen 900 weg.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Amazon', count: '900' }, modality: 'asserted' }],
      },
      {
        text: "[Quillon|company] will cut about 400 of the group's 8,700 jobs.",
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Quillon', count: '400' }, modality: 'planned' }],
      },
      {
        text: '[Quillon|company] eliminated 400 out of 8,700 positions.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Quillon', count: '400' }, modality: 'asserted' }],
      },
      {
        text: '[Quillon|company] will cut 640 jobs.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Quillon', count: '640' }, modality: 'planned' }],
      },
    ],
    counterexamples: [
      { text: '[Amazon|company] baut 30 Lagerhäuser.', lang: 'de' },
      { text: '[Amazon|company] baut keine der 8.200 Stellen auf.', lang: 'de' },
    ],
  },
  'jobs-go': {
    examples: [
      {
        text: 'Bei [quickpedal|company] entfallen 64 Arbeitsplätze.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'quickpedal', count: '64' }, modality: 'asserted' }],
      },
      {
        text: 'At [Pemberton|company] 310 jobs will go.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Pemberton', count: '310' }, modality: 'planned' }],
      },
    ],
    counterexamples: [
      { text: 'Bei [quickpedal|company] entfallen die Feiern.', lang: 'de' },
      { text: '[Steinert|company] ist zahlungsunfähig. Bei Dorenkamp stehen 80 Stellen auf dem Spiel.', lang: 'de' },
      { text: '[Steinert|company] ist zahlungsunfähig. Wie viele Stellen wegfallen, ist offen.', lang: 'de' },
      { text: 'Wie viele der 700 Leute bei [Steinert|company] ihre Stelle verlieren, ist unklar.', lang: 'de' },
    ],
  },
  workforce: {
    examples: [
      {
        text: '[Kuhlmann|company] verkleinert seine Belegschaft um 15 Prozent.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Kuhlmann', count: '15 Prozent' }, modality: 'asserted' }],
      },
      {
        text: '[Halden|company] will cut its workforce by 15%.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Halden', count: '15%' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Halden|company] cut staff costs by 15%.', lang: 'en' }],
  },
  'job-cuts': {
    examples: [
      {
        text: 'Die Gewerkschaft kritisiert den Stellenabbau bei [IBM|company].',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'IBM' }, modality: 'asserted' }],
      },
      {
        text: 'The union condemned layoffs at [IBM|company].',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'IBM' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Der Stellenabbau ist vom Tisch.', lang: 'de' },
      { text: '[Nordbahn|company]: Die Gewerkschaft warnt vor Stellenabbau.', lang: 'de' },
      { text: 'The union fears layoffs at [IBM|company].', lang: 'en' },
      { text: 'Streit um Entlassungen am Flughafen #[Jobs|company] https://t.co/x', lang: 'de' },
    ],
  },
  'cuts-jobs': {
    examples: [
      {
        text: '[Ruhr Guss|company] streicht wegen roter Zahlen Stellen.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Ruhr Guss' }, modality: 'asserted' }],
      },
      {
        text: '[Quillon|company] plans to shed jobs in Ohio.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Quillon' }, modality: 'planned' }],
      },
    ],
    counterexamples: [
      { text: '[Ruhr Guss|company] streicht die Dividende.', lang: 'de' },
      { text: '[Quillon|company] shed assets.', lang: 'en' },
    ],
  },
  'no-job-cuts': {
    examples: [
      {
        text: 'Bei [Ruhr Guss|company] bleibt alles, wie es ist. Ein Stellenabbau ist nicht geplant.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Ruhr Guss' }, modality: 'denied', negated: true }],
      },
    ],
    counterexamples: [{ text: '[Ruhr Guss|company] wächst. Stellen sind nicht leicht zu besetzen.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
