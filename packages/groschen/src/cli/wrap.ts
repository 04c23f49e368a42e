// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Breaks lines at blanks so that none is wider than `width` columns; colours have no width, longer words stay whole. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.replace(COLOUR, '').length <= width ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  let columns = 0;
  for (const word of line.split(' ')) {
    const size = word.replace(COLOUR, '').length;
    if (columns > 0 && columns + 1 + size > width) {
      lines.push(current);
      current = word;
      columns = size;
    } else {
      current = columns === 0 && current === '' ? word : `${current} ${word}`;
      columns += columns === 0 ? size : size + 1;
    }
  }
  return [...lines, current].join('\n');
}
