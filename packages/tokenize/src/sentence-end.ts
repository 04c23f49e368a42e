import type { TokenTable } from '@groschen/document';
import { endsAfterAbbreviation } from './abbreviation-end.ts';
import { isLetterKind, isSpaceKind, kindAt, LINE_BREAK, LOWER, UPPER } from './characters.ts';
import { isLineStart } from './final-period.ts';
import { firstInside, type SentenceView } from './sentence-view.ts';
import { EMOJI, NUMBER } from './token-classes.ts';

const CLOSERS = '"\'”“’‘»«)]›‹';
/** Closing marks behind a sentence that are looked over. */
const MOST_CLOSERS = 8;
const PERIOD = 0x2e;

/** Whether a code unit may end a sentence: . ! ? … */
function isEndMark(code: number): boolean {
  return code === PERIOD || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** Whether a sentence ends before token `next` because of the marks that stand there. */
export function endsAtMark(view: SentenceView, next: number): boolean {
  const { text, tokens } = view;
  const last = lastBeforeClosers(view, next - 1);
  if (tokens.classes[last] === EMOJI) return kindAt(text, tokens.starts[next]!) === UPPER;
  if (!isEndMark(text.charCodeAt(tokens.ends[last]! - 1))) return false;
  if (continues(view, last, next)) return false;
  const bare = isEndMark(text.charCodeAt(tokens.starts[last]!));
  return bare ? endsAfterMark(view, last, next) : endsAfterAbbreviation(view, last, next);
}

/** The token before closing quotes, brackets and footnote marks that directly follow it. */
function lastBeforeClosers({ text, tokens, first }: SentenceView, at: number): number {
  let last = at;
  while (last > first && at - last < MOST_CLOSERS) {
    const start = tokens.starts[last]!;
    const glued = tokens.ends[last - 1] === start;
    const code = text.charCodeAt(start);
    if (code === 0x29 || code === 0x5d) {
      if (last - 3 >= first && isFootnote(text, tokens, last)) last -= 2;
    } else if (
      !(glued || isSpacedCloser({ text, tokens }, last)) ||
      tokens.ends[last]! - start > 2 ||
      !CLOSERS.includes(text[start]!)
    )
      break;
    last--;
  }
  return last;
}

/** A quotation mark with white space on both sides, behind a sentence: it can only close. */
function isSpacedCloser({ text, tokens }: Pick<SentenceView, 'text' | 'tokens'>, at: number): boolean {
  return (
    isSpaceKind(kindAt(text, tokens.ends[at]!)) &&
    !lineBreakBefore(text, tokens.starts[at]!) &&
    '"“”»«'.includes(text[tokens.starts[at]!]!)
  );
}

function lineBreakBefore(text: string, at: number): boolean {
  return kindAt(text, at - 1) === LINE_BREAK;
}

/** "[1]" directly behind a mark. */
function isFootnote(text: string, tokens: TokenTable, closing: number): boolean {
  const opening = closing - 2;
  return (
    text.charCodeAt(tokens.starts[opening]!) === 0x5b &&
    tokens.classes[closing - 1] === NUMBER &&
    tokens.ends[opening - 1] === tokens.starts[opening]
  );
}

/** What stands at `next` still belongs to the sentence: a closing mark, a comma, a footnote, an emoticon. */
function continues({ text, tokens, first, end }: SentenceView, last: number, next: number): boolean {
  const start = tokens.starts[next]!;
  const glued = tokens.ends[next - 1] === start;
  const mark = text[start]!;
  if (',;:)]'.includes(mark) && tokens.classes[next] !== EMOJI) return true;
  if (isEndMark(text.charCodeAt(start)))
    return !isLineStart(text, start) && (glued || text.charCodeAt(start + 1) !== PERIOD);
  if ((glued || isSpacedCloser({ text, tokens }, next)) && CLOSERS.includes(mark) && tokens.ends[next]! - start <= 2)
    return true;
  if (glued && mark === '[' && next + 2 < end && tokens.classes[next + 1] === NUMBER) return true;
  if (tokens.classes[next] === EMOJI) return true;
  return last > first && text[tokens.starts[last - 1]!] === '(' && text.charCodeAt(tokens.ends[last]!) === 0x29;
}

/** After a mark that is a token of its own. */
function endsAfterMark(view: SentenceView, last: number, next: number): boolean {
  const { text, tokens } = view;
  const start = tokens.starts[next]!;
  const mark = text.charCodeAt(tokens.starts[last]!);
  const length = tokens.ends[last]! - tokens.starts[last]!;
  const ellipsis =
    mark === 0x2026 || (length > 1 && mark === PERIOD && text.charCodeAt(tokens.ends[last]! - 1) === PERIOD);
  const glued = tokens.ends[next - 1] === start;
  const kind = kindAt(text, firstInside(text, start));
  if (ellipsis) return kind === UPPER || (!glued && kind !== LOWER);
  const quoted = last < next - 1;
  if (kind === LOWER) return !quoted;
  return !(quoted && mark !== PERIOD && isSaid(view, next));
}

/** "Powell said" at token `next`: up to three capitalised words and a verb of saying. */
function isSaid({ text, tokens, rules, end }: SentenceView, next: number): boolean {
  for (let i = next; i < Math.min(next + 4, end); i++) {
    if (i > next && rules.sayingVerbs.has(text.slice(tokens.starts[i]!, tokens.ends[i]!))) return true;
    if (kindAt(text, tokens.starts[i]!) !== UPPER) return false;
  }
  return false;
}

/**
 * A sentence without its final mark, in languages that write nouns large: a capitalised word that is no noun, directly behind a
 * word and before a small one ("… ist teuer Wir sind glücklich …").
 */
export function beginsUnmarked({ text, tokens, rules, end }: SentenceView, next: number): boolean {
  const start = tokens.starts[next]!;
  if (tokens.ends[next]! - start > 12 || next + 1 >= end) return false;
  const before = kindAt(text, tokens.ends[next - 1]! - 1);
  if (!isLetterKind(before) && text.charCodeAt(tokens.ends[next - 1]! - 1) !== 0x29) return false;
  if (kindAt(text, tokens.starts[next + 1]!) !== LOWER) return false;
  if (rules.ordinalIntroducers.has(text.slice(tokens.starts[next - 1]!, tokens.ends[next - 1]!))) return false;
  return rules.unmarkedStarters.has(text.slice(start, tokens.ends[next]!));
}
