import { LINE_BREAK, NO_GAP, PARAGRAPH, type Pieces, WIDE_GAP, WORD } from './pieces.ts';
import { TABLES } from './tables.ts';

/** A line that is at least this long, in code units, was broken because it was full. */
const FULL_LINE = 50;
/** Quotes and brackets that may close a sentence behind its mark. */
const CLOSERS = '"\'”“’‘»«)]›‹';
const ENDS = '.!?…';
/** What no sentence begins with. */
const INNER = ',;:%‰€)]';

/** Words before a period that is part of them: initials, words without vowels and these. */
const ABBREVIATION =
  /^(?:.|[^aeiouyäöü]+|ca|co|corp|inc|inkl|exkl|einschl|evtl|approx|est|no|art|abs|[mb]io|mill|jan|feb|apr|jun|jul|aug|sept?|okt|oct|nov|de[cz]|prof|gen|sen|rep|gov|dipl|tel|max|min)$/;

/**
 * The sentence of each piece where nobody has cut the text, told by marks, gaps and capitals alone: the grammar looks for context a few
 * words around a figure and needs no more. The tokenizer's cutter is finer, and dearer to load than the whole grammar; on the corpus both
 * give the same figures (`test/raw-and-cut-text.test.ts`). O(n).
 */
export function cutSentences(pieces: Pieces): Uint32Array {
  const sentenceOf = new Uint32Array(pieces.length);
  let sentence = 0;
  /** The first piece of the line, and the last one with a wide gap before it. */
  let line = 0;
  let column = 0;
  for (let i = 1; i < pieces.length; i++) {
    const gap = pieces.gaps[i]!;
    if (
      gap === PARAGRAPH ||
      (gap !== NO_GAP && isQuoted(pieces, i)) ||
      (gap !== NO_GAP &&
        mayOpen(pieces, i) &&
        (endsBefore(pieces, i) || (gap === LINE_BREAK && (column > line || isBroken(pieces, line, i)))))
    )
      sentence++;
    sentenceOf[i] = sentence;
    if (gap >= LINE_BREAK) line = i;
    else if (gap === WIDE_GAP) column = i;
  }
  return sentenceOf;
}

/** Whether a quotation with its comma stands before a piece: it may be in another language than who says it. */
const isQuoted = ({ keys }: Pieces, i: number) => keys[i - 1] === ',' && i > 1 && '"”“»«'.includes(keys[i - 2]!);

/** Whether a sentence can begin with a piece: no small letter, no mark that belongs to what stands before it. */
function mayOpen({ text, keys, kinds, starts }: Pieces, i: number): boolean {
  const key = keys[i]!;
  return kinds[i] === WORD ? text[starts[i]!] !== key[0] : !INNER.includes(key);
}

/** Words behind "12." that begin a sentence; others are counted by it: "12. Sitzung". */
const { functionWords } = TABLES.de.context;

/** Whether the marks before piece `next`, quotes and brackets looked over, end a sentence. */
function endsBefore({ keys, kinds, gaps }: Pieces, next: number): boolean {
  let at = next - 1;
  while (at > 0 && CLOSERS.includes(keys[at]!) && gaps[at] === NO_GAP) at--;
  const mark = keys[at]!;
  if (!ENDS.includes(mark)) return false;
  if (mark !== '.' || at === 0 || gaps[at] !== NO_GAP) return true;
  const before = keys[at - 1]!;
  if (kinds[at - 1] === WORD) return !ABBREVIATION.test(before);
  return kinds[next] !== WORD || before.length > 2 || functionWords.has(keys[next]!);
}

/** Whether the line from piece `first` to the one before `next` was broken though it was not full. */
const isBroken = ({ keys, starts, ends }: Pieces, first: number, next: number): boolean =>
  !',;-'.includes(keys[next - 1]!) && ends[next - 1]! - starts[first]! < FULL_LINE;
