import type { RuleLanguage } from '@groschen/document';
import type { CompanyCues, NameContext, OrganizationCues, PersonRoles } from '@groschen/lexicon';
import { COMPANY_CUES as DE_COMPANY } from '@groschen/lexicon/de/company-cues';
import { NAME_CONTEXT as DE_CONTEXT } from '@groschen/lexicon/de/name-context';
import { ORGANIZATION_CUES as DE_ORGANIZATION } from '@groschen/lexicon/de/organization-cues';
import { PERSON_ROLES as DE_ROLES } from '@groschen/lexicon/de/person-roles';
import { COMPANY_CUES as EN_COMPANY } from '@groschen/lexicon/en/company-cues';
import { NAME_CONTEXT as EN_CONTEXT } from '@groschen/lexicon/en/name-context';
import { ORGANIZATION_CUES as EN_ORGANIZATION } from '@groschen/lexicon/en/organization-cues';
import { PERSON_ROLES as EN_ROLES } from '@groschen/lexicon/en/person-roles';
import type { NameKnowledge } from './built-in.ts';
import type { GazetteerHit } from './gazetteer/match.ts';
import {
  CAPITALISED,
  CAPITALS,
  isCapital,
  LOWER,
  NUMBER,
  SYMBOL,
  startsSentence,
  type WordTable,
  wordAt,
} from './words.ts';

type Sets<T> = { readonly [K in keyof T]: ReadonlySet<string> };

/** The words around names in one language, ready for look-up. */
export interface NameLanguage {
  readonly code: RuleLanguage;
  readonly context: Sets<NameContext>;
  readonly company: Sets<CompanyCues>;
  readonly roles: Sets<PersonRoles>;
  readonly organization: Sets<OrganizationCues>;
}

const sets = <T extends object>(lists: T): Sets<T> =>
  Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [key, new Set(list as readonly string[])]),
  ) as unknown as Sets<T>;

export const NAME_LANGUAGES: Readonly<Record<RuleLanguage, NameLanguage>> = {
  de: {
    code: 'de',
    context: sets<NameContext>(DE_CONTEXT),
    company: sets<CompanyCues>(DE_COMPANY),
    roles: sets<PersonRoles>(DE_ROLES),
    organization: sets<OrganizationCues>(DE_ORGANIZATION),
  },
  en: {
    code: 'en',
    context: sets<NameContext>(EN_CONTEXT),
    company: sets<CompanyCues>(EN_COMPANY),
    roles: sets<PersonRoles>(EN_ROLES),
    organization: sets<OrganizationCues>(EN_ORGANIZATION),
  },
};

/** All that a rule may look at. */
export interface Scene {
  readonly text: string;
  readonly words: WordTable;
  readonly language: NameLanguage;
  readonly knowledge: NameKnowledge;
  readonly hits: readonly GazetteerHit[];
  /** How often each folded word occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** The hit that covers a word, -1 for none. */
  readonly hitAt: Int32Array;
}

export function hitOver(scene: Scene, word: number): GazetteerHit | undefined {
  const index = word >= 0 && word < scene.words.length ? scene.hitAt[word]! : -1;
  return index < 0 ? undefined : scene.hits[index];
}

/** Whether one of the endings ends the word: "spezialchemiekonzern" with "konzern". At most 24 look-ups. */
export function endsWithOneOf(word: string, endings: ReadonlySet<string>): boolean {
  if (endings.has(word)) return true;
  for (let from = Math.max(1, word.length - 24); from <= word.length - 4; from++)
    if (endings.has(word.slice(from))) return true;
  return false;
}

/** A word that running text uses as an ordinary one: a German noun, an English word in small letters, a function word. */
export function isOrdinary(scene: Scene, index: number): boolean {
  const { words, language, knowledge } = scene;
  const { functionWords, neverInNames, demonyms } = language.context;
  const folded = words.folded[index]!;
  if (functionWords.has(folded) || neverInNames.has(folded) || demonyms.has(folded)) return true;
  return knowledge.commonWords[language.code].has(folded[0]!.toUpperCase() + folded.slice(1));
}

