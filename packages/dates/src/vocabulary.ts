import type { RuleLanguage } from '@groschen/document';
import type { AnchoredWord, Edge, PartOfDay, Season, TimeUnit, TimeWords, VagueTime } from '@groschen/lexicon';
import { months as monthsDe } from '@groschen/lexicon/de/months';
import { weekdays as weekdaysDe } from '@groschen/lexicon/de/weekdays';
import { months as monthsEn } from '@groschen/lexicon/en/months';
import { weekdays as weekdaysEn } from '@groschen/lexicon/en/weekdays';
import { timeWords as timeWordsDe } from './de/time-words.ts';
import { timeWords as timeWordsEn } from './en/time-words.ts';
import type { PeriodUnit } from './period.ts';

/** All that a word can mean in an expression of time. */
export interface Meaning {
  readonly month?: number;
  /** "Novemberhälfte": the month of which it is a half. */
  readonly monthHalf?: number;
  readonly weekday?: number;
  /** A short form that is also another word: read only in company. */
  readonly ambiguous?: boolean;
  readonly ordinal?: number;
  readonly cardinal?: number;
  readonly unit?: TimeUnit;
  readonly plural?: boolean;
  readonly shift?: number;
  readonly edge?: Edge;
  readonly season?: number;
  readonly part?: PartOfDay;
  readonly anchored?: AnchoredWord;
  readonly named?: { readonly unit: PeriodUnit; readonly index: number };
  readonly vague?: VagueTime;
  readonly frequency?: string;
  readonly holiday?: string;
  /** First year of the decade it names. */
  readonly decade?: number;
  /** Minutes from the hour behind it. */
  readonly hourPart?: number;
  /** Whether an expression of time can start with it; most words of function cannot, and are passed over. */
  readonly opens?: boolean;
  /** Functions a word has in the grammar: "every", "ago", "of" … */
  readonly roles?: ReadonlySet<Role>;
}

/** The fields of the word lists that are nothing but lists. */
const ROLES = [
  'finals',
  'same',
  'whole',
  'every',
  'times',
  'agoBefore',
  'agoBehind',
  'earlierBehind',
  'hence',
  'laterBehind',
  'clock',
  'forenoon',
  'afternoon',
  'zones',
  'and',
  'through',
  'between',
  'since',
  'until',
  'in',
  'of',
  'article',
  'workingDays',
  'week',
  'beforeYear',
  'businessYear',
  'ended',
  'future',
  'planning',
  'reported',
  'past',
  'saying',
] as const satisfies readonly (keyof TimeWords)[];
export type Role = (typeof ROLES)[number];

/** All fields, so that every meaning has the same shape: the rules read them from some thousand words in turn. */
const NO_MEANING = {
  month: undefined,
  monthHalf: undefined,
  weekday: undefined,
  ambiguous: undefined,
  ordinal: undefined,
  cardinal: undefined,
  unit: undefined,
  plural: undefined,
  shift: undefined,
  edge: undefined,
  season: undefined,
  part: undefined,
  anchored: undefined,
  named: undefined,
  vague: undefined,
  frequency: undefined,
  holiday: undefined,
  decade: undefined,
  hourPart: undefined,
  opens: undefined,
  roles: undefined,
} as unknown as Meaning;

/** A name of several words: "New Year's Eve", "at the moment". */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

