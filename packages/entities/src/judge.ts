import type { EntityType } from '@groschen/document';
import { type NameCandidate, origin, PRIORITY } from './candidate.ts';
import type { NameForm } from './gazetteer/entry.ts';
import type { GazetteerHit } from './gazetteer/match.ts';
import { cueBefore } from './rules/company-cue.ts';
import { legalFormAt } from './rules/legal-form.ts';
import { mayFollowHyphen } from './rules/name-run.ts';
import { isCued } from './rules/person.ts';
import {
  endsWithOneOf,
  hitOver,
  hyphenAfter,
  hyphenBefore,
  inTitleCase,
  isDetermined,
  isOrdinary,
  isOrdinaryCompound,
  type Scene,
} from './scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, MIXED, NUMBER, startsSentence } from './words.ts';

/** What the context must bring for an ambiguous name. */
const ENOUGH = 2;

/** Turns what the gazetteer found into candidates: the sure names at once, the ambiguous ones where the context speaks for them. */
export function judgeHits(scene: Scene): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (const hit of scene.hits) {
    if (isPartOfWord(scene, hit) || isCurrency(scene, hit)) continue;
    const types = rankedTypes(scene, hit);
    for (const type of types) {
      const forms = hit.forms.filter((form) => form.entry.type === type);
      const sure = forms.some((form) => !form.ambiguous);
      const evidence = sure ? ENOUGH : evidenceFor(scene, hit, type);
      if (evidence < ENOUGH || isDoubtful(scene, hit, type)) continue;
      const end = type === 'company' ? extendedEnd(scene, hit) : hit.endWord;
      const words = end - hit.firstWord;
      candidates.push({
        start: hit.start,
        end: scene.words.ends[end - 1]!,
        type,
        priority: sure ? (words > 1 ? PRIORITY.knownPhrase : PRIORITY.knownWord) : PRIORITY.evidenced,
        by: origin(sure ? `gazetteer-${type}` : `gazetteer-${type}-in-context`),
        forms: forms.filter((form) => !sure || !form.ambiguous),
      });
      break;
    }
  }
  return candidates;
}

const BRANCHES =
  /^(?:deutschland|germany|europe|europa|uk|india|america|americas|asia|china|japan|österreich|austria|schweiz|suisse|france|italia|españa|brasil|australia|canada|polska|research|securities|capital|ventures|partners|cib|bank|group|holding|holdings|investments|consulting|pension|technologies|gruppe|corp)$/;

