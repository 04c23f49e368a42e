/**
 * Tokens, sentences and language against gold: Universal Dependencies dev sets and our own trap cases.
 * `node corpora/evaluation/tokens.mjs [--errors tokens|sentences SET]` prints a table, or the errors of one set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectLanguage, splitSentences, tokenize } from '@groschen/tokenize';

const DATA = new URL('../../../shared/data/tokens/', import.meta.url);

/** Each set with the layer of its gold that a token style is measured on. */
const SETS = [
  {
    name: 'de_gsd-dev',
    lang: 'de',
    layers: { compound: 'cmp', ud: 'tokens', words: 'words' },
    ask: { compound: 99.7, sentences: 95.5 },
  },
  {
    name: 'en_ewt-dev',
    lang: 'en',
    layers: { compound: 'cmp', ud: 'tokens', words: 'words' },
    ask: { words: 99.0, sentences: 84 },
  },
  { name: 'traps', layers: { compound: 'tokens' }, ask: { compound: 97, sentences: 97 }, exact: true },
];

/** Figures of every set whose data is there: F1 of spans, or for the traps the share of cases that are exact. */
export async function evaluateTokens() {
  const report = [];
  for (const set of SETS) {
    const documents = read(set.name);
    if (documents === undefined) continue;
    for (const [style, layer] of Object.entries(set.layers))
      report.push({
        set: set.name,
        measure: `tokens (${style})`,
        ...score(set, documents, (d) => tokensOf(d, style), layer),
        ask: set.ask[style],
      });
    report.push({
      set: set.name,
      measure: 'sentences',
      ...score(set, documents, sentencesOf, 'sents'),
      ask: set.ask.sentences,
    });
  }
  report.push(...evaluateLanguage());
  return report;
}

/** Lengths in characters and the accuracy asked for. */
const LENGTHS = [
  { name: 'under 20', below: 20, ask: 90 },
  { name: '20 to 50', below: 51, ask: 99 },
  { name: 'above 50', below: Number.POSITIVE_INFINITY, ask: 99.9 },
];

/** Share of the sentences, and of pieces of whole words cut from them, whose language is found; a piece stands alone, without a document. */
function evaluateLanguage() {
  const counts = LENGTHS.map((length) => ({ ...length, right: 0, all: 0 }));
  for (const set of SETS.filter(({ lang }) => lang !== undefined))
    for (const { text, sents } of read(set.name) ?? [])
      for (const [start, end] of sents)
        for (const piece of piecesOf(text.slice(start, end))) {
          const count = counts.find(({ below }) => piece.length < below);
          count.all++;
          if (detectLanguage(piece).lang === set.lang) count.right++;
        }
  return counts
    .filter(({ all }) => all > 0)
    .map(({ name, right, all, ask }) => ({
      set: 'language',
      measure: name,
      value: (100 * right) / all,
      gold: all,
      ask,
    }));
}

/** A sentence, and its words in groups of one, three and six. */
function piecesOf(sentence) {
  const words = sentence.split(' ');
  const groups = [1, 3, 6].flatMap((size) =>
    words
      .map((_, i) => words.slice(i, i + size).join(' '))
      .filter((_, i) => i % (4 * size) === 0 && i + size < words.length),
  );
  return [sentence, ...groups].filter((piece) => /\p{L}{2}/u.test(piece));
}

function read(name) {
  const file = new URL(`${name}.jsonl`, DATA);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function tokensOf({ text, lang }, style) {
  return spans(tokenize(text, { lang, style }));
}

function sentencesOf({ text, lang }) {
  return spans(splitSentences(text, tokenize(text, { lang }), { lang }));
}

function spans({ length, starts, ends }) {
  return Array.from({ length }, (_, i) => [starts[i], ends[i]]);
}

const key = ([start, end]) => `${start}-${end}`;

function score(set, documents, find, layer) {
  let hits = 0;
  let found = 0;
  let gold = 0;
  let exact = 0;
  for (const document of documents) {
    const wanted = new Set(document[layer].map(key));
    const got = find(document).map(key);
    const right = got.filter((span) => wanted.has(span)).length;
    hits += right;
    found += got.length;
    gold += wanted.size;
    if (right === wanted.size && right === got.length) exact++;
  }
  const f1 = (200 * hits) / (found + gold);
  return {
    value: set.exact ? (100 * exact) / documents.length : f1,
    precision: (100 * hits) / found,
    recall: (100 * hits) / gold,
    gold,
  };
}

/** Prints the places where gold and system differ, one a line, with what stands around them. */
function printErrors(measure, name) {
  const set = SETS.find((candidate) => candidate.name === name);
  const [style, layer] = measure === 'sentences' ? [undefined, 'sents'] : [measure, set.layers[measure]];
  for (const document of read(name)) {
    const { text } = document;
    const wanted = document[layer];
    const got = style ? tokensOf(document, style) : sentencesOf(document);
    const missing = new Set(wanted.map(key));
    const extra = got.filter((span) => !missing.delete(key(span)));
    const show = ([start, end]) =>
      style ? text.slice(start, end) : text.slice(start, end).replace(/(.{50}).*(.{50})/s, '$1 [...] $2');
    const lost = wanted.filter((span) => missing.has(key(span)));
    for (const span of lost) {
      const near = extra.filter(([start, end]) => start < span[1] && end > span[0]);
      const around = style ? `   ...${text.slice(Math.max(0, span[0] - 25), span[1] + 25)}...` : '';
      console.log(JSON.stringify(`${document.id}  ${show(span)}  ≠  ${near.map(show).join(' ‖ ')}${around}`));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag, measure, name] = process.argv.slice(2);
  if (flag === '--errors') printErrors(measure, name);
  else {
    for (const { set, measure: what, value, precision, recall, gold, ask } of await evaluateTokens())
      console.log(
        [
          `${set.padEnd(12)} ${what.padEnd(18)} ${value.toFixed(2).padStart(6)}`,
          precision === undefined ? `of ${gold}` : `P ${precision.toFixed(2)}  R ${recall.toFixed(2)}`,
          ask === undefined ? '' : `asked ${ask}`,
        ].join('   '),
      );
  }
}
