/**
 * Quantities of English financial news, beside Microsoft Recognizers-Text, wink-nlp and compromise in the same run, each on the
 * same pieces of raw text; ours also on German, and on strings of 1 MB and of 10 MB.
 * `node packages/quantities/bench/quantities.bench.mjs`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findQuantities } from '@groschen/quantities';
import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import { Bench } from 'tinybench';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const PIECE = 1500;
/** Recognizers needs seconds for a few thousand characters: it gets the first pieces only. */
const FEW = 2;

const english = repeated(news('en'), 1_000_000);
const german = repeated(news('de'), 1_000_000);
const pieces = split(english);
const few = pieces.slice(0, FEW);
const wink = winkNLP(model);

const tasks = [
  ['groschen: raw English text', pieces, (piece) => findQuantities(piece).length],
  ['groschen: raw German text', split(german), (piece) => findQuantities(piece).length],
  ['wink-nlp: entities', pieces.slice(0, 100), (piece) => wink.readDoc(piece).entities().length()],
  [
    'compromise: money, percentages, numbers',
    pieces.slice(0, 40),
    (piece) => {
      const document = compromise(piece);
      return document.money().length + document.percentages().length + document.numbers().length;
    },
  ],
  [
    'Recognizers-Text: currency, number, percentage',
    few,
    (piece) =>
      recognizers.recognizeCurrency(piece, 'en-us').length +
      recognizers.recognizeNumber(piece, 'en-us').length +
      recognizers.recognizePercentage(piece, 'en-us').length,
  ],
];

/** Milliseconds of processor time, so that other work on the machine does not count. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const bench = new Bench({ iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0, now });
for (const [name, texts, run] of tasks)
  bench.add(
    name,
    () => {
      for (const text of texts) run(text);
    },
    name.startsWith('Recog') ? { iterations: 1, warmupIterations: 0 } : { iterations: name.includes('raw') ? 12 : 3 },
  );
await bench.run();

const speeds = new Map();
tasks.forEach(([name, texts], i) => {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const speed = characters / (bench.tasks[i].result.latency.min / 1000);
  speeds.set(name, speed);
  console.log(`${name.padEnd(48)} ${(speed / 1e6).toFixed(speed < 1e5 ? 5 : 3).padStart(9)} M chars/s`);
});
const [raw] = speeds.values();
console.log(`raw English text: ${Math.round(raw / speeds.get(tasks.at(-1)[0]))} times Recognizers-Text`);

compareLengths();

/**
 * The same text as ten strings of 1 MB and as one of 10 MB, in turn; the medians of the rounds. Elapsed time: processor time would
 * count the threads of the garbage collector, which work beside this one.
 */
function compareLengths(rounds = 9) {
  const texts = { '1 MB': Array.from({ length: 10 }, () => english), '10 MB': [english.repeat(10)] };
  const times = { '1 MB': [], '10 MB': [] };
  for (let round = 0; round < rounds; round++)
    for (const [length, strings] of Object.entries(texts)) {
      const start = performance.now();
      for (const text of strings) findQuantities(text);
      times[length].push(performance.now() - start);
    }
  const [one, ten] = Object.entries(times).map(([length, all]) => {
    const median = all.sort((a, b) => a - b)[rounds >> 1];
    const speed = ((english.length * 10) / median / 1000).toFixed(3);
    console.log(`groschen: strings of ${length.padEnd(27)} ${speed.padStart(9)} M chars/s`);
    return median;
  });
  console.log(`ten times the text takes ${((10 * ten) / one).toFixed(1)} times as long`);
}

/** The text of our own corpus without its mark-up. */
function news(language) {
  const folder = new URL(`../../../corpora/groschen-news/${language}/`, import.meta.url);
  if (!existsSync(folder))
    return language === 'en'
      ? 'Revenue rose 38% to $1.87bn, or $1.31 a share. '
      : 'Der Umsatz stieg um 2,5 % auf 1,2 Mrd. Euro. ';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) =>
      (readFileSync(new URL(name, folder), 'utf8').split('\n===\n')[1] ?? '').replace(/\[([^\]|]+)\|[^\]]*\]/g, '$1'),
    )
    .join('\n\n');
}

function repeated(text, length) {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function split(text) {
  return Array.from({ length: Math.floor(text.length / PIECE) }, (_, i) => text.slice(i * PIECE, (i + 1) * PIECE));
}
