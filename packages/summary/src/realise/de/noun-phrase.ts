import type { GermanNoun } from '@groschen/lexicon';

export type Case = 'nominative' | 'genitive' | 'accusative' | 'dative';
/** `definite`: der Umsatz; `indefinite`: ein Umsatz, in the plural without article; `bare`: Umsatz. */
export type Determiner = 'definite' | 'indefinite' | 'bare';

type Forms = Readonly<Record<Case, Readonly<Record<GermanNoun['gender'], string>>>>;

const DEFINITE: Forms = {
  nominative: { m: 'der', f: 'die', n: 'das', pl: 'die' },
  genitive: { m: 'des', f: 'der', n: 'des', pl: 'der' },
  accusative: { m: 'den', f: 'die', n: 'das', pl: 'die' },
  dative: { m: 'dem', f: 'der', n: 'dem', pl: 'den' },
};
const INDEFINITE: Forms = {
  nominative: { m: 'ein', f: 'eine', n: 'ein', pl: '' },
  genitive: { m: 'eines', f: 'einer', n: 'eines', pl: '' },
  accusative: { m: 'einen', f: 'eine', n: 'ein', pl: '' },
  dative: { m: 'einem', f: 'einer', n: 'einem', pl: '' },
};
/** Endings of an adjective after der, after ein, and alone. */
const WEAK: Forms = {
  nominative: { m: 'e', f: 'e', n: 'e', pl: 'en' },
  genitive: { m: 'en', f: 'en', n: 'en', pl: 'en' },
  accusative: { m: 'en', f: 'e', n: 'e', pl: 'en' },
  dative: { m: 'en', f: 'en', n: 'en', pl: 'en' },
};
const MIXED: Forms = {
  nominative: { m: 'er', f: 'e', n: 'es', pl: 'e' },
  genitive: { m: 'en', f: 'en', n: 'en', pl: 'er' },
  accusative: { m: 'en', f: 'e', n: 'es', pl: 'e' },
  dative: { m: 'en', f: 'en', n: 'en', pl: 'en' },
};
const STRONG: Forms = {
  nominative: { m: 'er', f: 'e', n: 'es', pl: 'e' },
  genitive: { m: 'en', f: 'er', n: 'en', pl: 'er' },
  accusative: { m: 'en', f: 'e', n: 'es', pl: 'e' },
  dative: { m: 'em', f: 'er', n: 'em', pl: 'en' },
};

const ARTICLES = { definite: DEFINITE, indefinite: INDEFINITE, bare: undefined } as const;
const ENDINGS = { definite: WEAK, indefinite: MIXED, bare: STRONG } as const;

/** Article, adjectives and noun in their case: "den bereinigten operativen Gewinn". */
export function nounPhrase(
  noun: GermanNoun,
  grammaticalCase: Case,
  determiner: Determiner,
  adjectives: readonly string[] = [],
): string {
  const ending = ENDINGS[determiner][grammaticalCase][noun.gender];
  const words = [
    ARTICLES[determiner]?.[grammaticalCase][noun.gender] ?? '',
    ...[...adjectives, ...(noun.adjective ? [noun.adjective] : [])].map((stem) => stem + ending),
    inflected(noun, grammaticalCase),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** The noun in its case: "des Konzerns", "dem Spezialisten", "den Kunden". */
function inflected({ noun, gender, weak }: GermanNoun, grammaticalCase: Case): string {
  if (gender === 'pl') return grammaticalCase === 'dative' ? dativePlural(noun) : noun;
  if (weak) return grammaticalCase === 'nominative' ? noun : `${noun}en`;
  return grammaticalCase === 'genitive' && gender !== 'f' ? noun.replace(/^\S+/, (head) => genitiveOf(head)) : noun;
}

const genitiveOf = (noun: string) => (/(?:haus|s|z|x|ß)$/.test(noun) ? `${noun}es` : `${noun}s`);

/** Plurals take an n in the dative, unless they end in n or s already. */
function dativePlural(noun: string): string {
  const [head = '', ...rest] = noun.split(' ');
  return [/[ns]$/.test(head) ? head : `${head}n`, ...rest].join(' ');
}

export const isPlural = (noun: GermanNoun): boolean => noun.gender === 'pl';
