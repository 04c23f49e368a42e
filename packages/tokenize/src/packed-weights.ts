/** Weights are whole steps from −STEPS to STEPS. */
export const STEPS = 5;
/** What a symbol can tell: up to four zeros and then one of the other steps, or five zeros. */
const PLACES = 2 * STEPS;
const MOST_ZEROS = 5;
/** A character for each symbol, the usual ones of program text for the usual symbols: so a server packs both with one code. */
const SYMBOLS = '0y; tn=fp}xw|.r,oh!v2b1:iau{/A-z?&)(c][3S_kdlsgm+>e';

/** Most weights are zero: one character tells how many of them come first and which step follows. */
export function packWeights(weights: ArrayLike<number>): string {
  let packed = '';
  let zeros = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight === 0 && ++zeros < MOST_ZEROS) continue;
    const place = weight > 0 ? weight + STEPS - 1 : weight < 0 ? weight + STEPS : 0;
    packed += SYMBOLS[zeros * PLACES + place];
    zeros = 0;
  }
  return packed;
}

/** The first `length` of the weights that `packWeights` packed; those behind the last that is not zero were left out. */
export function unpackWeights(packed: string, length: number): Int8Array {
  const weights = new Int8Array(length);
  let at = 0;
  for (const character of packed) {
    const symbol = SYMBOLS.indexOf(character);
    const place = symbol % PLACES;
    at += (symbol - place) / PLACES;
    if (symbol < MOST_ZEROS * PLACES) weights[at++] = place < STEPS ? place - STEPS : place - STEPS + 1;
  }
  return weights;
}
