import type { RuleLanguage } from '@groschen/document';
import type { TriggerWords } from '@groschen/rules';
import { conjugateGerman } from './de/conjugate.ts';
import { conjugateEnglish } from './en/conjugate.ts';
import type { VerbShape } from './verb-form.ts';

/** How a word or several can stand in a text for a lexeme. */
export interface Form {
  readonly lexeme: number;
  /** A `figure` is no word, but calls a frame as one does. */
  readonly kind: 'verb' | 'noun' | 'phrase' | 'figure';
  readonly shape?: VerbShape | undefined;
  /** A German verb's particle, at the end of its clause. */
  readonly particle?: string | undefined;
  /** A German infinitive with its "zu" inside. */
  readonly zu?: true | undefined;
  /** Words that must follow. */
  readonly rest: readonly string[];
}

/**
 * The words of one language that rules wait for, by first word. A lexeme is a dictionary entry: `zu|legen`, `umsatz`; rules refer
 * to it by number, so that however many rules share a word it is looked up once.
 */
export interface Vocabulary {
  readonly language: RuleLanguage;
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** The nouns that may end a German compound. */
  readonly heads: NounHeads;
}

/** Nouns of at least `SHORTEST_HEAD` code units, found from the end of a word. */
export interface NounHeads {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** By the last code units of a noun, the lengths of all nouns that end so, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

export interface VocabularyBuilder {
  /** Numbers of the lexemes of a trigger's words; the same word always has the same number. */
  add(words: TriggerWords | undefined): readonly number[];
  build(): Vocabulary;
}

/** Shortest noun that is looked for at the end of German compounds. */
export const SHORTEST_HEAD = 4;

/** "Ergebnisses", "Ergebnissen": of German nouns in -nis. */
const DOUBLED = ['se', 'ses', 'sen'];
const NOUN_ENDINGS = {
  de: ['', 's', 'es', 'e', 'en', 'n', 'er', 'ern'],
  en: ['', 's', 'es'],
} as const;

export function createVocabulary(language: RuleLanguage): VocabularyBuilder {
  const forms = new Map<string, Form[]>();
  const lexemes = new Map<string, number>();

  const lexeme = (kind: Form['kind'], word: string): { id: number; fresh: boolean } => {
    const key = `${kind} ${word}`;
    const known = lexemes.get(key);
    if (known !== undefined) return { id: known, fresh: false };
    lexemes.set(key, lexemes.size);
    return { id: lexemes.size - 1, fresh: true };
  };
  /** All forms have one shape: what reads them is faster then. */
  const put = (first: string, { lexeme, kind, shape, particle, zu, rest }: Form) => {
    const form: Form = { lexeme, kind, shape, particle, zu, rest };
    // Switzerland writes ss.
    if (first.includes('ß')) put(first.replaceAll('ß', 'ss'), form);
    const list = forms.get(first);
    if (!list) forms.set(first, [form]);
    else if (!list.some((other) => sameForm(other, form))) list.push(form);
  };

  const verb = (word: string): number => {
    const { id, fresh } = lexeme('verb', word);
    if (fresh)
      for (const { form, shape, particle, zu } of (language === 'de' ? conjugateGerman : conjugateEnglish)(word))
        put(form.split(' ')[0]!, {
          lexeme: id,
          kind: 'verb',
          shape,
          rest: language === 'en' && particle ? particle.split(' ') : form.split(' ').slice(1),
          ...(language === 'de' && particle && { particle }),
          ...(zu && { zu }),
        });
    return id;
  };
  const noun = (word: string): number => {
    const { id, fresh } = lexeme('noun', word);
    if (fresh) {
      const parts = word.split(' ');
      const inflected = language === 'de' ? 0 : parts.length - 1;
      const endings = /nis$/.test(parts[0]!) ? [...NOUN_ENDINGS[language], ...DOUBLED] : NOUN_ENDINGS[language];
      for (const ending of endings) {
        // "Gewinner" is who gains, not what.
        if (ending.startsWith('er') && word.endsWith('gewinn')) continue;
        const [first, ...rest] = parts.map((part, i) => (i === inflected ? part + ending : part));
        put(first!, { lexeme: id, kind: 'noun', rest });
      }
    }
    return id;
  };
  const phrase = (text: string): number => {
    const { id, fresh } = lexeme('phrase', text.toLowerCase());
    const [first, ...rest] = text.toLowerCase().split(' ');
    if (fresh) put(first!, { lexeme: id, kind: 'phrase', rest });
    return id;
  };

  return {
    add: (words) => [
      ...(words?.verbs ?? []).map(verb),
      ...(words?.nouns ?? []).map(noun),
      ...(words?.phrases ?? []).map(phrase),
    ],
    build: () => ({ language, forms, heads: nounHeads(forms) }),
  };
}

function nounHeads(forms: ReadonlyMap<string, readonly Form[]>): NounHeads {
  const heads = new Map<string, readonly Form[]>();
  const lengths = new Map<string, number[]>();
  for (const [word, all] of forms) {
    const nouns = all.filter((form) => form.kind === 'noun');
    if (nouns.length === 0 || word.length < SHORTEST_HEAD) continue;
    heads.set(word, nouns);
    const tail = word.slice(-SHORTEST_HEAD);
    const known = lengths.get(tail);
    if (!known) lengths.set(tail, [word.length]);
    else if (!known.includes(word.length)) known.push(word.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return { forms: heads, lengths };
}

function sameForm(a: Form, b: Form): boolean {
  return (
    a.lexeme === b.lexeme && a.shape === b.shape && a.particle === b.particle && a.rest.join(' ') === b.rest.join(' ')
  );
}
