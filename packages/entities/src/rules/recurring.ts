import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import {
  hitOver,
  hyphenAfter,
  hyphenBefore,
  isDetermined,
  isNameLike,
  isOrdinary,
  isOrdinaryCompound,
  type Scene,
} from '../scene.ts';
import { CAPITALISED, isCapital, LOWER, SYMBOL, startsSentence } from '../words.ts';
import { cueBefore } from './company-cue.ts';
import { nameEnd } from './name-run.ts';

const DOMAINS = /^(?:io|com|de|ai|net|tv|at|ch|co|eu|app)$/;

/**
 * Unknown names that a text repeats without determiners and makes the subject of company news; and brands in small letters, told
 * where they begin a sentence ("elfinio ist zahlungsunfähig") or look like an address ("kassier.io").
 */
export function findRecurringNames(scene: Scene): NameCandidate[] {
  const { words } = scene;
  const places = new Map<string, number[]>();
  const found: NameCandidate[] = [];
  const add = (from: number, to: number, rule: string) =>
    found.push({
      start: words.starts[from]!,
      end: words.ends[to - 1]!,
      type: 'company',
      priority: PRIORITY.joined - 5,
      by: origin(rule),
    });

  for (let i = 0; i < words.length; i++) {
    if (words.shapes[i] === LOWER) {
      const end = brandEnd(scene, i);
      if (end > i) add(i, end, 'brand');
      continue;
    }
    if (!isCandidate(scene, i)) continue;
    const key = words.folded[i]!;
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  }
  for (const list of places.values()) {
    const bare = list.filter((i) => !isDetermined(scene, i));
    if (bare.length < 2 || bare.length < list.length * 0.7 || !bare.some((i) => actsAsCompany(scene, i))) continue;
    for (const i of bare) add(i, nameEnd(scene, i), 'recurring');
  }
  return found;
}

function isCandidate(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (!isNameLike(scene, index) || hyphenBefore(words, index) || words.ends[index]! - words.starts[index]! < 3)
    return false;
  const hit = hitOver(scene, index);
  if (hit && !(hit.ambiguous && hit.types.includes('company'))) return false;
  // the second word of a name is found with the first
  if (
    index > 0 &&
    words.gaps[index] === 1 &&
    isCapital(words, index - 1) &&
    !startsSentence(words, index - 1) &&
    isNameLike(scene, index - 1)
  )
    return false;
  if (language.code === 'de') return !isOrdinaryCompound(scene, index);
  return true;
}

/** Subject of a verb of company news, before "'s" or a company's head, or after a company phrase. A speaker may be a person. */
function actsAsCompany(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  const end = nameEnd(scene, index);
  if (end - index === 2 && scene.knowledge.givenNames.has(scene.text.slice(words.starts[index]!, words.ends[index]!)))
    return false;
  const after = words.folded[end] ?? '';
  if (hyphenAfter(words, end - 1) && language.company.compoundHeads.has(words.folded[end + 1]!)) return true;
  if (words.gaps[index] === 1 && index > 0 && cueBefore(scene, index)) return true;
  if (words.gaps[end] !== 1 || words.shapes[end] !== LOWER) return false;
  return (
    language.context.companyVerbs.has(after) &&
    !language.context.speechVerbs.has(after) &&
    !/^(?:und|and|hat|hatte|ist|war|will|wird|has|had|was|is|told|did|does|may|might|could|would|should|can|kann|soll|muss)$/.test(
      after,
    )
  );
}

/** End of a brand in small letters that begins at the word; the word itself where it is none. */
function brandEnd(scene: Scene, index: number): number {
  const { words } = scene;
  const length = words.ends[index]! - words.starts[index]!;
  if (length < 4 || scene.hitAt[index]! >= 0) return index;
  const before = words.folded[index - 1] ?? '';
  if (/^[@/.:_-]$/.test(before) && words.gaps[index] === 0) return index;
  const dotted =
    words.folded[index + 1] === '.' &&
    words.gaps[index + 1] === 0 &&
    words.gaps[index + 2] === 0 &&
    DOMAINS.test(words.folded[index + 2] ?? '') &&
    !/^[/@]$/.test(words.folded[index + 3] ?? '');
  if (dotted && before !== 'www') return index + 3;
  if (isOrdinary(scene, index) || !startsText(scene, index)) return index;
  return words.shapes[index + 1] === LOWER &&
    words.gaps[index + 1] === 1 &&
    scene.language.context.companyVerbs.has(words.folded[index + 1]!)
    ? index + 1
    : index;
}

function startsText(scene: Scene, index: number): boolean {
  const { words } = scene;
  if (index === 0 || words.gaps[index] === 3) return true;
  return (
    words.folded[index - 1] === '.' &&
    words.gaps[index] === 1 &&
    words.shapes[index - 2] !== SYMBOL &&
    words.ends[index - 2]! - words.starts[index - 2]! > 3 &&
    words.shapes[index - 2] !== CAPITALISED
  );
}
