import type { EntityType } from '@groschen/document';
import { type NameCandidate, origin, PRIORITY } from './candidate.ts';
import { isCurrency } from './currency-name.ts';
import { isDoubtful } from './doubtful-name.ts';
import { ENOUGH, evidenceFor, isQuoted, mediaCue } from './evidence.ts';
import type { GazetteerHit } from './gazetteer/match.ts';
import { isPartOfWord } from './part-of-word.ts';
import { cueBefore } from './rules/company-cue.ts';
import { hyphenAfter, inTitleCase, type Scene } from './scene.ts';
import { isCapital, LOWER } from './words.ts';

/** Turns what the gazetteer found into candidates: the sure names at once, the ambiguous ones where the context speaks for them. */
export function judgeHits(scene: Scene): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (const hit of scene.hits) {
    if (isPartOfWord(scene, hit) || isCurrency(scene, hit)) continue;
    const types = rankedTypes(scene, hit);
    for (const type of types) {
      const forms = hit.forms.filter((form) => form.entry.type === type);
      const sure = forms.some((form) => !form.ambiguous) || (type === 'company' && isForeignSpelling(scene, hit));
      const evidence = sure ? ENOUGH : evidenceFor(scene, hit, type);
      if (evidence < ENOUGH || isDoubtful(scene, hit, type)) continue;
      const end = extendedEnd(scene, hit, type);
      const words = end - hit.firstWord;
      candidates.push({
        start: hit.start,
        end: scene.words.ends[end - 1]!,
        type,
        priority: sure ? (words > 1 ? PRIORITY.knownPhrase : PRIORITY.knownWord) : PRIORITY.evidenced,
        by: origin(sure ? `gazetteer-${type}` : `gazetteer-${type}-in-context`),
        forms: sure && forms.some((form) => !form.ambiguous) ? forms.filter((form) => !form.ambiguous) : forms,
      });
      break;
    }
  }
  return candidates;
}

const BRANCHES =
  /^(?:deutschland|germany|europe|europa|uk|india|america|americas|asia|china|japan|österreich|austria|schweiz|suisse|france|italia|españa|brasil|australia|canada|polska|research|securities|capital|ventures|partners|cib|bank|group|holding|holdings|investments|consulting|pension|technologies|gruppe|corp)$/;

/** Districts of unions and parties. */
const DISTRICTS = /^(?:küste|nord|süd|ost|west|mitte|nordost|nordwest|südost|südwest)$/;

/** The names of branches, daughters and districts go on after the known one: "Deutsche Bank Research", "Jefferies India", "IG Metall Küste". */
function extendedEnd(scene: Scene, hit: GazetteerHit, type: EntityType): number {
  const { words } = scene;
  const parts = type === 'company' ? BRANCHES : type === 'organization' ? DISTRICTS : null;
  let end = hit.endWord;
  if (parts === null || inTitleCase(scene, hit.firstWord)) return end;
  while (
    end < words.length &&
    words.gaps[end] === 1 &&
    isCapital(words, end) &&
    parts.test(words.folded[end]!) &&
    !hyphenAfter(words, end)
  )
    end++;
  return end;
}

/** Types by likelihood: sure forms first, then better known things, with the context deciding between index, exchange and media. */
function rankedTypes(scene: Scene, hit: GazetteerHit): readonly EntityType[] {
  const best = new Map<EntityType, number>();
  for (const { entry, ambiguous } of hit.forms) {
    const cost = entry.rank + (ambiguous ? 10 : 0) + contextCost(scene, hit, entry.type);
    if (cost < (best.get(entry.type) ?? Number.POSITIVE_INFINITY)) best.set(entry.type, cost);
  }
  const nasdaq = scene.words.folded[hit.firstWord] === 'nasdaq' && hit.endWord === hit.firstWord + 1;
  if (nasdaq) return [isVenue(scene, hit) ? 'exchange' : 'index'];
  return [...best].sort((a, b) => a[1] - b[1]).map(([type]) => type);
}

function contextCost(scene: Scene, hit: GazetteerHit, type: EntityType): number {
  const { words } = scene;
  const bracketed = words.folded[hit.firstWord - 1] === '(' && words.folded[hit.endWord] === ')';
  const quoted = isQuoted(scene, hit);
  if (type === 'media') return bracketed || quoted || mediaCue(scene, hit) ? -6 : 0;
  if (
    type === 'company' &&
    hit.types.includes('index') &&
    words.shapes[hit.firstWord - 1] === LOWER &&
    cueBefore(scene, hit.firstWord)
  )
    return -6;
  if (type === 'product' && hit.types.includes('company')) return quoted ? -4 : 1;
  if (type === 'location' && isForeignSpelling(scene, hit)) return 20;
  return 0;
}

/** "Zurich" in a German text, where the city is written Zürich: the company, unless something is "in Zurich". */
function isForeignSpelling({ text, language, words }: Scene, hit: GazetteerHit): boolean {
  const { start, end, forms, types } = hit;
  if (language.code !== 'de' || !types.includes('company') || words.folded[hit.firstWord - 1] === 'in') return false;
  const surface = text.slice(start, end);
  const places = forms.filter(({ entry }) => entry.type === 'location');
  return (
    places.length > 0 &&
    places.every(({ entry: { canonical } }) => canonical !== surface && withoutMarks(canonical) === surface)
  );
}

const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

/** "an der Nasdaq", "Nasdaq-listed", "listed on the Nasdaq": the exchange; else the index. */
function isVenue(scene: Scene, hit: GazetteerHit): boolean {
  const { words } = scene;
  const after = words.folded[hit.endWord];
  if (
    after === '-' &&
    /^(?:listed|notiert|notierte|notierten|notierter|gelistete|gelisteten|gelistet|liste|debüt|börsengang|listing|traded)$/.test(
      words.folded[hit.endWord + 1] ?? '',
    )
  )
    return true;
  if (after === ':') return true;
  const before = words.folded[hit.firstWord - 1];
  const second = words.folded[hit.firstWord - 2];
  if (scene.language.code === 'de')
    return (
      (before === 'der' && /^(?:an|von|us|technologiebörse|börse)$/.test(second ?? '')) ||
      before === 'börse' ||
      before === 'technologiebörse' ||
      before === 'technologie-börse'
    );
  if (before === 'on' || before === 'from') return true;
  return before === 'the' && (second === 'on' || second === 'from') && listedNear(scene, hit.firstWord);
}

function listedNear(scene: Scene, index: number): boolean {
  for (let i = Math.max(0, index - 8); i < Math.min(scene.words.length, index + 6); i++)
    if (
      /^(?:list|listed|listing|lists|trade|trades|trading|debut|debuted|ticker|symbol|shares|delisted|delist|float)$/.test(
        scene.words.folded[i]!,
      )
    )
      return true;
  return false;
}
