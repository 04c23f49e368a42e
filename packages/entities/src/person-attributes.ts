import type { NameCandidate } from './candidate.ts';
import { endsWithOneOf, hyphenBefore, type Scene } from './scene.ts';
import { firstWordAt, isCapital, SYMBOL, wordAt } from './words.ts';

/** The names of a document by where they begin and end. */
export interface NamesByPlace {
  readonly byStart: ReadonlyMap<number, NameCandidate>;
  readonly byEnd: ReadonlyMap<number, NameCandidate>;
}

export function placesOf(names: readonly NameCandidate[]): NamesByPlace {
  return {
    byStart: new Map(names.map((name) => [name.start, name])),
    byEnd: new Map(names.map((name) => [name.end, name])),
  };
}

function employerOf(name: NameCandidate | undefined): NameCandidate | undefined {
  return name && name.type !== 'person' && name.type !== 'identifier' ? name : undefined;
}

const MOST_ROLE_WORDS = 5;

/**
 * Title, role and employer as they stand right before a person ("Goldman-Analyst Eric Sheridan", "Dr. Jane Hale", "Morvane-Chefin Ulrike Roth",
 * "Micron CEO Sanjay Mehrotra") or behind it ("Sanjay Mehrotra, chief executive of Micron").
 */
export function personAttributes(
  scene: Scene,
  person: NameCandidate,
  names: NamesByPlace,
): Readonly<Record<string, string>> | undefined {
  const { words, language, text } = scene;
  const first = firstWordAt(words, person.start);
  let before = first - 1;
  let title: string | undefined;
  while (before >= 0 && words.gaps[before + 1]! <= 1) {
    const dotted = words.folded[before] === '.' && before > 0 ? `${words.folded[before - 1]}.` : words.folded[before]!;
    if (!language.roles.titles.has(dotted)) break;
    const from = words.folded[before] === '.' ? before - 1 : before;
    title = text.slice(words.starts[from]!, person.start).trim();
    before = from - 1;
  }
  const role =
    before >= 0 &&
    words.gaps[before + 1]! <= 2 &&
    words.shapes[before] !== SYMBOL &&
    endsWithOneOf(words.folded[before]!, language.roles.nounEndings)
      ? before
      : -1;
  const behind = role < 0 ? roleBehind(scene, person, names) : undefined;
  if (title === undefined && role < 0 && !behind) return undefined;
  const employer = role >= 0 ? employerBefore(scene, role, names) : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(role >= 0 && { role: wordAt(words, role) }),
    ...(employer && { employer }),
    ...behind,
  };
}

/** The company or institution joined to the role by a hyphen, or standing before it. */
function employerBefore(scene: Scene, role: number, names: NamesByPlace): string | undefined {
  const { words, text } = scene;
  const end = hyphenBefore(words, role)
    ? words.ends[role - 2]!
    : role > 0 && words.gaps[role] === 1 && isCapital(words, role - 1)
      ? words.ends[role - 1]!
      : -1;
  const name = employerOf(names.byEnd.get(end));
  return name && text.slice(name.start, name.end);
}

/** ", analyst at Northgate Wealth", ", chief executive of Micron", ", Leiterin Investor Relations". */
function roleBehind(
  scene: Scene,
  person: NameCandidate,
  names: NamesByPlace,
): { role: string; employer?: string } | undefined {
  const { words, language, text } = scene;
  const comma = firstWordAt(words, person.end);
  if (words.folded[comma] !== ',') return undefined;
  for (let i = comma + 1; i < words.length && i <= comma + MOST_ROLE_WORDS && words.gaps[i]! <= 2; i++) {
    if (words.shapes[i] === SYMBOL && words.folded[i] !== '-') return undefined;
    if (!endsWithOneOf(words.folded[i]!, language.roles.nounEndings)) continue;
    const after = words.folded[i + 1] ?? '';
    if (endsWithOneOf(after, language.roles.nounEndings)) continue;
    const role = text.slice(words.starts[comma + 1]!, words.ends[i]!).replace(/^(?:an?|the|der|die|ein|eine) /, '');
    const start = /^(?:at|of|with|for|von|bei|der|des)$/.test(after) ? words.starts[i + 2] : undefined;
    const employer = start === undefined ? undefined : employerOf(names.byStart.get(start));
    return { role, ...(employer && { employer: text.slice(employer.start, employer.end) }) };
  }
  return undefined;
}
