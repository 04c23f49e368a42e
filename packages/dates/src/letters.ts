/** What a Latin-1 code unit adds to the form of a word; the sum over a word tells how it has to be read. */
export const HAS_DIGIT = 1;
/** A hyphen or slash, which may bind two words. */
export const HAS_BINDER = 2;
export const HAS_APOSTROPHE = 4;
/** A soft hyphen, which is no part of a word, or a character beyond Latin-1. */
export const HAS_OTHER = 8;

/** The small form of each Latin-1 code unit. */
export const SMALL: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 0x100 }, (_, code) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 0x20 : code,
);

/** The form of each Latin-1 code unit. */
export const FORM: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 0x100 }, (_, code) => {
  if (code >= 0x30 && code <= 0x39) return HAS_DIGIT;
  if (code === 0x2d || code === 0x2f) return HAS_BINDER;
  if (code === 0x27) return HAS_APOSTROPHE;
  return code === 0xad ? HAS_OTHER : 0;
});

/** Hashes by Fowler, Noll and Vo: `hash = Math.imul(hash ^ code, FNV_PRIME)` for each code unit. */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** A place in a table of so many buckets, a power of two. */
export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 16)) & (buckets - 1);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** In lower case, without the soft hyphens of a wrapped line. */
export function lowerCase(surface: string): string {
  const lower = surface.toLowerCase();
  return lower.includes('\u00ad') ? lower.replaceAll('\u00ad', '') : lower;
}

export function isCapital(code: number): boolean {
  if (code <= 0xff) return SMALL[code] !== code;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
