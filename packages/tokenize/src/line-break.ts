import type { TokenTable } from '@groschen/document';
import { isSpaceKind, kindAt, LINE_BREAK, LOWER } from './characters.ts';
import { NUMBER } from './token-classes.ts';

const BULLETS = '-–—•*·▪►>○';

/** The block of lines last looked at: every block is measured once, so that the whole stays linear. */
export interface LineBlock {
  end: number;
  /** Length of its longest line. */
  width: number;
}

/**
 * Whether a single line break before token `next` separates sentences: list items, table rows and headlines stand for
 * themselves; lines that were broken because they were full go on.
 */
export function separatesLines(text: string, tokens: TokenTable, next: number, block: LineBlock): boolean {
  const start = tokens.starts[next]!;
  const lineStart = startOfLine(text, start);
  const previousEnd = tokens.ends[next - 1]!;
  const previousStart = startOfLine(text, previousEnd);
  if (isListItem(text, tokens, next)) return true;
  if (isTableRow(text, previousStart, previousEnd) || isTableRow(text, start, endOfLine(text, start))) return true;
  const lastCode = text[previousEnd - 1]!;
  if (',;-'.includes(lastCode)) return false;
  if (kindAt(text, start) === LOWER) return false;
  measure(text, previousStart, block);
  const firstWord = tokens.ends[next]! - start;
  return previousEnd - previousStart + 1 + firstWord <= block.width || lineStart - previousStart < 20;
}

function isListItem(text: string, tokens: TokenTable, next: number): boolean {
  const start = tokens.starts[next]!;
  const end = tokens.ends[next]!;
  if (end - start === 1 && BULLETS.includes(text[start]!)) return isSpaceKind(kindAt(text, end));
  if (tokens.classes[next] !== NUMBER) return end - start === 1 && text[end] === ')';
  return text[end - 1] === '.' || text[end] === ')';
}

/** Cells stand apart by a tab or by more than one blank. */
function isTableRow(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09) return true;
    if (
      code === 0x20 &&
      at > start &&
      text.charCodeAt(at + 1) === 0x20 &&
      !isSpaceKind(kindAt(text, at - 1)) &&
      at + 2 < end
    )
      return true;
  }
  return false;
}

function startOfLine(text: string, at: number): number {
  while (at > 0 && kindAt(text, at - 1) !== LINE_BREAK) at--;
  return at;
}

function endOfLine(text: string, at: number): number {
  while (at < text.length && kindAt(text, at) !== LINE_BREAK) at++;
  return at;
}

/** Measures the lines from `start` up to the next blank line. */
function measure(text: string, start: number, block: LineBlock): void {
  if (start < block.end) return;
  let width = 0;
  let at = start;
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (end === at && at > start) break;
    width = Math.max(width, end - at);
    at = end + 1;
    if (text.charCodeAt(end) === 0x0d && text.charCodeAt(at) === 0x0a) at++;
  }
  block.end = at;
  block.width = width;
}
