import { isDetermined, type Scene } from '../scene.ts';
import { isCapital, LOWER, startsSentence } from '../words.ts';

const LINKS = new Set(['of', 'for', 'and', '&', 'the']);

/** "University [of Bergen and the North]": institutions run on over links that companies' names do not. The word after; `from` for none. */
export function institutionEnd({ words, language }: Scene, from: number): number {
  let end = from;
  while (
    end < words.length &&
    words.gaps[end] === 1 &&
    ((isCapital(words, end) && !language.context.neverInNames.has(words.folded[end]!)) ||
      (end > from && LINKS.has(words.folded[end]!) && isCapital(words, end + 1) && words.gaps[end + 1] === 1))
  )
    end++;
  return end;
}

/** "[Ontario Securities] Commission": first word of the name that ends with word `last`; `last` where there is none. */
export function institutionStart(scene: Scene, last: number): number {
  const { words } = scene;
  let from = last;
  while (from > 0 && words.gaps[from] === 1 && isPart(scene, from - 1)) from--;
  while (from < last && LINKS.has(words.folded[from]!)) from++;
  return from === last - 1 && isDetermined(scene, from) && startsSentence(words, from) ? last : from;
}

function isPart({ words, language }: Scene, index: number): boolean {
  const folded = words.folded[index]!;
  if (words.shapes[index] === LOWER)
    return (folded === 'and' || folded === 'of') && index > 0 && isCapital(words, index - 1) && words.gaps[index] === 1;
  return (
    isCapital(words, index) && !language.context.functionWords.has(folded) && !language.context.neverInNames.has(folded)
  );
}
