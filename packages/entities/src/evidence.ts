import type { EntityType } from '@groschen/document';
import type { NameForm } from './gazetteer/entry.ts';
import type { GazetteerHit } from './gazetteer/match.ts';
import { cueBefore } from './rules/company-cue.ts';
import { legalFormAt } from './rules/legal-form.ts';
import { isCued } from './rules/person-cue.ts';
import { endsWithOneOf, hitOver, hyphenAfter, inTitleCase, isDetermined, type Scene } from './scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, MIXED, startsSentence } from './words.ts';

/** What the context must bring for an ambiguous name. */
export const ENOUGH = 2;

/** How much the context speaks for an ambiguous name being of the type. */
export function evidenceFor(scene: Scene, hit: GazetteerHit, type: EntityType): number {
  switch (type) {
    case 'company':
      return companyEvidence(scene, hit);
    case 'location':
      return placeEvidence(scene, hit);
    case 'media':
      return mediaEvidence(scene, hit);
    case 'person':
      return isCued(scene, hit.firstWord) ||
        scene.language.roles.familyWords.has(scene.words.folded[hit.firstWord - 1] ?? '')
        ? ENOUGH
        : 0;
    case 'organization':
    case 'index':
    case 'exchange':
      return acronymEvidence(scene, hit);
    case 'product':
      return isQuoted(scene, hit) || ownedByCompany(scene, hit) || isCalled(scene, hit) ? ENOUGH : 0;
    default:
      return 0;
  }
}

function companyEvidence(scene: Scene, hit: GazetteerHit): number {
  const { words, language } = scene;
  const first = hit.firstWord;
  const end = hit.endWord;
  let evidence = 0;
  if (legalFormAt(scene, end) > 0 && words.gaps[end]! === 1) evidence += 3;
  if (hyphenAfter(words, end - 1) && language.company.compoundHeads.has(words.folded[end + 1]!)) evidence += 3;
  else if (isDetermined(scene, first)) evidence -= language.code === 'de' || !isCapital(words, first) ? 4 : 2;
  if (first > 0 && words.gaps[first] === 1 && cueBefore(scene, first)) evidence += 3;
  const after = words.folded[end] ?? '';
  if (
    after === '(' &&
    (/^[A-Z0-9]{1,6}$/.test(scene.text.slice(words.starts[end + 1] ?? 0, words.ends[end + 1] ?? 0)) ||
      /^(?:isin|wkn|nyse|nasdaq)$/.test(words.folded[end + 1] ?? ''))
  )
    evidence += 3;
  if (after === '<') evidence += 3;
  if (after === "'" && words.gaps[end] === 0 && language.code === 'en' && words.folded[end + 1] === 's') evidence += 1;
  if (language.context.companyVerbs.has(after) && after !== 'und' && after !== 'and' && words.gaps[end] === 1)
    evidence += 1;
  if (neighboursCompany(scene, hit)) evidence += 2;
  const before = first > 0 && words.gaps[first]! <= 1 ? words.folded[first - 1]! : '';
  if (language.context.namePrepositions.has(before) && language.code === 'de') evidence += 1;
  const exact = hit.forms.some(
    (form: NameForm) =>
      form.surface === scene.text.slice(hit.start, hit.end) && form.entry.type === 'company' && form.entry.rank <= 1,
  );
  if (language.code === 'en') {
    if (!startsSentence(words, first) && !inTitleCase(scene, first)) evidence += exact ? 2 : 1;
  } else if (
    !startsSentence(words, first) &&
    exact &&
    (words.shapes[first] === MIXED || words.shapes[first] === CAPITALS)
  )
    evidence += 1;
  if (
    words.gaps[end] === 1 &&
    isCapital(words, end) &&
    !hitOver(scene, end) &&
    language.code === 'en' &&
    words.shapes[end] === CAPITALISED &&
    !legalFormAt(scene, end)
  )
    evidence -= 2;
  if (
    first > 0 &&
    words.gaps[first] === 1 &&
    words.shapes[first - 1] === CAPITALISED &&
    !startsSentence(words, first - 1) &&
    language.code === 'en' &&
    !hitOver(scene, first - 1) &&
    !cueBefore(scene, first)
  )
    evidence -= 2;
  if (words.shapes[first] === LOWER && !exact) evidence -= 2;
  return evidence;
}

/** A longer row is not looked through. */
const LONGEST_ROW = 8;

/** In a row with a company that is sure: "Ford, General Motors und Stellantis". */
function neighboursCompany(scene: Scene, hit: GazetteerHit): boolean {
  const { words } = scene;
  const joins = (index: number) => /^(?:,|und|and|sowie|&|oder|or|\/)$/.test(words.folded[index] ?? '');
  const isRow = (next: (other: GazetteerHit) => number, from: number): boolean => {
    let index = from;
    for (let seen = 0; seen < LONGEST_ROW; seen++) {
      const other = hitOver(scene, index);
      if (!other?.types.includes('company')) return false;
      if (!other.ambiguous) return true;
      index = next(other);
      if (index < 0) return false;
    }
    return false;
  };
  const after = ({ endWord }: GazetteerHit) => (joins(endWord) ? endWord + 1 : -1);
  const before = ({ firstWord }: GazetteerHit) => (joins(firstWord - 1) ? firstWord - 2 : -1);
  return isRow(after, after(hit)) || isRow(before, before(hit));
}

