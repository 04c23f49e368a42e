import type { Span } from '@groschen/document';
import { beforeCurrency } from './currency-name.ts';
import { endsWithOneOf, hitOver, isOrdinary, type Scene } from './scene.ts';
import type { NameProposal } from './tagger.ts';
import { CAPITALISED, firstWordAt, LOWER } from './words.ts';

/** What a tagger takes for a name now and then: one ordinary word, a verb, a contact line, the country in "US-$". */
export function isNoName(scene: Scene, { start, end }: Span, { type, score }: NameProposal): boolean {
  const { words, language, knowledge } = scene;
  const first = firstWordAt(words, start);
  const last = firstWordAt(words, end - 1);
  const surface = scene.text.slice(start, end);
  if (type === 'location') return MARKET.test(surface) || beforeCurrency(scene, { endWord: last + 1 });
  if (
    language.context.neverInNames.has(words.folded[last]!) ||
    CREDENTIAL.test(surface) ||
    MARKET.test(surface) ||
    VENTURE.test(surface)
  )
    return true;
  if (type !== 'person' && language.code === 'de' && (isPlacedNoun(scene, first, last) || isLand(scene, first, last)))
    return true;
  if (first < last || hitOver(scene, first)) return false;
  const word = words.folded[first]!;
  if (words.shapes[first] === LOWER && scene.counts.get(word) === 1) return true;
  if (score > 0.95) return false;
  const large = word[0]!.toUpperCase() + word.slice(1);
  return (
    isOrdinary(scene, first) ||
    (type !== 'person' && (knowledge.commonWords.de.has(large) || knowledge.commonWords.en.has(large)))
  );
}

/** What an agency sets before a headline ("ROUNDUP: …"), and the first word alone of what unions are called: "IG Bauen-Agrar-Umwelt". */
export function isMark({ text }: Scene, { start, end }: Span): boolean {
  return MARK.test(text.slice(start, end));
}

const MARK = /^(?:IG|ROUNDUP|STICHWORT|KORREKTUR|WDH|UPDATE)$/;

/** What stands behind a person's name. */
const CREDENTIAL = /^(?:Ph\. ?D|M\. ?D|MBA|CFA|CPA|J\. ?D)\.?$/;

/** What two companies do together. */
const VENTURE = /^Joint[ -]Ventures?$/;

/** What people call the stock market. */
const MARKET = /^Wall[ -]Street$/;

/** "Münsteraner Geldhaus", "Schweizer Biotech": an ordinary noun and where it is from. */
function isPlacedNoun(scene: Scene, first: number, last: number): boolean {
  const { words, language } = scene;
  return (
    last === first + 1 &&
    words.shapes[first] === CAPITALISED &&
    words.shapes[last] === CAPITALISED &&
    /\p{L}{3}er$/u.test(words.folded[first]!) &&
    (isOrdinary(scene, last) || endsWithOneOf(words.folded[last]!, language.company.nounEndings)) &&
    !language.company.nameEndings.has(words.folded[last]!)
  );
}

/** "Land Niedersachsen": what kind of place it is, and the place. */
function isLand(scene: Scene, first: number, last: number): boolean {
  const hit = hitOver(scene, last);
  return (
    LANDS.test(scene.words.folded[first]!) &&
    hit !== undefined &&
    hit.firstWord === first + 1 &&
    hit.endWord === last + 1 &&
    hit.types.includes('location')
  );
}

const LANDS = /^(?:bundes)?(?:land|landes|stadt|kanton|freistaat|gemeinde|provinz|region|bezirk|kreis|landkreis)$/;
