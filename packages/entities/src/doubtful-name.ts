import type { EntityType } from '@groschen/document';
import type { GazetteerHit } from './gazetteer/match.ts';
import { cueBefore } from './rules/company-cue.ts';
import { legalFormAt } from './rules/legal-form.ts';
import { mayFollowHyphen } from './rules/name-run.ts';
import {
  hitOver,
  hyphenAfter,
  inTitleCase,
  isDetermined,
  isOrdinary,
  isOrdinaryCompound,
  type Scene,
} from './scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER } from './words.ts';

/** A known name that is likely only a part of an unknown one. */
export function isDoubtful(scene: Scene, hit: GazetteerHit, type: EntityType): boolean {
  const { words } = scene;
  const single = hit.endWord === hit.firstWord + 1;
  if (type === 'person' && single) {
    // another first name before it: "Eric Trump"
    const before = hit.firstWord - 1;
    return (
      before >= 0 &&
      words.gaps[hit.firstWord] === 1 &&
      words.shapes[before] === CAPITALISED &&
      scene.knowledge.givenNames.has(scene.text.slice(words.starts[before]!, words.ends[before]!))
    );
  }
  // Abbreviations in a headline in capitals may be words
  if (
    single &&
    words.shapes[hit.firstWord] === CAPITALS &&
    hit.end - hit.start > 3 &&
    hit.forms.every((form) => form.surface !== scene.text.slice(hit.start, hit.end)) &&
    isDetermined(scene, hit.firstWord)
  )
    return true;
  if (type === 'location' && single) return isPartOfOtherName(scene, hit);
  if (type === 'company' && single && isIndefinite(scene, hit.firstWord)) return true;
  if (type === 'company' && single && isDemonym(scene, hit.firstWord)) return true;
  if (type === 'company') return continuesByHyphen(scene, hit) || isFirstOfUnknown(scene, hit);
  if (type === 'person') return continuesByHyphen(scene, hit);
  return false;
}

/** "Greifensee Logistics", "Wüstenrot & Bausch", "Niederbayern-Mitte", "ein Leck", "der Papierkonzern Aldenhoven". */
function isPartOfOtherName(scene: Scene, hit: GazetteerHit): boolean {
  const { words, language } = scene;
  if (continuesByHyphen(scene, hit)) return true;
  const next = hit.endWord;
  if (
    words.gaps[next] === 1 &&
    words.shapes[next] === CAPITALISED &&
    language.company.nameEndings.has(words.folded[next]!) &&
    !inTitleCase(scene, hit.firstWord)
  )
    return true;
  if (
    words.folded[next] === '&' &&
    words.gaps[next] === 1 &&
    words.gaps[next + 1] === 1 &&
    isCapital(words, next + 1) &&
    !hitOver(scene, next + 1)?.types.includes('location')
  )
    return true;
  if (language.code === 'en' && startsUnknown(scene, next) && !inTitleCase(scene, hit.firstWord)) return true;
  const small = hit.forms.every((form) => form.entry.rank >= 2 || form.entry.type !== 'location');
  if (!small) return false;
  if (language.code === 'de' && language.context.determiners.has(words.folded[hit.firstWord - 1] ?? '')) return true;
  return hit.firstWord > 0 && words.gaps[hit.firstWord] === 1 && cueBefore(scene, hit.firstWord) === 'company-noun';
}

/** "Ein Bayer trinkt Bier", "eine Allianz": with an indefinite article it is the noun. */
function isIndefinite(scene: Scene, index: number): boolean {
  const { words } = scene;
  if (hyphenAfter(words, index) || words.shapes[index] !== CAPITALISED) return false;
  return (
    /^(?:ein|eine|einen|einem|einer|eines|kein|keine|keinen|jeder|jede|jedes|zwei|drei|an?)$/.test(
      words.folded[index - 1] ?? '',
    ) &&
    words.gaps[index] === 1 &&
    isOrdinary(scene, index)
  );
}

/** "Swiss vacuum valves": what follows is a noun, and the word tells where it is from. */
function isDemonym({ words, language }: Scene, index: number): boolean {
  return (
    language.context.demonyms.has(words.folded[index]!) &&
    words.gaps[index + 1] === 1 &&
    words.shapes[index + 1] === LOWER &&
    !language.context.companyVerbs.has(words.folded[index + 1]!) &&
    !language.context.functionWords.has(words.folded[index + 1]!)
  );
}

/** "Midland Precision": an unknown large word right behind, no role ("Germany Finance Minister") and no ordinary one. */
function startsUnknown(scene: Scene, index: number): boolean {
  const { words, language, knowledge } = scene;
  if (
    words.gaps[index] !== 1 ||
    words.shapes[index] !== CAPITALISED ||
    hitOver(scene, index) ||
    isOrdinary(scene, index)
  )
    return false;
  return (
    !language.roles.nounEndings.has(words.folded[index]!) &&
    !knowledge.givenNames.has(scene.text.slice(words.starts[index]!, words.ends[index]!))
  );
}

/** "Vossloh & Partner"; and for little known ones "Hokuto Chubo": the known name is only the first part. */
function isFirstOfUnknown(scene: Scene, hit: GazetteerHit): boolean {
  const { words } = scene;
  const next = hit.endWord;
  if (
    words.folded[next] === '&' &&
    words.gaps[next] === 1 &&
    words.gaps[next + 1] === 1 &&
    isCapital(words, next + 1) &&
    !hitOver(scene, next + 1)?.types.includes('company')
  )
    return true;
  const little = hit.endWord === hit.firstWord + 1 && hit.forms.every((form) => form.entry.rank >= 3);
  return (
    little &&
    scene.language.code === 'en' &&
    words.gaps[next] === 1 &&
    words.shapes[next] === CAPITALISED &&
    !hitOver(scene, next) &&
    !inTitleCase(scene, hit.firstWord) &&
    legalFormAt(scene, next) === 0
  );
}

/** "Rieter-Conzelmann": another name joined by a hyphen. */
function continuesByHyphen(scene: Scene, hit: GazetteerHit): boolean {
  const { words } = scene;
  return (
    scene.language.code === 'de' &&
    hyphenAfter(words, hit.endWord - 1) &&
    mayFollowHyphen(scene, hit.endWord + 1) &&
    !isOrdinaryCompound(scene, hit.endWord + 1) &&
    words.shapes[hit.endWord - 1] !== CAPITALS &&
    scene.hitAt[hit.endWord + 1]! < 0
  );
}
