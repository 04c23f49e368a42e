import { createOffsetMap, type Document, type Span } from '@groschen/document';

/** A W3C Web Annotation with its target by position (code points, as the model asks) and by quotation. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly generator: string;
  readonly body: { readonly type: 'Dataset'; readonly value: Readonly<Record<string, unknown>> };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

const CONTEXT_LENGTH = 24;

/** Every annotation and fact as a Web Annotation; `source` is the address of the text, else a URN made from its id. */
export function toWebAnnotations(
  document: Document,
  source = `urn:groschen:${encodeURIComponent(document.id)}`,
): readonly WebAnnotation[] {
  const { text } = document;
  const { toCodePoints } = createOffsetMap(text);
  const annotate = (
    layer: string,
    i: number,
    span: Span,
    by: string,
    value: Record<string, unknown>,
  ): WebAnnotation => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#${layer}-${i + 1}`,
    type: 'Annotation',
    generator: by,
    body: { type: 'Dataset', value: { layer, ...value } },
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', ...toCodePoints(span) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(span.start, span.end),
          prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
          suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
        },
      ],
    },
  });
  const layers = (['quantities', 'dates', 'entities'] as const).flatMap((layer) =>
    document[layer].map((annotation, i) => {
      const { start, end, text: _surface, by, ...value } = annotation;
      return annotate(layer, i, { start, end }, by, value);
    }),
  );
  const facts = document.facts.map((fact, i) => {
    const { evidence, by, ...value } = fact;
    return annotate('facts', i, evidence, by, value);
  });
  return [...layers, ...facts];
}
