/**
 * Measures `@groschen/quantities` on the development halves of the peers' specifications, on our phrases and on the sample of
 * gold documents: `node corpora/evaluation/quantities.mjs [--errors SET]` (after a build; the data lie in `../shared`).
 *
 * An expectation is met by a quantity that overlaps it and has its value and, where given, its currency. Phrases also ask for
 * the exact span. A power-of-ten error is a quantity at the place of an expectation whose value is it times 10^k, k ≠ 0.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createDocument } from '@groschen/document';
import { findQuantities } from '@groschen/quantities';
import { withTokens } from '@groschen/tokenize';

const DATA = new URL('../../../shared/', import.meta.url);

const readLines = (path) =>
  readFileSync(new URL(path, DATA), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Amounts are compared as floats: the peers' expectations are floats. */
const toNumber = (decimal) => {
  const [above, below = '1'] = String(decimal).split('/');
  return Number(above) / Number(below);
};
const close = (a, b) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) || Math.abs(a - b) <= 1e-12 * Math.abs(b);
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

const LOWER = new Set(['at-least', 'more-than']);
const UPPER = new Set(['at-most', 'less-than']);

/** The values that a quantity may answer an expectation with: its amount, a hundredth's own count ("34 cents"), a percentage of a part. */
function valuesOf(quantity, expected) {
  if (quantity.amount === undefined) return [];
  const amount = toNumber(quantity.amount);
  const minor = /^(cent|cents|pence|penny)$/i.test(expected.unit ?? '') || expected.alt;
  const percent = expected.unit === '%' && quantity.kind === 'fraction';
  return [amount, ...(minor ? [amount * 100] : []), ...(percent ? [amount * 100] : [])];
}

function meetsValue(quantity, expected) {
  if (expected.min != null || expected.max != null) return meetsRange([quantity], expected);
  if (typeof expected.value !== 'number') return false;
  return valuesOf(quantity, expected).some((value) => close(value, expected.value));
}

/** The interval that bounds and ranges at one place state together. */
function meetsRange(quantities, expected) {
  let min;
  let max;
  for (const quantity of quantities) {
    if (quantity.amount === undefined) {
      min = toNumber(quantity.min);
      max = toNumber(quantity.max);
    } else if (LOWER.has(quantity.bound)) min = toNumber(quantity.amount);
    else if (UPPER.has(quantity.bound)) max = toNumber(quantity.amount);
    else min = max = toNumber(quantity.amount);
  }
  const same = (a, b) => (b == null ? true : a !== undefined && close(a, b));
  return same(min, expected.min) && same(max, expected.max);
}

const meetsCurrency = (quantity, expected) => !expected.iso || expected.iso === quantity.currency;

const COUNTED = { number: new Set(['number', 'count']), percent: new Set(['percent']), currency: new Set(['money']) };

/** Whether a quantity is of the sort that a set asks for; used where nothing is expected. */
function isExtra(quantity, item) {
  const kinds = COUNTED[item.kind];
  return kinds ? kinds.has(quantity.kind) : item.kind === 'range' ? quantity.bound === 'range' : true;
}

function check(item, exactSpans) {
  const quantities = findQuantities(item.input, {
    lang: item.lang,
    compounds: item.tags?.includes('compound') ?? false,
  });
  if (item.expectedValues) return checkValues(item, quantities);
  const expected = (item.expected ?? []).filter((e) => !e.opt && e.unit !== 'ordinal');
  if (expected.length === 0) return { met: quantities.every((q) => !isExtra(q, item)), powers: 0, quantities };
  let powers = 0;
  const met = expected.every((e) => {
    const span = { start: e.start, end: e.end };
    const near = quantities.filter((q) => overlaps(q, span));
    const ok =
      near.some((q) => meetsValue(q, e) && meetsCurrency(q, e) && (!exactSpans || spanMatches(q, e))) ||
      (near.length > 1 && e.value == null && meetsRange(near, e));
    if (!ok) powers += near.filter((q) => isPowerOfTen(q, e)).length;
    return ok;
  });
  return { met, powers, quantities };
}

const spanMatches = (quantity, expected) => quantity.start === expected.start && quantity.end === expected.end;

function checkValues(item, quantities) {
  const values = quantities.map((q) => toNumber(q.amount ?? Number.NaN));
  return {
    met: item.expectedValues.every((value) => values.some((other) => close(value, other))),
    powers: 0,
    quantities,
  };
}

function isPowerOfTen(quantity, expected) {
  if (typeof expected.value !== 'number' || quantity.amount === undefined || expected.value === 0) return false;
  if (!meetsCurrency(quantity, expected)) return false;
  const power = Math.log10(toNumber(quantity.amount) / expected.value);
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9 && Math.round(power) !== 0;
}

