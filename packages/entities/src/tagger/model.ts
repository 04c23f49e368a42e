import type { RuleLanguage } from '@groschen/document';
import { LABELS } from './labels.ts';
import { COLUMNS, type WordClasses } from './word-classes.ts';

/** A linear model over hashed features: for each bucket a row of integer weights, one a label. */
export interface HashedWeights {
  /** Buckets are a power of two. */
  readonly bucketMask: number;
  readonly labels: number;
  /** What a weight of 1 is worth. */
  readonly step: number;
  /** A bit for each bucket that has weights: small enough to stay near the processor, and most features have none. */
  readonly used: Uint32Array;
  /** For each 32 buckets, how many used ones come before: the row of the first of them. */
  readonly ranks: Uint32Array;
  /** A row of `labels` weights for each used bucket. */
  readonly weights: Int8Array;
}

/** The weights of one language, ready for use. Made by `decodeModel` from what a model package ships. */
export interface TaggerModel {
  readonly lang: RuleLanguage;
  /** Name and version of the model, as annotations cite it. */
  readonly name: string;
  readonly classes: WordClasses;
  readonly labelWeights: HashedWeights;
  /** Score of label b after label a at `a * LABELS + b`. */
  readonly transitions: Float32Array;
  /** Decides the type of a name that was found. */
  readonly typeWeights: HashedWeights;
}

export class ModelFormatError extends Error {}

const MAGIC = 0x4752_4f31;

/** Takes numbers from the bytes of a model: little-endian; integers of 7 bits a byte, lowest first. */
function createReader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new ModelFormatError('the model is cut off');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const integer = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  return {
    take,
    integer,
    fixed: () => view.getUint32(take(4).byteOffset - bytes.byteOffset, true),
    float: () => view.getFloat32(take(4).byteOffset - bytes.byteOffset, true),
    text: () => String.fromCharCode(...take(integer())),
  };
}
type Reader = ReturnType<typeof createReader>;

/**
 * Reads a model. Throws a `ModelFormatError` on bytes that are none. About 15 ms.
 * The form is described at `train/encode.mjs`, which writes it.
 */
export function decodeModel(bytes: Uint8Array): TaggerModel {
  const reader = createReader(bytes);
  if (bytes.length < 8 || reader.fixed() !== MAGIC) throw new ModelFormatError('these bytes are no tagger model');
  const lang = reader.text() as RuleLanguage;
  const name = reader.text();
  const classes = readClasses(reader);
  const labelWeights = readWeights(reader);
  if (labelWeights.labels !== LABELS)
    throw new ModelFormatError(`the model has ${labelWeights.labels} labels, this version of the tagger ${LABELS}`);
  const transitions = Float32Array.from({ length: LABELS * LABELS }, () => reader.float());
  return { lang, name, classes, labelWeights, transitions, typeWeights: readWeights(reader) };
}

function readClasses(reader: Reader): WordClasses {
  const length = reader.integer();
  const hashes = new Uint32Array(length);
  let hash = 0;
  for (let i = 0; i < length; i++) {
    hash += reader.integer();
    hashes[i] = hash;
  }
  const columns = new Uint16Array(length * COLUMNS);
  const [coarse, middle, fine, rest] = Array.from({ length: 4 }, () => reader.take(length)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (let i = 0, at = 0; i < length; i++, at += COLUMNS) {
    columns[at] = coarse[i]!;
    columns[at + 1] = middle[i]!;
    columns[at + 2] = fine[i]! + 256 * (rest[i]! & 3);
    columns[at + 3] = rest[i]! >> 2;
  }
  return { hashes, columns };
}

function readWeights(reader: Reader): HashedWeights {
  const buckets = reader.integer();
  const labels = reader.integer();
  const step = reader.float();
  const rows = reader.integer();
  const used = new Uint32Array(buckets >>> 5);
  const ranks = new Uint32Array(buckets >>> 5);
  for (let row = 0, bucket = -1; row < rows; row++) {
    bucket += reader.integer();
    used[bucket >>> 5]! |= 1 << (bucket & 31);
  }
  for (let i = 1; i < ranks.length; i++) ranks[i] = ranks[i - 1]! + countBits(used[i - 1]!);
  const filled = [reader.take(rows), reader.take(rows), reader.take(rows)] as const;
  const values = reader.take(reader.integer());
  const weights = new Int8Array(rows * labels);
  for (let row = 0, next = 0; row < rows; row++) {
    const mask = filled[0][row]! | (filled[1][row]! << 8) | (filled[2][row]! << 16);
    for (let label = 0, at = row * labels; label < labels; label++, at++)
      if (mask & (1 << label)) weights[at] = values[next++]!;
  }
  return { bucketMask: buckets - 1, labels, step, used, ranks, weights };
}

/** Where the weights of a feature begin; -1 where it has none. */
export function rowOf({ used, ranks, bucketMask, labels }: HashedWeights, feature: number): number {
  const bucket = feature & bucketMask;
  const word = used[bucket >>> 5]!;
  const bit = 1 << (bucket & 31);
  if ((word & bit) === 0) return -1;
  return (ranks[bucket >>> 5]! + countBits(word & (bit - 1))) * labels;
}

/** How many bits of a 32-bit number are set. */
function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds the weights of a feature to `sums`, from `at` on. */
export function addRow(weights: HashedWeights, feature: number, sums: Int16Array, at: number): void {
  const row = rowOf(weights, feature);
  if (row < 0) return;
  const { weights: values, labels } = weights;
  for (let k = 0; k < labels; k++) sums[at + k]! += values[row + k]!;
}
