/** The known name that was probably meant: at most two edits away, or one that begins alike. */
function nearest(written: string, known: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  const most = Math.min(2, Math.floor(lower.length / 2));
  let best: string | undefined;
  let distance = most + 1;
  for (const name of known) {
    const alike = name.length >= 4 && (lower.startsWith(name) || name.startsWith(lower)) && lower.length >= 4;
    const edits = alike ? 1 : Math.abs(name.length - lower.length) < distance ? editDistance(lower, name) : distance;
    if (edits < distance) [best, distance] = [name, edits];
  }
  return best;
}

/** "Did you mean …?", or all that is known where nothing is near. */
export function suggest(written: string, known: readonly string[], kind: string): string {
  const near = nearest(written, known);
  if (near !== undefined) return `Did you mean ${JSON.stringify(near)}?`;
  return known.length === 0 ? `There are no ${kind}.` : `The ${kind} are ${known.join(', ')}.`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
