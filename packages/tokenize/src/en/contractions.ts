/** Words that Universal Dependencies counts as two: how many letters the first has. Written without an apostrophe. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ...([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['outta', 3],
    ['gimme', 3],
    ['lemme', 3],
  ] as const),
  ...[
    'dont',
    'didnt',
    'doesnt',
    'isnt',
    'arent',
    'wasnt',
    'werent',
    'wouldnt',
    'couldnt',
    'shouldnt',
    'havent',
    'hasnt',
    'hadnt',
    'aint',
    'cant',
    'wont',
  ].map((word) => [word, word.length - 2] as const),
  ...['im', 'thats', 'whats', 'theres', 'heres', 'hes', 'shes', 'wheres', 'hows'].map(
    (word) => [word, word.length - 1] as const,
  ),
  ...['ive', 'youve', 'weve', 'theyve', 'youre', 'theyre', 'youll', 'theyll', 'itll'].map(
    (word) => [word, word.length - 2] as const,
  ),
]);

/** What follows an apostrophe at the end of a word and is a word of its own: do|n't, it|'s. */
export const clitics: ReadonlySet<string> = new Set(['s', 'm', 've', 'll', 're', 'd']);

/** Prefixes that stay with their word behind a hyphen: "non-human", "e-mail". */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  'e non mid anti pre re post over co multi pro ex semi sub cross neo counter micro un intra inter pseudo quasi ultra vice arch psycho socio mis bi tri'.split(
    ' ',
  ),
);
