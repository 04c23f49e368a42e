import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { endsWithOneOf, hitOver, hyphenAfter, isDetermined, type Scene } from '../scene.ts';
import { CAPITALISED, isCapital, LOWER, startsSentence } from '../words.ts';

/** Institutions that no list holds: "Landgericht Itzehoe", "Universität Bergen", "Ontario Securities Commission", "University of Bergen". */
export function findOrganizations(scene: Scene): NameCandidate[] {
  return scene.language.code === 'de' ? german(scene) : english(scene);
}

const candidate = (scene: Scene, from: number, to: number): NameCandidate => ({
  start: scene.words.starts[from]!,
  end: scene.words.ends[to - 1]!,
  type: 'organization',
  priority: PRIORITY.cue + 12,
  by: origin('organization'),
});

function german(scene: Scene): NameCandidate[] {
  const { words, language } = scene;
  const found: NameCandidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words.shapes[i] !== CAPITALISED || hyphenAfter(words, i)) continue;
    const folded = words.folded[i]!;
    const place = hitOver(scene, i + 1);
    if (
      language.organization.heads.has(folded) &&
      place?.types.includes('location') &&
      place.firstWord === i + 1 &&
      words.gaps[i + 1] === 1
    )
      found.push(candidate(scene, i, place.endWord));
    else if (
      /^(?:bundes|landes)/.test(folded) &&
      endsWithOneOf(folded, language.organization.endings) &&
      folded.length > 12 &&
      scene.hitAt[i]! < 0
    )
      found.push(candidate(scene, i, i + 1));
  }
  return found;
}

const OF = new Set(['of', 'for', 'and', '&', 'the']);

function english(scene: Scene): NameCandidate[] {
  const { words, language } = scene;
  const found: NameCandidate[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words.shapes[i] !== CAPITALISED) continue;
    const folded = words.folded[i]!;
    if (language.organization.heads.has(folded) && words.folded[i + 1] === 'of' && i + 2 < words.length) {
      let to = i + 2;
      while (
        to < words.length &&
        words.gaps[to]! === 1 &&
        ((isCapital(words, to) && !language.context.neverInNames.has(words.folded[to]!)) ||
          (OF.has(words.folded[to]!) && isCapital(words, to + 1) && words.gaps[to + 1] === 1))
      )
        to++;
      if (to > i + 2) found.push(candidate(scene, i, to));
      i = Math.max(i, to - 1);
      continue;
    }
    if (!language.organization.endings.has(folded)) continue;
    let from = i;
    while (from > 0 && words.gaps[from] === 1 && isNamePart(scene, from - 1)) from--;
    while (from < i && OF.has(words.folded[from]!)) from++;
    if (from === i || (from === i - 1 && isDetermined(scene, from) && startsSentence(words, from))) continue;
    found.push(candidate(scene, from, i + 1));
  }
  return found;
}

function isNamePart(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (words.shapes[index] === LOWER)
    return (
      (words.folded[index] === 'and' || words.folded[index] === 'of') &&
      index > 0 &&
      isCapital(words, index - 1) &&
      words.gaps[index] === 1
    );
  if (!isCapital(words, index)) return false;
  return (
    !language.context.functionWords.has(words.folded[index]!) &&
    !language.context.neverInNames.has(words.folded[index]!)
  );
}
