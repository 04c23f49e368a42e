import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { endsWithOneOf, hyphenAfter, type Scene } from '../scene.ts';
import { CAPITALISED } from '../words.ts';

const SHORTEST = 13;

/** Authorities whose name is one German noun: "Bundeskartellamt", "Landeskriminalamt". */
export function findFederalOffices(scene: Scene): NameCandidate[] {
  const { words, language } = scene;
  const found: NameCandidate[] = [];
  if (language.code !== 'de') return found;
  for (let i = 0; i < words.length; i++) {
    const folded = words.folded[i]!;
    if (
      folded.length >= SHORTEST &&
      words.shapes[i] === CAPITALISED &&
      /^(?:bundes|landes)/.test(folded) &&
      scene.hitAt[i]! < 0 &&
      !hyphenAfter(words, i) &&
      endsWithOneOf(folded, language.organization.endings)
    )
      found.push({
        start: words.starts[i]!,
        end: words.ends[i]!,
        type: 'organization',
        priority: PRIORITY.cue + 12,
        by: origin('federal-office'),
      });
  }
  return found;
}
