/**
 * A linear model over hashed features. For each bucket in use there is a row of weights, one a label, two of them in each 32-bit number:
 * sums of packed numbers are packed sums, as long as each stays within 16 bits (some 250 features of the largest weight).
 */
export interface HashedWeights {
  /** Buckets are a power of two. */
  readonly bucketMask: number;
  readonly labels: number;
  /** What a weight of 1 is worth. */
  readonly step: number;
  /**
   * For each 32 buckets two numbers, side by side to share a cache line: a bit for each bucket in use, and how many used ones come before.
   * Small enough to stay near the processor, and most features have no weights.
   */
  readonly used: Uint32Array;
  /** A row of `rowLength(labels)` numbers for each used bucket. */
  readonly rows: Int32Array;
}

/** How many numbers hold the weights of one feature. */
export const rowLength = (labels: number): number => (labels + 1) >>> 1;

/** Adds the weights of a feature to the packed sums, from `at` on. */
export function addRow(
  { bucketMask, labels, used, rows }: HashedWeights,
  feature: number,
  sums: Int32Array,
  at: number,
): void {
  const bucket = feature & bucketMask;
  const word = (bucket >>> 5) << 1;
  const bits = used[word]!;
  const bit = 1 << (bucket & 31);
  if ((bits & bit) === 0) return;
  const length = rowLength(labels);
  const row = (used[word + 1]! + countBits(bits & (bit - 1))) * length;
  for (let k = 0; k < length; k++) sums[at + k]! += rows[row + k]!;
}

/** The sum of one label out of packed sums. */
export function sumOf(sums: Int32Array, label: number): number {
  const packed = sums[label >>> 1]!;
  const low = (packed << 16) >> 16;
  return label & 1 ? (packed - low) >> 16 : low;
}

/** Puts the weight of a label into the packed row at `at`. */
export function addToRow(rows: Int32Array, at: number, label: number, weight: number): void {
  rows[at + (label >>> 1)]! += label & 1 ? weight << 16 : weight;
}

/** How many bits of a 32-bit number are set. */
export function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
