import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { hitOver, hyphenAfter, isNameLike, type Scene } from '../scene.ts';
import { CAPITALISED } from '../words.ts';

const GERMAN_PLACE =
  /(?:dorf|hofen|heim|hausen|berg|burg|bach|ingen|feld|kirchen|brunn|stadt|furt|brück|münde|stetten|weiler|rode|leben|au|see|tal|wil|ikon|roda|born|horst|beck|büttel|stedt|leiten|kreuz)$/;
const ENGLISH_PLACE =
  /(?:ton|ham|bury|ford|mouth|ville|field|borough|burgh|shire|minster|caster|chester|stead|dale|haven|port|cester|wick)$/;
const GERMAN_PREPOSITIONS = new Set(['in', 'aus', 'bei', 'nahe', 'nach']);
const ENGLISH_PREPOSITIONS = new Set(['in', 'near', 'at']);

/** Small places that no list holds, told by "in" and their ending ("in Niklasdorf"), and works: "im Werk Itzehoe". */
export function findPlaces(scene: Scene): NameCandidate[] {
  const { words, language } = scene;
  const found: NameCandidate[] = [];
  const [prepositions, ending] =
    language.code === 'de'
      ? ([GERMAN_PREPOSITIONS, GERMAN_PLACE] as const)
      : ([ENGLISH_PREPOSITIONS, ENGLISH_PLACE] as const);
  for (let i = 1; i < words.length; i++) {
    if (words.shapes[i] !== CAPITALISED || words.gaps[i]! > 2 || words.gaps[i] === 0 || hyphenAfter(words, i)) continue;
    const before = words.folded[i - 1]!;
    const placed = prepositions.has(before) && ending.test(words.folded[i]!) && scene.hitAt[i]! < 0;
    const works =
      before === 'werk' &&
      language.code === 'de' &&
      (scene.hitAt[i]! < 0 || hitOver(scene, i)!.types.includes('location'));
    if (!(placed || works) || !isNameLike(scene, i)) continue;
    // part of a longer name
    if (words.gaps[i + 1] === 1 && words.shapes[i + 1] === CAPITALISED && language.code === 'en') continue;
    found.push({
      start: words.starts[i]!,
      end: words.ends[i]!,
      type: 'location',
      priority: PRIORITY.cue - 4,
      by: origin('place'),
    });
  }
  return found;
}
