/**
 * What words mostly are in raw text: persons, places, organisations, other names, or none. A model that is there already, the teacher, tags
 * the text; a word that it takes for one kind again and again, in whatever context, is of that kind. So the learner knows names that no
 * annotated set holds.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import { findingsOf, sceneOf } from '../dist/find-entities.js';
import { hashString } from '../dist/hash.js';
import { createNameTagger } from '../dist/tagger/name-tagger.js';
import { COLUMNS, KIND_STEP, KINDS } from '../dist/tagger/word-classes.js';
import { wordAt } from '../dist/words.js';
import { OURS } from './examples.mjs';
import { RAW_TEXT, SHARED } from './places.mjs';

/** One line in so many is read. */
const EVERY = { de: 2, en: 1 };
const LEAST_TIMES = 3;
const LEAST_SHARE = 0.75;
const LEAST_SURE = 0.5;

/** The kind of each word, as its position in `KINDS`, by the hash of the folded word. Minutes of one core. */
export async function nameKinds(lang, teacher) {
  const tagger = createNameTagger(teacher);
  const counts = new Map();
  const raw = createReadStream(new URL(RAW_TEXT[lang], SHARED)).pipe(createGunzip());
  let number = 0;
  for await (const text of createInterface({ input: raw }))
    if (number++ % EVERY[lang] === 0) count(text, lang, tagger, counts);
  const kinds = new Map();
  for (const [word, times] of counts) {
    const all = times.reduce((sum, n) => sum + n, 0);
    const most = times.indexOf(Math.max(...times));
    if (all >= LEAST_TIMES && times[most] >= LEAST_SHARE * all) kinds.set(hashString(word) >>> 0, most);
  }
  return kinds;
}

/** The kinds that a model knows, in the same form. */
export function kindsOf({ classes: { hashes, columns } }) {
  const kinds = new Map();
  hashes.forEach((hash, i) => {
    const kind = Math.floor(columns[i * COLUMNS + 3] / KIND_STEP);
    if (kind > 0) kinds.set(hash, kind - 1);
  });
  return kinds;
}

function count(text, lang, tagger, counts) {
  const document = withTokens(createDocument({ text, lang }));
  const findings = findingsOf(sceneOf(document), []);
  const { words } = findings;
  const kinds = new Int8Array(words.length).fill(KINDS.indexOf('none'));
  let word = 0;
  for (const { start, end, type, score } of tagger(document, findings).proposals) {
    if (score < LEAST_SURE) continue;
    while (word < words.length && words.ends[word] <= start) word++;
    for (let i = word; i < words.length && words.starts[i] < end; i++) kinds[i] = KINDS.indexOf(OURS[type]);
  }
  for (let i = 0; i < words.length; i++) {
    const folded = words.folded[i];
    if (folded.length < 3 || wordAt(words, i) === folded || !/^\p{L}+$/u.test(folded)) continue;
    let times = counts.get(folded);
    if (!times) {
      times = new Uint32Array(KINDS.length);
      counts.set(folded, times);
    }
    times[kinds[i]]++;
  }
}
