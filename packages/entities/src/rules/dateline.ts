import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { hitOver, isOrdinary, type Scene } from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, NUMBER, SYMBOL } from '../words.ts';

const MOST_WORDS = 12;

/**
 * "KIEL (dpa-AFX) -", "FRANKFURT/NEW YORK (dpa-AFX) -", "SAN JOSE, California (Reuters) -", "Kassel, 23. Oktober 2025 –", "BERLIN – ":
 * the places and the agency at the start of a line.
 */
export function findDatelines(scene: Scene): NameCandidate[] {
  const { words } = scene;
  const found: NameCandidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words.gaps[i]! < 2) continue;
    const end = datelineEnd(scene, i);
    if (end > 0) placesWithin(scene, i, end, found);
  }
  return found;
}

/** The word that ends the places: an opening bracket before an agency, a dash, or the comma before a date. */
function datelineEnd(scene: Scene, from: number): number {
  const { words } = scene;
  let capitals = 0;
  let others = 0;
  for (let i = from; i < words.length && i < from + MOST_WORDS; i++) {
    if (i > from && words.gaps[i]! > 1) return -1;
    const folded = words.folded[i]!;
    if (folded === '(') return i > from && closesAsAgency(scene, i) ? i : -1;
    if (i > from && (folded === '–' || folded === '—' || folded === '-') && words.gaps[i]! > 0)
      return others === 0 && capitals > 0 && words.shapes[from] === CAPITALS ? i : -1;
    if (
      folded === ',' &&
      i + 2 < words.length &&
      words.shapes[i + 1] === NUMBER &&
      (words.folded[i + 2] === '.' || isCapital(words, i + 2))
    )
      return others === 0 && i - from <= 4 ? i : -1;
    if (words.shapes[i] === SYMBOL) {
      if (!'/,.-'.includes(folded)) return -1;
    } else if (words.shapes[i] === CAPITALS || words.shapes[i] === CAPITALISED) capitals++;
    else others++;
    if (others > 2) return -1;
  }
  return -1;
}

/** "(dpa-AFX) -": a known agency, or a name in brackets before a dash. */
function closesAsAgency(scene: Scene, open: number): boolean {
  const { words } = scene;
  if (hitOver(scene, open + 1)?.types.includes('media')) return true;
  for (let i = open + 1; i < words.length && i < open + 8; i++)
    if (words.folded[i] === ')') return isUnknownAgency(scene, open + 1, i);
  return false;
}

/** "ASX RELEASE", "RESEARCH ROUNDUP" are no places. */
function holdsOrdinary(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isOrdinary(scene, i) || (hitOver(scene, i) && !hitOver(scene, i)!.types.includes('location'))) return true;
  return false;
}

function isUnknownAgency(scene: Scene, from: number, close: number): boolean {
  const { words } = scene;
  if (
    close <= from ||
    !isCapital(words, from) ||
    !/^[-–—]$/.test(words.folded[close + 1] ?? '') ||
    words.gaps[close + 1] === 0
  )
    return false;
  const single = close === from + 1;
  return (
    !scene.language.context.neverInNames.has(words.folded[close - 1]!) &&
    !(single && (isOrdinary(scene, from) || words.ends[from]! - words.starts[from]! < 4))
  );
}

function placesWithin(scene: Scene, from: number, end: number, found: NameCandidate[]): void {
  const { words } = scene;
  for (let i = from; i < end; ) {
    if (
      !isCapital(words, i) ||
      /^(?:ad|hoc|roundup|update|korrektur|analyse|wdh|ots|eqs|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)$/.test(
        words.folded[i]!,
      ) ||
      isMonth(scene, i)
    ) {
      i++;
      continue;
    }
    const hit = hitOver(scene, i);
    let to = hit && hit.firstWord === i && hit.types.includes('location') ? hit.endWord : i + 1;
    if (to === i + 1 || !hit)
      while (
        to < end &&
        words.gaps[to] === 1 &&
        isCapital(words, to) &&
        !isMonth(scene, to) &&
        !(hit && isOrdinary(scene, to)) &&
        !hitOver(scene, to)?.types.includes('location')
      )
        to++;
    if (!hit?.types.includes('location') && holdsOrdinary(scene, i, to)) {
      i = to;
      continue;
    }
    found.push({
      start: words.starts[i]!,
      end: words.ends[to - 1]!,
      type: 'location',
      priority: PRIORITY.dateline,
      by: origin('dateline'),
      ...(hit && hit.endWord === to && { forms: hit.forms.filter((form) => form.entry.type === 'location') }),
    });
    i = to;
  }
  if (words.folded[end] !== '(') return;
  let close = end + 1;
  while (close < words.length && close < end + 9 && words.folded[close] !== ')') close++;
  const hit = hitOver(scene, end + 1);
  const forms = hit?.forms.filter((form) => form.entry.type === 'media') ?? [];
  const to = hit && forms.length > 0 ? hit.endWord : close;
  found.push({
    start: words.starts[end + 1]!,
    end: words.ends[to - 1]!,
    type: 'media',
    priority: PRIORITY.dateline,
    by: origin('dateline'),
    ...(forms.length > 0 && { forms }),
  });
}

function isMonth(scene: Scene, index: number): boolean {
  return (
    scene.language.context.neverInNames.has(scene.words.folded[index]!) ||
    (isOrdinary(scene, index) &&
      scene.words.shapes[index] === CAPITALISED &&
      !hitOver(scene, index)?.types.includes('location'))
  );
}
