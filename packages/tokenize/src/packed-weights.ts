/** Weights are whole steps from −STEPS to STEPS. */
export const STEPS = 5;
/** Code unit of the first symbol; none of the symbols needs an escape in a string. */
const FIRST = 0x28;
/** What a symbol can tell: up to four zeros and then one of the other steps, or five zeros. */
const PLACES = 2 * STEPS;
const MOST_ZEROS = 5;

/** Most weights are zero: one character tells how many of them come first and which step follows. */
export function packWeights(weights: ArrayLike<number>): string {
  let packed = '';
  let zeros = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight === 0 && ++zeros < MOST_ZEROS) continue;
    const place = weight > 0 ? weight + STEPS - 1 : weight < 0 ? weight + STEPS : 0;
    packed += String.fromCharCode(FIRST + zeros * PLACES + place);
    zeros = 0;
  }
  return packed;
}

/** The first `length` of the weights that `packWeights` packed; those behind the last that is not zero were left out. */
export function unpackWeights(packed: string, length: number): Int8Array {
  const weights = new Int8Array(length);
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const symbol = packed.charCodeAt(i) - FIRST;
    const place = symbol % PLACES;
    at += (symbol - place) / PLACES;
    if (symbol < MOST_ZEROS * PLACES) weights[at++] = place < STEPS ? place - STEPS : place - STEPS + 1;
  }
  return weights;
}
