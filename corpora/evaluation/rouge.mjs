/** ROUGE-1, ROUGE-2 and ROUGE-L (of the whole summary) as F1 between 0 and 1, on lower-case words and figures without stemming. */
export function rouge(candidate, reference) {
  const a = words(candidate);
  const b = words(reference);
  return {
    rouge1: overlapF1(grams(a, 1), grams(b, 1)),
    rouge2: overlapF1(grams(a, 2), grams(b, 2)),
    rougeL: sequenceF1(a, b),
  };
}

/** What ROUGE's scripts count as words: runs of letters and digits. */
function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function grams(list, n) {
  const counts = new Map();
  for (let i = 0; i + n <= list.length; i++) {
    const gram = list.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlapF1(a, b) {
  let common = 0;
  for (const [gram, count] of a) common += Math.min(count, b.get(gram) ?? 0);
  return f1(common, sum(a), sum(b));
}

function sum(counts) {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

function sequenceF1(a, b) {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? row[j] + 1 : Math.max(next[j], row[j + 1]);
    row = next;
  }
  return f1(row[b.length], a.length, b.length);
}

function f1(common, found, wanted) {
  return common === 0 ? 0 : (2 * common) / (found + wanted);
}
