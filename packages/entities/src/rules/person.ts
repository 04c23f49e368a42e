import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import {
  endsWithOneOf,
  hitOver,
  hyphenAfter,
  hyphenBefore,
  inTitleCase,
  isOrdinary,
  isOrdinaryCompound,
  type Scene,
} from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, MIXED, SYMBOL, startsSentence, wordAt } from '../words.ts';

/**
 * Persons by first name ("Reto Zumbrunn"), by role ("Analystin Luise Ehrmann", "said Carol Hennessy"), by title ("Mr Hale") and families.
 */
export function findPersons(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  const { words } = scene;
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words, i) || hyphenBefore(words, i)) continue;
    const family = familyName(scene, i);
    if (family > i) {
      found.push(candidate(scene, i, family, 'person-title', PRIORITY.person));
      i = family - 1;
      continue;
    }
    const clan = clanName(scene, i);
    if (clan > i) {
      found.push(candidate(scene, i, clan, 'person-family', PRIORITY.person));
      i = clan - 1;
      continue;
    }
    const given = givenNamesEnd(scene, i);
    const named = given > i;
    const cued = named ? false : isCued(scene, i) || isDescribed(scene, i);
    if (!named && !cued) continue;
    const from = i;
    const start = named ? given : initialsEnd(scene, i + 1);
    const end = generationEnd(scene, surnameEnd(scene, start, named));
    if (end <= start) continue;
    if (named && !isPlausible(scene, from, start, end)) continue;
    if (!named && (nameWords(scene, from, end) > 3 || !isUnknown(scene, from))) continue;
    found.push(candidate(scene, from, end, named ? 'person-given-name' : 'person-role', PRIORITY.person));
    i = end - 1;
  }
  return found;
}

function candidate(scene: Scene, from: number, to: number, rule: string, priority: number): NameCandidate {
  const { words } = scene;
  return { start: words.starts[from]!, end: words.ends[to - 1]!, type: 'person', priority, by: origin(rule) };
}

/** "Mr Hale", "Familie Roth", "Dr. Hale": the end of the surname that begins at `index`. */
function familyName(scene: Scene, index: number): number {
  const { words, language } = scene;
  if (index === 0 || words.gaps[index] !== 1) return index;
  const before =
    words.folded[index - 1] === '.' && index > 1 ? `${words.folded[index - 2]}.` : words.folded[index - 1]!;
  const family =
    language.roles.familyWords.has(before) ||
    (language.code === 'de' && /familie$/.test(before) && isCapital(words, index - 1));
  if (!family || givenNamesEnd(scene, index) > index || isOrdinary(scene, index) || isRoleOrTitle(scene, index))
    return index;
  const end = surnameEnd(scene, index, true);
  return Math.max(end, index);
}

/** "the Halvorsen family". */
function clanName(scene: Scene, index: number): number {
  const { words, language } = scene;
  if (
    language.code !== 'en' ||
    words.shapes[index] !== CAPITALISED ||
    isOrdinary(scene, index) ||
    words.folded[index - 1] !== 'the'
  )
    return index;
  return words.folded[index + 1] === 'family' && words.shapes[index + 1] === LOWER ? index + 1 : index;
}

/** The word after the first names and initials that begin at `index`; `index` where there are none. */
function givenNamesEnd(scene: Scene, index: number): number {
  const { words } = scene;
  let end = index;
  for (let n = 0; n < 3; n++) {
    const next = oneGivenName(scene, end);
    if (next === end || (n > 0 && words.gaps[end]! > 1)) break;
    // the last first name may be the surname: "Frank Walter"
    if (n > 0 && !(startsSurname(scene, initialsEnd(scene, next)) && isCapital(words, initialsEnd(scene, next)))) break;
    end = next;
  }
  return end === index ? index : initialsEnd(scene, end);
}

function oneGivenName(scene: Scene, index: number): number {
  const { words, knowledge } = scene;
  if (index >= words.length) return index;
  if (hyphenAfter(words, index) && isCapital(words, index + 2)) {
    const both = scene.text.slice(words.starts[index]!, words.ends[index + 2]!);
    if (knowledge.givenNames.has(both) || (isGiven(scene, index) && isGiven(scene, index + 2))) return index + 3;
  }
  return isGiven(scene, index) && !(words.folded[index + 1] === '-' && words.gaps[index + 1] === 0) ? index + 1 : index;
}

function isGiven(scene: Scene, index: number): boolean {
  const { words, knowledge } = scene;
  const word = wordAt(words, index);
  // "German Bunds", "German yields": an adjective before it is anybody's first name
  if (word === 'German' && scene.language.code === 'en') return false;
  if (knowledge.givenNames.has(word)) return true;
  return (
    words.shapes[index] === CAPITALS &&
    word.length > 3 &&
    knowledge.givenNames.has(word[0]! + word.slice(1).toLowerCase())
  );
}

