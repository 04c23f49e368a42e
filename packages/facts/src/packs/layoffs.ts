import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';

const company = {
  entity: ['company'],
  by: ['possessive', 'compound', 'subject', 'topic'],
  // A group cuts jobs at one of its companies.
  after: { de: ['bei'], en: ['at'] },
  required: true,
} as const satisfies Slot;

/** What is cut, and whom that hits. */
const JOBS = {
  de: [
    'stelle',
    'stellen',
    'arbeitsplatz',
    'arbeitsplätze',
    'jobs',
    'mitarbeiter',
    'beschäftigte',
    'beschäftigten',
    'vollzeitstellen',
    'posten',
    'menschen',
    'arbeitsplätzen',
    'mitarbeitende',
    'entwickler',
    'ingenieure',
    'leute',
    'angestellte',
  ],
  en: ['job', 'jobs', 'position', 'positions', 'role', 'roles', 'employees', 'workers', 'staff', 'posts', 'people'],
} as const;

/** Nouns that tell it by themselves. */
const JOB_CUTS = {
  de: ['stellenabbau', 'stellenstreichung', 'entlassungen', 'personalabbau', 'arbeitsplatzabbau', 'jobabbau'],
  en: ['layoffs', 'job cuts', 'redundancies'],
} as const;

/** Jobs that companies cut. */
export const layoffs = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.layoffs',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'layoffs',
      fact: 'layoffs',
      priority: 16,
      triggers: [
        {
          de: {
            verbs: [
              'ab|bauen',
              'streichen',
              'weg|fallen',
              'entlassen',
              'kürzen',
              'ein|sparen',
              'kündigen',
              'verringern',
              'frei|setzen',
              'verlieren',
              'kosten',
            ],
            nouns: JOB_CUTS.de,
          },
          en: {
            verbs: [
              'cut',
              'lay off',
              'shed',
              'axe',
              'eliminate',
              'slash',
              'dismiss',
              'let go',
              'trim',
              'reduce',
              'lose',
              'cull',
            ],
            nouns: [...JOB_CUTS.en, 'redundancy', 'headcount reduction'],
          },
        },
      ],
      roles: { company, count: { quantity: ['count', 'percent'], of: JOBS, required: true } },
    },
    {
      kind: 'frame',
      id: 'jobs-go',
      fact: 'layoffs',
      priority: 15,
      triggers: [
        {
          de: {
            verbs: ['entfallen', 'verschwinden', 'frei|stellen', 'verlieren', 'bangen', 'trennen'],
            phrases: [
              'müssen gehen',
              'müssten gehen',
              'gehen müssen',
              'mussten gehen',
              'auf der kippe',
              'auf dem spiel',
              'vor dem aus',
              'zur disposition',
            ],
            nouns: ['abbau', 'wegfall', 'streichung', 'kündigung', 'kündigungen'],
          },
          en: {
            verbs: ['go', 'affect', 'lose', 'disappear', 'scrap', 'let go of', 'put at risk'],
            nouns: ['loss', 'cut', 'cuts', 'reduction'],
            phrases: [
              'made redundant',
              'let go',
              'laid off',
              'not be extended',
              'at risk',
              'in jeopardy',
              'on the line',
              'at immediate risk',
            ],
          },
        },
      ],
      roles: { company, count: { quantity: ['count', 'percent'], of: JOBS, min: '5', required: true } },
    },
    {
      kind: 'frame',
      id: 'workforce',
      fact: 'layoffs',
      priority: 14,
      triggers: [
        {
          de: { nouns: ['belegschaft', 'personal', 'mitarbeiterzahl'] },
          en: { nouns: ['workforce', 'headcount', 'staff', 'payroll'] },
        },
      ],
      with: {
        de: { verbs: ['ab|bauen', 'kürzen', 'verringern', 'verkleinern', 'reduzieren', 'trennen'] },
        en: { verbs: ['cut', 'shed', 'slash', 'trim', 'reduce', 'shrink', 'lay off', 'cull'] },
      },
      without: { en: ['costs', 'expenses'], de: ['kosten'] },
      roles: {
        company,
        count: {
          quantity: ['percent', 'fraction'],
          after: { de: ['um', 'von', ''], en: ['by', 'of', ''] },
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'job-cuts',
      fact: 'layoffs',
      priority: 1,
      triggers: [
        {
          de: {
            nouns: JOB_CUTS.de,
          },
          en: { nouns: JOB_CUTS.en },
        },
      ],
      // What is feared may never come.
      without: { de: { verbs: ['fürchten', 'befürchten', 'warnen'] }, en: { verbs: ['fear', 'warn'] } },
      roles: {
        company: {
          entity: ['company'],
          by: ['possessive', 'compound', 'subject'],
          after: { de: ['bei', 'beim'], en: ['at'] },
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'cuts-jobs',
      fact: 'layoffs',
      priority: 1,
      triggers: [
        {
          de: { verbs: ['streichen', 'ab|bauen', 'ein|sparen', 'weg|fallen'] },
          en: { verbs: ['cut', 'shed', 'axe', 'slash', 'eliminate'] },
        },
      ],
      with: {
        de: { phrases: ['stellen', 'arbeitsplätze', 'jobs'] },
        en: { phrases: ['jobs', 'positions', 'workforce'] },
      },
      roles: { company: { entity: ['company'], by: ['subject', 'agent'], after: { de: ['bei'] }, required: true } },
    },
    {
      kind: 'frame',
      id: 'no-job-cuts',
      fact: 'layoffs',
      priority: 1,
      when: { negated: true },
      triggers: [
        {
          modality: 'denied',
          de: { nouns: JOB_CUTS.de },
          en: { nouns: ['layoffs', 'job cuts'] },
        },
      ],
      roles: { company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true } },
    },
  ],
});
