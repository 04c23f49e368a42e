import type { RuleLanguage } from '@groschen/document';
import {
  type BoundName,
  type BoundPhrases,
  NUMBERED_INDICES,
  NUMBERED_PRODUCTS,
  type NumberContext,
  type NumberWords,
  type PerWords,
  type Scales,
  type UnitKind,
  type Units,
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

/** A phrase of the lexicon, its words in order, and what it means. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** A unit as a word of the text names it. */
export interface UnitMeaning {
  readonly kind: UnitKind;
  /** Canonical name of a measure. */
  readonly unit?: string;
  /** The figure counts this many of `unit`. */
  readonly factor?: number;
}

/** The lexicon of one language, indexed for look-up by word. */
export interface Tables {
  readonly language: RuleLanguage;
  /** 0 to 9. */
  readonly units: ReadonlyMap<string, number>;
  readonly teens: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly hundred: ReadonlySet<string>;
  readonly thousand: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly denominators: ReadonlyMap<string, number>;
  readonly dozen: ReadonlySet<string>;
  readonly mixed: ReadonlyMap<string, readonly [number, number]>;
  readonly and: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  /** Zero as it is read out digit by digit: "oh". */
  readonly oh: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly plus: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly dottedScales: ReadonlySet<string>;
  readonly attachedScales: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, readonly [number, number]>;
  /** The same for words that are vague only behind "several" or "a few". */
  readonly several: ReadonlyMap<string, readonly [number, number]>;
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

export interface ContextTables {
  readonly labels: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly indices: ReadonlyMap<string, readonly number[]>;
  readonly months: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly countedNouns: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly rangeCues: ReadonlySet<string>;
  readonly moves: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  readonly spreads: ReadonlySet<string>;
  readonly benchmarks: ReadonlySet<string>;
  readonly comparison: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly countCues: ReadonlySet<string>;
  readonly shareCues: ReadonlySet<string>;
  readonly multiples: ReadonlyMap<string, readonly [number, number]>;
}

const map = <V>(record: Readonly<Record<string, V>>): ReadonlyMap<string, V> => new Map(Object.entries(record));
const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

function phrases<Meaning>(
  entries: Iterable<readonly [string, Meaning]>,
  keyOf: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase<Meaning>[]> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [text, meaning] of entries) {
    const words = text.split(' ');
    const key = keyOf(words);
    index.set(key, [...(index.get(key) ?? []), { words, meaning }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const first = (words: readonly string[]) => words[0]!;
const last = (words: readonly string[]) => words.at(-1)!;

function* unitEntries(units: Units): Generator<readonly [string, UnitMeaning]> {
  for (const kind of ['percent', 'percentage-points', 'basis-points', 'points'] as const)
    for (const word of units[kind]) yield [spaced(word), { kind }];
  for (const word of units.times) yield [word, { kind: 'multiple' }];
  for (const [unit, words] of Object.entries(units.measures)) {
    const [factor, base] = units.converted[unit] ?? [1, unit];
    for (const word of words) yield [spaced(word), { kind: 'measure', unit: base, ...(factor !== 1 && { factor }) }];
  }
}

/** Pieces part at hyphens and periods; phrases are written the same way. */
const spaced = (word: string) => word.replace(/-/g, ' - ').replace(/\./g, ' . ').replace(/ +/g, ' ').trim();

function compile(
  language: RuleLanguage,
  words: NumberWords,
  scales: Scales,
  units: Units,
  bounds: BoundPhrases,
  per: PerWords,
  context: NumberContext,
  months: readonly (readonly string[])[],
): Tables {
  return {
    language,
    units: map(words.units),
    teens: map(words.teens),
    tens: map(words.tens),
    hundred: set(words.hundred),
    thousand: set(words.thousand),
    articles: set(words.articles),
    half: set(words.half),
    denominators: map(words.denominators),
    dozen: set(words.dozen),
    mixed: map(words.mixed),
    and: set(words.and),
    point: set(words.point),
    oh: set(words.oh),
    minus: set(words.minus),
    plus: set(words.plus),
    scales: map(scales.words),
    dottedScales: set(scales.dotted),
    attachedScales: map(scales.attached),
    vague: map(scales.vague),
    several: map(scales.several),
    scaleStems: Object.entries(scales.stems).sort((a, b) => b[0].length - a[0].length),
    amountNouns: set(scales.amountNouns),
    digitAdjectives: set(scales.digitAdjectives),
    parts: map(scales.parts),
    unitPhrases: phrases(unitEntries(units), first),
    boundsBefore: phrases(Object.entries(bounds.before), last),
    boundsAfter: phrases(Object.entries(bounds.after), first),
    boundPrepositions: set(bounds.prepositions),
    boundArticles: set(bounds.articles),
    perIntroducers: phrases(
      per.introducers.map((words) => [words, true] as const),
      first,
    ),
    perNouns: map(per.nouns),
    perAdverbs: map(per.adverbs),
    context: {
      labels: set(context.labels),
      products: set(NUMBERED_PRODUCTS),
      indices: map(NUMBERED_INDICES),
      months: set(months.flat().map((month) => month.toLowerCase())),
      clock: set(context.clock),
      countedNouns: set(context.countedNouns),
      connectors: set(context.connectors),
      to: set(context.to),
      and: set(context.and),
      or: set(context.or),
      between: set(context.between),
      from: set(context.from),
      rangeCues: set(context.rangeCues),
      moves: set(context.moves),
      levels: set(context.levels),
      spreads: set(context.spreads),
      benchmarks: set(context.benchmarks),
      comparison: set(context.comparison),
      functionWords: set(context.functionWords),
      countCues: set(context.countCues),
      shareCues: set(context.shareCues),
      multiples: map(context.multiples),
    },
  };
}

/** The tables of both languages; built once, never changed. */
export const TABLES: Readonly<Record<RuleLanguage, Tables>> = {
  de: compile('de', deWords, deScales, deUnits, deBounds, dePer, deContext, deMonths),
  en: compile('en', enWords, enScales, enUnits, enBounds, enPer, enContext, enMonths),
};
