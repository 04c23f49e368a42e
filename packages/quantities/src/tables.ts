import type { Ratio, RuleLanguage } from '@groschen/document';
import {
  type BoundName,
  type BoundPhrases,
  byWord,
  measureWords,
  NUMBERED_INDICES,
  NUMBERED_PRODUCTS,
  type NumberContext,
  type NumberWords,
  type PerWords,
  phrases,
  type Scales,
  type Units,
  words,
} from '@groschen/lexicon';
import { bounds as deBounds } from '@groschen/lexicon/de/bounds';
import { months as deMonths } from '@groschen/lexicon/de/months';
import { numberContext as deContext } from '@groschen/lexicon/de/number-context';
import { numberWords as deWords } from '@groschen/lexicon/de/number-words';
import { perWords as dePer } from '@groschen/lexicon/de/per-words';
import { scales as deScales } from '@groschen/lexicon/de/scales';
import { units as deUnits } from '@groschen/lexicon/de/units';
import { bounds as enBounds } from '@groschen/lexicon/en/bounds';
import { months as enMonths } from '@groschen/lexicon/en/months';
import { numberContext as enContext } from '@groschen/lexicon/en/number-context';
import { numberWords as enWords } from '@groschen/lexicon/en/number-words';
import { perWords as enPer } from '@groschen/lexicon/en/per-words';
import { scales as enScales } from '@groschen/lexicon/en/scales';
import { units as enUnits } from '@groschen/lexicon/en/units';
import { ratio } from './exact.ts';
import { type Phrase, phraseIndex } from './phrase-index.ts';
import { inflected, type UnitMeaning, unitMeanings } from './unit-meanings.ts';

type Sets<Lists, Except extends keyof Lists> = { readonly [List in Exclude<keyof Lists, Except>]: ReadonlySet<string> };

/** The lexicon of one language, indexed for look-up by word. */
export interface Tables extends Sets<NumberWords, 'numbers' | 'denominators' | 'mixed'> {
  readonly language: RuleLanguage;
  /** 0 to 9. */
  readonly units: ReadonlyMap<string, number>;
  /** 10 to 19. */
  readonly teens: ReadonlyMap<string, number>;
  /** 20, 30 … 90. */
  readonly tens: ReadonlyMap<string, number>;
  readonly denominators: ReadonlyMap<string, number>;
  readonly mixed: ReadonlyMap<string, Ratio>;
  readonly scales: ReadonlyMap<string, number>;
  readonly dottedScales: ReadonlySet<string>;
  readonly attachedScales: ReadonlyMap<string, number>;
  /** Exponents of words that stand for an unknown multiple of a power of ten. */
  readonly vague: ReadonlyMap<string, number>;
  /** The same for words that are vague only behind "several" or "a few". */
  readonly several: ReadonlyMap<string, number>;
  /** Longest first. */
  readonly scaleStems: readonly (readonly [stem: string, exponent: number])[];
  readonly amountNouns: ReadonlySet<string>;
  readonly digitAdjectives: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, 'low' | 'mid' | 'high'>;
  /** By first word, longest phrase first. */
  readonly unitPhrases: ReadonlyMap<string, readonly Phrase<UnitMeaning>[]>;
  /** By last word, longest phrase first. */
  readonly boundsBefore: ReadonlyMap<string, readonly Phrase<BoundName>[]>;
  /** By first word, longest phrase first. */
  readonly boundsAfter: ReadonlyMap<string, readonly Phrase<BoundName>[]>;
  readonly boundPrepositions: ReadonlySet<string>;
  readonly boundArticles: ReadonlySet<string>;
  /** By first word, longest phrase first. */
  readonly perIntroducers: ReadonlyMap<string, readonly Phrase<true>[]>;
  readonly perNouns: ReadonlyMap<string, string>;
  readonly perAdverbs: ReadonlyMap<string, string>;
  readonly context: ContextTables;
}

