import type { EntityType } from '@groschen/document';
import { type NameCandidate, origin } from './candidate.ts';
import type { Scene } from './scene.ts';
import { firstWordAt } from './words.ts';

/** The names of a document without single words that only a tagger takes for companies, but which name persons: "Pham" beside "Linda Pham". */
export function withoutOverruledCompanies(scene: Scene, names: readonly NameCandidate[]): readonly NameCandidate[] {
  const isStated = statedNames(scene, names);
  return names.filter(
    (name) =>
      !(
        name.type === 'company' &&
        isTaggersWord(scene, name) &&
        isStated('person', name) &&
        !isStated('company', name)
      ),
  );
}

/**
 * The names without those that give way to a company; `short` are the short forms of names of the document: a small town, a person told
 * by a first name alone, and a single word that only a tagger takes for a person or place. So "Aldenhoven" after "der Papierkonzern
 * Aldenhoven". O(names).
 */
export function withoutOverruled(
  scene: Scene,
  names: readonly NameCandidate[],
  short: readonly NameCandidate[],
): readonly NameCandidate[] {
  const companies = new Set(short.filter(({ type }) => type === 'company').map(placeOf));
  if (companies.size === 0) return names;
  const isStated = statedNames(scene, names);
  const isWeak = (name: NameCandidate): boolean =>
    isTaggersWord(scene, name)
      ? isSmall(name) && isStated('company', name) && !isStated('person', name)
      : isLikelyOnly(scene, name);
  const givesWay = (name: NameCandidate): boolean =>
    (name.type === 'location' || name.type === 'person') && companies.has(placeOf(name)) && isWeak(name);
  return names.filter((name) => !givesWay(name));
}

/** A small town that no preposition places, or a person told by a first name alone. */
function isLikelyOnly(scene: Scene, name: NameCandidate): boolean {
  return name.type === 'location'
    ? /gazetteer/.test(name.by) && isSmall(name) && !/^(?:in|aus|at|near)$/.test(wordBefore(scene, name.start))
    : name.by === origin('person-given-name');
}

/** Whether the gazetteer knows no large town or the like of that name. */
const isSmall = ({ forms = [] }: NameCandidate): boolean => forms.every(({ entry }) => entry.rank >= 2);

/** Tells whether rules or lists, or a person named in full, give a name a type, or the name is the first or last word of one of that type. */
function statedNames(
  scene: Scene,
  names: readonly NameCandidate[],
): (type: EntityType, name: NameCandidate) => boolean {
  const stated = new Set<string>();
  for (const name of names) {
    const surface = surfaceOf(scene, name);
    const words = surface.split(/\s+/);
    if (name.tagged && (name.type !== 'person' || words.length === 1)) continue;
    for (const part of [surface, words[0], words.at(-1)]) stated.add(`${name.type} ${part}`);
  }
  return (type, name) => stated.has(`${type} ${surfaceOf(scene, name)}`);
}

const placeOf = ({ start, end }: NameCandidate) => `${start}-${end}`;

const surfaceOf = ({ text }: Scene, { start, end }: NameCandidate) => text.slice(start, end);

const isTaggersWord = (scene: Scene, name: NameCandidate): boolean =>
  name.tagged === true && !/\s/.test(surfaceOf(scene, name));

function wordBefore(scene: Scene, offset: number): string {
  return scene.words.folded[firstWordAt(scene.words, offset) - 1] ?? '';
}
