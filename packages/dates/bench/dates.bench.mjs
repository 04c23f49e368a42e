/**
 * Dates of this package against chrono-node on the same text, in one run: `node packages/dates/bench/dates.bench.mjs`.
 * First what a user does, the documents of our corpus one by one, with their language and day of publication given; then their text
 * joined to growing lengths, where a growth of time beyond the linear shows.
 */

import { findDates } from '@groschen/dates';
import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import * as chrono from 'chrono-node';
import { loadGroschenNews } from '../../../corpora/dist/sets.js';

const PARSERS = { de: chrono.de, en: chrono.en };
const PUBLISHED = '2026-02-12T17:58:00';
/** Lengths of the joined text in code units. */
const LENGTHS = [10_000, 100_000, 1_000_000];
/** Processor time spent on each text and program, the compiler's warming up included, for all alike. */
const MILLISECONDS = 1500;
const SHARES = 5;

/** Processor time of this process in milliseconds: unlike the wall clock it does not count what others do on a busy machine. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Megabytes of text a second of processor time of each program: the best of its rounds over all texts. The programs take turns, so that
 * a machine that others slow down for a while is slow for all.
 */
function throughputs(programs, texts) {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const best = programs.map(() => Infinity);
  for (let share = 0; share < SHARES; share++)
    programs.forEach((program, p) => {
      const stop = processorTime() + MILLISECONDS / SHARES;
      do {
        const begin = processorTime();
        for (const text of texts) program(text);
        best[p] = Math.min(best[p], processorTime() - begin);
      } while (processorTime() < stop);
    });
  return best.map((milliseconds) => length / 1000 / milliseconds);
}

function report(name, texts) {
  const { lang } = texts[0];
  const tokenized = new Map(texts.map((text) => [text, withTokens(createDocument(text))]));
  const [ours, layer, theirs] = throughputs(
    [
      ({ text, lang, published }) => findDates(text, { lang, published }),
      (text) => findDates(tokenized.get(text)),
      ({ text, published }) => PARSERS[lang].parse(text, new Date(`${published}Z`)),
    ],
    texts,
  );
  console.log(
    `${lang}  ${name.padEnd(24)} @groschen/dates ${ours.toFixed(1)} MB/s   chrono-node ${theirs.toFixed(2)} MB/s   ${(ours / theirs).toFixed(1)} times   on tokens ${layer.toFixed(1)} MB/s`,
  );
}

for (const lang of ['de', 'en']) {
  const documents = loadGroschenNews().filter((document) => document.lang === lang);
  const texts = documents.map(({ text, published }) => ({ text, lang, published: published.slice(0, 19) }));
  report(`${texts.length} documents`, texts);
  const joined = texts.map(({ text }) => text).join('\n\n');
  for (const length of LENGTHS) {
    const text = joined.repeat(Math.ceil(length / joined.length)).slice(0, length);
    report(`one of ${length / 1000} KB`, [{ text, lang, published: PUBLISHED }]);
  }
}
