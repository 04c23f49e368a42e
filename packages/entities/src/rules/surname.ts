import { endsWithOneOf, isOrdinary, type Scene } from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, MIXED, type WordTable, wordAt } from '../words.ts';

const NOBLE =
  /^(?:ritter|edler|freiherr|freifrau|freiin|graf|gräfin|baron|baronin|de|van|von|le|la|mac|du|el|al|ter|der)$/;
const TITLED = /^(?:freiherr|graf|baron|ritter)$/;
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** The word after a surname with its particles and hyphens; `index` where none begins there. */
export function surnameEnd(scene: Scene, index: number, lenient: boolean): number {
  const { words } = scene;
  const first = particlesEnd(scene, index);
  if (first >= words.length || words.gaps[first]! > 2 || (first > 0 && words.gaps[first] === 0 && first === index))
    return index;
  if (!isCapital(words, first) || !mayBeSurname(scene, first, lenient)) return index;
  let end = hyphensEnd(scene, apostropheEnd(words, first + 1));
  while (
    scene.language.code === 'de' &&
    end + 1 < words.length &&
    /^(?:zu|von)$/.test(words.folded[end]!) &&
    words.shapes[end] === LOWER &&
    TITLED.test(words.folded[first - 1] ?? '') &&
    isCapital(words, end + 1)
  )
    end += 2;
  return secondSurnameEnd(scene, end);
}

/** "van der", "Freiherr von". */
function particlesEnd(scene: Scene, index: number): number {
  const { words, language } = scene;
  let i = index;
  while (
    i < words.length &&
    words.gaps[i]! <= 2 &&
    (i === index ? words.gaps[i]! > 0 : words.gaps[i] === 1) &&
    language.roles.particles.has(words.folded[i]!) &&
    (words.folded[i] !== 'und' || words.folded[i + 1] === 'zu') &&
    words.shapes[i] === LOWER
  )
    i++;
  if (!NOBLE.test(words.folded[i] ?? '') || !isCapital(words, i) || i + 1 >= words.length) return i;
  i++;
  while (
    i < words.length &&
    words.gaps[i] === 1 &&
    words.shapes[i] === LOWER &&
    language.roles.particles.has(words.folded[i]!)
  )
    i++;
  return i;
}

/** "O'Brien", "D'Angelo". */
function apostropheEnd(words: WordTable, end: number): number {
  return words.folded[end] === "'" &&
    words.gaps[end] === 0 &&
    end + 1 < words.length &&
    words.gaps[end + 1] === 0 &&
    isCapital(words, end + 1)
    ? end + 2
    : end;
}

/** "Meyer-Landrut", but not the employer's part in "Roth-Anleihe". */
function hyphensEnd(scene: Scene, from: number): number {
  const { words, language, knowledge } = scene;
  let end = from;
  while (
    end + 1 < words.length &&
    words.folded[end] === '-' &&
    words.gaps[end] === 0 &&
    words.gaps[end + 1] === 0 &&
    (isCapital(words, end + 1) || /^\p{Ll}{2,4}$/u.test(words.folded[end + 1]!))
  ) {
    if (
      language.company.compoundHeads.has(words.folded[end + 1]!) ||
      language.roles.nounEndings.has(words.folded[end + 1]!)
    )
      break;
    if (language.code === 'de' && isOrdinary(scene, end + 1) && !knowledge.surnames.has(wordAt(words, end + 1))) break;
    end += 2;
    if (/^[od]$/.test(words.folded[end - 1]!) && words.folded[end] === "'" && words.gaps[end] === 0) end += 2;
  }
  return end;
}

/** A second surname: "Annika Bergström Vall", "Winnie Lau Ka-yan". */
function secondSurnameEnd(scene: Scene, from: number): number {
  const { words, language, knowledge } = scene;
  if (
    from >= words.length ||
    words.gaps[from] !== 1 ||
    words.shapes[from] !== CAPITALISED ||
    words.ends[from]! - words.starts[from]! < 2 ||
    GENERATION.test(words.folded[from]!)
  )
    return from;
  const known = knowledge.surnames.has(wordAt(words, from)) || knowledge.givenNames.has(wordAt(words, from));
  const plain = scene.hitAt[from]! < 0 && language.code === 'en';
  if (!(known || plain) || isOrdinary(scene, from)) return from;
  let end = from + 1;
  while (
    end + 1 < words.length &&
    words.folded[end] === '-' &&
    words.gaps[end] === 0 &&
    words.gaps[end + 1] === 0 &&
    /^\p{L}+$/u.test(words.folded[end + 1]!) &&
    language.code === 'en' &&
    !language.company.compoundHeads.has(words.folded[end + 1]!)
  )
    end += 2;
  return end;
}

/** "Jr.", "III"; the full stop belongs to the abbreviation, also where "Jr" was read as the surname. */
export function generationEnd({ words }: Scene, end: number): number {
  if (/^[js]r$/.test(words.folded[end - 1]!) && words.folded[end] === '.' && words.gaps[end] === 0) return end + 1;
  if (words.gaps[end] !== 1 || !GENERATION.test(words.folded[end]!) || !isCapital(words, end)) return end;
  return words.folded[end + 1] === '.' && words.gaps[end + 1] === 0 && words.folded[end]!.endsWith('r')
    ? end + 2
    : end + 1;
}

function mayBeSurname(scene: Scene, index: number, lenient: boolean): boolean {
  const { words, language, knowledge } = scene;
  if (/^[od]$/.test(words.folded[index]!) && words.folded[index + 1] === "'" && words.gaps[index + 1] === 0)
    return true;
  const folded = words.folded[index]!;
  const word = wordAt(words, index);
  if (language.context.functionWords.has(folded) || language.context.neverInNames.has(folded) || word.length < 2)
    return false;
  if (words.shapes[index] === CAPITALS && word.length < 4) return false;
  if (words.shapes[index] !== CAPITALISED && words.shapes[index] !== CAPITALS && words.shapes[index] !== MIXED)
    return false;
  if (knowledge.surnames.has(word)) return true;
  if (!isOrdinary(scene, index)) return true;
  return lenient && !endsWithOneOf(folded, language.company.nameEndings) && words.folded[index - 1] !== '.';
}
