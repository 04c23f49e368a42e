import type { RuleLanguage } from '@groschen/document';
import { LABELS } from './labels.ts';
import { addToRow, countBits, type HashedWeights, rowLength } from './weights.ts';
import { COLUMNS, type WordClasses } from './word-classes.ts';

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

const MAGIC = 0x4752_4f32;

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
  const take = () => reader.take(length);
  const [coarse, middle, fine, rest, named] = [take(), take(), take(), take(), take()] as const;
  for (let i = 0, at = 0; i < length; i++, at += COLUMNS) {
    columns[at] = coarse[i]!;
    columns[at + 1] = middle[i]!;
    columns[at + 2] = fine[i]! + 256 * (rest[i]! & 3);
    columns[at + 3] = rest[i]! >> 2;
    columns[at + 4] = named[i]!;
  }
  return { hashes, columns };
}

function readWeights(reader: Reader): HashedWeights {
  const buckets = reader.integer();
  const labels = reader.integer();
  const step = reader.float();
  const count = reader.integer();
  const used = new Uint32Array(buckets >>> 4);
  for (let row = 0, bucket = -1; row < count; row++) {
    bucket += reader.integer();
    used[(bucket >>> 5) << 1]! |= 1 << (bucket & 31);
  }
  for (let i = 2; i < used.length; i += 2) used[i + 1] = used[i - 1]! + countBits(used[i - 2]!);
  const filled = [reader.take(count), reader.take(count), reader.take(count)] as const;
  const values = new Int8Array(reader.take(reader.integer()));
  const length = rowLength(labels);
  const rows = new Int32Array(count * length);
  for (let row = 0, at = 0, next = 0; row < count; row++, at += length)
    for (
      let mask = filled[0][row]! | (filled[1][row]! << 8) | (filled[2][row]! << 16);
      mask !== 0 && next < values.length;
      mask &= mask - 1
    )
      addToRow(rows, at, 31 - Math.clz32(mask & -mask), values[next++]!);
  return { bucketMask: buckets - 1, labels, step, used, rows };
}
