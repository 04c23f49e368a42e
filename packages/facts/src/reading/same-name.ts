import type { Entity } from '@groschen/document';

/** A name without what varies between mentions: case, marks, legal form. */
export function nameKey(entity: Entity): string {
  return (entity.canonical ?? entity.text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const HAS_LETTERS = /[\p{L}\p{N}]/u;

/** Whether two mentions may name the same thing: equal, or one begins with the other. */
export function sameName(a: Entity, b: Entity): boolean {
  if (a.type !== b.type) return false;
  if (a.text === b.text && a.canonical === b.canonical) return HAS_LETTERS.test(a.canonical ?? a.text);
  const x = nameKey(a);
  const y = nameKey(b);
  if (x.length === 0 || y.length === 0) return false;
  return x === y || (Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x)));
}
