/**
 * Nouns of the currencies as they are used without an adjective, in both languages; null where the country decides
 * ("Kronen", "pesos") and the document must say which.
 */
export const CURRENCY_NOUNS: Readonly<Record<string, string | null>> = {
  euro: 'EUR',
  dollar: 'USD',
  buck: 'USD',
  greenback: 'USD',
  pfund: 'GBP',
  sterling: 'GBP',
  franken: 'CHF',
  fränkli: 'CHF',
  franc: 'CHF',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  won: 'KRW',
  rupie: 'INR',
  rubel: 'RUB',
  lira: 'TRY',
  zloty: 'PLN',
  forint: 'HUF',
  baht: 'THB',
  ringgit: 'MYR',
  schekel: 'ILS',
  hrywnja: 'UAH',
  naira: 'NGN',
  tenge: 'KZT',
  taka: 'BDT',
  rupiah: 'IDR',
  rand: 'ZAR',
  lew: 'BGN',
  d_mark: 'DEM',
  gulden: 'NLG',
  guilder: 'NLG',
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

/** Qualifiers beside those of CLDR, in the format of `CURRENCY_FAMILIES`. */
export const CURRENCY_QUALIFIERS: Readonly<Record<string, string>> = {
  dollar:
    'USD,us,u s,american,amerikanisch;HKD,hk,hongkong,hong kong;TWD,taiwan,taiwanese,taiwanisch;SGD,singapur,singaporean;NZD,nz,neuseeländisch,neuseeland,new zealand;AUD,aussie,australien;CAD,kanada;NAD,namibia,namibisch;ZWL,simbabwe;XCD,ostkarib',
  yuan: 'CNY,chinesisch,chinese,offshore',
  pfund: 'GBP,british,britisch;LBP,lebanese;EGP,egyptian,ägyptisch;SYP,syrian;GIP,gibraltar',
  franc: 'CHF,swiss',
  franken: 'CHF,schweizer',
  krone: 'CZK,tschechisch,czech;ISK,icelandic;DKK,danish;SEK,swedish;NOK,norwegian',
  schekel: 'ILS,israelisch,israeli',
  ringgit: 'MYR,malaysia',
  dirham: 'AED,emirati,uae',
  rial: 'SAR,saudi',
  guilder: 'NLG,dutch',
  gulden: 'NLG,niederländisch',
  rupie: 'INR,indian;PKR,pakistan,pakistani;LKR,sri lanka,sri lankan',
  won: 'KRW,south korean,südkoreanisch,korean;KPW,north korean,nordkoreanisch',
  dinar: 'KWD,kuwaiti;IQD,iraqi;BHD,bahraini;JOD,jordanian',
  real: 'BRL,brazilian,brasilianisch',
  leu: 'MDL,moldauisch,moldovan',
  peso: 'PHP,philippine',
};

/** Stems of words that show which country's krone, peso or dinar a document means; the same format. */
export const CURRENCY_COUNTRIES: Readonly<Record<string, string>> = {
  krone:
    'SEK,schwed,swed,stockholm;NOK,norweg,norway,oslo;DKK,dän,danish,denmark,kopenhagen,copenhagen;CZK,tschech,czech,prag,prague;ISK,island,icelan',
  peso: 'MXN,mexi;ARS,argentin;CLP,chile;COP,kolumb,colombia;PHP,philippin,manila',
  dinar: 'KWD,kuwait;RSD,serbi',
  dirham: 'AED,emirat,dubai;MAD,marok,morocc',
  rial: 'SAR,saudi;QAR,qatar,katar',
  leu: 'RON,rumän,romania,bukarest',
  schilling: 'KES,kenia,kenya',
};
