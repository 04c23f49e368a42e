import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../src/cli/lines.ts';

async function linesOf(chunks: readonly Uint8Array[], limit?: number) {
  const found: string[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const line of readLines(stream, limit))
    found.push(line.tooLong ? '(too long)' : Buffer.from(line.bytes).toString());
  return found;
}

test('lines do not depend on how the bytes are cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ä', '\n') }), { maxLength: 6 }),
      async (pieces) => {
        const whole = pieces.join('');
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(pieces.map((piece) => Buffer.from(piece)))).toEqual(expected);
      },
    ),
  );
});

test('a line over the limit is skipped to its end and reported once', async () => {
  const chunks = ['ab\nlong', 'er than five\ncd\n', 'ef'].map((chunk) => Buffer.from(chunk));
  expect(await linesOf(chunks, 5)).toEqual(['ab', '(too long)', 'cd', 'ef']);
});
