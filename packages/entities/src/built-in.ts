import type { RuleLanguage } from '@groschen/document';
import { buildGazetteer } from './gazetteer/build.ts';
import { readCompiled } from './gazetteer/compiled.ts';
import type { Gazetteer } from './gazetteer/entry.ts';
import { COMMON_WORDS_DE } from './generated/common-words-de.ts';
import { COMMON_WORDS_EN } from './generated/common-words-en.ts';
import { GAZETTEER } from './generated/gazetteer.ts';
import { GIVEN_NAMES } from './generated/given-names.ts';
import { SURNAMES } from './generated/surnames.ts';

/** What the package knows by itself. */
export interface NameKnowledge {
  readonly gazetteer: Gazetteer;
  /** As written: "Jörg", "Anne-Marie". */
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Words that are usually no names, with a large first letter. */
  readonly commonWords: Readonly<Record<RuleLanguage, ReadonlySet<string>>>;
}

const lines = (text: string): ReadonlySet<string> => new Set(text.split('\n'));

/** Made at the first call and kept: immutable, and the same for everyone. */
let knowledge: NameKnowledge | undefined;

export function builtInKnowledge(): NameKnowledge {
  knowledge ??= {
    gazetteer: buildGazetteer(readCompiled(GAZETTEER)),
    givenNames: lines(GIVEN_NAMES),
    surnames: lines(SURNAMES),
    commonWords: { de: lines(COMMON_WORDS_DE), en: lines(COMMON_WORDS_EN) },
  };
  return knowledge;
}
