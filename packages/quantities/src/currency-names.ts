import {
  AMBIGUOUS_NOUNS,
  CURRENCY_COUNTRIES,
  CURRENCY_FAMILIES,
  CURRENCY_NOUN_FORMS,
  CURRENCY_NOUNS,
  CURRENCY_QUALIFIERS,
} from '@groschen/lexicon';

/** Names of currencies, indexed for look-up: `noun` in its dictionary form, qualifiers as stems, all lower-case. */

const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_NOUNS);

/** Every noun with the code it has by itself; null where it takes a qualifier, or the document, to tell. */
const NOUNS: ReadonlyMap<string, string | null> = new Map([
  ...Object.entries(CURRENCY_FAMILIES).map(
    ([noun, family]) => [noun, family.includes(';') ? null : family.slice(0, 3)] as const,
  ),
  ...Object.entries(CURRENCY_NOUNS),
]);

/** The codes that names of currencies have. */
export const NAMED_CODES: ReadonlySet<string> = new Set(
  Object.values(CURRENCY_FAMILIES).flatMap((family) => family.split(';').map((member) => member.slice(0, 3))),
);

/** Qualifier and noun to code. */
const QUALIFIED: ReadonlyMap<string, string> = new Map(
  [...members(CURRENCY_FAMILIES), ...members(CURRENCY_QUALIFIERS)].map(([qualifier, noun, code]) => [
    `${qualifier} ${noun}`,
    code,
  ]),
);

const QUALIFIER_STARTS: ReadonlySet<string> = new Set([...QUALIFIED.keys()].map((name) => name.split(' ')[0]!));

/** Stems of countries, by their first letter, with the noun whose currency they tell. */
export const COUNTRIES: ReadonlyMap<string, readonly (readonly [stem: string, noun: string, code: string])[]> = (() => {
  const index = new Map<string, (readonly [string, string, string])[]>();
  for (const entry of members(CURRENCY_COUNTRIES)) index.set(entry[0][0]!, [...(index.get(entry[0][0]!) ?? []), entry]);
  return index;
})();

/** The entries of a table in the format of `CURRENCY_FAMILIES`: qualifier, noun, code. */
function members(families: Readonly<Record<string, string>>): (readonly [string, string, string])[] {
  return Object.entries(families).flatMap(([noun, family]) =>
    family.split(';').flatMap((member) => {
      const [code, ...qualifiers] = member.split(',') as [string, ...string[]];
      return qualifiers.map((qualifier) => [qualifier, noun, code] as const);
    }),
  );
}

const ENDINGS = ['', 's', 'n', 'en', 'es', 'er'];

/** Every form of a noun, to its dictionary form. */
const DICTIONARY: ReadonlyMap<string, string> = (() => {
  const forms = [...Object.entries(CURRENCY_NOUN_FORMS), ...[...NOUNS.keys()].map((noun) => [noun, noun] as const)];
  const index = new Map<string, string>();
  for (const ending of ENDINGS)
    for (const [form, noun] of forms) if (!index.has(form + ending)) index.set(form + ending, noun);
  return index;
})();

/** The dictionary form of a currency's noun: Kronen, crowns → krone; null where the word is none. */
export const currencyNoun = (word: string): string | null => DICTIONARY.get(word) ?? null;

/** The code of a noun that needs no qualifier. */
export const codeOfNoun = (noun: string): string | null => NOUNS.get(noun) ?? null;

/** Whether a noun is an everyday word too. */
export const isAmbiguousNoun = (noun: string): boolean => AMBIGUOUS.has(noun);

/** An adjective without its inflection: schwedischen → schwedisch. */
export const adjectiveStem = (word: string): string =>
  word.length > 5 ? word.replace(/(?<=isch|sch|ner|zer)e[nrsm]?$/, '') : word;

export const beginsQualifier = (stem: string): boolean => QUALIFIER_STARTS.has(stem);

/** The code of a qualified name: "schwedisch", "krone" → SEK. */
export const codeOfName = (qualifier: string, noun: string): string | undefined =>
  QUALIFIED.get(`${qualifier} ${noun}`);

/** The code of the dollar, euro or pound whose hundredths a qualifier names: "australian" cents. */
export const codeOfHundredth = (qualifier: string): string | null =>
  codeOfNoun(qualifier) ?? codeOfName(qualifier, 'dollar') ?? codeOfName(qualifier, 'euro') ?? null;