export interface Vocabulary {
  readonly lang: RuleLanguage;
  readonly words: ReadonlyMap<string, Meaning>;
  /** Names of several words, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** Short forms and names that are other words as well. */
const AMBIGUOUS: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  de: new Set(['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'mär', 'jan', 'jun', 'jul']),
  en: new Set(['mar', 'may', 'march', 'sun', 'sat', 'mon', 'wed', 'jan', 'august']),
};

const OPENING_ROLES: readonly Role[] = [
  'finals',
  'same',
  'whole',
  'every',
  'times',
  'agoBefore',
  'hence',
  'week',
  'businessYear',
];

function opensExpression({ roles, ambiguous: _, plural: __, ...meanings }: Meaning): boolean {
  return Object.keys(meanings).length > 0 || OPENING_ROLES.some((role) => roles?.has(role) === true);
}

function build(
  lang: RuleLanguage,
  lists: TimeWords,
  months: readonly (readonly string[])[],
  weekdays: readonly (readonly string[])[],
): Vocabulary {
  const words = new Map<string, Meaning>();
  const phrases = new Map<string, readonly Phrase[]>();
  const add = (word: string, meaning: Meaning) => {
    const key = word.toLowerCase();
    if (key.includes(' ')) {
      const parts = key.split(' ').map((part) => part.replace(/'s$/, ''));
      const known = phrases.get(parts[0]!) ?? [];
      phrases.set(parts[0]!, [...known, { words: parts, meaning }]);
      return;
    }
    const before = words.get(key);
    const roles = meaning.roles && before?.roles ? new Set([...before.roles, ...meaning.roles]) : undefined;
    words.set(key, { ...before, ...meaning, ...(roles && { roles }) });
  };
  const addAll = (list: readonly string[], meaning: Meaning) => {
    for (const word of list) add(word, meaning);
  };
  const ambiguous = (word: string) => AMBIGUOUS[lang].has(word.toLowerCase());

  months.forEach((names, i) => {
    for (const name of names) {
      const meaning = { month: i + 1, ...(ambiguous(name) && { ambiguous: true }) };
      add(name, meaning);
      add(`${name}.`, { month: i + 1 });
      if (lang === 'en' || name.length < 4) continue;
      add(`${name}hälfte`, { monthHalf: i + 1 });
      if (name.length > 4) addAll([`${name}s`, `${name}es`], { month: i + 1 });
    }
  });
  weekdays.forEach((names, i) => {
    names.forEach((name, short) => {
      add(name, { weekday: i + 1, ...(ambiguous(name) && { ambiguous: true }) });
      if (name.length <= 5) add(`${name}.`, { weekday: i + 1 });
      if (name.length < 5 && short > 0) return;
      if (lang === 'en') addAll([`${name}s`], { weekday: i + 1, plural: true });
      else {
        addAll([`${name}s`, `${name}es`], { weekday: i + 1 });
        for (const [part, forms] of Object.entries(lists.partsOfDay))
          for (const form of forms) add(name + form, { weekday: i + 1, part: part as PartOfDay });
      }
    });
  });
  lists.ordinals.forEach((forms, i) => {
    addAll(forms, { ordinal: i + 1 });
  });
  lists.cardinals.forEach((forms, i) => {
    addAll(forms, { cardinal: i + 1 });
  });
  for (const [unit, forms] of Object.entries(lists.units)) addAll(forms, { unit: unit as TimeUnit });
  for (const [shift, forms] of Object.entries(lists.shifts)) addAll(forms, { shift: Number(shift) });
  for (const [edge, forms] of Object.entries(lists.edges)) addAll(forms, { edge: edge as Edge });
  SEASONS.forEach((season, i) => {
    addAll(lists.seasons[season], { season: i + 1 });
  });
  for (const [part, forms] of Object.entries(lists.partsOfDay)) addAll(forms, { part: part as PartOfDay });
  for (const [word, anchored] of Object.entries(lists.anchored)) add(word, { anchored });
  for (const [word, named] of Object.entries(lists.namedPeriods)) add(word, { named });
  for (const [vague, forms] of Object.entries(lists.vague)) addAll(forms, { vague: vague as VagueTime });
  for (const [word, frequency] of Object.entries(lists.frequencies)) add(word, { frequency });
  for (const [word, hourPart] of Object.entries(lists.hourParts)) add(word, { hourPart });
  for (const [word, decade] of Object.entries(lists.decades)) add(word, { decade });
  for (const [word, holiday] of Object.entries(lists.holidays)) add(word, { holiday });
  for (const role of ROLES) addAll(lists[role], { roles: new Set([role]) });
  for (const [word, meaning] of words) words.set(word, { ...NO_MEANING, ...meaning, opens: opensExpression(meaning) });
  return { lang, words, phrases };
}

export const vocabularies: Readonly<Record<RuleLanguage, Vocabulary>> = {
  de: build('de', timeWordsDe, monthsDe, weekdaysDe),
  en: build('en', timeWordsEn, monthsEn, weekdaysEn),
};
