/**
 * Dates against gold: our corpus and the sample documents, phrases of business time, and the cases of two other libraries.
 * `node corpora/evaluation/dates.mjs [--corpus FOLDER] [--split dev|test|train|all] [--errors SET]` prints a table, or the errors of one set.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDates, withDates } from '@groschen/dates';
import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';

const CORPUS = fileURLToPath(new URL('../groschen-news/', import.meta.url));
const SHARED = new URL('../../../shared/', import.meta.url);

/** Phrase sets, with the share of cases that is asked of each. */
const PHRASES = [
  { name: 'fiscal', file: 'data/dates/fiscal.jsonl', ask: 95, right: fiscalCase },
  { name: 'recognizers-de', file: 'data/dates/recognizers_datetime_de.dev.jsonl', ask: 75, right: recognizersCase },
  { name: 'recognizers-en', file: 'data/dates/recognizers_datetime_en.dev.jsonl', ask: 65, right: recognizersCase },
  { name: 'chrono-de', file: 'data/dates/chrono_tests_de.dev.jsonl', ask: 90, right: chronoCase },
  { name: 'chrono-en', file: 'data/dates/chrono_tests_en.dev.jsonl', ask: 85, right: chronoCase },
];

/** Rows of the table: documents by span and value F1, phrases by the share of expected dates that are right. */
export function evaluateDates({ corpus = CORPUS, split = 'dev' } = {}) {
  const rows = [];
  for (const [name, documents] of documentSets(corpus, split)) {
    if (documents.length === 0) continue;
    rows.push({ set: name, measure: 'span F1', ...scoreDocuments(documents, () => true), ask: undefined });
    rows.push({ set: name, measure: 'value F1', ...scoreDocuments(documents, sameValue), ask: 93 });
  }
  for (const set of PHRASES) {
    const cases = readLines(set.file);
    if (!cases) continue;
    const parts = cases.flatMap((test) => set.right(test));
    rows.push({
      set: set.name,
      measure: 'right',
      value: (100 * parts.filter((part) => part.right).length) / parts.length,
      gold: parts.length,
      ask: set.ask,
    });
  }
  return rows;
}

function documentSets(corpus, split) {
  const sample = readLines('gold/sample.jsonl') ?? [];
  const sets = [
    [
      'sample',
      sample.map((d) => ({ ...d, dates: located(d.text, d.dates), quantities: located(d.text, d.quantities) })),
    ],
  ];
  for (const lang of ['de', 'en']) {
    const folder = join(corpus, lang);
    if (!existsSync(folder)) continue;
    const documents = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readMarkup(readFileSync(join(folder, name), 'utf8')))
      .filter(({ id }) => split === 'all' || splitOf(id) === split);
    sets.push([`news-${lang} ${split}`, documents]);
  }
  return sets;
}

/** The split of a document by its number, as in `corpora/src/sets.ts`. */
function splitOf(id) {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0) % 20;
  if ([3, 10, 17].includes(number)) return 'dev';
  return [0, 6, 13].includes(number) ? 'test' : 'train';
}

function readLines(file) {
  const path = new URL(file, SHARED);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function located(text, annotations) {
  return annotations.map((annotation) => {
    let start = -1;
    for (let n = 0; n <= (annotation.n ?? 0); n++) start = text.indexOf(annotation.surface, start + 1);
    return { ...annotation, start, end: start + annotation.surface.length };
  });
}

/** Text, dates and places of quantities of a document in the corpus's mark-up. */
function readMarkup(source) {
  const [head, body] = source.split(/^===\r?\n/m);
  const field = (key) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]?.trim();
  const dates = [];
  const quantities = [];
  let text = '';
  let open = -1;
  const marked = body.replace(/\n+$/, '');
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i];
    if (character === '\\') {
      const next = marked[++i];
      if (next === 'u') {
        text += String.fromCharCode(Number.parseInt(marked.slice(i + 1, i + 5), 16));
        i += 4;
      } else text += next === 't' ? '\t' : next;
    } else if (character === '[') open = text.length;
    else if (character === '|' && open >= 0) {
      const close = marked.indexOf(']', i);
      const [kind, value, ...rest] = marked.slice(i + 1, close).split(/\s+/);
      const unit = rest.find((word) => word.startsWith('unit='))?.slice(5);
      const place = { start: open, end: text.length, text: text.slice(open) };
      if (kind === 'date') {
        if (!value.endsWith('_REF')) dates.push({ ...place, value });
      } else if (
        /^(?:money|percent|percentage-points|basis-points|points|count|measure|multiple|fraction|number)$/.test(kind)
      )
        quantities.push({ ...place, kind, ...(unit && { unit }) });
      open = -1;
      i = close;
    } else text += character;
  }
  return { id: field('id'), lang: field('lang'), published: field('published'), text, dates, quantities };
}

