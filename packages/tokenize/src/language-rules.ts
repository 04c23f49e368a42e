import type { RuleLanguage } from '@groschen/document';
import type { AbbreviationLexicon } from '@groschen/lexicon';
import { abbreviations as germanAbbreviations } from '@groschen/lexicon/de/abbreviations';
import { months as germanMonths } from '@groschen/lexicon/de/months';
import { abbreviations as englishAbbreviations } from '@groschen/lexicon/en/abbreviations';
import { months as englishMonths } from '@groschen/lexicon/en/months';
import { ordinalIntroducers, ordinalNouns } from './de/ordinals.ts';
import { sentenceStarters as germanStarters, unmarkedStarters } from './de/sentence-starters.ts';
import { sentenceStarters as englishStarters, finiteVerbs, institutions } from './en/sentence-starters.ts';

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

const RULES: Readonly<Record<RuleLanguage, LanguageRules>> = /* @__PURE__ */ (() => ({
  de: {
    lang: 'de',
    abbreviations: byWord(germanAbbreviations),
    sentenceStarters: new Set(germanStarters),
    unmarkedStarters: new Set(unmarkedStarters),
    listEnds: new Set(['usw', 'usf', 'etc', 'uvm', 'u.v.m', 'u.s.w']),
    finiteVerbs: new Set<string>(),
    institutions: new Set<string>(),
    letteredNouns: new Set([
      'Plan',
      'Klasse',
      'Serie',
      'Gruppe',
      'Vitamin',
      'Variante',
      'Punkt',
      'Stufe',
      'Typ',
      'Kategorie',
      'Liga',
      'Hepatitis',
      'Note',
    ]),
    joinsExclamations: false,
    months: new Set(germanMonths.flat()),
    hasOrdinalPeriod: true,
    ordinalNouns: new Set(ordinalNouns),
    ordinalIntroducers: new Set(ordinalIntroducers),
  },
  en: {
    lang: 'en',
    abbreviations: byWord(englishAbbreviations),
    sentenceStarters: new Set(englishStarters),
    unmarkedStarters: new Set<string>(),
    listEnds: new Set(['etc']),
    finiteVerbs: new Set(finiteVerbs),
    institutions: new Set(institutions),
    letteredNouns: new Set([
      'Plan',
      'Class',
      'Series',
      'Group',
      'Grade',
      'Vitamin',
      'Appendix',
      'Exhibit',
      'Part',
      'Schedule',
      'Type',
      'Hepatitis',
      'Section',
      'Option',
      'plan',
      'vitamin',
      'hepatitis',
      'option',
    ]),
    joinsExclamations: true,
    months: new Set(englishMonths.flat()),
    hasOrdinalPeriod: false,
    ordinalNouns: new Set<string>(),
    ordinalIntroducers: new Set<string>(),
  },
}))();

export function rulesOf(lang: RuleLanguage): LanguageRules {
  return RULES[lang];
}

/** Every abbreviation with the bits of the groups that it is in. */
function byWord(lexicon: AbbreviationLexicon): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [group, bit] of Object.entries(KIND_BITS) as [keyof AbbreviationLexicon, number][])
    for (const word of lexicon[group]) kinds.set(word, (kinds.get(word) ?? 0) | bit);
  return kinds;
}
