/**
 * The whole pipeline by layer on the project's own corpus, texts of 1,300 characters on average, and on one text of growing length,
 * where time that grows faster than the text would show.
 * `node packages/groschen/bench/pipeline.bench.mjs`: processor time of this process, the best of several rounds.
 */
import { withDates } from '@groschen/dates';
import { createDocument } from '@groschen/document';
import { createNameTagger, loadModel, withEntities } from '@groschen/entities';
import { createFactFinder } from '@groschen/facts';
import { withQuantities } from '@groschen/quantities';
import { withSummary } from '@groschen/summary';
import { withTokens } from '@groschen/tokenize';
import { createAnalyzer } from 'groschen';
import { loadGroschenNews } from '../../../corpora/dist/sets.js';
import { MODEL as GERMAN } from '../../model-de/dist/index.js';
import { MODEL as ENGLISH } from '../../model-en/dist/index.js';

const ROUNDS = 12;
const LONG = 13_000;

const taggers = { de: createNameTagger(loadModel(GERMAN)), en: createNameTagger(loadModel(ENGLISH)) };
const findFacts = createFactFinder();
const LAYERS = {
  tokens: withTokens,
  quantities: withQuantities,
  dates: withDates,
  entities: (document) => withEntities(document, { taggers }),
  facts: (document) => ({ ...document, facts: findFacts(document) }),
  summary: (document) => withSummary(document, { languages: 'both' }),
};

const texts = loadGroschenNews().map(({ text }) => text);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

console.log(`${texts.length} texts, ${characters} characters, best of ${ROUNDS}`);
let documents = texts.map((text) => createDocument({ text }));
for (const [name, layer] of Object.entries(LAYERS)) {
  let next = documents;
  show(
    name,
    best(() => {
      next = documents.map(layer);
    }),
  );
  documents = next;
}
const upToFacts = createAnalyzer({ layers: ['facts'] });
show(
  'the pipeline up to facts',
  best(() => texts.map((text) => upToFacts({ text }))),
);
const whole = createAnalyzer();
show(
  'the pipeline with summary',
  best(() => texts.map((text) => whole({ text }))),
);

for (const lang of ['de', 'en']) {
  const text = loadGroschenNews()
    .filter((document) => document.lang === lang)
    .map((document) => document.text)
    .join('\n\n')
    .slice(0, LONG);
  const once = best(() => upToFacts({ text }));
  const tenfold = text.repeat(10);
  const ten = best(() => upToFacts({ text: tenfold }));
  console.log(`${lang}: ten times ${text.length} characters takes ${(ten / once).toFixed(1)} times as long`);
}

function show(name, milliseconds) {
  const speed = Math.round(characters / milliseconds);
  console.log(
    `${name.padEnd(28)}${milliseconds.toFixed(0).padStart(6)} ms ${String(speed).padStart(7)},000 characters/s`,
  );
}

/** Least processor time of several rounds, in milliseconds. */
function best(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
