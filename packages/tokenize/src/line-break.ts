import type { TokenTable } from '@groschen/document';
import { DIGIT, isSpaceKind, isWordKind, kindAt, LINE_BREAK, LOWER } from './characters.ts';
import { NUMBER } from './token-classes.ts';

const BULLETS = '-–—•*·▪►>○';

/** Code units by which lines that were broken because they were full still differ in length. */
const SLACK = 4;
/** Lines shorter than this were not broken because they were full. */
const SHORT_LINE = 20;

/** The block of lines last looked at: every block is measured once, so that the whole stays linear. */
export interface LineBlock {
  start: number;
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
  if (kindAt(text, start) === LOWER || '%‰€)]'.includes(text[start]!)) return false;
  measure(text, previousStart, block);
  const needed = previousEnd - previousStart + 1 + firstWordLength(text, start);
  return needed <= block.width - SLACK || lineStart - previousStart < SHORT_LINE;
}

function isListItem(text: string, tokens: TokenTable, next: number): boolean {
  const start = tokens.starts[next]!;
  const end = tokens.ends[next]!;
  if (end - start === 1 && BULLETS.includes(text[start]!)) return isSpaceKind(kindAt(text, end));
  if (tokens.classes[next] !== NUMBER) return end - start === 1 && text[end] === ')';
  return text[end - 1] === '.' || text[end] === ')';
}

/** A line with a tab, with two wide gaps between cells, or with two figures at its end. */
function isTableRow(text: string, start: number, end: number): boolean {
  let gaps = 0;
  let figures = 0;
  let at = start;
  while (at < end) {
    const from = at;
    while (at < end && !isSpaceKind(kindAt(text, at))) at++;
    if (at > from) figures = isCell(text, from, at) ? figures + 1 : 0;
    const cellEnd = at;
    while (at < end && isSpaceKind(kindAt(text, at))) if (text.charCodeAt(at++) === 0x09) return true;
    if (cellEnd > start && at - cellEnd > 1 && at < end && endsCell(text, cellEnd - 1) && beginsCell(text, at)) gaps++;
  }
  return gaps > 1 || figures > 1;
}

/** A figure, or a dash or letters that stand for none: "1.234", "(12,4)", "+5%", "–", "n.a.". */
function isCell(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && '+-–−(±'.includes(text[at]!)) at++;
  return at === end ? end - start === 1 : kindAt(text, at) === DIGIT || text.slice(at, end) === 'n.a.';
}

/** What a cell ends with; other punctuation before a wide gap is careless spacing in prose. */
function endsCell(text: string, at: number): boolean {
  return isWordKind(kindAt(text, at)) || '%)€$–'.includes(text[at]!);
}

function beginsCell(text: string, at: number): boolean {
  return isWordKind(kindAt(text, at)) || '+−-–(€$'.includes(text[at]!);
}

function firstWordLength(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < SHORT_LINE && !isSpaceKind(kindAt(text, end))) end++;
  return end - start;
}

function startOfLine(text: string, at: number): number {
  while (at > 0 && kindAt(text, at - 1) !== LINE_BREAK) at--;
  return at;
}

function endOfLine(text: string, at: number): number {
  while (at < text.length && kindAt(text, at) !== LINE_BREAK) at++;
  return at;
}

/** Where the line begins that follows the last blank line before a line. */
function startOfBlock(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const before = startOfLine(text, endOfLineBefore(text, at));
    if (before === endOfLineBefore(text, at)) break;
    at = before;
  }
  return at;
}

/** Where the line before the one at `at` ends. */
function endOfLineBefore(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 0x0a && text.charCodeAt(at - 2) === 0x0d ? at - 2 : at - 1;
}

/** Measures the lines around `start` between two blank lines. */
function measure(text: string, start: number, block: LineBlock): void {
  if (start >= block.start && start < block.end) return;
  let width = 0;
  let at = startOfBlock(text, start);
  block.start = at;
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (end === at && at > block.start) break;
    width = Math.max(width, end - at);
    at = end + 1;
    if (text.charCodeAt(end) === 0x0d && text.charCodeAt(at) === 0x0a) at++;
  }
  block.end = at;
  block.width = width;
}
