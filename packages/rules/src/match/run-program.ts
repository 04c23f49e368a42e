import type { StepBudget } from './budget.ts';
import type { Match } from './captured.ts';
import type { DocumentIndex } from './document-index.ts';
import { type History, lengthOf, toMatch, unitOf } from './history.ts';
import type { Program } from './program.ts';

interface Thread {
  readonly pc: number;
  /** The token at which it goes on; later than the present one inside an annotation that it took whole. */
  readonly at: number;
  readonly history: History;
}

/** Told where a thread stopped: the step that did not hold, the token, and how many units it had behind it. */
export type OnStop = (step: number, token: number, taken: number) => void;

/**
 * Runs a program over the tokens `from` to `to` and gives its matches, leftmost first, disjoint. All threads go forward together,
 * at most one for each instruction and place (Pike's machine), so one pass costs tokens × instructions, whatever the pattern.
 */
export function* runProgram(
  program: Program,
  index: DocumentIndex,
  from: number,
  to: number,
  rule: string,
  budget: StepBudget,
  onStop?: OnStop,
): Generator<Match> {
  let at = from;
  while (at < to) {
    const found = findLeftmost(program, index, at, to, rule, budget, onStop);
    if (found === null) return;
    yield toMatch(found.history);
    at = Math.max(found.at, at + 1);
  }
}

/** Steps between two looks at the budget. */
const STEPS_AT_ONCE = 1_000;

function findLeftmost(
  { code, beginnings }: Program,
  index: DocumentIndex,
  from: number,
  to: number,
  rule: string,
  budget: StepBudget,
  onStop: OnStop | undefined,
): Thread | null {
  const seen = new Array<number>(code.length).fill(-1);
  let best: Thread | null = null;
  let threads: Thread[] = [];
  let steps = 0;

  /** Follows all instructions that take nothing; a place in the list is its priority. */
  const add = (list: Thread[], start: number, at: number, past: History): void => {
    let pc = start;
    let history = past;
    while (seen[pc] !== at) {
      seen[pc] = at;
      steps += 1;
      const instruction = code[pc]!;
      switch (instruction.op) {
        case 'jump':
          pc = instruction.to;
          break;
        case 'split':
          add(list, instruction.first, at, history);
          pc = instruction.second;
          break;
        case 'open':
        case 'close':
          history = { mark: instruction.op, name: instruction.name, before: history };
          pc += 1;
          break;
        default:
          list.push({ pc, at, history });
          return;
      }
    }
  };

  const spend = () => {
    budget.spend(steps, rule);
    steps = 0;
  };
  const mayBegin = (token: number): boolean => {
    if (beginnings === null) return true;
    for (const test of beginnings) {
      steps += 1;
      if (test(index, token) !== null) return true;
    }
    return false;
  };

  for (let token = from; token <= to; token++) {
    if (best === null && token < to && mayBegin(token)) add(threads, 0, token, null);
    if (steps > STEPS_AT_ONCE) spend();
    if (threads.length === 0) {
      if (best !== null) break;
      continue;
    }
    const next: Thread[] = [];
    for (const thread of threads) {
      if (thread.at > token) {
        // Inside an annotation: it waits, and keeps its place.
        if (thread.at > token + 1) next.push(thread);
        else add(next, thread.pc, thread.at, thread.history);
        continue;
      }
      const instruction = code[thread.pc]!;
      if (instruction.op === 'match') {
        if (thread.history !== null) best = thread;
        break; // whatever comes later in the list has lower priority
      }
      if (instruction.op !== 'take') continue;
      steps += 1;
      const taken = token < to ? instruction.test(index, token) : null;
      if (taken === null || taken.to > to) {
        onStop?.(instruction.step, token, lengthOf(thread.history));
        continue;
      }
      const history = { unit: unitOf(index, token, taken), before: thread.history };
      if (taken.to === token + 1) add(next, thread.pc + 1, token + 1, history);
      else next.push({ pc: thread.pc + 1, at: taken.to, history });
    }
    threads = next;
  }
  spend();
  return best;
}