export interface ContextTables extends Sets<NumberContext, 'multiples' | 'labels'> {
  /** With whether the word must have a capital to be a label. */
  readonly labels: ReadonlyMap<string, boolean>;
  readonly products: ReadonlySet<string>;
  /** The numbers that belong to an index's name. */
  readonly indices: ReadonlyMap<string, readonly string[]>;
  readonly months: ReadonlySet<string>;
  readonly multiples: ReadonlyMap<string, Ratio>;
}

const set = (list: string): ReadonlySet<string> => new Set(words(list));
const sets = <Lists extends Readonly<Record<string, string>>>(lists: Lists) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, set(list)])) as Sets<Lists, never>;

/** Words by what they stand for, turned into a map from each word to that number. */
const numbers = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(byWord(table).map(([word, value]) => [word, Number(value)]));

const ratios = (table: Readonly<Record<string, string>>): ReadonlyMap<string, Ratio> =>
  new Map(byWord(table).map(([word, value]) => [word, ratio(...(value.split('/').map(Number) as [number, number?]))]));

function compile(
  language: RuleLanguage,
  { numbers: numerals, denominators, mixed, ...numberWords }: NumberWords,
  scales: Scales,
  units: Units,
  bounds: BoundPhrases,
  per: PerWords,
  { labels, multiples, ...context }: NumberContext,
  months: readonly (readonly string[])[],
): Tables {
  const below = (from: number, to: number) =>
    new Map([...numbers(numerals)].filter(([, value]) => value >= from && value < to));
  return {
    language,
    ...sets(numberWords),
    units: below(0, 10),
    teens: below(10, 20),
    tens: below(20, 100),
    denominators: new Map(
      [...numbers(denominators)].flatMap(([word, value]) =>
        inflected([word], units.endings).map((form) => [form, value] as const),
      ),
    ),
    mixed: ratios(mixed),
    scales: numbers(scales.words),
    dottedScales: set(scales.dotted),
    attachedScales: numbers(scales.attached),
    vague: numbers(scales.vague),
    several: numbers(scales.several),
    scaleStems: [...numbers(scales.stems)].sort((a, b) => b[0].length - a[0].length),
    amountNouns: set(scales.amountNouns),
    digitAdjectives: set(scales.digitAdjectives),
    parts: new Map(byWord(scales.parts)),
    unitPhrases: phraseIndex(unitMeanings(units)),
    boundsBefore: phraseIndex(byWord(bounds.before, phrases), -1),
    boundsAfter: phraseIndex(byWord(bounds.after, phrases)),
    boundPrepositions: set(bounds.prepositions),
    boundArticles: set(bounds.articles),
    perIntroducers: phraseIndex(phrases(per.introducers).map((phrase) => [phrase, true] as const)),
    perNouns: new Map([
      ...measureWords(units).flatMap(([unit, singular]) => (units.converted[unit] ? [] : [[singular, unit] as const])),
      ...byWord(per.nouns),
    ]),
    perAdverbs: new Map(byWord(per.adverbs)),
    context: {
      ...sets(context),
      labels: new Map(words(labels).map((word) => [word.toLowerCase(), word !== word.toLowerCase()])),
      products: set(NUMBERED_PRODUCTS),
      indices: new Map(
        phrases(NUMBERED_INDICES).map((index) => {
          const [name, ...numbers] = index.split(' ');
          return [name!, numbers];
        }),
      ),
      months: new Set(months.flat().map((month) => month.toLowerCase())),
      multiples: ratios(multiples),
    },
  };
}

/** The tables of both languages; built once, never changed. */
export const TABLES: Readonly<Record<RuleLanguage, Tables>> = {
  de: compile('de', deWords, deScales, deUnits, deBounds, dePer, deContext, deMonths),
  en: compile('en', enWords, enScales, enUnits, enBounds, enPer, enContext, enMonths),
};
