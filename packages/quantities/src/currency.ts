import {
  ACTIVE_CURRENCIES,
  AMBIGUOUS_CODES,
  CODE_SCALE_PREFIXES,
  CURRENCY_COUNTRIES,
  CURRENCY_NAMES,
  CURRENCY_NOUN_FORMS,
  CURRENCY_NOUNS,
  CURRENCY_QUALIFIERS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MINOR_CODES,
  MINOR_UNITS,
  SCALED_CODES,
} from '@groschen/lexicon';
import { GAP } from './pieces.ts';
import {
  beginsCompound,
  continues,
  gapBefore,
  isAttached,
  isSign,
  isWord,
  joins,
  keyAt,
  type Source,
  textAt,
} from './source.ts';

/** A currency as the text names it. */
export interface CurrencyMention {
  readonly first: number;
  readonly last: number;
  /** ISO 4217; null where the document decides. */
  readonly code: string | null;
  /** The noun whose country the document must tell: krone, peso. */
  readonly noun?: string;
  /** Hundredths of the currency. */
  readonly minor: boolean;
  /** Power of ten inside the code: TEUR 3, MUSD 6. */
  readonly exponent: number;
  /** A sign, code or name; names are ordinary words and need more care. */
  readonly form: 'sign' | 'code' | 'name';
}

const CODES: ReadonlySet<string> = new Set([...ACTIVE_CURRENCIES, 'BTC', 'ETH', 'CNH', 'RMB']);
/** Abbreviations of names; "Fr." only with its period. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  Fr: 'CHF',
  SFr: 'CHF',
  NKr: 'NOK',
  NOKr: 'NOK',
  SKr: 'SEK',
  DKr: 'DKK',
  Re: 'INR',
};
const CODE_ALIASES: Readonly<Record<string, string>> = { CNH: 'CNY', RMB: 'CNY' };
const LOWER_CODES: ReadonlySet<string> = new Set(['eur', 'usd', 'gbp', 'chf', 'jpy', 'btc', 'eth']);
const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_CODES);
const SCALED: ReadonlySet<string> = new Set(SCALED_CODES);
/** "EURm", "USDbn". */
const CODE_SCALE_SUFFIXES: Readonly<Record<string, number>> = { m: 6, mn: 6, mio: 6, bn: 9, k: 3 };
const SIGNS = new Map(Object.entries(CURRENCY_SIGNS));
const PREFIXES = new Map(Object.entries(DOLLAR_PREFIXES));
const NOUNS = new Map(Object.entries(CURRENCY_NOUNS));
const FORMS = new Map(Object.entries(CURRENCY_NOUN_FORMS));
const MINOR = new Map(Object.entries(MINOR_UNITS));
const MINOR_BY_CODE = new Map(Object.entries(MINOR_CODES));

/** The dictionary form of a currency's noun: Kronen, crowns → krone. */
export function currencyNoun(word: string): string | null {
  for (const ending of ['', 's', 'n', 'en', 'es', 'er']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    const noun = FORMS.get(stem) ?? (NOUNS.has(stem) ? stem : null);
    if (noun !== null) return noun;
  }
  return null;
}

/** An adjective without its inflection: schwedischen → schwedisch. */
const adjectiveStem = (word: string) => (word.length > 5 ? word.replace(/(?<=isch|sch|ner|zer)e[nrsm]?$/, '') : word);

/** Qualifier and noun to code, from CLDR's names and our own; the noun of CLDR's last word in its dictionary form. */
const QUALIFIED: ReadonlyMap<string, string> = (() => {
  const index = new Map<string, string>();
  for (const [code, names] of Object.entries(CURRENCY_NAMES))
    for (const name of [...names.de, ...names.en]) {
      const words = name.split(/[ -]/);
      const last = words.at(-1)!;
      const noun = currencyNoun(last) ?? last;
      if (words.length > 1) index.set(`${words.slice(0, -1).map(adjectiveStem).join(' ')} ${noun}`, code);
    }
  for (const [qualifier, noun, code] of CURRENCY_QUALIFIERS) index.set(`${qualifier} ${noun}`, code);
  return index;
})();

const QUALIFIER_STARTS: ReadonlySet<string> = new Set([...QUALIFIED.keys()].map((name) => name.split(' ')[0]!));

/** Nouns that name one currency only, from CLDR: forint, ringgit, quetzal. */
const UNIQUE_NOUNS: ReadonlyMap<string, string> = (() => {
  const owners = new Map<string, string | null>();
  for (const [code, names] of Object.entries(CURRENCY_NAMES))
    for (const name of [...names.de, ...names.en]) {
      const noun = name.split(/[ -]/).at(-1)!;
      owners.set(noun, owners.has(noun) && owners.get(noun) !== code ? null : code);
    }
  const words = new Set([
    'real',
    'reals',
    'sol',
    'loti',
    'kina',
    'sum',
    'vatu',
    'pula',
    'leone',
    'dram',
    'som',
    'mark',
    'marks',
    'tala',
    'birr',
    'kip',
  ]);
  return new Map([...owners].filter((entry): entry is [string, string] => entry[1] !== null && !words.has(entry[0])));
})();

