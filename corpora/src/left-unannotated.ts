import { type Document, overlaps, type Span, surface, tokenClass, tokenSpan } from '@groschen/document';
import type { GoldDocument } from './gold.ts';

/**
 * What an annotator may have overlooked: tokens with a digit, and, inside a sentence, runs of capitalised words (in German only
 * runs of two and more, since every noun is capitalised) that no annotation covers. A list to look through, not of errors.
 */
export function leftUnannotated(gold: GoldDocument, { text, tokens, sentences }: Document): readonly string[] {
  const covered: readonly Span[] = [...gold.quantities, ...gold.dates, ...gold.entities];
  const isCovered = (span: Span) => covered.some((annotation) => overlaps(annotation, span));
  const shortest = gold.lang === 'de' ? 2 : 1;
  const findings: string[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    let run: Span[] = [];
    const finishRun = () => {
      if (run.length >= shortest) findings.push(`name? ${text.slice(run[0]!.start, run.at(-1)!.end)}`);
      run = [];
    };
    const first = sentences.firstTokens[sentence]!;
    for (let i = first; i < sentences.firstTokens[sentence + 1]!; i++) {
      const span = tokenSpan(tokens, i);
      const word = surface(text, span);
      const open = !isCovered(span);
      if (open && /\d/.test(word)) findings.push(`number? ${context(text, span)}`);
      if (open && i > first && tokenClass(tokens, i) === 'word' && /^\p{Lu}/u.test(word)) run.push(span);
      else finishRun();
    }
    finishRun();
  }
  return findings;
}

function context(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - 20), end + 20).replace(/\s+/g, ' ');
}
