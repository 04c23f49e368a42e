import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Document } from '@groschen/document';
import { createAnalyzer } from 'groschen';
import type { GoldDocument } from './gold.ts';
import { type Difference, MEASURES, type Measure, type Report, score } from './score/score.ts';
import type { Score } from './score/tally.ts';
import { loadGroschenNews, loadSharedSets, SPLITS, type Split } from './sets.ts';

/**
 * `npm run evaluate`: scores the pipeline on the corpus, on the sets beside the repository, by layer, language and genre.
 * `npm run evaluate -- tokens` (quantities, dates, names, facts, summary) runs the evaluation of one layer on the data of its peers.
 */
const OPTIONS = {
  split: { type: 'string', default: 'dev' },
  errors: { type: 'string' },
  json: { type: 'string' },
  folder: { type: 'string' },
  by: { type: 'string' },
} as const;

const [layer, ...rest] = process.argv.slice(2);
if (layer === undefined || layer.startsWith('--')) evaluatePipeline(parseArgs({ options: OPTIONS }).values);
else evaluateLayer(layer, rest);

/** Each of these is a script of its own with its own options. */
function evaluateLayer(name: string, args: readonly string[]): void {
  const script = fileURLToPath(new URL(`../evaluation/${name}.mjs`, import.meta.url));
  if (!existsSync(script)) {
    console.error(`There is no evaluation of ${JSON.stringify(name)}.`);
    process.exit(2);
  }
  process.exitCode = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;
}

function evaluatePipeline(values: {
  split: string;
  errors?: string;
  json?: string;
  folder?: string;
  by?: string;
}): void {
  const split = values.split as Split;
  if (!SPLITS.includes(split)) {
    console.error(`--split takes ${SPLITS.join(', ')}, not ${JSON.stringify(split)}`);
    process.exit(2);
  }
  const sets = new Map([[`groschen-news ${split}`, loadGroschenNews(split, values.folder)], ...loadSharedSets()]);
  const analyze = createAnalyzer();
  const reports: Record<string, Report> = {};
  for (const [name, documents] of sets) {
    if (documents.length === 0) continue;
    const pairs = documents.map(
      (gold) => [gold, analyze({ id: gold.id, text: gold.text, published: gold.published })] as const,
    );
    reports[name] = score(pairs);
    for (const lang of ['de', 'en'] as const) {
      const some = pairs.filter(([gold]) => gold.lang === lang);
      if (some.length > 0 && some.length < pairs.length) reports[`${name}, ${lang}`] = score(some);
    }
    if (values.by) printGroups(name, pairs, values.by);
    if (values.errors) printErrors(name, reports[name], values.errors, documents);
  }
  printTable(reports);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(withoutDifferences(reports), null, 2)}\n`);
}

/** F1 of one measure by what the option names: quantities by kind, names and facts by type; all of them by genre. */
function printGroups(name: string, pairs: readonly (readonly [GoldDocument, Document])[], by: string): void {
  const groups: Record<string, readonly Group[]> = {
    kind: [{ layer: 'quantities', key: 'kind', measure: 'quantity-full' }],
    type: [
      { layer: 'entities', key: 'type', measure: 'entity-typed' },
      { layer: 'facts', key: 'type', measure: 'fact' },
    ],
  };
  const rows: Record<string, Record<string, string>> = {};
  const show = ({ f1, n }: Score) => `${percent(f1)} (${n})`;
  if (by === 'genre')
    for (const genre of new Set(pairs.map(([gold]) => gold.genre))) {
      const { scores } = score(pairs.filter(([gold]) => gold.genre === genre));
      const measures = ['quantity-full', 'date-value', 'entity-typed', 'fact'] as const;
      rows[genre] = Object.fromEntries(measures.map((measure) => [measure, show(scores[measure])]));
    }
  for (const { layer, key, measure } of groups[by] ?? []) {
    const labelOf = (annotation: object) => (annotation as Record<string, string>)[key]!;
    for (const label of new Set(pairs.flatMap(([gold]) => gold[layer].map(labelOf)))) {
      const only = <D extends GoldDocument | Document>(document: D): D => ({
        ...document,
        [layer]: (document[layer] as readonly object[]).filter((annotation) => labelOf(annotation) === label),
      });
      const { scores } = score(pairs.map(([gold, found]) => [only(gold), only(found)] as const));
      rows[`${layer} ${label}`] = { [measure]: show(scores[measure]) };
    }
  }
  console.log(name);
  console.table(rows);
}

interface Group {
  readonly layer: 'quantities' | 'entities' | 'facts';
  readonly key: 'kind' | 'type';
  readonly measure: Measure;
}

function printTable(reports: Readonly<Record<string, Report>>): void {
  const names = Object.keys(reports);
  const rows: string[][] = [['F1 (n)', ...names.map((name) => `${name} (${reports[name]!.documents})`)]];
  for (const measure of MEASURES)
    rows.push([
      measure,
      ...names.map((name) => {
        const { f1, precision, recall, n } = reports[name]!.scores[measure];
        return `${percent(f1)} (${n}; p ${percent(precision)} r ${percent(recall)})`;
      }),
    ]);
  rows.push(['bound accuracy', ...names.map((name) => percent(reports[name]!.boundAccuracy))]);
  rows.push(['modality accuracy', ...names.map((name) => percent(reports[name]!.modalityAccuracy))]);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '));
}

/** Errors of one measure (or of all whose name begins so), grouped by label, the most frequent group first. */
function printErrors(name: string, report: Report, wanted: string, documents: readonly GoldDocument[]): void {
  const genres = new Map(documents.map((document) => [document.id, document.genre]));
  const groups = new Map<string, Difference[]>();
  for (const difference of report.differences) {
    if (!matches(difference.measure, wanted)) continue;
    const group = `${difference.measure} ${difference.problem} ${difference.label}`;
    groups.set(group, [...(groups.get(group) ?? []), difference]);
  }
  for (const [group, members] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`\n${name}: ${group} (${members.length})`);
    for (const { document, text, detail } of members)
      console.log(`  ${document} [${genres.get(document)}] ${text} ${detail}`);
  }
}

function matches(measure: Measure, wanted: string): boolean {
  const layers: Readonly<Record<string, Measure>> = {
    quantities: 'quantity-full',
    dates: 'date-value',
    entities: 'entity-typed',
    names: 'entity-typed',
    facts: 'fact',
  };
  return measure === (layers[wanted] ?? wanted);
}

function withoutDifferences(reports: Readonly<Record<string, Report>>) {
  return Object.fromEntries(Object.entries(reports).map(([name, { differences, ...rest }]) => [name, rest]));
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
