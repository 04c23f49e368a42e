import type { Ratings } from '@groschen/lexicon';
import { ratings as de } from '@groschen/lexicon/de/ratings';
import { ratings as en } from '@groschen/lexicon/en/ratings';
import type { VocabularyBuilder } from '../../words/vocabulary.ts';

/** The words of ratings as lexemes of one language. */
export interface RatingWords {
  readonly grades: ReadonlyMap<string, number>;
  readonly longestGrade: number;
  /** Nouns that are a rating by themselves. */
  readonly votes: ReadonlyMap<string, number>;
  readonly target: ReadonlySet<number>;
  readonly rating: ReadonlySet<number>;
  readonly upgrade: ReadonlySet<number>;
  readonly downgrade: ReadonlySet<number>;
  readonly reiterate: ReadonlySet<number>;
  readonly initiate: ReadonlySet<number>;
  readonly drop: ReadonlySet<number>;
  readonly raise: ReadonlySet<number>;
  readonly lower: ReadonlySet<number>;
}

export function ratingWords(language: 'de' | 'en', builder: VocabularyBuilder): RatingWords {
  const list: Ratings = language === 'de' ? de : en;
  const verbs = (words: readonly string[]) => new Set(builder.add({ verbs: words }));
  const nouns = (words: readonly string[]) => new Set(builder.add({ nouns: words }));
  const grades = new Map(Object.entries({ ...en.grades, ...list.grades }));
  return {
    grades,
    longestGrade: 2,
    votes: new Map(Object.entries(list.votes)),
    target: nouns(list.target),
    rating: nouns(list.rating),
    upgrade: verbs(list.upgrade),
    downgrade: verbs(list.downgrade),
    reiterate: new Set(builder.add({ verbs: list.reiterate, phrases: list.unchanged })),
    initiate: verbs(list.initiate),
    drop: verbs(list.drop),
    raise: verbs(list.raise),
    lower: verbs(list.lower),
  };
}
