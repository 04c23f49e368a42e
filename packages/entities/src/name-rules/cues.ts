import type { CueWords } from '@groschen/rules';
import type { Scene } from '../scene.ts';
import { scanWords, type WordTable } from '../words.ts';
import type { CompiledNameRule } from './compile.ts';
import { endingsIn, type NounEndings, nounEndings } from './noun-endings.ts';

/** A longer phrase at the beginning of a name is not looked for. */
const MOST_WORDS = 6;

/** The words of one sign. */
export interface CueSet {
  /** Whether each is only found as the last part of a compound. */
  readonly nouns: NounEndings<boolean>;
  /** By their last word. */
  readonly phrases: ReadonlyMap<string, readonly WordTable[]>;
}

/** The words that call rules. */
export interface CueIndex {
  /** Those before a name, at its beginning, or behind its hyphen. */
  readonly beside: Cues;
  /** Those at its end. */
  readonly ending: Cues;
}

/** Words that call rules, by the last word of each. */
interface Cues {
  readonly nouns: NounEndings<readonly NounCue[]>;
  readonly phrases: ReadonlyMap<string, readonly (readonly [phrase: WordTable, rule: CompiledNameRule])[]>;
}

interface NounCue {
  readonly rule: CompiledNameRule;
  readonly partOnly: boolean;
}

/** A rule that is called at a place, and the words that call it. */
export interface CueHit {
  readonly rule: CompiledNameRule;
  /** First word of the cue, and the word after it. */
  readonly from: number;
  readonly to: number;
  /** Told by a noun, which other nouns may be compounded with. */
  readonly noun: boolean;
}

/** A noun of several words is found as it stands; `-werk` only as the last part of a compound. */
export function cueSet({ nouns = [], phrases = [] }: CueWords): CueSet {
  const single = new Map<string, boolean>();
  const byLast = new Map<string, WordTable[]>();
  for (const [words, isNoun] of [...nouns.map((n) => [n, true] as const), ...phrases.map((p) => [p, false] as const)]) {
    const partOnly = isNoun && words.startsWith('-');
    const table = scanWords(partOnly ? words.slice(1) : words);
    if (table.length === 0) continue;
    if (isNoun && table.length === 1) single.set(table.folded[0]!, partOnly);
    else push(byLast, table.folded[table.length - 1]!, table);
  }
  return { nouns: nounEndings(single), phrases: byLast };
}

export function indexCues(rules: readonly CompiledNameRule[]): CueIndex {
  return {
    beside: cuesOf(rules.filter(({ anchor }) => anchor !== 'last')),
    ending: cuesOf(rules.filter(({ anchor }) => anchor === 'last')),
  };
}

function cuesOf(rules: readonly CompiledNameRule[]): Cues {
  const nouns = new Map<string, NounCue[]>();
  const phrases = new Map<string, (readonly [WordTable, CompiledNameRule])[]>();
  for (const rule of rules) {
    const cues = rule.cues[rule.anchor]!;
    for (const [noun, partOnly] of cues.nouns.of) push(nouns, noun, { rule, partOnly });
    for (const [last, tables] of cues.phrases) for (const table of tables) push(phrases, last, [table, rule] as const);
  }
  return { nouns: nounEndings(nouns), phrases };
}

/** The rules called by words that end with word `index`; a rule is called once, by its longest phrase before a noun. */
export function cuesEndingAt({ words }: Scene, { nouns, phrases }: Cues, index: number): readonly CueHit[] {
  const hits: CueHit[] = [];
  const add = (rule: CompiledNameRule, from: number, noun: boolean) => {
    if (!hits.some((hit) => hit.rule === rule)) hits.push({ rule, from, to: index + 1, noun });
  };
  const word = words.folded[index]!;
  for (const [phrase, rule] of phrases.get(word) ?? []) {
    const from = phraseStart(words, phrase, index);
    if (from >= 0) add(rule, from, false);
  }
  for (const ending of endingsIn(nouns, word))
    for (const { rule, partOnly } of nouns.of.get(ending)!) if (!(partOnly && ending === word)) add(rule, index, true);
  return hits;
}

/** Whether the words of a sign end with word `index`, and where they begin; -1 where they do not. */
export function cueStart(words: WordTable, cues: CueSet, index: number): number {
  if (index < 0 || index >= words.length) return -1;
  const word = words.folded[index]!;
  for (const phrase of cues.phrases.get(word) ?? []) {
    const from = phraseStart(words, phrase, index);
    if (from >= 0) return from;
  }
  const isCue = (ending: string) => !cues.nouns.of.get(ending) || ending !== word;
  return endingsIn(cues.nouns, word).some(isCue) ? index : -1;
}

/** The word after the words of a sign that begin with word `index`; -1 where they do not. */
export function cueEnd(words: WordTable, cues: CueSet, index: number): number {
  for (let last = index; last < Math.min(words.length, index + MOST_WORDS); last++)
    if (cueStart(words, cues, last) === index) return last + 1;
  return -1;
}

function phraseStart(words: WordTable, phrase: WordTable, last: number): number {
  const from = last - phrase.length + 1;
  if (from < 0) return -1;
  for (let i = 0; i < phrase.length; i++) {
    if (words.folded[from + i] !== phrase.folded[i]) return -1;
    if (i > 0 && words.gaps[from + i]! > 0 !== phrase.gaps[i]! > 0) return -1;
  }
  return from;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