const sign = (first: number, last: number, code: string, form: CurrencyMention['form'] = 'sign'): CurrencyMention => ({
  first,
  last,
  code,
  minor: false,
  exponent: 0,
  form,
});

/** The currency that begins at piece `i`: a sign, a code, a name of up to four words. */
export function readCurrency(source: Source, i: number): CurrencyMention | null {
  if (i < 0 || i >= source.pieces.length) return null;
  const ideograph = isWord(source, i) ? SIGNS.get(textAt(source, i)) : undefined;
  if (ideograph !== undefined) return sign(i, i, ideograph);
  if (!isWord(source, i)) {
    const code = SIGNS.get(textAt(source, i));
    if (code !== undefined)
      return sign(
        i,
        isWord(source, i + 1) && isAttached(source, i + 1) && keyAt(source, i + 1) === 'ur' ? i + 1 : i,
        code,
      );
    return isSign(source, i, '¢') ? { ...sign(i, i, ''), code: null, minor: true } : null;
  }
  return readDollarSign(source, i) ?? readCode(source, i) ?? readName(source, i);
}

/** "US$", "US-$", "C$", "c $". */
function readDollarSign(source: Source, i: number): CurrencyMention | null {
  const dollarAt = joins(source, i + 1) || (isSign(source, i + 1, '-') && isAttached(source, i + 1)) ? i + 2 : i + 1;
  if (!isSign(source, dollarAt, '$')) return null;
  const key = keyAt(source, i);
  const code = PREFIXES.get(key);
  if (code === undefined) return null;
  if (isAttached(source, dollarAt)) return sign(i, dollarAt, code);
  return key === 'c' && textAt(source, i) === 'c' && gapBefore(source, dollarAt) === GAP.space
    ? sign(i, dollarAt, code)
    : null;
}

function readCode(source: Source, i: number): CurrencyMention | null {
  const length = source.pieces.ends[i]! - source.pieces.starts[i]!;
  if (length < 2 || length > 7) return null;
  const text = textAt(source, i);
  const minor = MINOR_BY_CODE.get(text);
  if (minor !== undefined) return { ...sign(i, i, minor, 'code'), minor: true };
  if (text.length === 3 && (CODES.has(text) || LOWER_CODES.has(text))) {
    const upper = text.toUpperCase();
    return sign(i, i, CODE_ALIASES[upper] ?? upper, 'code');
  }
  if (text === 'Rs' || text === 'RM') {
    const dotted = isSign(source, i + 1, '.') && isAttached(source, i + 1);
    return sign(i, dotted ? i + 1 : i, text === 'Rs' ? 'INR' : 'MYR', 'code');
  }
  const abbreviated = ABBREVIATIONS[text];
  if (abbreviated) {
    const dotted = isSign(source, i + 1, '.') && isAttached(source, i + 1);
    if (dotted || text !== 'Fr') return sign(i, dotted ? i + 1 : i, abbreviated, 'code');
  }
  if (text.length <= 3) return readSignedScale(source, i, text);
  const end = text.slice(-3);
  const before = SCALED.has(end) ? CODE_SCALE_PREFIXES[text.slice(0, -3).toLowerCase()] : undefined;
  if (before !== undefined) return { ...sign(i, i, end, 'code'), exponent: before };
  const head = text.slice(0, 3);
  const after = SCALED.has(head) ? CODE_SCALE_SUFFIXES[text.slice(3)] : undefined;
  return after === undefined ? null : { ...sign(i, i, head, 'code'), exponent: after };
}

/** "T€", "k€", "Mio€": a scale that sticks to the sign. */
function readSignedScale(source: Source, i: number, text: string): CurrencyMention | null {
  if (!isAttached(source, i + 1) || isWord(source, i + 1)) return null;
  const code = SIGNS.get(textAt(source, i + 1));
  if (code === undefined || code === 'USD') return null;
  const exponent = { T: 3, k: 3, K: 3, M: 6, m: 6 }[text];
  return exponent === undefined ? null : { ...sign(i, i + 1, code), exponent };
}

