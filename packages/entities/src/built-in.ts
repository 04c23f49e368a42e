import type { RuleLanguage } from '@groschen/document';
import { openCompiled } from './gazetteer/compiled.ts';
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

/** A list that is made when it is asked for. */
const later = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Made at the first call and kept: immutable, and the same for everyone. Each list is read when a text first needs it. */
export const builtInKnowledge: () => NameKnowledge = later(() => {
  const [givenNames, surnames] = [later(() => lines(GIVEN_NAMES)), later(() => lines(SURNAMES))];
  const [german, english] = [later(() => lines(COMMON_WORDS_DE)), later(() => lines(COMMON_WORDS_EN))];
  return {
    gazetteer: openCompiled(GAZETTEER),
    get givenNames() {
      return givenNames();
    },
    get surnames() {
      return surnames();
    },
    commonWords: {
      get de() {
        return german();
      },
      get en() {
        return english();
      },
    },
  };
});
