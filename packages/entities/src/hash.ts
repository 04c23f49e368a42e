/**
 * Hashes of 32 bits. The tagger's features are such numbers, of a template and of what the template saw, and the tables of its model are
 * indexed by their lower bits; word classes and the gazetteer are looked up by the hash of a string. The functions are fixed for good:
 * weights are worthless under another hash.
 */

/** Hash of a string, FNV-1a over its code units. */
export function hashString(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hashEnd(hash);
}

/** The parts of `hashString`, for code units that no string holds: begin with this, take a step each, end. */
export const HASH_START = 0x811c9dc5;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads the bits (the last steps of murmur3). */
export function hashEnd(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hash of two numbers; not symmetric, so a template may come first and its value second. */
export function mix(a: number, b: number): number {
  return hashEnd(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6)));
}
