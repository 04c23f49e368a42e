import type { Span } from '@groschen/document';
import { type NameCandidate, origin, PRIORITY } from './candidate.ts';
import { bareCompanyName } from './company-name.ts';
import { buildGazetteer } from './gazetteer/build.ts';
import type { GazetteerEntry, NamedEntry } from './gazetteer/entry.ts';
import { matchGazetteer } from './gazetteer/match.ts';
import { hyphenAfter, hyphenBefore, isDetermined, type Scene } from './scene.ts';
import { LOWER, scanWords } from './words.ts';

/**
 * Names that the document gives in full somewhere, found again in their short forms and in capitals: "Norhaven" after
 * "Norhaven Medizintechnik AG", "Schlegel" beside "Martin Schlegel", "(SNB)" after "Schweizerische Nationalbank".
 */
export function joinShortForms(scene: Scene, accepted: readonly NameCandidate[]): NameCandidate[] {
  const entries: NamedEntry[] = [];
  const seen = new Set<string>();
  // where two names have the same short form, the surer one has it
  for (const candidate of [...accepted].sort((a, b) => b.priority - a.priority || a.start - b.start)) {
    const surface = scene.text.slice(candidate.start, candidate.end);
    const key = `${candidate.type} ${surface}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const names = shortForms(scene, surface, candidate);
    if (names.length > 0) entries.push({ entry: entryOf(candidate, surface), names });
  }
  if (entries.length === 0) return [];
  const hits = matchGazetteer(scene.words, [buildGazetteer(entries)], { genitive: scene.language.code === 'de' });
  const joined: NameCandidate[] = [];
  for (const hit of hits) {
    const { entry } = hit.forms[0]!;
    const { words } = scene;
    if (
      words.shapes[hit.firstWord] === LOWER &&
      hit.endWord === hit.firstWord + 1 &&
      hit.forms[0]!.surface !== scene.text.slice(hit.start, hit.end)
    )
      continue;
    if (hyphenBefore(words, hit.firstWord) && !hyphenAfter(words, hit.endWord - 1)) continue;
    if (
      isDetermined(scene, hit.firstWord) &&
      hit.endWord === hit.firstWord + 1 &&
      entry.type === 'company' &&
      scene.knowledge.commonWords[scene.language.code].has(hit.forms[0]!.surface)
    )
      continue;
    joined.push({
      start: hit.start,
      end: hit.end,
      type: entry.type,
      priority: PRIORITY.joined + (hit.endWord - hit.firstWord > 1 ? 3 : 0),
      by: origin(`short-form-${entry.type}`),
      entry,
    });
  }
  return joined;
}

function entryOf(candidate: NameCandidate, surface: string): GazetteerEntry {
  if (candidate.entry) return candidate.entry;
  const known = candidate.forms?.[0]?.entry;
  if (known && known.type === candidate.type) return known;
  return {
    type: candidate.type,
    canonical: candidate.type === 'company' ? bareCompanyName(surface) : surface,
    rank: 0,
  };
}

/** Types whose names stand in the gazetteer or not at all; those that a pack declares are found again. */
const NAMED_IN_FULL: ReadonlySet<string> = new Set(['location', 'index', 'exchange', 'identifier']);

const PARTICLE = /^(?:von|van|de|der|den|zu|zur|zum|di|da|del|della|la|le|du|af|ter|ten|dos|al|el|bin|af)$/;

/** A longer "name" is no name, and its short forms would be many. */
const MOST_WORDS = 12;

/** The forms under which the document may mention the name again, the full one included. */
function shortForms(scene: Scene, surface: string, candidate: NameCandidate): string[] {
  const flat = surface.replace(/\s+/g, ' ');
  if (candidate.type === 'person') {
    const parts = flat.split(' ');
    if (parts.length < 2) return /-given-name|-role|-title|gazetteer/.test(candidate.by) ? [flat] : [];
    const last = parts.at(-1)!;
    const particles = parts
      .slice(1, -1)
      .filter((part) => PARTICLE.test(part))
      .join(' ');
    return [flat, last, ...(particles ? [`${particles} ${last}`] : [])].filter(
      (name) => name.length > 2 && !isWord(scene, name),
    );
  }
  if (candidate.type === 'company') {
    const bare = bareCompanyName(flat);
    const words = bare.split(' ');
    if (words.length > MOST_WORDS) return [flat];
    const first = words[0]!;
    const names = new Set([flat, bare]);
    if (words.length > 1 && words.length < 4) names.add(words.join('-'));
    for (let n = words.length - 1; n > 1; n--)
      names.add(
        words
          .slice(0, n)
          .join(' ')
          .replace(/[\s,&+-]+$/, ''),
      );
    if (words.length > 1 && isOwn(scene, first) && !/^(?:The|Die|Der|Das)$/.test(first)) names.add(first);
    if (
      words.length > 1 &&
      words.length < 4 &&
      !candidate.forms &&
      isOwn(scene, words.at(-1)!) &&
      /^\p{Lu}\p{Ll}{4,}$/u.test(words.at(-1)!)
    )
      names.add(words.at(-1)!);
    return [...names].filter(
      (name) =>
        name.length > 1 &&
        (name === flat || !isWord(scene, name)) &&
        !/^(?:Deutsche|Bank of|The|First|New)$/.test(name),
    );
  }
  if (candidate.type === 'organization') {
    const abbreviation = bracketed(scene, candidate);
    return abbreviation
      ? [flat, abbreviation]
      : /gazetteer/.test(candidate.by) && !candidate.forms?.[0]?.ambiguous
        ? []
        : [flat];
  }
  if (NAMED_IN_FULL.has(candidate.type)) return [];
  return candidate.forms && !candidate.forms[0]?.ambiguous ? [] : [flat];
}

function isWord(scene: Scene, name: string): boolean {
  return (
    !name.includes(' ') &&
    /^\p{Lu}?\p{Ll}+$/u.test(name) &&
    scene.knowledge.commonWords[scene.language.code].has(name[0]!.toUpperCase() + name.slice(1))
  );
}

/** A word that is a name by itself: no ordinary one, no first name, no other known thing. */
function isOwn(scene: Scene, word: string): boolean {
  if (word.length < 3 || isWord(scene, word)) return false;
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (bare.length < 3 || scene.knowledge.commonWords[scene.language.code].has(bare)) return false;
  const known = scene.knowledge.gazetteer.formsOf(word.toLowerCase());
  return !known.some((form) => !form.ambiguous && form.entry.type !== 'company');
}

/** "Schweizerische Nationalbank (SNB)". */
function bracketed(scene: Scene, span: Span): string | null {
  const match = /^\s{0,2}\(([\p{Lu}][\p{L}\p{N}-]{1,9})\)/u.exec(scene.text.slice(span.end, span.end + 16));
  return match?.[1] && /\p{Lu}.*\p{Lu}/u.test(match[1]) ? match[1] : null;
}

/** Companies too introduce an abbreviation: "Norsk Ferro Industri ASA (NFI)". */
export function findBracketedNames(scene: Scene, accepted: readonly NameCandidate[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const candidate of accepted) {
    if (candidate.type !== 'organization' && candidate.type !== 'company') continue;
    const short = bracketed(scene, candidate);
    if (!short || !initialsOf(scene.text.slice(candidate.start, candidate.end), short)) continue;
    const start = scene.text.indexOf(short, candidate.end);
    found.push({
      start,
      end: start + short.length,
      type: candidate.type,
      priority: PRIORITY.joined + 10,
      by: origin('bracketed-short-form'),
      entry: entryOf(candidate, scene.text.slice(candidate.start, candidate.end)),
    });
  }
  return found;
}

/** Whether the letters of the abbreviation come in the name in this order, the first one first. */
function initialsOf(name: string, short: string): boolean {
  const folded = name.toLowerCase();
  let at = 0;
  for (const letter of short.toLowerCase()) {
    if (!/\p{L}/u.test(letter)) continue;
    at = folded.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return scanWords(name).folded[0]?.[0] === short[0]!.toLowerCase();
}
