import { GroschenError } from '@groschen/document';
import { beginningsOf, type Instruction, type Program, type ProgramStep } from '../match/program.ts';
import type { Condition, Step, Times } from '../pattern-rule.ts';
import { compileCondition, type PackLists } from './compile-condition.ts';

/** A pattern that needs more instructions than this is refused: it would cost every document too much. */
const MAX_INSTRUCTIONS = 1_000;

/** Compiles a pattern to a program. Throws `invalid-pack` where its repetitions multiply to more than `MAX_INSTRUCTIONS`. */
export function compilePattern(pattern: readonly Step[], lists: PackLists, rule: string): Program {
  const code: Instruction[] = [];
  const steps: ProgramStep[] = [];

  const push = (instruction: Instruction): number => {
    if (code.length >= MAX_INSTRUCTIONS)
      throw new GroschenError(
        'invalid-pack',
        `rule ${rule}: its repetitions and gaps unfold to more than ${MAX_INSTRUCTIONS} instructions. Lower the numbers in "times" and "gap", or do not nest them.`,
      );
    return code.push(instruction) - 1;
  };
  /** `body`, or not; a lazy one rather not. The split is filled in once its end is known. */
  const optional = (lazy: boolean, body: () => void) => {
    const split = push({ op: 'jump', to: 0 });
    body();
    code[split] = lazy
      ? { op: 'split', first: code.length, second: split + 1 }
      : { op: 'split', first: split + 1, second: code.length };
  };
  const star = (body: () => void) => {
    const split = push({ op: 'jump', to: 0 });
    body();
    push({ op: 'jump', to: split });
    code[split] = { op: 'split', first: split + 1, second: code.length };
  };
  /** Nested, so that leaving out one leaves out all that follow. */
  const upTo = (times: number, lazy: boolean, body: () => void) => {
    if (times > 0)
      optional(lazy, () => {
        body();
        upTo(times - 1, lazy, body);
      });
  };
  const repeat = (times: Times | undefined, body: () => void) => {
    const [min, max] = bounds(times);
    for (let i = 0; i < min; i++) body();
    if (max === Number.POSITIVE_INFINITY) star(body);
    else upTo(max - min, false, body);
  };
  const sequence = (list: readonly Step[], path: ProgramStep['path']) => {
    list.forEach((step, i) => {
      one(step, [...path, i]);
    });
  };
  const one = (step: Step, path: ProgramStep['path']) => {
    const position = steps.push({ path, written: step }) - 1;
    if (step.capture !== undefined) push({ op: 'open', name: step.capture });
    repeat(step.times, () => {
      body(step, path, position);
    });
    if (step.capture !== undefined) push({ op: 'close', name: step.capture });
  };
  const body = (step: Step, path: ProgramStep['path'], position: number) => {
    if ('any' in step) alternatives(step.any, [...path, 'any']);
    else if ('group' in step) sequence(step.group, [...path, 'group']);
    else if ('gap' in step)
      upTo(step.gap, true, () => push({ op: 'take', test: (_, token) => ({ to: token + 1 }), step: position }));
    else push({ op: 'take', test: compileCondition(step as Condition, lists), step: position });
  };
  const alternatives = (branches: readonly (readonly Step[])[], path: ProgramStep['path']) => {
    const leaves: number[] = [];
    branches.forEach((branch, i) => {
      const last = i === branches.length - 1;
      const split = last ? -1 : push({ op: 'jump', to: 0 });
      sequence(branch, [...path, i]);
      if (last) return;
      leaves.push(push({ op: 'jump', to: 0 }));
      code[split] = { op: 'split', first: split + 1, second: code.length };
    });
    for (const leave of leaves) code[leave] = { op: 'jump', to: code.length };
  };

  sequence(pattern, []);
  push({ op: 'match' });
  return { code, beginnings: beginningsOf(code), steps };
}

/** Least and most times that a step comes. */
export function bounds(times: Times | undefined): readonly [min: number, max: number] {
  switch (times) {
    case undefined:
      return [1, 1];
    case '?':
      return [0, 1];
    case '*':
      return [0, Number.POSITIVE_INFINITY];
    case '+':
      return [1, Number.POSITIVE_INFINITY];
    default:
      return times;
  }
}