/** The dates found beside the gold quantities; vague times and lengths are not annotated in the gold. */
function datesOf({ text, lang, published, quantities }) {
  const document = withTokens(createDocument({ text, lang, published }));
  return withDates({ ...document, quantities }).dates.filter(({ value }) => !/_REF$|^P/.test(value));
}

const overlap = (a, b) => a.start < b.end && b.start < a.end;
const sameValue = (gold, found) => found.value.startsWith(gold.value);

/** Pairs of gold and found that overlap and agree; what is left on either side is an error. */
function align(gold, found, agree) {
  const rest = [...found];
  const missing = gold.filter((date) => {
    const hit = rest.findIndex((candidate) => overlap(date, candidate) && agree(date, candidate));
    if (hit >= 0) rest.splice(hit, 1);
    return hit < 0;
  });
  return { missing, extra: rest };
}

function scoreDocuments(documents, agree) {
  let hits = 0;
  let found = 0;
  let gold = 0;
  for (const document of documents) {
    const dates = datesOf(document);
    const { missing } = align(document.dates, dates, agree);
    hits += document.dates.length - missing.length;
    found += dates.length;
    gold += document.dates.length;
  }
  return { value: (200 * hits) / (found + gold), precision: (100 * hits) / found, recall: (100 * hits) / gold, gold };
}

function find(test, dayOrder) {
  const published = test.ref ? test.ref.slice(0, 16) : '2026-11-22';
  return findDates(test.input, {
    lang: test.lang ?? (test.id?.startsWith('rt-de') ? 'de' : 'en'),
    published,
    dayOrder,
  });
}

function fiscalCase(test) {
  const at = test.input.toLowerCase().indexOf(test.phrase.toLowerCase());
  const place = { start: Math.max(0, at), end: at < 0 ? test.input.length : at + test.phrase.length };
  const found = find(test).filter((date) => overlap(date, place));
  const right = found.some((date) => test.from === null || agrees(date, test.from, test.to, test.kind));
  return [{ test, right, found, want: `${test.phrase} ${test.from} ${test.to}` }];
}

/** The period as the case has it: its days, or for rough ones its first day or month. */
function agrees(date, from, to, kind) {
  if (from.length > 10) return date.timex === from || date.value === from.slice(0, 16);
  if (/year-end|anchor/.test(kind)) return date.to === dayBefore(to);
  if (kind === 'part') return date.from !== undefined && date.from >= from && date.to < to;
  if (kind === 'vague-future') return date.value === 'FUTURE_REF';
  if (kind === 'range' || /ytd|relative-year/.test(kind))
    return date.from?.slice(0, 4) === from.slice(0, 4) && (!to || kind === 'range' || date.to === dayBefore(to));
  return date.from === from && (to === null || date.to === dayBefore(to));
}

