/**
 * Writes a model in the form that `src/tagger/model.ts` reads:
 * magic, language, name; word classes (ascending hashes as differences; then five rows of bytes: coarse, middle, fine, the fine one's upper two
 * bits with the habit and kind above them, and what the surroundings say); label weights; transitions (float32); type weights. Weights are: buckets, labels, step
 * (float32), number of rows in use, these as differences of their buckets; which labels of each row are not zero (three rows of bytes,
 * lowest bits first); the number of such weights and they themselves as signed bytes. Integers take 7 bits a byte, lowest first.
 */
import { COLUMNS } from '../dist/tagger/word-classes.js';

const MAGIC = 0x4752_4f32;

export function encodeModel({ lang, name, classes, labelWeights, transitions, typeWeights }) {
  const bytes = [];
  const scratch = new DataView(new ArrayBuffer(4));
  const fixed = () => {
    for (let i = 0; i < 4; i++) bytes.push(scratch.getUint8(i));
  };
  const float = (value) => {
    scratch.setFloat32(0, value, true);
    fixed();
  };
  const integer = (value) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  const text = (value) => {
    integer(value.length);
    for (const character of value) bytes.push(character.charCodeAt(0));
  };
  const weights = ({ rows, labels, step, buckets }) => {
    integer(buckets);
    integer(labels);
    float(step);
    integer(rows.length);
    let before = -1;
    for (const { bucket } of rows) {
      integer(bucket - before);
      before = bucket;
    }
    const filled = rows.map(({ values }) =>
      values.reduce((mask, value, label) => (value === 0 ? mask : mask | (1 << label)), 0),
    );
    for (const shift of [0, 8, 16]) for (const mask of filled) bytes.push((mask >> shift) & 255);
    const values = rows.flatMap((row) => [...row.values].filter((value) => value !== 0));
    integer(values.length);
    for (const value of values) bytes.push(value & 255);
  };
  scratch.setUint32(0, MAGIC, true);
  fixed();
  text(lang);
  text(name);
  integer(classes.hashes.length);
  let before = 0;
  for (const hash of classes.hashes) {
    integer(hash - before);
    before = hash;
  }
  const each = (byteOf) => {
    for (let at = 0; at < classes.columns.length; at += COLUMNS)
      bytes.push(byteOf(classes.columns.subarray(at, at + COLUMNS)));
  };
  each(([coarse]) => coarse);
  each(([, middle]) => middle);
  each(([, , fine]) => fine & 255);
  each(([, , fine, habit]) => (fine >> 8) | (habit << 2));
  each(([, , , , named]) => named);
  weights(labelWeights);
  for (const value of transitions) float(value);
  weights(typeWeights);
  return Uint8Array.from(bytes);
}

/**
 * Float weights as rows of integers from -127 to 127. Rows in which no weight reaches `least` steps are left out: four in five, which
 * together change next to nothing and cost most of the size and of the time.
 */
export function quantise(weights, labels, step, least) {
  const rows = [];
  for (let bucket = 0; bucket * labels < weights.length; bucket++) {
    let used = false;
    const values = new Int8Array(labels);
    for (let label = 0; label < labels; label++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[bucket * labels + label] / step)));
      values[label] = value;
      if (Math.abs(value) >= least) used = true;
    }
    if (used) rows.push({ bucket, values });
  }
  return { rows, labels, step, buckets: weights.length / labels };
}
