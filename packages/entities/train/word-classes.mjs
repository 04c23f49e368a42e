/**
 * The table of word classes: the clusters of `../shared/data/text/clusters-<lang>.tsv`, how each word is written inside sentences of the raw
 * text they were made from, and what kind of name it mostly is there. Rarer words that are names stand in it without clusters.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { hashString } from '../dist/hash.js';
import { COLUMNS, FINANCIAL, KIND_STEP, KINDS, NAMED_KINDS, NO_CLUSTER } from '../dist/tagger/word-classes.js';
import { RAW_TEXT, SHARED } from './places.mjs';

/**
 * By the hash of the folded word, `kinds` gives the kind of a word, as its position in `KINDS`, and `named` what its surroundings say.
 */
export async function makeWordClasses(lang, financial, kinds, named) {
  const rows = readFileSync(new URL(`text/clusters-${lang}.tsv`, SHARED), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const clustered = new Set(rows.map(([word]) => word));
  const written = await countWritings(RAW_TEXT[lang], clustered);
  const kindOf = (hash) => KIND_STEP * (1 + (kinds.get(hash) ?? -1));
  const table = rows.map(([word, ...clusters]) => {
    const hash = hashString(word) >>> 0;
    return {
      hash,
      row: [
        ...clusters.map(Number),
        habit(written.get(word)) + (financial.has(word) ? FINANCIAL : 0) + kindOf(hash),
        named.get(hash) ?? 0,
      ],
    };
  });
  const hashes = new Set(table.map(({ hash }) => hash));
  const none = KINDS.indexOf('none');
  const rare = new Set([
    ...[...kinds].filter(([, kind]) => kind !== none).map(([hash]) => hash),
    ...[...named].filter(([, value]) => isMostlyName(value)).map(([hash]) => hash),
  ]);
  for (const hash of rare)
    if (!hashes.has(hash)) table.push({ hash, row: [0, 0, NO_CLUSTER, kindOf(hash), named.get(hash) ?? 0] });
  table.sort((a, b) => a.hash - b.hash);
  const unique = table.filter(({ hash }, i) => i === 0 || hash !== table[i - 1].hash);
  const columns = new Uint16Array(unique.length * COLUMNS);
  unique.forEach(({ row }, i) => {
    columns.set(row, i * COLUMNS);
  });
  return { hashes: Uint32Array.from(unique, ({ hash }) => hash), columns };
}

const isMostlyName = (named) => named > 5 * NAMED_KINDS;

/** Per word, how often it stands small, with a capital, in capitals; the first word of a line says nothing. */
async function countWritings(file, words) {
  const counts = new Map();
  const lines = createInterface({ input: createReadStream(new URL(file, SHARED)).pipe(createGunzip()) });
  for await (const line of lines) {
    let first = true;
    for (const [surface] of line.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (first) {
        first = false;
        continue;
      }
      const folded = surface.toLowerCase();
      if (!words.has(folded)) continue;
      const count = counts.get(folded) ?? [0, 0, 0];
      counts.set(folded, count);
      count[surface === folded ? 0 : surface.length > 1 && surface === surface.toUpperCase() ? 2 : 1]++;
    }
  }
  return counts;
}

function habit(count) {
  if (!count) return 1;
  const [small, capital, capitals] = count;
  const all = small + capital + capitals;
  if (small > 0.9 * all) return 0;
  if (capitals > 0.6 * all) return 3;
  return small < 0.1 * all ? 2 : 1;
}
