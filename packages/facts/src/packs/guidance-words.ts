/** What a company does to a forecast, by the words that say so. */
export const ACTIONS = [
  {
    set: { action: 'raise' },
    de: {
      verbs: ['an|heben', 'erhöhen', 'herauf|setzen', 'hoch|schrauben', 'hoch|setzen', 'auf|stocken'],
      nouns: ['prognoseanhebung', 'anhebung'],
    },
    en: { verbs: ['raise', 'lift', 'increase', 'boost', 'hike', 'upgrade'] },
  },
  {
    set: { action: 'cut' },
    de: {
      verbs: [
        'senken',
        'kürzen',
        'kappen',
        'herab|setzen',
        'zurück|nehmen',
        'herunter|schrauben',
        'reduzieren',
        'stutzen',
      ],
      nouns: ['gewinnwarnung', 'prognosesenkung'],
      phrases: ['nur noch', 'nicht mehr'],
    },
    en: { verbs: ['cut', 'lower', 'trim', 'reduce', 'slash'], nouns: ['profit warning'], phrases: ['now only'] },
  },
  {
    set: { action: 'confirm' },
    de: {
      verbs: ['bestätigen', 'bekräftigen', 'fest|halten', 'bei|behalten', 'bleiben', 'wiederholen'],
      phrases: ['weiterhin', 'unverändert', 'nach wie vor', 'unveränderte'],
    },
    en: {
      verbs: ['confirm', 'reiterate', 'reaffirm', 'maintain', 'keep', 'affirm', 'stand by', 'stick', 'uphold'],
      phrases: ['still', 'unchanged', 'continues to'],
    },
  },
  { set: { action: 'issue' } },
] as const;

/** What companies do with a forecast that they have. */
export const EXPECTING = {
  de: [
    'erwarten',
    'an|peilen',
    'an|streben',
    'rechnen',
    'vor|nehmen',
    'prognostizieren',
    'an|visieren',
    'planen',
    'veranschlagen',
    'kalkulieren',
    'schätzen',
    'versprechen',
  ],
  en: ['expect', 'forecast', 'target', 'see', 'anticipate', 'project', 'guide', 'predict', 'aim'],
} as const;
