/** Codes that are also words, names or abbreviations of running text: a code only beside an unmistakable amount. */
export const AMBIGUOUS_CODES: readonly string[] =
  'ALL AMD ANG BAM COP CUP ERN GEL LAK MAD MOP NIO PEN RON SOS TOP TRY MUR'.split(' ');

/** Codes of ISO 4217 that no name of a currency goes with (funds, metals, the newest), crypto, and usual codes that are none. */
export const FURTHER_CODES: readonly string[] =
  'ANG XCG SVC VED ZWG ZWL BOV CHE CHW CLF COU MXV USN UYI UYW XDR XSU XUA XAG XAU XPD XPT BTC ETH CNH RMB'.split(' ');

/** What a code stands for where it is not ISO 4217's own. */
export const CODE_ALIASES: Readonly<Record<string, string>> = { CNH: 'CNY', RMB: 'CNY' };

/** Abbreviations beside a figure, case kept; null where the document must say whose krone. */
export const CURRENCY_ABBREVIATIONS: Readonly<Record<string, string | null>> = {
  Fr: 'CHF',
  SFr: 'CHF',
  sFr: 'CHF',
  Fs: 'CHF',
  kr: null,
  Kr: null,
  NKr: 'NOK',
  NOKr: 'NOK',
  SKr: 'SEK',
  DKr: 'DKK',
  Kč: 'CZK',
  zł: 'PLN',
  Ft: 'HUF',
  Re: 'INR',
  Rs: 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  Php: 'PHP',
  QR: 'QAR',
  Dh: 'AED',
  Dhs: 'AED',
  LE: 'EGP',
  грн: 'UAH',
  руб: 'RUB',
};

/** Abbreviations that are one only with their period, or before the figure: other words are written alike. */
export const DOTTED_ABBREVIATIONS: readonly string[] = ['Fr'];

/** Currencies without hundredths in use: a mark before three digits groups them. */
export const WHOLE_CURRENCIES: readonly string[] =
  'BIF CLP COP DJF GNF HUF IDR ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ');

/** Signs that stand alone. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₦': 'NGN',
  '₵': 'GHS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₸': 'KZT',
  '₿': 'BTC',
  元: 'CNY',
  円: 'JPY',
};

/** What stands before the dollar sign, lower-case: "US$", "C$", "HK$". */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  aus: 'AUD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mex: 'MXN',
  mx: 'MXN',
  tt: 'TTD',
  j: 'JMD',
  z: 'ZWL',
};

/** What stands before the signs that several countries share: "CN¥", "E£". */
export const SIGN_PREFIXES: Readonly<Record<string, string>> = {
  'cn¥': 'CNY',
  'rmb¥': 'CNY',
  'jp¥': 'JPY',
  'e£': 'EGP',
  'ir£': 'IEP',
  'gb£': 'GBP',
};

/** Letters before a scaled code and the power of ten they stand for: TEUR, MUSD. */
export const CODE_SCALE_PREFIXES: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, mn: 6, mio: 6, bn: 9, mrd: 9 };

/** Codes that take such letters; any other combination is a word (MTOP, KPEN). */
export const SCALED_CODES: readonly string[] =
  'EUR USD GBP CHF SEK NOK DKK AUD CAD NZD JPY CNY INR PLN CZK HUF SGD HKD RUB BRL ZAR TRY'.split(' ');

/** Words for a hundredth of a unit; the code where it is fixed, null where the document's currency decides. */
export const MINOR_UNITS: Readonly<Record<string, string | null>> = {
  cent: null,
  cents: null,
  ct: null,
  '¢': null,
  eurocent: 'EUR',
  eurocents: 'EUR',
  rappen: 'CHF',
  centime: 'CHF',
  centimes: 'CHF',
  pence: 'GBP',
  penny: null,
  pennies: null,
  pfennig: 'DEM',
  heller: 'CZK',
  haléř: 'CZK',
  piaster: 'EGP',
  öre: 'SEK',
  øre: 'DKK',
  kopeke: 'RUB',
  kopeken: 'RUB',
  kopeks: 'RUB',
  paise: 'INR',
  fen: 'CNY',
  groszy: 'PLN',
  sen: 'MYR',
  sens: 'MYR',
  centavos: null,
};

/** Codes of hundredths as exchanges write them. */
export const MINOR_CODES: Readonly<Record<string, string>> = { GBp: 'GBP', GBX: 'GBP', ZAc: 'ZAR' };