function dayBefore(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Durations are quantities here; all else counts by overlap and the first day, minute or TIMEX value. */
function recognizersCase(test) {
  const found = find(test);
  if (test.expected.length === 0)
    return [{ test, right: found.filter((d) => !/_REF$/.test(d.value)).length === 0, found, want: 'nothing' }];
  return test.expected
    .filter(({ type }) => type !== 'duration')
    .map((expected) => ({
      test,
      found,
      want: `${expected.text} ${JSON.stringify(expected.values.map((v) => [v.timex, v.value ?? v.start ?? v.end]))}`,
      right: found.some((date) => overlap(date, expected) && expected.values.some((value) => sameTime(date, value))),
    }));
}

function sameTime(date, value) {
  if (value.timex === date.timex || value.timex === date.value) return true;
  if (value.timex && date.timex && value.timex.startsWith('XXXX') && date.timex === value.timex) return true;
  const want = value.value ?? value.start ?? value.end;
  if (!want || want === 'not resolved') return false;
  const [day, time] = want.includes(' ') ? want.split(' ') : want.includes(':') ? [undefined, want] : [want, undefined];
  const clock = /T(\d\d:\d\d)/.exec(date.timex ?? '')?.[1];
  if (time !== undefined && clock !== undefined && clock !== time.slice(0, 5)) return false;
  if (
    time !== undefined &&
    clock === undefined &&
    !/T(MO|MI|AF|EV|NI)|PRESENT_REF/.test(date.timex ?? '') &&
    time !== '00:00:00'
  )
    return false;
  return day === undefined || date.from === day || date.to === dayBefore(day);
}

function chronoCase(test) {
  const found = find(test);
  if (test.negative || test.expected.length === 0) return [{ test, right: found.length === 0, found, want: 'nothing' }];
  return test.expected.map((expected) => ({
    test,
    found,
    want: `${expected.text} ${expected.from.date}`,
    right: found.some((date) => overlap(date, expected) && sameStart(date, expected.from)),
  }));
}

/** What chrono is sure of, and else its day. */
function sameStart(date, { known, date: instant }) {
  if (known.hour !== undefined) {
    const clock = /T(\d\d):(\d\d)/.exec(date.timex ?? '');
    if (!clock || Number(clock[1]) !== known.hour || (known.minute !== undefined && Number(clock[2]) !== known.minute))
      return false;
    if (known.day === undefined) return true;
  }
  if (known.year !== undefined || known.month !== undefined || known.day !== undefined) {
    const [year, month, day] = (/^(-?\d+)-(\d+)-(\d+)/.exec(date.from ?? '') ?? []).slice(1).map(Number);
    return (
      (known.year === undefined || known.year === year) &&
      (known.month === undefined || known.month === month) &&
      (known.day === undefined || known.day === day)
    );
  }
  if (known.weekday !== undefined) return new Date(`${date.from}T00:00:00Z`).getUTCDay() === known.weekday;
  return date.from <= instant.slice(0, 10) && instant.slice(0, 10) <= date.to;
}

function printErrors(name, corpus, split) {
  for (const [set, documents] of documentSets(corpus, split)) {
    if (!set.startsWith(name)) continue;
    for (const document of documents) {
      const { missing, extra } = align(document.dates, datesOf(document), sameValue);
      const around = ({ start, end }) =>
        JSON.stringify(
          `${document.text.slice(Math.max(0, start - 70), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 40)}`,
        );
      for (const date of missing) {
        const near = extra
          .filter((candidate) => overlap(candidate, date))
          .map((d) => `${d.text}=${d.value} ${d.by.slice(17)}`);
        console.log(
          `${near.length ? 'WRONG' : 'MISS '} ${document.id} ${document.published.slice(0, 10)} ${date.value} ≠ ${near.join(' ‖ ')}  ${around(date)}`,
        );
      }
      for (const date of extra.filter((candidate) => !missing.some((gold) => overlap(candidate, gold))))
        console.log(
          `EXTRA ${document.id} ${document.published.slice(0, 10)} ${date.value} ${date.by.slice(17)}  ${around(date)}`,
        );
    }
  }
  for (const set of PHRASES)
    if (set.name === name)
      for (const part of readLines(set.file).flatMap((test) => set.right(test)))
        if (!part.right)
          console.log(
            `${part.test.ref?.slice(0, 16)} ${JSON.stringify(part.test.input)} want ${part.want} got ${part.found.map((d) => `${d.text}=${d.value}|${d.timex}`).join(' ‖ ')}`,
          );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
  const corpus = option('--corpus', CORPUS);
  const split = option('--split', 'dev');
  const errors = option('--errors');
  if (errors) printErrors(errors, corpus, split);
  else
    for (const { set, measure, value, precision, recall, gold, ask } of evaluateDates({ corpus, split }))
      console.log(
        `${set.padEnd(16)} ${measure.padEnd(9)} ${value.toFixed(1).padStart(5)}${precision === undefined ? '' : `   P ${precision.toFixed(1)}  R ${recall.toFixed(1)}`}   n ${gold}${ask ? `   asked ${ask}` : ''}`,
      );
}
