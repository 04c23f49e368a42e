import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../src/tagger/decode.ts';
import { LABELS, mayEnd, mayFollow, mayStart } from '../../src/tagger/labels.ts';

/** All sequences of three labels that may be, with their scores. */
function allSequences(scores: readonly number[], transitions: readonly number[]) {
  const sequences: { labels: readonly number[]; score: number }[] = [];
  for (let a = 0; a < LABELS; a++)
    for (let b = 0; b < LABELS; b++)
      for (let c = 0; c < LABELS; c++) {
        if (!mayStart(a) || !mayFollow(a, b) || !mayFollow(b, c) || !mayEnd(c)) continue;
        const score =
          scores[a]! +
          scores[LABELS + b]! +
          scores[2 * LABELS + c]! +
          transitions[a * LABELS + b]! +
          transitions[b * LABELS + c]!;
        sequences.push({ labels: [a, b, c], score });
      }
  return sequences;
}

/** A text of one stretch, labelled. */
function decodeLabels(scores: readonly number[], transitions: readonly number[]) {
  const length = scores.length / LABELS;
  const labelling = { labels: new Uint8Array(length), confidence: new Float32Array(length) };
  createDecoder(transitions)(Float64Array.from(scores), 0, length, labelling);
  return labelling;
}

const numbers = (length: number) =>
  fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length, maxLength: length });

describe('createDecoder', () => {
  test('gives the best of all sequences, and the probability of each of its labels', () => {
    fc.assert(
      fc.property(numbers(3 * LABELS), numbers(LABELS * LABELS), (scores, transitions) => {
        const sequences = allSequences(scores, transitions);
        const best = sequences.reduce((a, b) => (b.score > a.score ? b : a));
        const sum = sequences.reduce((total, { score }) => total + Math.exp(score - best.score), 0);
        const { labels, confidence } = decodeLabels(scores, transitions);
        const found = sequences.find((sequence) => sequence.labels.every((label, i) => label === labels[i]));
        expect(found?.score).toBeCloseTo(best.score, 9);
        for (let i = 0; i < 3; i++) {
          const share = sequences
            .filter((sequence) => sequence.labels[i] === labels[i])
            .reduce((total, { score }) => total + Math.exp(score - best.score), 0);
          expect(confidence[i]).toBeCloseTo(share / sum, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a single word is outside or a whole name', () => {
    const scores = Array.from({ length: LABELS }, (_, label) => (label === 1 ? 9 : label === 4 ? 1 : 0));
    expect([...decodeLabels(scores, Array(LABELS * LABELS).fill(0)).labels]).toEqual([4]);
  });

  test('a stretch is labelled by itself, whatever stands beside it', () => {
    fc.assert(
      fc.property(numbers(4 * LABELS), numbers(LABELS * LABELS), (scores, transitions) => {
        const labelling = { labels: new Uint8Array(4).fill(9), confidence: new Float32Array(4) };
        createDecoder(transitions)(Float64Array.from(scores), 1, 3, labelling);
        const alone = decodeLabels(scores.slice(LABELS, 3 * LABELS), transitions);
        expect([...labelling.labels]).toEqual([9, ...alone.labels, 9]);
      }),
      { numRuns: 20 },
    );
  });
});
