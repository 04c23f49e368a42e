import { GAP, PIECE, type Pieces } from './pieces.ts';

/** Sentences in typed arrays: where each begins and ends. The arrays may be longer than `length`. */
export interface Sentences {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

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
 * Cuts a text into sentences where nobody has done so, by marks, gaps and capitals alone: the grammar looks for context a few words
 * around a figure and needs no more. `opens` tells of words that begin a sentence behind "12." rather than being counted by it. O(n).
 */
export function cutSentences(pieces: Pieces, opens: (key: string) => boolean): Sentences {
  const starts = new Uint32Array(pieces.length);
  const ends = new Uint32Array(pieces.length);
  let length = 0;
  /** The first piece of the line, and the last one with a wide gap before it. */
  let line = 0;
  let column = 0;
  for (let i = 0; i < pieces.length; i++) {
    const gap = pieces.gaps[i]!;
    if (
      i === 0 ||
      gap === GAP.paragraph ||
      (gap !== GAP.none &&
        mayOpen(pieces, i) &&
        (endsBefore(pieces, i, opens) || (gap === GAP.line && (column > line || isBroken(pieces, line, i)))))
    )
      starts[length++] = pieces.starts[i]!;
    ends[length - 1] = pieces.ends[i]!;
    if (gap >= GAP.line) line = i;
    else if (gap === GAP.wide) column = i;
  }
  return { length, starts, ends };
}

/** Whether a sentence can begin with a piece: no small letter, no mark that belongs to what stands before it. */
function mayOpen({ text, keys, kinds, starts }: Pieces, i: number): boolean {
  const key = keys[i]!;
  return kinds[i] === PIECE.word ? text[starts[i]!] !== key[0] : !INNER.includes(key);
}

/** Whether the marks before piece `next`, quotes and brackets looked over, end a sentence. */
function endsBefore({ keys, kinds, gaps }: Pieces, next: number, opens: (key: string) => boolean): boolean {
  let at = next - 1;
  while (at > 0 && CLOSERS.includes(keys[at]!) && gaps[at] === GAP.none) at--;
  const mark = keys[at]!;
  if (!ENDS.includes(mark)) return false;
  if (mark !== '.' || at === 0 || gaps[at] !== GAP.none) return true;
  const before = keys[at - 1]!;
  if (kinds[at - 1] === PIECE.word) return !ABBREVIATION.test(before);
  return kinds[next] !== PIECE.word || before.length > 2 || opens(keys[next]!);
}

/** Whether the line from piece `first` to the one before `next` was broken though it was not full. */
const isBroken = ({ keys, starts, ends }: Pieces, first: number, next: number): boolean =>
  !',;-'.includes(keys[next - 1]!) && ends[next - 1]! - starts[first]! < FULL_LINE;
