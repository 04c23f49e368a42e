import { LANGUAGES, type RuleLanguage } from '@groschen/document';
import { cutPieces, type Pieces, WORD } from './pieces.ts';
import { TABLES, type Tables } from './tables.ts';

/** Words of one language's tables that the other's do not have, with what they speak for. */
const EVIDENCE: ReadonlyMap<string, number> = (() => {
  const [german, english] = [wordsOf(TABLES.de), wordsOf(TABLES.en)];
  const own = (words: ReadonlySet<string>, other: ReadonlySet<string>, evidence: number) =>
    [...words].filter((word) => !other.has(word)).map((word) => [word, evidence] as const);
  return new Map([...own(german, english, 1), ...own(english, german, -1)]);
})();

function wordsOf(tables: Tables): ReadonlySet<string> {
  const lists = [...Object.values(tables), ...Object.values(tables.context)];
  return new Set(lists.flatMap((list) => (list instanceof Map || list instanceof Set ? [...list.keys()] : [])));
}

/** How longer words are spelled in one language only. */
const GERMAN_SPELLING = /[äöüß]|hundert|(?:ung|ungen|keit|lich|isch|sch|ieren|[sz]ig)$/;
const ENGLISH_SPELLING = /(?:ing|tion|tions|ly|ed|ness|ity|th|(?:euro|dollar|pound|cent)s)$/;

/** Evidence that a word is German, positive, or English, negative; 0 for most names and for what both have. */
function evidenceOf(key: string): number {
  if (key.length < 2) return 0;
  const known = EVIDENCE.get(key);
  if (known !== undefined || key.length < 5) return known ?? 0;
  return Number(GERMAN_SPELLING.test(key)) - Number(ENGLISH_SPELLING.test(key));
}

/** What the words of a text say about its language; the grammar's own words, because they are what must be read right. */
export interface LanguageEvidence {
  /** For German, negative for English, 0 where nothing tells; without words a sign before the digits speaks for English. */
  readonly whole: number;
  /** The same by sentence. */
  readonly sentences: Int32Array;
}

/** Weighs all words of a text whose pieces lie in these sentences. O(n). */
export function weighLanguages({ text, keys, kinds, length }: Pieces, sentenceOf: Uint32Array): LanguageEvidence {
  const sentences = new Int32Array(length === 0 ? 0 : sentenceOf[length - 1]! + 1);
  let whole = 0;
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== WORD) continue;
    const evidence = evidenceOf(keys[i]!);
    whole += evidence;
    sentences[sentenceOf[i]!]! += evidence;
  }
  return { whole: whole || -Number(/[$£]\d/.test(text)), sentences };
}

/** Evidence for German, negative for English, of a short text. */
export const languageEvidence = (text: string): number =>
  cutPieces(text).keys.reduce((sum, key) => sum + evidenceOf(key), 0);

/** English where nothing tells. */
export const languageBy = (evidence: number): RuleLanguage => (evidence > 0 ? 'de' : 'en');

/** Evidence from which a sentence is in another language than its text. */
const SURE = 3;

/** The language of each sentence of a text that is mainly in `main`, as positions in `LANGUAGES`. */
export const sentenceLanguages = ({ sentences }: LanguageEvidence, main: RuleLanguage): Uint8Array =>
  Uint8Array.from(sentences, (evidence) => LANGUAGES.indexOf(Math.abs(evidence) < SURE ? main : languageBy(evidence)));
