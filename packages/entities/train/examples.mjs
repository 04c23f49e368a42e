/** Training examples: a text, its names with coarse types, and places of which the set says nothing that we could learn. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseGoldDocument } from '../../../corpora/dist/markup.js';
import { splitOf } from '../../../corpora/dist/sets.js';
import { CORPUS, SHARED } from './places.mjs';

/** Coarse types of the classes of public sets; a class that is absent is no name of ours. */
const COARSE = {
  PER: 'person',
  person: 'person',
  researcher: 'person',
  politician: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  LOC: 'location',
  location: 'location',
  country: 'location',
  ORG: 'organization',
  corporation: 'organization',
  group: 'organization',
  organisation: 'organization',
  university: 'organization',
  politicalparty: 'organization',
  band: 'organization',
  OTH: 'other',
  MISC: 'other',
  product: 'other',
  'creative-work': 'other',
  misc: 'other',
  book: 'other',
  poem: 'other',
  song: 'other',
  album: 'other',
  award: 'other',
  event: 'other',
  magazine: 'other',
  academicjournal: 'other',
  election: 'other',
  conference: 'other',
  programlang: 'other',
};

/** The coarse kind of each of our types. */
export const OURS = {
  person: 'person',
  location: 'location',
  company: 'organization',
  organization: 'organization',
  media: 'organization',
  exchange: 'organization',
  index: 'other',
  product: 'other',
};

export function readSet(file) {
  return readFileSync(new URL(file, SHARED), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** GermEval and the English sets: one sentence an example. */
export function readPublicSet(file) {
  return readSet(file).map(({ id, text, entities }) => {
    const names = [];
    const unknown = [];
    for (const { s: start, e: end, type } of entities) {
      if (entities.some((other) => other.s <= start && other.e >= end && other.e - other.s > end - start)) continue;
      const part = type.endsWith('part') && partOfCompound(text, start, end);
      if (part) names.push({ start, end: part, type: COARSE[type.slice(0, 3)] });
      else if (type.endsWith('part')) unknown.push({ start, end });
      else if (COARSE[type]) names.push({ start, end, type: COARSE[type] });
    }
    return { id, text, names, unknown };
  });
}

/** GermEval marks the whole compound ("VW-Werk"); the name in it is what stands before the last hyphen. 0 where there is none. */
function partOfCompound(text, start, end) {
  const surface = text.slice(start, end);
  const hyphen = surface.lastIndexOf('-');
  return hyphen > 0 &&
    !/\s/.test(surface) &&
    /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(surface) &&
    /^\p{L}/u.test(surface.slice(hyphen + 1))
    ? start + hyphen
    : 0;
}

/** Our corpus; identifiers are no task of the tagger. */
export function readCorpus(lang, split) {
  const folder = new URL(`${lang}/`, CORPUS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseGoldDocument(readFileSync(new URL(name, folder), 'utf8'), name))
    .filter(({ id }) => splitOf(id) === split)
    .map(ofOurTypes);
}

/**
 * Texts written for training, with their names alone, marked as in our corpus and divided by lines that are `===`: financial news in
 * `texts/<lang>.txt`, everyday texts in `texts/<lang>-general.txt`, where there are some.
 */
export function readTexts(name) {
  const file = new URL(`texts/${name}.txt`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/^===\n/m)
    .map((marked, number) => ofOurTypes({ id: `text-${name}-${number}`, ...withoutMarks(marked.trim()) }));
}

function withoutMarks(marked) {
  const entities = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, index, 1: surface, 2: type } of marked.matchAll(/\[([^\]|]*)\|([a-z]+)\]/g)) {
    text += marked.slice(from, index);
    entities.push({ start: text.length, end: text.length + surface.length, type });
    text += surface;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), entities };
}

/** Data of one's own: JSON lines `{"id","text","entities":[{"start","end","type"}]}` with our types. */
export function readOwnData(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ofOurTypes(JSON.parse(line)));
}

/** A document with our types as an example; names of other types, as identifiers are, are left to the rules. */
function ofOurTypes({ id, text, entities }) {
  const names = entities
    .filter(({ type }) => OURS[type])
    .map(({ start, end, type }) => ({ start, end, type: OURS[type], fine: type }));
  return { id, text, names, unknown: [] };
}

/** The public sets of each language and how much a sentence of them counts. */
export const SETS = {
  de: [{ file: 'names/germeval14.train.jsonl', weight: 1.4 }],
  en: [
    ...[
      'wnut17',
      'wikigold',
      'crossner-politics',
      'crossner-science',
      'crossner-ai',
      'crossner-literature',
      'crossner-music',
      'btc-a',
      'btc-b',
      'btc-e',
      'btc-g',
      'btc-h',
      'sec-fin5',
    ].map((name) => ({ file: `names/${name}.train.jsonl`, weight: 1 })),
  ],
};
