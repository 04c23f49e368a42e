/**
 * What words name in raw text, told by their surroundings alone. A teacher that never sees a word itself, only what stands around it, reads
 * the text; the mean of what it believes at all places of a word tells what the word is. As it does not know the word, it is right about
 * words that no annotated set holds, and what it says is news to a learner that knows the word.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { builtInKnowledge } from '../dist/built-in.js';
import { hashString } from '../dist/hash.js';
import { COARSE_TYPES, LABELS, OUTSIDE, typeOfLabel } from '../dist/tagger/labels.js';
import { registerOf } from '../dist/tagger/register.js';
import { createScoredForms } from '../dist/tagger/scored-form.js';
import { createLabeller } from '../dist/tagger/stretches.js';
import { COLUMNS, NAMED_KINDS, NAMED_LEVELS } from '../dist/tagger/word-classes.js';
import { LOWER, scanWords, wordAt } from '../dist/words.js';
import { createExpectations } from './crf.mjs';
import { RAW_TEXT, SHARED } from './places.mjs';

const LEAST_TIMES = 2;
const SHORTEST = 3;
/** Words whose scores are kept while reading. */
const MOST_KEPT = 200_000;
/** What is believed of a word beforehand counts like so many places. */
const PRIOR_TIMES = 1;
const PRIOR = [0.06, 0.05, 0.04, 0.03, 0.82];
const NONE = COARSE_TYPES.length;
const KIND_OF_LABEL = Array.from({ length: LABELS }, (_, label) => (label === OUTSIDE ? NONE : typeOfLabel(label)));

/** What the surroundings say of each word of the raw text, as in the word classes, by the hash of the folded word. Minutes of one core. */
export async function namedBySurroundings(lang, teacher, knowledge = builtInKnowledge()) {
  const believed = new Map();
  const read = createReader(teacher, knowledge, believed);
  const raw = createReadStream(new URL(RAW_TEXT[lang], SHARED)).pipe(createGunzip());
  for await (const line of createInterface({ input: raw })) read(line);
  const kinds = new Map();
  for (const [word, sums] of believed) {
    const kind = kindOf(sums);
    if (kind > 0) kinds.set(hashString(word) >>> 0, kind);
  }
  return kinds;
}

function kindOf(sums) {
  const times = sums.reduce((all, p) => all + p, 0);
  if (times < LEAST_TIMES) return 0;
  const shares = Array.from(sums, (sum, i) => (sum + PRIOR_TIMES * PRIOR[i]) / (times + PRIOR_TIMES));
  const names = shares.slice(0, NONE);
  const named = 1 - shares[NONE];
  const most = names.indexOf(Math.max(...names));
  const kind = names[most] < 0.5 * named ? NAMED_KINDS - 1 : most;
  return 1 + kind + NAMED_KINDS * NAMED_LEVELS.filter((level) => named >= level).length;
}

/** Reads a line, in which every word but the first with a capital is looked at. */
function createReader(teacher, knowledge, believed) {
  const scoredForms = createScoredForms(teacher, knowledge, MOST_KEPT);
  const label = createLabeller(teacher, scoredForms.edge);
  const expectations = createExpectations(teacher.transitions);
  return (line) => {
    const words = scanWords(line);
    if (words.length === 0) return;
    const forms = [];
    for (let i = 0; i < words.length; i++)
      forms.push(scoredForms.of(words.shapes[i] === LOWER ? words.folded[i] : wordAt(words, i), words.folded[i]));
    const silent = new Uint32Array(words.length);
    const text = { words, forms, evidence: { dictionary: silent, rules: silent }, register: registerOf(forms) };
    const { scores, stretches } = label.first(text, forms, [words.length]);
    const isOpen = new Uint8Array(words.length);
    for (const { from, to } of stretches) {
      isOpen.fill(1, from, to);
      const shares = expectations(scores, from, to);
      for (let i = Math.max(from, 1); i < to; i++)
        for (let k = 0, at = (i - from) * LABELS; k < LABELS; k++)
          add(words, forms, i, KIND_OF_LABEL[k], shares[at + k]);
    }
    for (let i = 1; i < words.length; i++) if (isOpen[i] === 0) add(words, forms, i, NONE, 1);
  };

  function add({ folded }, forms, i, kind, share) {
    const word = folded[i];
    if (!forms[i].capital || word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return;
    let sums = believed.get(word);
    if (!sums) {
      sums = new Float32Array(NONE + 1);
      believed.set(word, sums);
    }
    sums[kind] += share;
  }
}

/** What a model knows of it, in the same form. */
export function namedOf({ classes: { hashes, columns } }) {
  const named = new Map();
  hashes.forEach((hash, i) => {
    const value = columns[(i + 1) * COLUMNS - 1];
    if (value > 0) named.set(hash, value);
  });
  return named;
}
