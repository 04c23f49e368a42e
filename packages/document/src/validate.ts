import type { Document } from './document.ts';
import { compareSpans, isValidSpan, type Span } from './span.ts';

/** Something that a document must not have; for tests, and for documents that come from elsewhere. */
export interface Violation {
  readonly where: string;
  readonly message: string;
}

/**
 * Checks what the type cannot say: spans inside the text, surfaces repeated exactly, layers in text order, and no quantity or
 * date that overlaps another. O(n log n).
 */
export function validateDocument(document: Document): readonly Violation[] {
  const violations: Violation[] = [];
  const { text } = document;
  const report = (where: string, message: string) => violations.push({ where, message });

  const checkLayer = (layer: string, annotations: readonly (Span & { readonly text?: string })[]) => {
    annotations.forEach((annotation, i) => {
      const where = `${layer}[${i}]`;
      if (!isValidSpan(annotation, text.length))
        report(where, `span ${annotation.start}-${annotation.end} is not in the text`);
      else if (annotation.text !== undefined && annotation.text !== text.slice(annotation.start, annotation.end))
        report(where, `text ${JSON.stringify(annotation.text)} is not the surface`);
      const previous = annotations[i - 1];
      if (previous && compareSpans(previous, annotation) > 0) report(where, 'not in text order');
    });
  };
  checkLayer('quantities', document.quantities);
  checkLayer('dates', document.dates);
  checkLayer('entities', document.entities);

  const figures = [...document.quantities, ...document.dates].sort(compareSpans);
  figures.forEach((figure, i) => {
    const previous = figures[i - 1];
    if (previous && previous.end > figure.start)
      report('quantities, dates', `${JSON.stringify(previous.text)} and ${JSON.stringify(figure.text)} overlap`);
  });

  document.facts.forEach((fact, i) => {
    if (!isValidSpan(fact.evidence, text.length)) report(`facts[${i}].evidence`, 'span is not in the text');
    for (const [role, value] of Object.entries(fact.roles))
      for (const part of Array.isArray(value) ? value : [value])
        if (text.slice(part.start, part.end) !== part.text)
          report(`facts[${i}].roles.${role}`, 'text is not the surface');
  });
  return violations;
}
