import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canBeEmpty } from '../src/compile/can-be-empty.ts';
import { bounds, compilePattern } from '../src/compile/compile-pattern.ts';
import type { Condition, Step } from '../src/index.ts';
import { createBudget } from '../src/match/budget.ts';
import { indexDocument } from '../src/match/document-index.ts';
import { runProgram } from '../src/match/run-program.ts';

const NO_LISTS = { keyOf: (list: string) => list, has: () => false };

/** Words of one letter each, as one sentence. */
function matches(pattern: readonly Step[], letters: readonly string[]): readonly string[] {
  const index = indexDocument({ ...withTokens(createDocument({ text: letters.join(' '), lang: 'en' })) });
  const program = compilePattern(pattern, NO_LISTS, 'r');
  const found = runProgram(program, index, 0, letters.length, 'r', createBudget(100_000));
  return Array.from(found, ({ start, end }) => index.document.text.slice(start, end));
}

/** The same by trying one way after the other, as the words of the format say; exponential, but plain. */
function* ways(steps: readonly Step[], letters: readonly string[], at: number): Generator<number> {
  const [step, ...rest] = steps;
  if (step === undefined) yield at;
  else for (const next of repeated(step, bounds(step.times), letters, at)) yield* ways(rest, letters, next);
}

function* repeated(
  step: Step,
  [min, max]: readonly [number, number],
  letters: readonly string[],
  at: number,
): Generator<number> {
  if (max > 0)
    for (const next of once(step, letters, at))
      if (next > at || min > 0) yield* repeated(step, [Math.max(0, min - 1), max - 1], letters, next);
  if (min === 0) yield at;
}

function* once(step: Step, letters: readonly string[], at: number): Generator<number> {
  if ('group' in step) yield* ways(step.group, letters, at);
  else if ('any' in step) for (const branch of step.any) yield* ways(branch, letters, at);
  else if ('gap' in step) for (let k = 0; k <= step.gap && at + k <= letters.length; k++) yield at + k;
  else if (at < letters.length && holds(step as Condition, letters[at]!)) yield at + 1;
}

function holds({ text, not }: Condition, letter: string): boolean {
  return (text === undefined || text === letter) && (not === undefined || !holds(not, letter));
}

function plainMatches(pattern: readonly Step[], letters: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < letters.length; at++)
    for (const end of ways(pattern, letters, at)) {
      if (end === at) continue;
      found.push(letters.slice(at, end).join(' '));
      at = end - 1;
      break;
    }
  return found;
}

const times = fc.option(fc.constantFrom('?' as const, '*' as const, '+' as const, [0, 2] as const, [2, 3] as const), {
  nil: undefined,
});
const withTimes = (step: fc.Arbitrary<object>): fc.Arbitrary<Step> =>
  fc.tuple(step, times).map(([fields, often]) => ({ ...fields, ...(often !== undefined && { times: often }) }) as Step);
const letter = fc.constantFrom('a', 'b', 'c');
const { pattern } = fc.letrec<{ step: Step; pattern: readonly Step[] }>((tie) => ({
  step: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    withTimes(letter.map((text) => ({ text }))),
    withTimes(letter.map((text) => ({ not: { text } }))),
    fc.integer({ min: 1, max: 2 }).map((gap) => ({ gap })),
    withTimes(tie('pattern').map((group) => ({ group }))),
    withTimes(fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((any) => ({ any }))),
  ) as fc.Arbitrary<Step>,
  pattern: fc.array(tie('step'), { minLength: 1, maxLength: 3 }),
}));

it('finds what trying one way after the other finds', () => {
  fc.assert(
    fc.property(pattern, fc.array(letter, { minLength: 1, maxLength: 7 }), (steps, letters) => {
      fc.pre(!canBeEmpty(steps) && steps.every((step) => !hasEmptyLoop(step)));
      expect(matches(steps, letters)).toEqual(plainMatches(steps, letters));
    }),
    { numRuns: 2000 },
  );
});

/** A repetition of what may be nothing: ways differ only in how often nothing comes. */
function hasEmptyLoop(step: Step): boolean {
  const inner = 'group' in step ? [step.group] : 'any' in step ? step.any : [];
  return (step.times !== undefined && inner.some(canBeEmpty)) || inner.flat().some(hasEmptyLoop);
}

it('takes time in proportion to the text', () => {
  const steps: Step[] = [{ text: 'a' }, { gap: 5 }, { any: [[{ text: 'b' }, { text: 'c' }], [{ text: 'd' }]] }];
  const stepsFor = (size: number) => {
    const letters = Array.from({ length: size }, (_, i) => 'abxcad'[i % 6]!);
    const index = indexDocument(withTokens(createDocument({ text: letters.join(' '), lang: 'en' })));
    let spent = 0;
    const budget = {
      spend: (count: number) => {
        spent += count;
      },
    };
    for (const _ of runProgram(compilePattern(steps, NO_LISTS, 'r'), index, 0, size, 'r', budget));
    return spent;
  };
  expect(stepsFor(40_000) / stepsFor(10_000)).toBeLessThan(4.1);
});