/** The names of branches and daughters go on after the known one: "Deutsche Bank Research", "Jefferies India". */
function extendedEnd(scene: Scene, hit: GazetteerHit): number {
  const { words } = scene;
  let end = hit.endWord;
  if (inTitleCase(scene, hit.firstWord)) return end;
  while (
    end < words.length &&
    words.gaps[end] === 1 &&
    isCapital(words, end) &&
    BRANCHES.test(words.folded[end]!) &&
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
  return 0;
}

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

const PREFIXES = new Set(
  'ex nicht anti pro post mit ost west nord süd vize alt neu non pre mid us eu inner trans pan former co'.split(' '),
);

/** After a hyphen a name counts only behind a prefix or another name: "Ex-Siemens-Chef", not "Kaup-Osterholt". */
function isPartOfWord(scene: Scene, hit: GazetteerHit): boolean {
  const { words } = scene;
  if (hyphenBefore(words, hit.firstWord) && !isSlug(scene, hit.firstWord - 2)) {
    const before = hit.firstWord - 2;
    if (
      !PREFIXES.has(words.folded[before]!) &&
      (scene.hitAt[before]! < 0 || !hyphenAfter(words, hit.endWord - 1)) &&
      !hyphenAfter(words, hit.endWord - 1)
    )
      return true;
  }
  // "Amazon.com" is looked up as a whole; "Booking.foo" is another thing
  if (
    words.folded[hit.endWord] === '.' &&
    words.gaps[hit.endWord] === 0 &&
    hit.endWord + 1 < words.length &&
    words.gaps[hit.endWord + 1] === 0 &&
    words.shapes[hit.endWord + 1] === LOWER
  )
    return true;
  if (
    words.folded[hit.firstWord - 1] === '.' &&
    words.gaps[hit.firstWord] === 0 &&
    words.gaps[hit.firstWord - 1] === 0 &&
    words.shapes[hit.firstWord - 2] === LOWER
  )
    return true;
  return (
    (words.folded[hit.firstWord - 1] === '@' || words.folded[hit.endWord] === '@') && words.gaps[hit.firstWord] === 0
  );
}

/** "BUZZ-Corvia", "WRAPUP 2-Fed": what agencies put before a headline. */
function isSlug(scene: Scene, index: number): boolean {
  const { words } = scene;
  if (words.shapes[index] === NUMBER) return words.shapes[index - 1] === CAPITALS;
  return (
    words.shapes[index] === CAPITALS &&
    words.ends[index]! - words.starts[index]! > 3 &&
    (isOrdinary(scene, index) || words.gaps[index]! > 1)
  );
}

const CURRENCIES =
  /^(?:dollar|dollars|dollars|peso|pesos|franc|francs|pound|pounds|yuan|won|cent|cents|dollarn|dollarkurs|währung|real|rand|krone|kronen|lira)$/;

/** "US-Dollar", "Hong Kong dollars", "Schweizer Franken". */
function isCurrency(scene: Scene, hit: GazetteerHit): boolean {
  return hit.types.includes('location') && beforeCurrency(scene, hit);
}

/** Whether a currency's name or sign goes on from the words. */
export function beforeCurrency(scene: Scene, hit: { readonly endWord: number }): boolean {
  const { words } = scene;
  if (words.gaps[hit.endWord] === 0 && /^[$€£¥]$/.test(words.folded[hit.endWord]!)) return true;
  if (words.folded[hit.endWord] === '-' && words.folded[hit.endWord + 1] === '$') return true;
  const next = words.folded[hit.endWord] === '-' ? hit.endWord + 1 : hit.endWord;
  return next < words.length && words.gaps[next]! <= 1 && CURRENCIES.test(words.folded[next]!);
}

/** A known name that is likely only a part of an unknown one. */
function isDoubtful(scene: Scene, hit: GazetteerHit, type: EntityType): boolean {
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
      return isQuoted(scene, hit) || ownedByCompany(scene, hit) ? ENOUGH : 0;
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
  if (language.context.companyVerbs.has(after) && words.gaps[end] === 1)
    evidence += after === 'und' || after === 'and' ? 0 : language.code === 'de' ? 1 : 1;
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

/** Next to another company in a row: "Ford, General Motors und Stellantis". */
function neighboursCompany(scene: Scene, hit: GazetteerHit): boolean {
  const { words } = scene;
  const joins = (index: number) => /^(?:,|und|and|sowie|&|oder|or|\/)$/.test(words.folded[index] ?? '');
  const sure = (index: number) => {
    const other = hitOver(scene, index);
    return other !== undefined && !other.ambiguous && other.types.includes('company');
  };
  return (joins(hit.endWord) && sure(hit.endWord + 1)) || (joins(hit.firstWord - 1) && sure(hit.firstWord - 2));
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

function isQuoted(scene: Scene, hit: GazetteerHit): boolean {
  const open = scene.words.folded[hit.firstWord - 1] ?? '';
  const close = scene.words.folded[hit.endWord] ?? '';
  return '"„“»«‚\''.includes(open) && open !== '' && '"“”«»‘\''.includes(close) && close !== '';
}

function mediaCue(scene: Scene, hit: GazetteerHit): boolean {
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

function ownedByCompany(scene: Scene, hit: GazetteerHit): boolean {
  const owner =
    hitOver(scene, hit.firstWord - 1) ??
    (scene.words.folded[hit.firstWord - 1] === 's' ? hitOver(scene, hit.firstWord - 3) : undefined);
  return (
    owner !== undefined && !owner.ambiguous && owner.types.includes('company') && scene.words.gaps[hit.firstWord] === 1
  );
}
