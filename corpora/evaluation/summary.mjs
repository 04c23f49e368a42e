/**
 * Summaries: bullets of earnings calls and the extract against references by ROUGE, and the round trip, in which the analysis
 * of a brief must find again the facts that went into it.
 * `node corpora/evaluation/summary.mjs [calls|extract|roundtrip] [--split train|dev|test] [--errors]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnalyzer } from 'groschen';
import { groupsToTell, tellFacts } from '../../packages/summary/dist/compose/sentences.js';
import { candidateSentences } from '../../packages/summary/dist/extract/eligible.js';
import { subjectOf } from '../../packages/summary/dist/plan/fact-subject.js';
import { instrumentOf } from '../../packages/summary/dist/realise/instrument.js';
import { loadGroschenNews, loadSharedSets } from '../dist/sets.js';
import { rouge } from './rouge.mjs';

const parts = process.argv.slice(2).filter((argument) => ['calls', 'extract', 'roundtrip'].includes(argument));
const wanted = (part) => parts.length === 0 || parts.includes(part);
const at = process.argv.indexOf('--split');
const split = at < 0 ? 'dev' : process.argv[at + 1];
const errors = process.argv.includes('--errors');
const analyze = createAnalyzer();

if (wanted('calls')) evaluateCalls();
if (wanted('extract')) evaluateExtract();
if (wanted('roundtrip')) evaluateRoundTrip();

/** English earnings calls with an agency's bullets (ECTSum), at the bullets' own length. */
function evaluateCalls() {
  const file = fileURLToPath(new URL('../../../shared/data/summary/ectsum.val.jsonl', import.meta.url));
  if (!existsSync(file)) return console.log('calls: the data is not there');
  const calls = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const scores = [];
  let figures = 0;
  let words = 0;
  let failed = 0;
  for (const { text, summary } of calls) {
    const found = summaryOf({ text, lang: 'en' });
    if (!found) {
      failed++;
      scores.push({ rouge1: 0, rouge2: 0, rougeL: 0 });
      continue;
    }
    const bullets = (found.bullets.en ?? []).join(' ');
    words += bullets.split(' ').length;
    figures += found.figures.filter(({ in: place, language }) => place === 'bullet' && language === 'en').length;
    scores.push(rouge(bullets, summary.join(' ')));
  }
  print(
    `calls (${calls.length})`,
    scores,
    `${(words / calls.length).toFixed(1)} words, ${figures} figures, each traced, ${failed} failed`,
  );
}

function summaryOf(input) {
  try {
    return analyze(input).summary;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** The extract and the first sentences against the reference summaries of the corpus. */
function evaluateExtract() {
  const sets = new Map([[`groschen-news ${split}`, loadGroschenNews(split)], ...loadSharedSets()]);
  for (const [name, documents] of sets)
    for (const lang of ['de', 'en']) {
      const some = documents.filter((gold) => gold.lang === lang);
      if (some.length === 0) continue;
      const lead = [];
      const extract = [];
      const brief = [];
      for (const gold of some) {
        const document = analyze({ text: gold.text, published: gold.published, title: gold.title, lang });
        const reference = gold.summary.join(' ');
        const sentences = candidateSentences(document).slice(0, 3);
        const surfaces = (spans) => spans.map(({ start, end }) => gold.text.slice(start, end)).join(' ');
        lead.push(rouge(surfaces(sentences), reference));
        extract.push(rouge(surfaces(document.summary.sentences), reference));
        brief.push(rouge(document.summary.brief[lang] ?? '', reference));
      }
      print(`${name} ${lang}, lead of 3`, lead);
      print(`${name} ${lang}, extract of 3`, extract);
      print(`${name} ${lang}, brief`, brief);
    }
}

/** Facts put into a brief, and those found again when the brief is analysed. */
function evaluateRoundTrip() {
  const facts = createAnalyzer({ layers: ['facts'] });
  for (const language of ['de', 'en']) {
    let told = 0;
    let found = 0;
    let rejected = 0;
    const missed = new Map();
    for (const gold of loadGroschenNews(split)) {
      const document = facts({ text: gold.text, published: gold.published, lang: gold.lang });
      const telling = tellFacts(document, groupsToTell(document, 4), language, 4);
      rejected += telling.rejected.length;
      if (telling.told.length === 0) continue;
      const text = telling.told.map(({ phrase }) => phrase.text).join(' ');
      const again = facts({ text, published: gold.published, lang: language });
      for (const { group, phrase } of telling.told)
        for (const fact of group.facts) {
          if (phrase.claims.length > 0 && !phrase.claims.some((claim) => claim.fact === fact)) continue;
          told++;
          if (again.facts.some((other) => sameFact(fact, other, phrase))) found++;
          else missed.set(fact.type, [...(missed.get(fact.type) ?? []), phrase.text]);
        }
    }
    console.log(
      `round trip ${language}: ${found} of ${told} facts (${((100 * found) / told).toFixed(1)}%), ${rejected} sentences rejected`,
    );
    for (const [type, sentences] of [...missed].sort((a, b) => b[1].length - a[1].length)) {
      console.log(`  ${type}: ${sentences.length} missed`);
      if (errors) for (const sentence of sentences) console.log(`    ${sentence}`);
    }
  }
}

/** Of one type and subject, with one of the figures that the sentence states. */
function sameFact(fact, other, phrase) {
  if (kindOf(fact) !== kindOf(other) || !sameSubject(fact, other)) return false;
  const figures = (item) => Object.values(item.roles).flat().map(figureOf).filter(Boolean);
  const stated = new Set(
    phrase.claims.filter((claim) => claim.fact === fact && claim.kind === 'figure').map(({ source }) => source.start),
  );
  const wanted = Object.values(fact.roles)
    .flat()
    .filter(({ start }) => stated.has(start))
    .map(figureOf)
    .filter(Boolean);
  if (wanted.length === 0) return true;
  const have = new Set(figures(other));
  return wanted.some((figure) => have.has(figure));
}

/** Of the same name, perhaps in a longer form; indicators are named by words of either language. */
function sameSubject(fact, other) {
  if (fact.type === 'indicator' || fact.type === 'rate-decision') return true;
  const instruments = [fact, other].map((item) => instrumentOf(subjectOf(item)?.text ?? ''));
  if (instruments[0] !== undefined && instruments[0] === instruments[1]) return true;
  const names = (item) =>
    [subjectOf(item)]
      .flatMap((value) => (value ? [value.text, value.canonical ?? ''] : []))
      .map((name) => name.toLowerCase());
  return names(fact).some((a) => names(other).some((b) => a !== '' && b !== '' && (a.includes(b) || b.includes(a))));
}

/** Figures of a company are of one kind, and what others expect of it is as good as what it expects itself. */
function kindOf({ type, modality }) {
  return type === 'kpi' || (type === 'guidance' && modality === 'expected') ? 'earnings' : type;
}

function figureOf({ amount, min, max, currency }) {
  const value = amount ?? (min === undefined ? undefined : `${min}..${max}`);
  return value === undefined ? undefined : `${Number.isNaN(Number(value)) ? value : Number(value)} ${currency ?? ''}`;
}

function print(name, scores, note = '') {
  const mean = (measure) => ((100 * scores.reduce((sum, score) => sum + score[measure], 0)) / scores.length).toFixed(1);
  console.log(`${name}: ROUGE-1/2/L ${mean('rouge1')} / ${mean('rouge2')} / ${mean('rougeL')} ${note}`.trimEnd());
}
