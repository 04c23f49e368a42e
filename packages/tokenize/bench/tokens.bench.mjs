/**
 * Tokens and sentences of 5 MB German and English text, beside parse-latin, wink-tokenizer and Intl.Segmenter in the same run.
 * Peers get 1,000 strings of 5 KB, since some grow slower with the length; ours also gets one string of 5 MB.
 * `node packages/tokenize/bench/tokens.bench.mjs`
 */
import { existsSync, readFileSync } from 'node:fs';
import { createDocument } from '@groschen/document';
import { splitSentences, tokenize, withTokens } from '@groschen/tokenize';
import { ParseLatin } from 'parse-latin';
import { Bench } from 'tinybench';
import winkTokenizer from 'wink-tokenizer';

const SIZE = 5_000_000;
const PIECES = 1000;

const text = repeated(source(), SIZE);
const pieces = Array.from({ length: PIECES }, (_, i) => text.slice((i * SIZE) / PIECES, ((i + 1) * SIZE) / PIECES));
const megabytes = Buffer.byteLength(text) / 1e6;

const latin = new ParseLatin();
const wink = winkTokenizer();
const words = new Intl.Segmenter('de', { granularity: 'word' });
const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });
const count = (segments) => {
  let found = 0;
  for (const _ of segments) found++;
  return found;
};

/** Runs a tokenizer over all pieces. */
const each = (run) => {
  for (const piece of pieces) run(piece);
};

const ours = (piece) => splitSentences(piece, tokenize(piece, { lang: 'de' }), { lang: 'de' }).length;
const bench = new Bench({ iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 });
bench
  .add('groschen: tokens and sentences, 1,000 × 5 KB', () => each(ours))
  .add('groschen: tokens and sentences, 1 × 5 MB', () => ours(text))
  .add('groschen: with language, 1,000 × 5 KB', () => each((piece) => withTokens(createDocument({ text: piece }))))
  .add('parse-latin: tokens and sentences', () => each((piece) => latin.parse(piece)))
  .add('wink-tokenizer: tokens only', () => each((piece) => wink.tokenize(piece)))
  .add('Intl.Segmenter: words and sentences', () =>
    each((piece) => count(words.segment(piece)) + count(sentences.segment(piece))),
  );
await bench.run();

for (const { name, result } of bench.tasks)
  console.log(`${name.padEnd(46)} ${(megabytes / (result.latency.p50 / 1000)).toFixed(2).padStart(8)} MB/s`);

/** Development text where it is there, else a few sentences of our own. */
function source() {
  const data = ['de_gsd-dev', 'en_ewt-dev'].map(
    (name) => new URL(`../../../../shared/data/tokens/${name}.jsonl`, import.meta.url),
  );
  if (!data.every((file) => existsSync(file)))
    return 'Der Umsatz stieg im 3. Quartal um 2,5 % auf 1,2 Mrd. Euro. „Wir sind zufrieden“, sagte der Vorstand. Shares of the U.S. rival rose 3.1% to $45.20 on Friday. ';
  return data
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    )
    .join('\n\n');
}

/** A flat string of exactly `size` code units. */
function repeated(sample, size) {
  return Buffer.from(sample.repeat(Math.ceil(size / sample.length)).slice(0, size))
    .toString('utf8')
    .slice(0, size);
}
