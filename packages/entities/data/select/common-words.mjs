/**
 * Writes common-words-{de,en}.tsv: words that are usually no names, counted in running text.
 * German capitalises every noun, so a noun is told by the articles and lower-case adjectives before it; in English a word
 * that often stands in lower case is common. Usage: node common-words.mjs <shared data folder>
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const [source] = process.argv.slice(2);
const target = new URL('../', import.meta.url);
const WORD = /[\p{L}\p{M}][\p{L}\p{M}-]*|[^\s\p{L}]/gu;
const DETERMINERS = new Set(
  `der die das den dem des ein eine einer einem einen eines kein keine keinen keiner dieser diese dieses diesem diesen jeder jede jedes jedem jeden
  im am zum zur vom beim ins ans seine seiner seinem seinen sein ihre ihrer ihrem ihren ihr unsere unserer mehrere viele alle einige manche weitere
  welche welcher zwei drei vier fünf sechs`.split(/\s+/),
);

const lines = (file) => createInterface({ input: createReadStream(`${source}/text/${file}`).pipe(createGunzip()) });
const bump = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

async function german() {
  const capital = new Map();
  const determined = new Map();
  const lower = new Map();
  for await (const line of lines('de-wikipedia.txt.gz')) {
    let previous = '.';
    for (const [word] of line.matchAll(WORD)) {
      const first = word[0];
      if (first !== first.toLowerCase()) {
        // a word after a full stop says nothing about its own capital
        if (!/[.!?:„"–(]/.test(previous)) bump(capital, word);
        if (DETERMINERS.has(previous)) bump(determined, word);
      } else if (/\p{L}/u.test(first)) bump(lower, word);
      previous = word;
    }
  }
  const rows = [];
  for (const [word, count] of capital) {
    if (word.length < 3 || word.includes('-') || word === word.toUpperCase()) continue;
    const share = (determined.get(word) ?? 0) / count;
    const asLower = lower.get(word.toLowerCase()) ?? 0;
    if ((count >= 12 && share >= 0.22) || asLower >= Math.max(4, count)) rows.push([word, count + asLower, share]);
  }
  const known = new Set(rows.map(([word]) => word));
  for (const [word, count] of lower) {
    const capitalised = word[0].toUpperCase() + word.slice(1);
    if (count >= 25 && word.length > 2 && !known.has(capitalised)) rows.push([capitalised, count, 0]);
  }
  return rows;
}

async function english() {
  const lower = new Map();
  const capital = new Map();
  const count = (line) => {
    for (const [word] of line.matchAll(WORD)) bump(word[0] === word[0].toLowerCase() ? lower : capital, word);
  };
  for await (const line of lines('en-company-profiles.txt.gz')) count(line);
  for (const file of ['en_ewt-train', 'en_ewt-dev'])
    for (const line of readFileSync(`${source}/tokens/${file}.jsonl`, 'utf8').split('\n'))
      if (line) count(JSON.parse(line).text ?? '');
  const rows = [];
  for (const [word, n] of lower) {
    if (!/^\p{Ll}{2,}$/u.test(word)) continue;
    const name = word[0].toUpperCase() + word.slice(1);
    if (n >= 6 && n >= 0.25 * (capital.get(name) ?? 0)) rows.push([name, n, 1]);
  }
  return rows;
}

for (const [language, rows] of [
  ['de', await german()],
  ['en', await english()],
]) {
  const sorted = rows
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, language === 'de' ? 24_000 : 12_000);
  writeFileSync(
    new URL(`common-words-${language}.tsv`, target),
    `${sorted
      .map(([w]) => w)
      .sort()
      .join('\n')}\n`,
  );
  console.error(language, sorted.length, 'of', rows.length);
}
