import { hitOver, hyphenAfter, inTitleCase, isOrdinary, type Scene } from '../scene.ts';
import { isCapital, startsSentence, wordAt } from '../words.ts';
import { cueBefore } from './company-cue.ts';
import { isCued } from './person-cue.ts';

const ARTICLE = /^(?:die|das|dem|den)$/;

const COMPANY_LIKE =
  /^(?:group|bank|capital|partners|holding|holdings|corp|inc|street|avenue|university|institute|company|industries|brothers|square|city|county|ag|se|gmbh|plc|park|airport|research|securities|advisors|management|ventures|stadt|straße|platz|stiftung|verlag|werke|energy|foods|airlines|motors|pharma|technologies|systems|software|associates|beach|valley|river|lake|island|islands|hospital|clinic|college|school|court|ltd|llc|stanley|jones)$/;

/** Against "Austin Texas", "Jordan Brand", "Georgia Power": a known name of something else goes first, and so do companies called after persons. */
export function isPlausible(scene: Scene, from: number, surname: number, end: number): boolean {
  const { words, knowledge, language } = scene;
  if (COMPANY_LIKE.test(words.folded[end - 1]!) || isToldCompany(scene, from, end)) return false;
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

/** "Die Immo Moury", "das Biotechunternehmen Bernard Loiseau", "Jyoti Structures": what stands around tells a company called after a person. */
function isToldCompany(scene: Scene, from: number, end: number): boolean {
  const { words, language, knowledge } = scene;
  if (isCued(scene, from)) return false;
  const last = end - 1;
  if (
    end - from > 1 &&
    words.gaps[last] === 1 &&
    language.company.nameEndings.has(words.folded[last]!) &&
    !knowledge.surnames.has(wordAt(words, last))
  )
    return true;
  if (from === 0 || words.gaps[from] !== 1) return false;
  if (language.code === 'de' && ARTICLE.test(words.folded[from - 1]!)) return true;
  return cueBefore(scene, from) === 'company-noun' && !startsSentence(words, from);
}

function followedByRole(scene: Scene, end: number): boolean {
  const { words, language } = scene;
  return (
    words.folded[end] === ',' || words.folded[end] === '(' || language.context.speechVerbs.has(words.folded[end] ?? '')
  );
}

function isMonthName(folded: string): boolean {
  return /^(?:april|mai|may|june|juni|juli|august|autumn|summer)$/.test(folded);
}