/** Skips "J." and "F. W.". */
function initialsEnd(scene: Scene, index: number): number {
  const { words } = scene;
  let end = index;
  while (
    end + 1 < words.length &&
    words.shapes[end] === CAPITALISED &&
    words.ends[end]! - words.starts[end]! === 1 &&
    words.folded[end + 1] === '.' &&
    words.gaps[end + 1] === 0 &&
    words.gaps[end]! <= 1
  )
    end += 2;
  return end;
}

/** "Jr.", "III". */
function generationEnd(scene: Scene, end: number): number {
  const { words } = scene;
  if (words.gaps[end] !== 1 || !/^(?:jr|sr|ii|iii|iv)$/.test(words.folded[end]!) || !isCapital(words, end)) return end;
  return words.folded[end + 1] === '.' && words.gaps[end + 1] === 0 && words.folded[end]!.endsWith('r')
    ? end + 2
    : end + 1;
}

function startsSurname(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (index >= words.length || words.gaps[index]! === 0 || words.gaps[index]! > 2) return false;
  if (isCapital(words, index)) return !language.context.neverInNames.has(words.folded[index]!);
  return (
    words.shapes[index] === LOWER &&
    language.roles.particles.has(words.folded[index]!) &&
    index + 1 < words.length &&
    words.gaps[index + 1] === 1 &&
    (isCapital(words, index + 1) || language.roles.particles.has(words.folded[index + 1]!))
  );
}

