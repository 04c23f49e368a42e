import {
  AMBIGUOUS_NOUNS,
  CURRENCY_FAMILIES,
  CURRENCY_NOUN_FORMS,
  CURRENCY_NOUNS,
  CURRENCY_QUALIFIERS,
} from '@groschen/lexicon';

/** Names of currencies, indexed for look-up: `noun` in its dictionary form, all lower-case. */

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

type Member = readonly [stem: string, code: string];

/** By noun, how the words begin that stand before it and tell its code. */
const MEMBERS: ReadonlyMap<string, readonly Member[]> = (() => {
  const index = new Map<string, Member[]>();
  for (const [noun, family] of [...Object.entries(CURRENCY_QUALIFIERS), ...Object.entries(CURRENCY_FAMILIES)])
    for (const member of family.split(';')) {
      const [code, ...stems] = member.split(',') as [string, ...string[]];
      index.set(noun, [...(index.get(noun) ?? []), ...stems.map((stem) => [stem, code] as const)]);
    }
  return index;
})();

/** Letters from which a stem stands for all that begins with it; a shorter one is a whole word. */
const STEM = 4;

/** The beginnings of all first words of qualifiers. */
const STARTS: ReadonlySet<string> = new Set(
  [...MEMBERS.values()].flatMap((members) => members.map(([stem]) => stem.split(' ')[0]!.slice(0, STEM))),
);

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

/** The code that a word names by itself, whatever stands around it. */
export function codeOfWord(word: string): string | null {
  const noun = currencyNoun(word);
  return noun === null || isAmbiguousNoun(noun) ? null : codeOfNoun(noun);
}

/** How the adjectives of countries end, in either language. */
const ADJECTIVE = /^(?!zwisch)[^ ]{3,}(?:isch(?:e[nmrs]?)?|[ei]an|ese|ish)$/;

/** Whether a qualifier can begin with this word. */
export const beginsQualifier = (word: string): boolean => STARTS.has(word.slice(0, STEM)) || ADJECTIVE.test(word);

/**
 * The code of a qualified name: "schwedische", "krone" → SEK; any adjective of a country goes with a noun that only one currency has.
 * Also what a place says of a noun: "stockholm".
 */
export const codeOfName = (qualifier: string, noun: string): string | undefined =>
  MEMBERS.get(noun)?.find(([stem]) => stem === qualifier || (stem.length >= STEM && qualifier.startsWith(stem)))?.[1] ??
  (ADJECTIVE.test(qualifier) ? (codeOfWord(noun) ?? undefined) : undefined);

/** The code of the dollar, euro or pound whose hundredths a qualifier names: "australian" cents. */
export const codeOfHundredth = (qualifier: string): string | null =>
  codeOfNoun(qualifier) ?? codeOfName(qualifier, 'dollar') ?? codeOfName(qualifier, 'euro') ?? null;
