import { type Document, overlaps, tokenSpan } from '@groschen/document';
import { type MarkedSpan, markedSpans } from './marked-span.ts';

/**
 * CoNLL-2003 columns with BIO tags: token and tag divided by a tab, an empty line after each sentence, `-DOCSTART-` before the
 * document. A token gets the tag of the first annotation that overlaps it, so that the "Amazon" in "Amazon-Aktie" tags the whole
 * token; of nested annotations the outer wins.
 */
export function toConll(document: Document): string {
  const { text, tokens, sentences } = document;
  const marks = markedSpans(document);
  const lines = [`-DOCSTART-\tO\t${document.id.replace(/\s+/g, ' ')}`, ''];
  let next = 0;
  let current: MarkedSpan | undefined;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    for (let i = sentences.firstTokens[sentence]!; i < sentences.firstTokens[sentence + 1]!; i++) {
      const span = tokenSpan(tokens, i);
      const previous = current;
      if (current && current.end <= span.start) current = undefined;
      while (!current && next < marks.length && marks[next]!.start < span.end) {
        const mark = marks[next++]!;
        if (overlaps(mark, span)) current = mark;
      }
      const tag = current ? `${current === previous ? 'I' : 'B'}-${current.label}` : 'O';
      lines.push(`${text.slice(span.start, span.end)}\t${tag}`);
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** A token of a CoNLL file and its tag. */
export interface ConllToken {
  readonly text: string;
  readonly tag: string;
}

/** The sentences of a CoNLL file; `-DOCSTART-` lines are left out. */
export function parseConll(conll: string): readonly (readonly ConllToken[])[] {
  const sentences: ConllToken[][] = [];
  let sentence: ConllToken[] = [];
  const finish = () => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (const line of conll.split('\n')) {
    if (line.trim() === '' || line.startsWith('-DOCSTART-')) {
      finish();
      continue;
    }
    const tab = line.lastIndexOf('\t');
    sentence.push({ text: line.slice(0, tab), tag: line.slice(tab + 1) });
  }
  finish();
  return sentences;
}
