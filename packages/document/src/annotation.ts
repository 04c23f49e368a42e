import type { Span } from './span.ts';

/**
 * Something found in a text.
 *
 * `text` repeats the surface; `by` names what made it, so that nothing in a document is without origin:
 * `pack@version#rule`, e.g. `groschen.quantities@1#scaled-money`.
 */
export interface Annotation extends Span {
  readonly text: string;
  readonly by: string;
}

/** What makes an annotation: a pack, a gazetteer or a model, its version, and the rule or entry in it. */
export interface Origin {
  readonly pack: string;
  readonly version: string;
  readonly rule: string;
}

export function formatOrigin(origin: Origin): string {
  return `${origin.pack}@${origin.version}#${origin.rule}`;
}

/** The parts of a `by`; null where it is not one. */
export function parseOrigin(by: string): Origin | null {
  const at = by.indexOf('@');
  const hash = by.indexOf('#', at);
  if (at <= 0 || hash <= at + 1 || hash === by.length - 1) return null;
  return { pack: by.slice(0, at), version: by.slice(at + 1, hash), rule: by.slice(hash + 1) };
}
