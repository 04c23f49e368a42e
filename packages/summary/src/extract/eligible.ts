import { type Document, type Span, sentenceSpan } from '@groschen/document';

/** A sentence that may stand in an extract. */
export interface Candidate extends Span {
  /** Position in `document.sentences`. */
  readonly sentence: number;
  readonly text: string;
  /** How many candidates stand before it. */
  readonly rank: number;
}

const SHORTEST = 25;
const LONGEST = 700;

/** Beginnings of lines that belong to the agency, the law or the mail, not to the story. */
const BOILERPLATE =
  /^(?:kontakt|contact|media contact|investor contact|isin|wkn|reporting by|\(?reporting|editing by|veröffentlichung de[rs]|erstmalige weitergabe|disclaimer|hinweis|rechtlicher hinweis|forward-looking|cautionary|about |über die |the (?:content|information) (?:of|in|on) this|eqs-|dgap-|original-content|quelle|source:|tel\.?:?\s|e-mail|http|©|copyright|\(?\$1 =|end of|ende der mitteilung|photo|foto|operator:?$)/i;

/**
 * The sentences of running text: without headlines and sub-headlines, datelines, sign-offs, tables, notices of the law and
 * contact lines.
 */
export function candidateSentences(document: Document): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const title = document.title?.trim();
  for (let sentence = 0; sentence < document.sentences.length; sentence++) {
    const span = sentenceSpan(document.sentences, sentence);
    const text = document.text.slice(span.start, span.end);
    if (text.trim() === title || !isRunningText(text) || isSubheadline(document.text, span)) continue;
    candidates.push({ ...span, sentence, text, rank: candidates.length });
  }
  return candidates;
}

/** A sub-headline has at most so many words, and so many characters. */
const SUBHEADLINE = { words: 9, length: 120 };

/** A short question or call alone in its line: "Was bedeutet das für Anleger?" */
function isSubheadline(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - SUBHEADLINE.length), start);
  const after = text.slice(end, end + SUBHEADLINE.length);
  const alone = /(?:^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(after);
  const sentence = text.slice(start, end);
  return alone && /[?!:…]["“”»«]?\s*$/.test(sentence) && sentence.trim().split(/\s+/).length <= SUBHEADLINE.words;
}

function isRunningText(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (!/[.!?…]["“”'’»«)\]]*(?:\/[a-z/]+)?\s*$/i.test(text)) return false;
  if (BOILERPLATE.test(text.trimStart())) return false;
  if (/\t| {3,}|\|/.test(text) || text.includes('@')) return false;
  return !isMostlyFigures(text);
}

/** Cells of a table that run together with a sentence: more figures than words. */
function isMostlyFigures(text: string): boolean {
  const words = text.split(/\s+/);
  const figures = words.filter((word) => /\d/.test(word)).length;
  return figures * 5 > words.length * 2;
}
