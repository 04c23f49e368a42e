import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { hitOver, isOrdinary, type Scene } from '../scene.ts';
import { isCapital, LOWER, MIXED, NUMBER, SYMBOL } from '../words.ts';

const GERMAN_CUES =
  /(?:^|.)(?:marke|chatbot|präparat|präparats|medikament|medikaments|wirkstoff|wirkstoffs|sprachmodell|impfstoff|typs|typ|modellreihe|betriebssystem|smartphone|automodell|konsole|rakete|drohne|pipeline)$/;
const ENGLISH_CUES =
  /^(?:drug|pill|chatbot|model|brand|app|smartphone|console|vaccine|series|game|truck|sedan|suv|jet|rocket|antibody|compound|candidate|tool|assistant|operating system|software|treatment|medicine)$/;

/** Products told by what stands before them: "die Marke Drontil", "vom Typ Hugin 3", "weight-loss drug Amlevia". */
export function findProducts(scene: Scene): NameCandidate[] {
  const { words, language } = scene;
  const found: NameCandidate[] = [];
  for (let i = 1; i < words.length; i++) {
    if (!isCapital(words, i) && words.shapes[i] !== MIXED) continue;
    const quoted = '"„“»«'.includes(words.folded[i - 1]!);
    const before = quoted ? i - 2 : i - 1;
    if (before < 0 || words.gaps[i]! > 1 || words.shapes[before] === SYMBOL) continue;
    const cue = (language.code === 'de' ? GERMAN_CUES : ENGLISH_CUES).test(words.folded[before]!);
    if (!cue || (language.code === 'en' && words.shapes[before] !== LOWER) || isOrdinary(scene, i) || isOther(scene, i))
      continue;
    let end = i + 1;
    // "NXD-07", "Hugin 3"
    if (
      words.folded[end] === '-' &&
      words.gaps[end] === 0 &&
      words.shapes[end + 1] === NUMBER &&
      words.gaps[end + 1] === 0
    )
      end += 2;
    else if (
      words.shapes[end] === NUMBER &&
      words.gaps[end] === 1 &&
      words.ends[end]! - words.starts[end]! <= 3 &&
      words.folded[end + 1] !== '%'
    )
      end++;
    found.push({
      start: words.starts[i]!,
      end: words.ends[end - 1]!,
      type: 'product',
      priority: PRIORITY.cue + 2,
      by: origin('product'),
    });
  }
  return found;
}

function isOther(scene: Scene, index: number): boolean {
  const hit = hitOver(scene, index);
  return hit !== undefined && !hit.ambiguous && !hit.types.includes('product');
}
