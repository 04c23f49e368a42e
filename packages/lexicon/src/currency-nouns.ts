/**
 * Nouns of the currencies as they are used without an adjective, in both languages; null where the country decides
 * ("Kronen", "pesos") and the document must say which.
 */
export const CURRENCY_NOUNS: Readonly<Record<string, string | null>> = {
  dollar: 'USD',
  buck: 'USD',
  greenback: 'USD',
  pfund: 'GBP',
  sterling: 'GBP',
  fränkli: 'CHF',
  franc: 'CHF',
  renminbi: 'CNY',
  rmb: 'CNY',
  won: 'KRW',
  rupie: 'INR',
  rubel: 'RUB',
  lira: 'TRY',
  d_mark: 'DEM',
  bitcoin: 'BTC',
  btc: 'BTC',
  ether: 'ETH',
  eth: 'ETH',
  krone: null,
  peso: null,
  dinar: null,
  rial: null,
  dirham: null,
  schilling: null,
  leu: 'RON',
};

/** Spellings of those nouns that plain removal of endings does not reach. */
export const CURRENCY_NOUN_FORMS: Readonly<Record<string, string>> = {
  '€ur': 'euro',
  eur: 'euro',
  pound: 'pfund',
  quid: 'pfund',
  crown: 'krone',
  krona: 'krone',
  kronor: 'krone',
  kroner: 'krone',
  koruna: 'krone',
  króna: 'krone',
  krónur: 'krone',
  rupee: 'rupie',
  rouble: 'rubel',
  ruble: 'rubel',
  złoty: 'zloty',
  shekel: 'schekel',
  hryvnia: 'hrywnja',
  hrywna: 'hrywnja',
  griwna: 'hrywnja',
  franke: 'franken',
  shilling: 'schilling',
  riyal: 'rial',
  lire: 'lira',
  lei: 'leu',
  reais: 'real',
  kronur: 'krone',
  korun: 'krone',
  złote: 'zloty',
  złotych: 'zloty',
  lev: 'lew',
  leva: 'lew',
  bucks: 'buck',
};

/** Nouns of one currency that are words, names or units as well: a currency only behind an unmistakable amount. */
export const AMBIGUOUS_NOUNS: readonly string[] =
  'real sol loti kina sum vatu pula leone dram som mark tala birr kip paanga'.split(' ');

/**
 * Qualifiers beside those of CLDR, in the format of `CURRENCY_FAMILIES`; for nouns that several countries share also places that show
 * which country's krone, peso or dinar a document means.
 */
export const CURRENCY_QUALIFIERS: Readonly<Record<string, string>> = {
  dollar: 'USD,u s,americ,amerik;HKD,hk;TWD,taiwan;NZD,nz,neuseel;AUD,aussie;ZWL,simbabwe',
  yuan: 'CNY,offshore',
  krone: 'SEK,swed,stockholm;NOK,norw,oslo;DKK,däne,denmark,kopenhagen,copenhagen;CZK,prag;ISK,icelan,island',
  schekel: 'ILS,israel',
  franken: 'CHF,schweiz',
  guilder: 'NLG,dutch',
  ringgit: 'MYR,malaysia',
  baht: 'THB,thai',
  won: 'KRW,korea',
  dirham: 'AED,emirat,dubai;MAD,marok',
  peso: 'MXN,mexi;PHP,manila',
  leu: 'RON,bukarest',
};
