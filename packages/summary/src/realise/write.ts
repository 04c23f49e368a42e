import type { Phrase } from '../phrase.ts';
import type { FactReader } from './fact-reader.ts';

/** Writes facts of one type that belong together as one sentence, without its full stop; undefined where it cannot be said well. */
export type Write = (group: readonly FactReader[]) => Phrase | undefined;
