/**
 * Bundles what we use of natural (German and English stemmer, Jaro-Winkler) into `src/generated/natural.ts`, with its
 * licence: natural itself installs 78 MB of database drivers with everyone who depends on it.
 * `node scripts/bundle-natural.mjs`, after a new version of natural; the result is checked in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);
const natural = dirname(require.resolve('natural/package.json'));
const { version } = JSON.parse(readFileSync(join(natural, 'package.json'), 'utf8'));
const target = fileURLToPath(new URL('../src/generated/natural.ts', import.meta.url));

const ENTRY = `
import germanStemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
export { englishStemmer, germanStemmer, jaroWinklerDistance };
`;

/** Stand-ins for modules that only natural's own tokenizing needs; we hand it words. */
const STAND_INS = {
  tokenizer: 'export class WordTokenizer {} export class RegexpTokenizer {} export default class Tokenizer {}',
  stopwords: 'export const words = []; export const de = [];',
};

function standInFor(id) {
  if (id.includes('/tokenizers/')) return 'tokenizer';
  if (id.includes('stopwords')) return 'stopwords';
  return undefined;
}

const bundle = await rolldown({
  input: 'entry',
  platform: 'browser',
  plugins: [
    {
      name: 'natural-parts',
      resolveId(id) {
        if (id === 'entry') return '\0entry';
        const standIn = standInFor(id);
        return standIn && `\0${standIn}`;
      },
      load(id) {
        if (id === '\0entry') return ENTRY;
        return id.startsWith('\0') && id.slice(1) in STAND_INS ? STAND_INS[id.slice(1)] : undefined;
      },
    },
  ],
});
const { output } = await bundle.generate({ format: 'esm', comments: false });
const licence = readFileSync(join(natural, 'LICENSE.txt'), 'utf8').trim();
const header = `// @ts-nocheck
/*
 * Parts of natural ${version}, bundled by scripts/bundle-natural.mjs. Not written by hand.
 *
${licence
  .split('\n')
  .map((line) => ` * ${line.trimEnd()}`.trimEnd())
  .join('\n')}
 *
 * The German stemmer: Copyright (c) 2010, FormBlitz AG, by Joder Illi after the Snowball algorithm,
 * Copyright (c) 2001, Dr Martin Porter; BSD licence.
 */
`;
writeFileSync(target, header + output[0].code.replace(/^\/\/#(region|endregion).*\n/gm, ''));
console.error(`${target}: ${output[0].code.length} characters`);
