import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDocument, type Document, type FactType, type Quantity, type RoleValue } from '@groschen/document';
import type { GoldDocument, GoldFact, GoldFigure } from './gold.ts';
import { parseGoldDocument } from './markup.ts';
import { type Difference, type Measure, type Report, score } from './score/score.ts';
import { emptyTally, scoreOf } from './score/tally.ts';
import { loadGroschenNews } from './sets.ts';

/**
 * `npm run corpus:agreement`: compares a sample of groschen-news with a second annotation of the same texts, made without sight of the
 * first, by the rules that analyses are scored by. `--errors` lists the differences. `--blank DIR` writes the sample without annotation.
 */
const OPTIONS = { blank: { type: 'string' }, errors: { type: 'boolean', default: false } } as const;

const SEED = 20_260_130;
const PER_LANGUAGE = 10;
const MEASURES = ['quantity-span', 'quantity-full', 'entity-span', 'entity-typed', 'date-value', 'fact'] as const;
/** The measures whose differences tell all: the others count the same ones again. */
const TELLING: ReadonlySet<Measure> = new Set(['quantity-full', 'date-value', 'entity-typed', 'fact']);
const SECOND = join(dirname(dirname(fileURLToPath(import.meta.url))), 'groschen-news', 'agreement');
const BY = 'second-annotation';

const { blank, errors } = parseArgs({ options: OPTIONS }).values;
const chosen = sample(loadGroschenNews());
if (blank === undefined) compareWithSecond(chosen, errors);
else writeBlank(chosen, blank);

/** The same documents at each call, as many of either language. */
function sample(documents: readonly GoldDocument[]): readonly GoldDocument[] {
  const random = mulberry32(SEED);
  return (['de', 'en'] as const).flatMap((lang) =>
    documents
      .filter((document) => document.lang === lang)
      .map((document) => ({ document, lot: random() }))
      .sort((a, b) => a.lot - b.lot)
      .slice(0, PER_LANGUAGE)
      .map(({ document }) => document),
  );
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes head and bare text of each document in the written form, what has to be escaped escaped. */
function writeBlank(documents: readonly GoldDocument[], folder: string): void {
  for (const document of documents) {
    const { id, lang, genre, published, text } = document;
    const escaped = text
      .replace(/[[\]|\\]/g, '\\$&')
      .replaceAll('\t', '\\t')
      .replace(/[^\S\n ]|\p{Cf}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const head = `id: ${id}\nlang: ${lang}\ngenre: ${genre}\npublished: ${published}`;
    mkdirSync(join(folder, lang), { recursive: true });
    writeFileSync(join(folder, lang, `${id}.txt`), `${head}\n===\n${escaped}\n===\n===\n`);
  }
  console.error(`${documents.length} documents in ${folder}.`);
}

function compareWithSecond(documents: readonly GoldDocument[], listErrors: boolean): void {
  const pairs = documents.map((first) => {
    const file = join(SECOND, first.lang, `${first.id}.txt`);
    if (!existsSync(file)) fail(`${file} is missing.`);
    const second = parseGoldDocument(readFileSync(file, 'utf8'), file);
    if (second.text !== first.text)
      fail(`${first.id}: the texts differ at ${firstDifference(first.text, second.text)}.`);
    if (second.published !== first.published) fail(`${first.id}: the heads differ.`);
    return [first, second] as const;
  });
  const groups = [
    ['both', pairs],
    ['de', pairs.filter(([first]) => first.lang === 'de')],
    ['en', pairs.filter(([first]) => first.lang === 'en')],
  ] as const;
  const reports = groups.map(([, some]) => score(some.map(([first, second]) => [first, asAnalysis(second)] as const)));
  const row = (of: (report: Report, index: number) => string) =>
    Object.fromEntries(reports.map((report, index) => [groups[index]![0], of(report, index)]));
  const shown = ({ f1, n }: { readonly f1: number; readonly n: number }) => `${percent(f1)} (${n})`;
  console.table({
    ...Object.fromEntries(MEASURES.map((measure) => [measure, row((report) => shown(report.scores[measure]))])),
    'date, span and value': row((_, index) => shown(scoreOf(exactDates(groups[index]![1])))),
    'bound accuracy': row((report) => percent(report.boundAccuracy)),
    'modality accuracy': row((report) => percent(report.modalityAccuracy)),
    documents: row((report) => String(report.documents)),
  });
  if (listErrors) printDifferences(reports[0]!.differences);
}

/** Dates whose span and value are the same to the letter; the evaluation is content with an overlap. */
function exactDates(pairs: readonly (readonly [GoldDocument, GoldDocument])[]) {
  const tally = emptyTally();
  for (const [first, second] of pairs) {
    const key = ({ start, end, value }: GoldDocument['dates'][number]) => `${start} ${end} ${value}`;
    const keys = new Set(first.dates.map(key));
    const hits = second.dates.filter((date) => keys.has(key(date))).length;
    tally.hits += hits;
    tally.missed += first.dates.length - hits;
    tally.extra += second.dates.length - hits;
  }
  return tally;
}

/** The second annotation in the shape of an analysis, so that it is scored as one. */
function asAnalysis({ id, text, lang, quantities, dates, entities, facts }: GoldDocument): Document {
  return {
    ...createDocument({ id, text, lang }),
    quantities: quantities.map(({ surface, ...quantity }) => ({ ...quantity, text: surface, by: BY }) as Quantity),
    dates: dates.map(({ surface, ...date }) => ({ ...date, text: surface, by: BY })),
    entities: entities.map(({ surface, type, ...entity }) => ({
      ...entity,
      type: type as Document['entities'][number]['type'],
      text: surface,
      by: BY,
    })),
    facts: facts.map((fact) => asFact(fact, text)),
  };
}

function asFact({ type, roles, modality, negated, evidence }: GoldFact, text: string): Document['facts'][number] {
  const start = text.indexOf(evidence);
  const span = { start, end: start + evidence.length };
  const asValue = (value: string | GoldFigure): RoleValue =>
    typeof value === 'string' ? { ...span, text: value } : { ...span, text: '', ...value };
  return {
    type: type as FactType,
    roles: Object.fromEntries(
      Object.entries(roles).map(([role, value]) => [
        role,
        isList(value) ? value.map((name) => asValue(name)) : asValue(value),
      ]),
    ),
    modality,
    ...(negated && { negated }),
    evidence: span,
    by: BY,
  };
}

function isList(value: GoldFact['roles'][string]): value is readonly string[] {
  return Array.isArray(value);
}

function printDifferences(differences: readonly Difference[]): void {
  for (const { document, measure, problem, label, text, detail } of differences)
    if (TELLING.has(measure))
      console.log(
        `${document} ${measure} ${problem === 'missed' ? 'first' : 'second'} only: ${label} ${text} ${detail}`,
      );
}

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((_, i) => a[i] !== b[i]);
  return JSON.stringify(b.slice(Math.max(0, at - 20), at + 20));
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(1);
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
