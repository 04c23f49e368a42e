import type { RuleLanguage } from '@groschen/document';
import type { AbbreviationLexicon } from '@groschen/lexicon';

/** What an abbreviation may be; a word can be several. */
export const PREPOSED = 1;
export const CLOSING = 2;
export const BEFORE_NUMBER = 4;
export const BEFORE_NAME = 8;

/** What the scanner and the splitter know of a language; words are looked up, never searched for. */
export interface LanguageRules {
  readonly lang: RuleLanguage;
  readonly abbreviations: ReadonlyMap<string, number>;
  readonly sentenceStarters: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Starters that tell a new sentence even where no mark ends the one before. */
  readonly unmarkedStarters: ReadonlySet<string>;
  /** Abbreviations that close a list, so that a capital behind them begins a sentence: "usw.". */
  readonly listEnds: ReadonlySet<string>;
  /** Verbs that show a capitalised word before them to be the subject of a new sentence. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Capitalised words that continue a name behind "U.S.". */
  readonly institutions: ReadonlySet<string>;
  /** First words of salutations and complimentary closes. */
  readonly salutations: ReadonlySet<string>;
  /** Verbs of saying: behind a quotation and a name they go on with its sentence. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** "a.m" and "p.m", and what may follow them in the same sentence though it is capitalised: "8 p.m. Friday". */
  readonly clockHalves: ReadonlySet<string>;
  readonly clockFollowers: ReadonlySet<string>;
  /** Nouns that a single capital follows without being an initial: "Plan B". */
  readonly letteredNouns: ReadonlySet<string>;
  /** Whether "!!" is one token. */
  readonly joinsExclamations: boolean;
  /** Whether a number with a period may be an ordinal. */
  readonly hasOrdinalPeriod: boolean;
  readonly ordinalNouns: ReadonlySet<string>;
  readonly ordinalIntroducers: ReadonlySet<string>;
}

const KIND_BITS: Readonly<Record<keyof AbbreviationLexicon, number>> = {
  preposed: PREPOSED,
  closing: CLOSING,
  beforeNumber: BEFORE_NUMBER,
  beforeName: BEFORE_NAME,
};

/** Every abbreviation with the bits of the groups that it is in. */
export function abbreviationKinds(lexicon: AbbreviationLexicon): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [group, bit] of Object.entries(KIND_BITS) as [keyof AbbreviationLexicon, number][])
    for (const word of lexicon[group]) kinds.set(word, (kinds.get(word) ?? 0) | bit);
  return kinds;
}
