/**
 * Facts against gold: the sample beside the repository, the article the project began with, and our corpus.
 * `node corpora/evaluation/facts.mjs [--split train|dev|test] [--given] [--errors [TYPE]]`
 * With `--given` figures, times and names are taken from the gold, so that only the reading of facts is measured.
 */
import { createDocument } from '@groschen/document';
import { createFactFinder } from '@groschen/facts';
import { withTokens } from '@groschen/tokenize';
import { createAnalyzer } from 'groschen';
import { score } from '../dist/score/score.js';
import { loadGroschenNews, loadSharedSets } from '../dist/sets.js';

const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

const split = argument('--split') ?? 'dev';
const given = process.argv.includes('--given');
const errors = argument('--errors');

const find = createFactFinder();
const analyze = given ? undefined : createAnalyzer({ layers: ['facts'] });

/** The document with the gold's own figures, times and names, and the facts found on them. */
function withGivenLayers(gold) {
  const document = withTokens(
    createDocument({ id: gold.id, text: gold.text, lang: gold.lang, published: gold.published }),
  );
  const annotations = (layer) =>
    layer
      .map(({ surface, ...rest }) => ({ bound: 'exact', ...rest, text: surface, by: 'gold@1#given' }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  const annotated = {
    ...document,
    quantities: annotations(gold.quantities),
    dates: annotations(gold.dates),
    entities: annotations(gold.entities),
  };
  return { ...annotated, facts: find(annotated) };
}

const sets = new Map([...loadSharedSets(), [`groschen-news ${split}`, loadGroschenNews(split)]]);
for (const [name, documents] of sets) {
  const pairs = documents.map((gold) => [gold, given ? withGivenLayers(gold) : analyze(gold)]);
  print(name, pairs);
  for (const lang of ['de', 'en']) {
    const some = pairs.filter(([gold]) => gold.lang === lang);
    if (some.length > 0 && some.length < pairs.length) print(`  ${lang}`, some);
  }
  printTypes(pairs);
  if (errors !== undefined) printErrors(pairs);
}

function print(name, pairs) {
  const report = score(pairs);
  const { precision, recall, f1, n } = report.scores.fact;
  console.log(
    `${name.padEnd(22)} F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  n ${n}  modality ${percent(report.modalityAccuracy)}`,
  );
}

/** F1 of each type of fact, the most frequent first. */
function printTypes(pairs) {
  const types = new Map();
  for (const [gold] of pairs) for (const { type } of gold.facts) types.set(type, (types.get(type) ?? 0) + 1);
  for (const [type] of [...types].sort(([, a], [, b]) => b - a)) {
    const only = (facts) => facts.filter((fact) => fact.type === type);
    const some = pairs.map(([gold, found]) => [
      { ...gold, facts: only(gold.facts) },
      { ...found, facts: only(found.facts) },
    ]);
    const { precision, recall, f1, n } = score(some).scores.fact;
    console.log(`    ${type.padEnd(18)} F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  n ${n}`);
  }
}

/** What was missed and what was found in vain, by type. */
function printErrors(pairs) {
  const { differences } = score(pairs);
  const groups = new Map();
  for (const difference of differences) {
    if (difference.measure !== 'fact' || (errors && !difference.label.startsWith(errors))) continue;
    const group = `${difference.problem} ${difference.label}`;
    groups.set(group, [...(groups.get(group) ?? []), difference]);
  }
  for (const [group, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`\n${group} (${members.length})`);
    for (const { document, text, detail } of members) console.log(`  ${document} ${text} ${detail}`);
  }
}

function percent(share) {
  return (share * 100).toFixed(1).padStart(5);
}