const GERMAN_NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ität|itäten|tion|tionen|ismus|nis|nisse|chen|zahlen|preis|preise|preisen|markt|märkte|märkten|jahr|jahres|jahren|prozent|geschäft|geschäfts|geschäfte|kosten|wert|werte|werten|satz|sätze|stellen|plätze|plätzen|zeit|tag|tage|woche|wochen|monat|monate|monaten|quote|rate|raten|kurs|kurse|ziel|ziele|zins|zinsen|handel|handels|leute|recht|rechte|chef|chefs|vertrag|verträge|steuer|steuern|krise|wachstum|programm|programme|projekt|projekte|anlage|anlagen|fonds|sektor|branche|index|konzern|hersteller|anbieter|händler|sprecher|manager)$/;

const NAME_ENDING =
  /(?:mann|berg|burg|wald|stein|feld|bach|hof|dorf|heim|tal|see|hausen|brand|brecht|hardt|bauer|meier|wolf|vogel|könig|kern|ring|garten)$/;

/** No ordinary noun is longer. */
const LONGEST_NOUN = 32;

/** A German compound whose last part is an ordinary noun: "Außenminister"; the endings of surnames and places are no sign. */
export function isOrdinaryCompound(scene: Scene, index: number): boolean {
  if (scene.language.code !== 'de') return false;
  const folded = scene.words.folded[index]!;
  if (isOrdinary(scene, index) || GERMAN_NOUN_ENDING.test(folded)) return true;
  if (NAME_ENDING.test(folded)) return false;
  for (let from = Math.max(3, folded.length - LONGEST_NOUN); from <= folded.length - 4; from++)
    if (scene.knowledge.commonWords.de.has(folded[from]!.toUpperCase() + folded.slice(from + 1))) return true;
  return false;
}

/** A word that may be a name or begin one: large, not ordinary, no number. */
export function isNameLike(scene: Scene, index: number): boolean {
  const { words } = scene;
  if (index < 0 || index >= words.length) return false;
  const shape = words.shapes[index]!;
  if (shape === SYMBOL || shape === LOWER || shape === NUMBER) return false;
  if (!isCapital(words, index) && words.ends[index]! - words.starts[index]! < 4) return false;
  if (isOrdinary(scene, index)) return false;
  if (words.ends[index]! - words.starts[index]! < 2) return false;
  return !(scene.language.code === 'de' && shape === CAPITALISED && GERMAN_NOUN_ENDING.test(words.folded[index]!));
}

/** A determiner, or an adjective after one, right before the word: then it is more likely an ordinary noun. */
export function isDetermined(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (index === 0 || words.gaps[index]! > 2) return false;
  const before = words.folded[index - 1]!;
  if (language.context.determiners.has(before)) return true;
  if (words.shapes[index - 1] !== LOWER || language.code !== 'de' || !/(?:e|en|er|es|em)$/.test(before)) return false;
  return index > 1 && language.context.determiners.has(words.folded[index - 2]!);
}

/** Whether the line that holds the word is a headline in title case or capitals, where a capital says nothing. */
export function inTitleCase(scene: Scene, index: number): boolean {
  const { words } = scene;
  let from = index;
  while (from > 0 && index - from < 40 && words.gaps[from]! < 2) from--;
  let large = 0;
  let small = 0;
  for (let i = from; i < words.length && (i === from || words.gaps[i]! < 2) && i < from + 40; i++) {
    const shape = words.shapes[i];
    if (shape === CAPITALISED || shape === CAPITALS) large++;
    else if (shape === LOWER && words.folded[i]!.length > 3) small++;
  }
  return large > 3 && small * 3 < large;
}

/** The hyphen that joins the word to the one after it without white space. */
export function hyphenAfter(words: WordTable, index: number): boolean {
  return (
    words.folded[index + 1] === '-' &&
    words.gaps[index + 1] === 0 &&
    index + 2 < words.length &&
    words.gaps[index + 2] === 0
  );
}

export function hyphenBefore(words: WordTable, index: number): boolean {
  return (
    index > 1 &&
    words.folded[index - 1] === '-' &&
    words.gaps[index] === 0 &&
    words.gaps[index - 1] === 0 &&
    words.shapes[index - 2] !== SYMBOL
  );
}

export { startsSentence, wordAt };
