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
  /** The tests of which one must hold where a match begins; null where a match may begin with anything. */
  readonly beginnings: readonly Test[] | null;
  readonly steps: readonly ProgramStep[];
}

/** Finds the tests that a program comes to before it has taken anything. */
export function beginningsOf(code: readonly Instruction[]): readonly Test[] | null {
  const tests: Test[] = [];
  const seen = new Set<number>();
  const open = [0];
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    const instruction = code[pc]!;
    switch (instruction.op) {
      case 'match':
        return null;
      case 'take':
        tests.push(instruction.test);
        break;
      case 'split':
        open.push(instruction.first, instruction.second);
        break;
      case 'jump':
        open.push(instruction.to);
        break;
      default:
        open.push(pc + 1);
    }
  }
  return tests;
}