const KINDS = new Set(['number', 'percent', 'currency', 'range']);

const SETS = {
  'recognizers de': () =>
    readLines('data/quantities/recognizers.dev.jsonl').filter((item) => item.lang === 'de' && KINDS.has(item.kind)),
  'recognizers en': () =>
    readLines('data/quantities/recognizers.dev.jsonl').filter((item) => item.lang === 'en' && KINDS.has(item.kind)),
  'phrases de': () => readLines('data/quantities/phrases.jsonl').filter((item) => item.lang === 'de'),
  'phrases en': () => readLines('data/quantities/phrases.jsonl').filter((item) => item.lang === 'en'),
  'duckling de numerals': () =>
    readLines('data/quantities/duckling.dev.jsonl').filter((item) => item.lang === 'de' && item.dim === 'Numeral'),
  'duckling en numerals': () =>
    readLines('data/quantities/duckling.dev.jsonl').filter((item) => item.lang === 'en' && item.dim === 'Numeral'),
  'duckling en money': () =>
    readLines('data/quantities/duckling.dev.jsonl').filter(
      (item) => item.lang === 'en' && item.dim === 'AmountOfMoney' && !item.latent && !item.region,
    ),
  'number-parser': () =>
    readLines('data/quantities/number-parser.jsonl').filter((item) => !/(st|nd|rd|th)$/i.test(item.input.trim())),
};

/** Spans and values of documents annotated as by the contract. */
function measureGold(path) {
  let met = 0;
  let wanted = 0;
  let given = 0;
  let bounds = 0;
  let powers = 0;
  for (const item of readLines(path)) {
    const document = withTokens(createDocument({ id: item.id, text: item.text, lang: item.lang }));
    const quantities = findQuantities(document);
    wanted += item.quantities.length;
    given += quantities.length;
    for (const gold of item.quantities) {
      const start = nth(item.text, gold.surface, gold.n ?? 0);
      const quantity = quantities.find((q) => q.start === start && q.text === gold.surface);
      const same = (a, b) =>
        (a == null) === (b == null) &&
        (a == null || Math.abs(toNumber(a) - toNumber(b)) <= Math.abs(toNumber(a)) / 1000);
      if (
        quantity &&
        quantity.kind === gold.kind &&
        quantity.currency === gold.currency &&
        ['amount', 'min', 'max'].every((field) => same(gold[field], quantity[field]))
      ) {
        met++;
        if (quantity.bound === gold.bound) bounds++;
      } else if (quantity && isPowerOfTen(quantity, { value: toNumber(gold.amount) })) powers++;
    }
  }
  return { met, wanted, given, bounds, powers };
}

function nth(text, surface, n) {
  let at = -1;
  for (let i = 0; i <= n; i++) at = text.indexOf(surface, at + 1);
  return at;
}

export function evaluateQuantities({ errors } = {}) {
  const rows = [];
  for (const [name, load] of Object.entries(SETS)) {
    const items = load();
    let met = 0;
    let powers = 0;
    for (const item of items) {
      const result = check(item, name.startsWith('phrases'));
      if (result.met) met++;
      else if (errors === name)
        console.log(
          JSON.stringify(item.input),
          'expected',
          JSON.stringify((item.expected ?? []).map((e) => e.value ?? [e.min, e.max])),
          'found',
          result.quantities.map(
            (q) => `${q.text} = ${q.kind} ${q.amount ?? `${q.min}..${q.max}`} ${q.currency ?? ''} ${q.bound}`,
          ),
        );
      powers += result.powers;
    }
    rows.push({
      set: name,
      cases: items.length,
      met,
      share: `${((100 * met) / items.length).toFixed(1)}%`,
      'powers of ten': powers,
    });
  }
  const gold = measureGold('gold/sample.jsonl');
  rows.push({
    set: 'gold sample (F1)',
    cases: gold.wanted,
    met: gold.met,
    share: `${((200 * gold.met) / (gold.wanted + gold.given)).toFixed(1)}%`,
    'powers of ten': gold.powers,
  });
  rows.push({
    set: 'gold sample (bounds)',
    cases: gold.met,
    met: gold.bounds,
    share: `${((100 * gold.bounds) / gold.met).toFixed(1)}%`,
    'powers of ten': 0,
  });
  return rows;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1))) {
  if (!existsSync(DATA)) console.log('skipped: the development data are not here');
  else {
    const flag = process.argv.indexOf('--errors');
    console.table(evaluateQuantities(flag > 0 ? { errors: process.argv[flag + 1] } : {}));
  }
}
