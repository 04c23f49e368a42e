import { endsWithOneOf, hitOver, hyphenBefore, isNameLike, isOrdinaryCompound, type Scene } from '../scene.ts';
import { isCapital, LOWER } from '../words.ts';

/** First parts of compounds that are no names: "KI-Firma", "Tech-Gruppe". */
const NO_NAMES =
  /^(?:us|eu|ki|it|ai|uk|ex|kfz|lkw|pkw|tv|pc|hr|pr|ab|start|top|co|vize|neu|minus|plus|ost|west|nord|süd|index|energie|tech|auto|bio|online|euro|dollar|dax|mdax|nebenwerte)$/;
/** Words before the hyphened one that may belong to the name. */
const MOST_WORDS = 3;

/** "[Kupferberg Windtechnik]-Aktie": first word of the unknown name that ends with word `last` before the hyphen; -1 where it is none. */
export function compoundStart(scene: Scene, last: number, entity: string): number {
  const { words } = scene;
  if (!isUnknownName(scene, last, entity)) return -1;
  let from = last;
  if (words.gaps[from] === 1 && words.folded[from - 1] === '&' && from > 1 && isCapital(words, from - 2)) from -= 2;
  for (let n = 0; n < MOST_WORDS && scene.hitAt[last]! < 0 && isEarlierPart(scene, from); n++) from--;
  return from;
}

function isUnknownName(scene: Scene, index: number, entity: string): boolean {
  const { words, language, knowledge } = scene;
  const hit = hitOver(scene, index);
  const folded = words.folded[index]!;
  if (hyphenBefore(words, index) || (hit && !hit.types.includes(entity))) return false;
  if (words.shapes[index] === LOWER)
    return folded.length > 5 && !knowledge.commonWords[language.code].has(folded[0]!.toUpperCase() + folded.slice(1));
  return !NO_NAMES.test(folded) && isNameLike(scene, index);
}

/** "Zhelong [Wansheng]-Tochter": an unknown large word right before, which is no ordinary noun and begins no sentence by chance. */
function isEarlierPart(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  const before = index - 1;
  return (
    before >= 0 &&
    words.gaps[index] === 1 &&
    scene.hitAt[before]! < 0 &&
    isNameLike(scene, before) &&
    !isOrdinaryCompound(scene, before) &&
    !hyphenBefore(words, before) &&
    !endsWithOneOf(words.folded[before]!, language.company.nounEndings) &&
    !endsWithOneOf(words.folded[before]!, language.roles.nounEndings) &&
    !/(?:er|ern)$/.test(words.folded[before]!)
  );
}
