/**
 * Names against gold: our corpus, the sample documents beside the repository, and public sets with coarse types.
 * `node corpora/evaluation/names.mjs [--split train|dev|test|all] [--errors] [--lang de|en] [--without-taggers]` prints a table, or
 * the errors too.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDocument } from '@groschen/document';
import { builtInKnowledge, createNameTagger, findEntities, loadModel } from '@groschen/entities';
import { MODEL as GERMAN } from '@groschen/model-de';
import { MODEL as ENGLISH } from '@groschen/model-en';
import { withTokens } from '@groschen/tokenize';
import { loadGroschenNews, loadSharedSets } from '../dist/sets.js';
import { PUBLIC_SETS, readPublicSet, scorePublicSet } from './public-names.mjs';

const TYPES = ['company', 'person', 'location', 'organization', 'media', 'index', 'exchange', 'product', 'identifier'];

/** Counts of one measure. */
const tally = () => ({ right: 0, found: 0, gold: 0 });
const f1 = ({ right, found, gold }) => (found + gold === 0 ? Number.NaN : (200 * right) / (found + gold));
const show = (t) =>
  t.found + t.gold === 0
    ? '-'
    : `${f1(t).toFixed(1)} (p ${((100 * t.right) / Math.max(1, t.found)).toFixed(0)} r ${((100 * t.right) / Math.max(1, t.gold)).toFixed(0)} n ${t.gold})`;

/** F1 of exact span and type, all and by type, and the differences. */
export function scoreNames(documents, find) {
  const scores = Object.fromEntries(['typed', 'span', ...TYPES].map((name) => [name, tally()]));
  const differences = [];
  for (const document of documents) {
    const predicted = find(document);
    const gold = document.entities.map((e) => ({ ...place(document.text, e), type: e.type }));
    for (const [name, key, list] of [
      ['typed', (e) => `${e.start}-${e.end} ${e.type}`],
      ['span', (e) => `${e.start}-${e.end}`],
      ...TYPES.map((type) => [type, (e) => `${e.start}-${e.end}`, (e) => e.type === type]),
    ]) {
      const wanted = new Set(gold.filter(list ?? (() => true)).map(key));
      const got = new Set(predicted.filter(list ?? (() => true)).map(key));
      scores[name].gold += wanted.size;
      scores[name].found += got.size;
      for (const one of got) if (wanted.has(one)) scores[name].right++;
    }
    const key = (e) => `${e.start}-${e.end} ${e.type}`;
    const wanted = new Set(gold.map(key));
    const got = new Set(predicted.map(key));
    const around = (e) => document.text.slice(Math.max(0, e.start - 35), e.end + 25).replace(/\s+/g, ' ');
    for (const e of gold)
      if (!got.has(key(e)))
        differences.push(`${document.id}\tMISSED\t${e.type}\t${document.text.slice(e.start, e.end)}\t…${around(e)}…`);
    for (const e of predicted)
      if (!wanted.has(key(e))) differences.push(`${document.id}\tWRONG\t${e.type}\t${e.text}\t…${around(e)}…\t${e.by}`);
  }
  return { scores, differences };
}

/** Gold of other origin gives the surface and which of its occurrences is meant. */
function place(text, { start, end, surface, n = 0 }) {
  if (start !== undefined) return { start, end };
  let at = -1;
  for (let i = 0; i <= n; i++) at = text.indexOf(surface, at + 1);
  return { start: at, end: at + surface.length };
}

/** Index members in a plain sentence: whether the first link is the one that the entry's own ISIN tells. */
function linkIndexMembers(options) {
  let right = 0;
  let all = 0;
  const wrong = [];
  for (const { entry } of builtInKnowledge().gazetteer.entries()) {
    if (entry.type !== 'company' || entry.rank > 0 || !entry.indices) continue;
    all++;
    const text = `Die Aktie von ${entry.canonical} stieg am Montag.`;
    const found = analyse(options)({ text, lang: 'de' }).find((name) => name.type === 'company');
    if (found?.text === entry.canonical && found.canonical === entry.canonical) right++;
    else wrong.push(`${entry.canonical}: ${found?.text} → ${found?.canonical}`);
  }
  return { right, all, wrong };
}

export const analyse = (options) => (document) =>
  findEntities(withTokens(createDocument({ text: document.text, lang: document.lang })), options);

function report(name, documents, options, errors) {
  const { scores, differences } = scoreNames(documents, analyse(options));
  console.log(`\n${name}: ${documents.length} documents`);
  for (const [measure, value] of Object.entries(scores)) console.log(`  ${measure.padEnd(14)}${show(value)}`);
  if (errors)
    for (const difference of differences.sort((a, b) => a.split('\t')[2].localeCompare(b.split('\t')[2])))
      console.log(difference);
}

if (process.argv[1] === fileURLToPath(import.meta.url) || process.argv.includes('names')) {
  const { values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: {
      split: { type: 'string', default: 'dev' },
      errors: { type: 'boolean' },
      lang: { type: 'string' },
      'without-taggers': { type: 'boolean' },
    },
  });
  const split = values.split === 'all' ? undefined : values.split;
  const lang = (documents) => (values.lang ? documents.filter((d) => d.lang === values.lang) : documents);
  const options = values['without-taggers']
    ? {}
    : {
        taggers: Object.fromEntries(
          [GERMAN, ENGLISH]
            .filter((model) => !values.lang || values.lang === model.lang)
            .map((model) => [model.lang, createNameTagger(loadModel(model))]),
        ),
      };
  for (const language of ['de', 'en']) {
    const documents = loadGroschenNews(split).filter((d) => d.lang === language);
    if (!values.lang || values.lang === language)
      report(`groschen-news ${values.split}, ${language}`, documents, options, values.errors);
  }
  const shared = loadSharedSets();
  for (const [name, documents] of shared) report(name, lang(documents), options, values.errors);

  const links = linkIndexMembers(options);
  console.log(
    `\nlinking of index members: ${links.right} of ${links.all} (${((100 * links.right) / links.all).toFixed(1)} %)`,
  );
  if (values.errors) console.log(links.wrong.join('\n'));

  console.log('\npublic sets, our types folded to persons, locations and organisations');
  for (const set of PUBLIC_SETS) {
    const documents = lang(readPublicSet(set));
    if (documents.length === 0) continue;
    const { folded, strict, types, differences } = scorePublicSet(set, documents, analyse(options));
    const each = Object.entries(types).map(([type, tallied]) => `${type} ${f1(tallied).toFixed(1)}`);
    console.log(`  ${set.name.padEnd(14)}${show(folded)}  without leave ${f1(strict).toFixed(1)}  ${each.join('  ')}`);
    if (values.errors) for (const difference of differences) console.log(difference);
  }
}
