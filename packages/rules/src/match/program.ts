import type { Annotated } from './captured.ts';
import type { DocumentIndex } from './document-index.ts';

/** What a test took: up to which token, and the annotation where it took one whole. */
export interface Taken {
  readonly to: number;
  readonly annotated?: Annotated;
}

/** Tests one token, or the annotation or list entry that begins at it; null where it does not hold. */
export type Test = (index: DocumentIndex, token: number) => Taken | null;

/** Instructions of a pattern, as in Thompson's and Pike's machines. `first` of a split is preferred. */
export type Instruction =
  | { readonly op: 'take'; readonly test: Test; readonly step: number }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'open' | 'close'; readonly name: string }
  | { readonly op: 'match' };

/** A step as the pack writes it, for explanations: its place in the pattern and its condition. */
export interface ProgramStep {
  readonly path: readonly (string | number)[];
  readonly written: unknown;
}

export interface Program {
  readonly code: readonly Instruction[];
  readonly steps: readonly ProgramStep[];
}