function readName(source: Source, i: number): CurrencyMention | null {
  const key = keyAt(source, i);
  const plain = readNoun(source, i, key);
  if (plain !== null && !joins(source, i + 1)) return plain;
  const minor = plain === null ? MINOR.get(key) : undefined;
  if (minor !== undefined && !beginsCompound(source, i) && key !== 'ct')
    return { ...sign(i, i, '', 'name'), code: minor, minor: true };
  if (key === 'ct' || key === 'cts') return { ...sign(i, i, '', 'name'), code: null, minor: true };
  if (!QUALIFIER_STARTS.has(adjectiveStem(key)) && plain === null && key !== 'hk') return null;
  let qualifier = '';
  let at = i;
  for (let words = 0; words < 4; words++) {
    qualifier =
      qualifier === '' ? adjectiveStem(keyAt(source, at)) : `${qualifier} ${adjectiveStem(keyAt(source, at))}`;
    const dotted = isSign(source, at + 1, '.') && isAttached(source, at + 1) && key.length === 1;
    at = joins(source, at + 1) ? at + 2 : dotted ? at + 2 : at + 1;
    if (!isWord(source, at) || !continues(source, at)) break;
    const word = keyAt(source, at);
    const noun = currencyNoun(word) ?? word;
    const code = QUALIFIED.get(`${qualifier === 'u s' ? 'us' : qualifier} ${noun}`);
    if (code !== undefined && !beginsCompound(source, at))
      return { ...sign(i, withSterling(source, at), code, 'name') };
    const hundredth = MINOR.has(word) ? (plain?.code ?? minorQualifier(qualifier)) : undefined;
    if (hundredth && !beginsCompound(source, at)) return { ...sign(i, at, hundredth, 'name'), minor: true };
  }
  return plain !== null && !beginsCompound(source, plain.last) ? plain : null;
}

const minorQualifier = (qualifier: string): string | null =>
  ({ us: 'USD', euro: 'EUR', 'u s': 'USD', australian: 'AUD', canadian: 'CAD', hk: 'HKD', 'hong kong': 'HKD' })[
    qualifier
  ] ?? null;

function readNoun(source: Source, i: number, key: string): CurrencyMention | null {
  const noun = currencyNoun(key);
  if (noun === null) {
    const code = UNIQUE_NOUNS.get(key);
    return code === undefined ? null : sign(i, i, code, 'name');
  }
  const code = NOUNS.get(noun)!;
  return code === null
    ? { ...sign(i, i, '', 'name'), code: null, noun }
    : sign(i, withSterling(source, i), code, 'name');
}

const withSterling = (source: Source, i: number) =>
  isWord(source, i + 1) && keyAt(source, i + 1) === 'sterling' && continues(source, i + 1) ? i + 1 : i;

/** A code that is also a word counts only next to an amount that is unmistakably money. */
export const isAmbiguousCode = (mention: CurrencyMention): boolean =>
  mention.form === 'code' && mention.code !== null && AMBIGUOUS.has(mention.code);

/** What the document's own money tells about bare cents, kronor and pesos. */
export interface DocumentMoney {
  /** The currency named most often; null where none is. */
  readonly main: string | null;
  readonly codes: ReadonlySet<string>;
  /** For nouns that several countries share. */
  readonly nouns: ReadonlyMap<string, string>;
}

/** Looks through the whole text once for the currencies it names and the countries that decide about shared nouns. */
export function readDocumentMoney(source: Source, mentions: readonly CurrencyMention[]): DocumentMoney {
  const counts = new Map<string, number>();
  const nouns = new Map<string, string>();
  let shared = false;
  for (const mention of mentions) {
    if (mention.code) {
      counts.set(mention.code, (counts.get(mention.code) ?? 0) + 1);
      const noun = currencyNoun(keyAt(source, mention.last));
      if (noun && NOUNS.get(noun) === null) nouns.set(noun, mention.code);
    } else if (mention.noun) shared = true;
  }
  if (shared) addCountries(source, nouns);
  let main: string | null = null;
  for (const [code, count] of counts) if (main === null || count > counts.get(main)!) main = code;
  return { main, codes: new Set(counts.keys()), nouns };
}

/** Stems of countries by their first letter. */
const COUNTRIES: ReadonlyMap<string, readonly (readonly [string, string, string])[]> = (() => {
  const index = new Map<string, (readonly [string, string, string])[]>();
  for (const entry of CURRENCY_COUNTRIES) index.set(entry[0][0]!, [...(index.get(entry[0][0]!) ?? []), entry]);
  return index;
})();

function addCountries(source: Source, nouns: Map<string, string>): void {
  const votes = new Map<string, Set<string>>();
  for (const key of source.pieces.keys)
    for (const [stem, noun, code] of COUNTRIES.get(key[0]!) ?? [])
      if (key.startsWith(stem)) votes.set(noun, (votes.get(noun) ?? new Set()).add(code));
  for (const [noun, codes] of votes) if (!nouns.has(noun) && codes.size === 1) nouns.set(noun, [...codes][0]!);
}
