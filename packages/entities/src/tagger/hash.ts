/**
 * Features are numbers: 32-bit hashes of a template and of what the template saw. The tables of the model are indexed by their
 * lower bits. Both functions are fixed for good: weights are worthless under another hash.
 */

/** Hash of a string, FNV-1a over its code units. */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Hash of two numbers; not symmetric, so a template may come first and its value second. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6)));
}

/** Spreads the bits (the last steps of murmur3). */
function finish(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