function placeEvidence(scene: Scene, hit: GazetteerHit): number {
  const { words, language } = scene;
  if (isDetermined(scene, hit.firstWord)) return -2;
  const before = hit.firstWord > 0 && words.gaps[hit.firstWord]! <= 1 ? words.folded[hit.firstWord - 1]! : '';
  let evidence = 0;
  if (language.code === 'de' ? /^(?:in|aus|nach|bei|nahe)$/.test(before) : /^(?:in|near|at)$/.test(before))
    evidence += language.code === 'de' ? (before === 'in' || before === 'aus' ? 2 : 1) : 2;
  else if (language.context.placePrepositions.has(before)) evidence += 1;
  if (words.folded[hit.endWord] === '-' && /^(?:based|headquartered|listed)$/.test(words.folded[hit.endWord + 1] ?? ''))
    evidence += 3;
  if (words.folded[hit.endWord] === ',' && hitOver(scene, hit.endWord + 1)?.types.includes('location')) evidence += 1;
  if (/^(?:based|headquartered|ansässig|ansässige|ansässigen)$/.test(words.folded[hit.firstWord - 2] ?? ''))
    evidence += 2;
  const joined = /^(?:und|and|,|\/)$/.test(before) && hitOver(scene, hit.firstWord - 2);
  if (joined && !joined.ambiguous && joined.types[0] === 'location') evidence += 2;
  if (
    /^(?:[A-Z]|\p{Lu}\p{Ll}+)$/u.test(scene.text.slice(words.starts[hit.endWord] ?? 0, words.ends[hit.endWord] ?? 0)) &&
    language.code === 'en' &&
    words.gaps[hit.endWord] === 1
  )
    evidence -= 2;
  return evidence;
}

export function isQuoted(scene: Scene, hit: GazetteerHit): boolean {
  const open = scene.words.folded[hit.firstWord - 1] ?? '';
  const close = scene.words.folded[hit.endWord] ?? '';
  return '"„“»«‚\''.includes(open) && open !== '' && '"“”«»‘\''.includes(close) && close !== '';
}

export function mediaCue(scene: Scene, hit: GazetteerHit): boolean {
  const { words, language } = scene;
  let before = hit.firstWord - 1;
  if (before >= 0 && '"„“»«'.includes(words.folded[before]!)) before--;
  return before >= 0 && endsWithOneOf(words.folded[before]!, language.context.mediaCues);
}

function mediaEvidence(scene: Scene, hit: GazetteerHit): number {
  const { words } = scene;
  let evidence = 0;
  if (isQuoted(scene, hit)) evidence += 2;
  if (mediaCue(scene, hit)) evidence += 3;
  if (words.folded[hit.firstWord - 1] === '(' && words.folded[hit.endWord] === ')') evidence += 1;
  if (/^(?:berichtete|berichtet|berichten|schrieb|reported|reports|zufolge)$/.test(words.folded[hit.endWord] ?? ''))
    evidence += 1;
  if (/^(?:laut|told|berichtet|berichtete)$/.test(words.folded[hit.firstWord - 1] ?? '')) evidence += 1;
  return evidence;
}

/** Short forms of institutions: in capitals as they are, with the article they take. */
function acronymEvidence(scene: Scene, hit: GazetteerHit): number {
  const { words } = scene;
  const surface = scene.text.slice(hit.start, hit.end);
  if (!hit.forms.some((form) => form.surface === surface)) return 0;
  const before = words.folded[hit.firstWord - 1] ?? '';
  if (/^\p{Lu}{2,6}$/u.test(surface) && /^(?:die|der|das|dem|den|des|vom|beim|the)$/.test(before)) return 2;
  if (isQuoted(scene, hit) || (before === '(' && words.folded[hit.endWord] === ')')) return 2;
  return /^(?:im|am|vom)$/.test(before) && hyphenAfter(words, hit.endWord - 1) ? 2 : 0;
}

/** "mit dem Namen Claude", "dubbed Gemini": so things are introduced. */
function isCalled({ words, language }: Scene, { firstWord }: GazetteerHit): boolean {
  const before = words.folded[firstWord - 1];
  if (words.gaps[firstWord] !== 1) return false;
  return language.code === 'de'
    ? before === 'namen' && words.folded[firstWord - 2] === 'dem'
    : before === 'called' || before === 'dubbed';
}

function ownedByCompany(scene: Scene, hit: GazetteerHit): boolean {
  const owner =
    hitOver(scene, hit.firstWord - 1) ??
    (scene.words.folded[hit.firstWord - 1] === 's' ? hitOver(scene, hit.firstWord - 3) : undefined);
  return (
    owner !== undefined && !owner.ambiguous && owner.types.includes('company') && scene.words.gaps[hit.firstWord] === 1
  );
}
