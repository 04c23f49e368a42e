import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { hitOver, hyphenAfter, isNameLike, type Scene } from '../scene.ts';
import { CAPITALISED, isCapital } from '../words.ts';

/** Houses called by their kind and their place or owner: "Volksbank Hellweg", "Sparkasse Niederbayern-Mitte", "Stadtwerke Kiel". */
const HEADS =
  /^(?:\p{L}*(?:volksbank|sparkasse|raiffeisenbank|kantonalbank|genossenschaftsbank|raiffeisenlandesbank)|bankhaus|sparkassengruppe|\p{L}{3,}werke?|stadtwerke|stadtsparkasse|kreissparkasse|flughafen|klinikum|molkerei|weberei|spinnerei|papierfabrik|druckerei|gießerei|maschinenfabrik|gebrüder)$/u;

export function findKindAndPlace(scene: Scene): NameCandidate[] {
  const { words } = scene;
  if (scene.language.code !== 'de') return [];
  const found: NameCandidate[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    if (
      words.shapes[i] !== CAPITALISED ||
      !HEADS.test(words.folded[i]!) ||
      words.gaps[i + 1] !== 1 ||
      !isCapital(words, i + 1)
    )
      continue;
    const hit = hitOver(scene, i + 1);
    const place = hit?.types.includes('location') && hit.firstWord === i + 1;
    if (!place && (!isNameLike(scene, i + 1) || (hit && !hit.ambiguous && words.folded[i] === 'bankhaus'))) continue;
    let end = place ? hit!.endWord : i + 2;
    while (
      hyphenAfter(words, end - 1) &&
      isCapital(words, end + 1) &&
      !scene.language.company.compoundHeads.has(words.folded[end + 1]!)
    )
      end += 2;
    const start = words.folded[i - 1] === '-' && words.folded[i - 2] === 'vr' ? i - 2 : i;
    found.push({
      start: words.starts[start]!,
      end: words.ends[end - 1]!,
      type: 'company',
      priority: PRIORITY.knownPhrase + 1,
      by: origin('kind-and-place'),
    });
  }
  return found;
}