/** The word after a surname with its particles and hyphens; `index` where none begins there. */
function surnameEnd(scene: Scene, index: number, lenient: boolean): number {
  const { words, language, knowledge } = scene;
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
  if (
    /^(?:ritter|edler|freiherr|freifrau|freiin|graf|gräfin|baron|baronin|de|van|von|le|la|mac|du|el|al|ter|der)$/.test(
      words.folded[i] ?? '',
    ) &&
    isCapital(words, i) &&
    i + 1 < words.length
  ) {
    i++;
    while (
      i < words.length &&
      words.gaps[i] === 1 &&
      words.shapes[i] === LOWER &&
      language.roles.particles.has(words.folded[i]!)
    )
      i++;
  }
  if (i >= words.length || words.gaps[i]! > 2 || (i > 0 && words.gaps[i] === 0 && i === index) || !isCapital(words, i))
    return index;
  if (!mayBeSurname(scene, i, lenient)) return index;
  let end = i + 1;
  // O'Brien, D'Angelo
  if (
    words.folded[end] === "'" &&
    words.gaps[end] === 0 &&
    end + 1 < words.length &&
    words.gaps[end + 1] === 0 &&
    isCapital(words, end + 1)
  )
    end += 2;
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
  while (
    language.code === 'de' &&
    end + 1 < words.length &&
    /^(?:zu|von)$/.test(words.folded[end]!) &&
    words.shapes[end] === LOWER &&
    /^(?:freiherr|graf|baron|ritter)$/.test(words.folded[i - 1] ?? '') &&
    isCapital(words, end + 1)
  )
    end += 2;
  // a second surname: "Annika Bergström Vall", "Winnie Lau Ka-yan"
  if (
    end < words.length &&
    words.gaps[end] === 1 &&
    words.shapes[end] === CAPITALISED &&
    words.ends[end]! - words.starts[end]! > 1 &&
    !/^(?:jr|sr|ii|iii|iv)$/.test(words.folded[end]!)
  ) {
    const known = knowledge.surnames.has(wordAt(words, end)) || knowledge.givenNames.has(wordAt(words, end));
    const plain = !isOrdinary(scene, end) && scene.hitAt[end]! < 0 && language.code === 'en';
    if ((known && !isOrdinary(scene, end)) || plain) {
      end++;
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
    }
  }
  return end;
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

const COMPANY_LIKE =
  /^(?:group|bank|capital|partners|holding|holdings|corp|inc|street|avenue|university|institute|company|industries|brothers|square|city|county|ag|se|gmbh|plc|park|airport|research|securities|advisors|management|ventures|stadt|straße|platz|stiftung|verlag|werke|energy|foods|airlines|motors|pharma|technologies|systems|software|associates|beach|valley|river|lake|island|islands|hospital|clinic|college|school|court|ltd|llc|stanley|jones)$/;

/** Against "Austin Texas", "Jordan Brand", "Georgia Power": a known name of something else goes first, and so do companies called after persons. */
function isPlausible(scene: Scene, from: number, surname: number, end: number): boolean {
  const { words, knowledge, language } = scene;
  if (COMPANY_LIKE.test(words.folded[end - 1]!)) return false;
  if (end < words.length && words.gaps[end] === 1 && COMPANY_LIKE.test(words.folded[end]!) && isCapital(words, end))
    return false;
  const over = hitOver(scene, from);
  if (
    over &&
    over.endWord >= end &&
    !over.types.includes('person') &&
    !over.ambiguous &&
    over.endWord - over.firstWord > 1
  )
    return false;
  if (isMonthName(words.folded[from]!) && !knowledge.surnames.has(wordAt(words, surname))) return false;
  const firstHit = hitOver(scene, from);
  const place = firstHit && !firstHit.ambiguous && firstHit.types.some((type) => type !== 'person');
  const surnameKnown =
    knowledge.surnames.has(wordAt(words, surname)) || knowledge.givenNames.has(wordAt(words, surname));
  const surnameHit = hyphenAfter(words, surname) ? undefined : hitOver(scene, surname);
  if (
    surnameHit &&
    !surnameHit.ambiguous &&
    !surnameHit.types.includes('person') &&
    !surnameKnown &&
    surnameHit.firstWord === surname
  )
    return false;
  if (surnameHit && surnameHit.endWord > end && !surnameHit.ambiguous) return false;
  if (place && !surnameKnown)
    return isCued(scene, from) || (!isOrdinary(scene, surname) && !surnameHit && !inTitleCase(scene, from));
  // an ordinary word that is also a first name, at the start of a sentence: "Will", "Mark"
  if (isOrdinary(scene, from) && startsSentence(words, from) && !surnameKnown)
    return !isOrdinary(scene, surname) && language.code === 'en';
  if (isOrdinary(scene, surname) && !surnameKnown)
    return language.code === 'en'
      ? !startsSentence(words, from) || !isOrdinary(scene, from)
      : isCued(scene, from) || followedByRole(scene, end);
  return true;
}

function followedByRole(scene: Scene, end: number): boolean {
  const { words, language } = scene;
  return (
    words.folded[end] === ',' || words.folded[end] === '(' || language.context.speechVerbs.has(words.folded[end] ?? '')
  );
}

/** A role, or a verb of speech, right before. */
export function isCued(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (index === 0 || words.gaps[index]! === 0 || words.gaps[index]! > 2) return false;
  let before = index - 1;
  if (
    words.folded[before] === '.' &&
    words.gaps[before] === 0 &&
    before > 0 &&
    language.roles.titles.has(`${words.folded[before - 1]}.`)
  )
    return true;
  if (words.shapes[before] === SYMBOL) return false;
  const folded = words.folded[before]!;
  if (language.context.speechVerbs.has(folded)) return true;
  const noun = language.code === 'de' ? isCapital(words, before) || hyphenBefore(words, before) : true;
  if (noun && endsWithOneOf(folded, language.roles.nounEndings)) return true;
  before--;
  return false;
}

function nameWords(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (scene.words.gaps[i]! > 0 || i === from) count++;
  return count;
}

/** "Zebulon Archer, who manages …", "Masako Tsurumi, an economist at …". */
function isDescribed(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (
    language.code !== 'en' ||
    words.shapes[index] !== CAPITALISED ||
    words.shapes[index + 1] !== CAPITALISED ||
    words.gaps[index + 1] !== 1
  )
    return false;
  let comma = index + 2;
  while (words.folded[comma] === '-' && words.gaps[comma] === 0) comma += 2;
  if (words.folded[comma] !== ',') return false;
  if (words.folded[comma + 1] === 'who') return true;
  for (let i = comma + 1; i < comma + 5 && i < words.length; i++) {
    if (words.shapes[i] === SYMBOL && words.folded[i] !== '-') return false;
    if (words.shapes[i] === LOWER && language.roles.nounEndings.has(words.folded[i]!)) return true;
  }
  return false;
}

/** A role's two words after it must be unknown and no ordinary words. */
function isUnknown(scene: Scene, index: number): boolean {
  const { words } = scene;
  const hit = hitOver(scene, index);
  if (hit && !hit.ambiguous && !hit.types.includes('person')) return false;
  if (isRoleOrTitle(scene, index) || (isOrdinaryCompound(scene, index) && scene.language.code === 'de')) return false;
  if (
    index > 0 &&
    scene.words.shapes[index - 1] !== LOWER &&
    endsWithOneOf(scene.words.folded[index - 1]!, scene.language.company.nounEndings)
  )
    return false;
  return (
    words.shapes[index] === CAPITALISED &&
    !isOrdinary(scene, index) &&
    words.ends[index]! - words.starts[index]! > 1 &&
    !hyphenAfter(words, index)
  );
}

/** "Vorstandschef", "Dame", "Dr": what stands before a name, not the name. */
function isRoleOrTitle(scene: Scene, index: number): boolean {
  const folded = scene.words.folded[index]!;
  return scene.language.roles.titles.has(folded) || endsWithOneOf(folded, scene.language.roles.nounEndings);
}

function isMonthName(folded: string): boolean {
  return /^(?:april|mai|may|june|juni|juli|august|autumn|summer)$/.test(folded);
}
