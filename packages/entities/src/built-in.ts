import type { RuleLanguage } from '@groschen/document';
import { openCompiled } from './gazetteer/compiled.ts';
import type { Gazetteer } from './gazetteer/entry.ts';
import { COMMON_WORDS_DE } from './generated/common-words-de.ts';
import { COMMON_WORDS_EN } from './generated/common-words-en.ts';
import { GAZETTEER } from './generated/gazetteer.ts';
import { GIVEN_NAMES } from './generated/given-names.ts';
import { SURNAMES } from './generated/surnames.ts';
import { openWordList, type WordList } from './word-list.ts';

/** What the package knows by itself. */
export interface NameKnowledge {
  readonly gazetteer: Gazetteer;
  /** As written: "Jörg", "Anne-Marie". */
  readonly givenNames: WordList;
  readonly surnames: WordList;
  /** Words that are usually no names, with a large first letter. */
  readonly commonWords: Readonly<Record<RuleLanguage, WordList>>;
}

let known: NameKnowledge | undefined;

/** Made at the first call and kept: immutable, and the same for everyone. Each list is read when a text first needs it. */
export function builtInKnowledge(): NameKnowledge {
  known ??= {
    gazetteer: openCompiled(GAZETTEER),
    givenNames: openWordList(GIVEN_NAMES),
    surnames: openWordList(SURNAMES),
    commonWords: { de: openWordList(COMMON_WORDS_DE), en: openWordList(COMMON_WORDS_EN) },
  };
  return known;
}
