import { createOffsetMap, type Document, firstTokenAfter, tokenSpan } from '@groschen/document';
import { markedSpans } from './marked-span.ts';

/** What spaCy's `Doc.to_json` writes and `Doc.from_json` reads; offsets are code points. */
export interface SpacyDocument {
  readonly text: string;
  readonly ents: readonly { readonly start: number; readonly end: number; readonly label: string }[];
  readonly sents: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly { readonly id: number; readonly start: number; readonly end: number }[];
  /** Annotations that share tokens cannot all be `ents`; each layer is whole here, in tokens (`end` is exclusive). */
  readonly spans: Readonly<
    Record<string, readonly { readonly start: number; readonly end: number; readonly label: string }[]>
  >;
}

/**
 * The document as spaCy JSON. `ents` are disjoint and lie on token boundaries, as spaCy demands: a name inside a compound is
 * widened to its token, and of overlapping annotations the first and longer one stays.
 */
export function toSpacy(document: Document): SpacyDocument {
  const { text, tokens, sentences } = document;
  const { toCodePoints } = createOffsetMap(text);
  const marks = markedSpans(document).flatMap((mark) => {
    const first = firstTokenAfter(tokens, mark.start);
    const last = firstTokenAfter(tokens, mark.end - 1);
    if (last >= tokens.length) return [];
    return [{ layer: mark.layer, label: mark.label, first, last }];
  });
  const ents: { start: number; end: number; label: string }[] = [];
  let free = 0;
  for (const { first, last, label } of marks) {
    if (first < free) continue;
    ents.push({ ...toCodePoints({ start: tokens.starts[first]!, end: tokens.ends[last]! }), label });
    free = last + 1;
  }
  const layer = (name: string) =>
    marks
      .filter((mark) => mark.layer === name)
      .map(({ first, last, label }) => ({ start: first, end: last + 1, label }));
  return {
    text,
    ents,
    sents: Array.from({ length: sentences.length }, (_, i) =>
      toCodePoints({ start: sentences.starts[i]!, end: sentences.ends[i]! }),
    ),
    tokens: Array.from({ length: tokens.length }, (_, id) => ({ id, ...toCodePoints(tokenSpan(tokens, id)) })),
    spans: { quantities: layer('quantities'), dates: layer('dates'), entities: layer('entities') },
  };
}
