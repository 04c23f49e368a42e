import { isLetterKind, KIND } from './characters.ts';
import { functionWords as german } from './de/function-words.ts';
import { functionWords as english } from './en/function-words.ts';

const GERMAN: ReadonlySet<string> = /* @__PURE__ */ new Set(german);
const ENGLISH: ReadonlySet<string> = /* @__PURE__ */ new Set(english);

/** What the words of a sample say about its language. */
export interface WordCounts {
  letters: number;
  /** Letters that neither German nor English nor a common loan word has. */
  strange: number;
  words: number;
  /** Function words of the two languages. */
  german: number;
  english: number;
}

export function countWords(text: string): WordCounts {
  const counts: WordCounts = { letters: 0, strange: 0, words: 0, german: 0, english: 0 };
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && isLetterKind(KIND[text.charCodeAt(at)]!))
      if (isStrange(text.charCodeAt(at++))) counts.strange++;
    if (at === start) continue;
    counts.letters += at - start;
    counts.words++;
    if (at - start >= 10) continue;
    const word = text.slice(start, at).toLowerCase();
    if (GERMAN.has(word)) counts.german++;
    if (ENGLISH.has(word)) counts.english++;
  }
  return counts;
}

function isStrange(code: number): boolean {
  return code > 0x7f && !'äöüÄÖÜßéÉèáàâêëïîôûçñ'.includes(String.fromCharCode(code));
}
