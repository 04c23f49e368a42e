/**
 * Names per second against compromise on the same English texts in the same run, and what loading costs.
 * `node packages/entities/bench/names.bench.mjs`: best of five rounds; tokens are counted by our tokenizer for both.
 */
import { createDocument } from '@groschen/document';
import { createNameTagger, findEntities, loadModel } from '@groschen/entities';
import { withTokens } from '@groschen/tokenize';
import nlp from 'compromise';
import { loadGroschenNews } from '../../../corpora/dist/sets.js';
import { MODEL as GERMAN } from '../../model-de/dist/index.js';
import { MODEL as ENGLISH } from '../../model-en/dist/index.js';

const ROUNDS = 5;

/** Shortest time of several rounds, in milliseconds. */
function best(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const beforeLoad = process.memoryUsage().rss;
const start = performance.now();
const taggers = { de: createNameTagger(loadModel(GERMAN)) };
findEntities('Der Dax steigt.', { taggers });
console.log(`load German, first sentence  ${(performance.now() - start).toFixed(0)} ms`);
console.log(`memory for it                ${((process.memoryUsage().rss - beforeLoad) / 2 ** 20).toFixed(0)} MB`);
taggers.en = createNameTagger(loadModel(ENGLISH));

const news = loadGroschenNews();
for (const lang of ['de', 'en']) {
  const documents = news.filter((document) => document.lang === lang);
  const tokens = documents.reduce((sum, { text }) => sum + withTokens(createDocument({ text, lang })).tokens.length, 0);
  const show = (name, milliseconds) =>
    console.log(`${lang}  ${name.padEnd(24)}${((tokens / milliseconds) * 1000).toFixed(0).padStart(8)} tokens/s`);
  show(
    'groschen, tokens to names',
    best(() => {
      for (const { text } of documents) findEntities(withTokens(createDocument({ text, lang })), { taggers });
    }),
  );
  if (lang !== 'en') continue;
  show(
    'compromise',
    best(() => {
      for (const { text } of documents) {
        const view = nlp(text);
        view.people().out('array');
        view.places().out('array');
        view.organizations().out('array');
      }
    }),
  );
}
