import { RATING_VERBS as DE_VERBS } from '@groschen/lexicon/de/rating-verbs';
import { ratings as DE_RATINGS } from '@groschen/lexicon/de/ratings';
import { RATING_VERBS as EN_VERBS } from '@groschen/lexicon/en/rating-verbs';
import { ratings as EN_RATINGS } from '@groschen/lexicon/en/ratings';
import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { hitOver, isNameLike, isOrdinaryCompound, type Scene } from '../scene.ts';
import { CAPITALS, isCapital, LOWER, SYMBOL } from '../words.ts';
import { nameEnd } from './name-run.ts';

/** Signs that divide the news of a list: "- Alvenius hebt …", "* ALVENIUS CUTS …". */
const BULLET = /^(?:[-–—*•:;|,])$/;
/** In a line of that many words after the verb the rating or the target must stand. */
const REACH = 14;
/** "Ziel für Brenta", "target for Brenta". */
const OF = /^(?:für|for|on|von|of)$/;
const MOST_WORDS = 5;

const oneWord = (surfaces: readonly string[]) =>
  surfaces.flatMap((surface) => surface.split(/[ -]/)).filter((word) => word.length > 2);
const LINES = {
  de: {
    verbs: new Set(DE_VERBS),
    marks: new Set([...oneWord(DE_RATINGS.target), ...Object.keys(DE_RATINGS.grades)]),
    behind: new Set(['mit', 'auf', 'von', 'nach', 'zum', 'zur', 'ab', 'hoch']),
  },
  en: {
    verbs: new Set(EN_VERBS),
    marks: new Set([...oneWord(EN_RATINGS.target), ...Object.keys(EN_RATINGS.grades)]),
    behind: new Set(['to', 'at', 'with', 'from', 'as', 'on']),
  },
};

/**
 * The house and the company of a rating in one line: "Alvenius hebt Ziel für Brenta auf 40 Euro", "Alvenius startet Brenta mit 'Buy'",
 * "ALVENIUS DOWNGRADES TO SELL".
 */
export function findRatingLines(scene: Scene): NameCandidate[] {
  const { words, language } = scene;
  const { verbs, marks, behind } = LINES[language.code];
  const found: NameCandidate[] = [];
  const add = (from: number, to: number) =>
    found.push({
      start: words.starts[from]!,
      end: words.ends[to - 1]!,
      type: 'company',
      priority: PRIORITY.cue + 1,
      by: origin('rating-line'),
    });
  for (let i = 1; i < words.length; i++) {
    if (!verbs.has(words.folded[i]!) || words.gaps[i] !== 1 || !endsLine(scene, i, marks)) continue;
    if (words.shapes[i] !== LOWER && words.shapes[i] !== CAPITALS) continue;
    const house = houseBefore(scene, i);
    if (house < 0) continue;
    add(house, i);
    const object = marks.has(words.folded[i + 1]!) && OF.test(words.folded[i + 2] ?? '') ? i + 3 : i + 1;
    if (object >= words.length) continue;
    if (!isNameLike(scene, object) || words.gaps[object] !== 1 || hitOver(scene, object)) continue;
    const end = nameEnd(scene, object);
    if (behind.has(words.folded[end] ?? '') && words.gaps[end] === 1) add(object, end);
  }
  return found;
}

/** Whether a rating or a target stands behind the verb in its line. */
function endsLine({ words }: Scene, verb: number, marks: ReadonlySet<string>): boolean {
  for (let i = verb + 1; i < words.length && i < verb + REACH && words.gaps[i]! < 2; i++) {
    if (marks.has(words.folded[i]!)) return true;
  }
  return false;
}

/** First word of the unknown name that fills a line or an item of a list up to the verb; -1 where something else does. */
function houseBefore(scene: Scene, verb: number): number {
  const { words } = scene;
  let from = verb;
  for (let i = verb - 1; i >= 0 && verb - i <= MOST_WORDS; i--) {
    if (words.shapes[i] === SYMBOL) {
      if (words.folded[i] === '&' && i > 0 && isCapital(words, i - 1)) continue;
      return BULLET.test(words.folded[i]!) && words.gaps[i + 1]! > 0 ? from : -1;
    }
    if (!isNameLike(scene, i) || !isCapital(words, i) || hitOver(scene, i) || isOrdinaryCompound(scene, i)) return -1;
    from = i;
    if (words.gaps[i]! > 1) return from;
  }
  return -1;
}
