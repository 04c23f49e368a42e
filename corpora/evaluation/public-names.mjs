/**
 * Public name sets with coarse types: which classes of each are persons, locations and organisations, and how ours are compared with them.
 *
 * GermEval has two layers and classes for derived words ("deutsche", LOCderiv) and compounds ("VW-Werk", ORGpart). Counted is the outer
 * layer's PER, LOC and ORG, by exact span and type. Inside a derived word or compound of its gold we may mark a name or not
 * ("[VW]-Werk" by our convention): such marks count neither way. The figure without this leave, where each such mark is wrong, is
 * given beside it.
 */
import { existsSync, readFileSync } from 'node:fs';

const DATA = new URL('../../../shared/data/', import.meta.url);

const PLAIN = { PER: 'person', LOC: 'location', ORG: 'organization' };
const SMARTDATA = {
  person: 'person',
  location: 'location',
  'location-city': 'location',
  'location-street': 'location',
  'location-route': 'location',
  'location-stop': 'location',
  organization: 'organization',
  'organization-company': 'organization',
};

export const PUBLIC_SETS = [
  { name: 'germeval-dev', lang: 'de', file: 'names/germeval14.dev.jsonl', classes: PLAIN, ask: 80 },
  { name: 'smartdata-dev', lang: 'de', file: 'facts/smartdata.dev.jsonl', classes: SMARTDATA, ask: 68 },
  {
    name: 'wnut17-dev',
    lang: 'en',
    file: 'names/wnut17.dev.jsonl',
    classes: { person: 'person', location: 'location', corporation: 'organization', group: 'organization' },
  },
  { name: 'ewt-dev', lang: 'en', file: 'names/uner-en-ewt.dev.jsonl', classes: PLAIN, ask: 66 },
];

/** Our types folded; indices, products and identifiers have no counterpart. */
const FOLDED = {
  person: 'person',
  location: 'location',
  company: 'organization',
  organization: 'organization',
  media: 'organization',
  exchange: 'organization',
};

/** The documents of a set; none where it is absent. */
export function readPublicSet({ file }) {
  const path = new URL(file, DATA);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const tally = () => ({ right: 0, found: 0, gold: 0 });
const add = (counts, right, found, gold) => {
  counts.right += right;
  counts.found += found;
  counts.gold += gold;
};

/** Counts over a set: with leave for derived words and compounds, without, and by type. */
export function scorePublicSet({ classes }, documents, find) {
  const folded = tally();
  const strict = tally();
  const types = { person: tally(), location: tally(), organization: tally() };
  const differences = [];
  for (const document of documents) {
    const outer = document.entities.filter((name) => !document.entities.some((other) => isInside(name, other)));
    const gold = outer
      .filter(({ type }) => classes[type])
      .map(({ s: start, e: end, type }) => ({ start, end, type: classes[type] }));
    const leave = outer.filter(({ type }) => /(?:deriv|part)$/.test(type));
    const key = ({ start, end, type }) => `${start}-${end} ${type}`;
    const wanted = new Set(gold.map(key));
    const predicted = find(document)
      .map(({ start, end, type }) => ({ start, end, type: FOLDED[type] }))
      .filter(({ type }) => type);
    const got = new Set(predicted.map(key));
    for (const name of gold) {
      for (const counts of [folded, strict, types[name.type]]) add(counts, 0, 0, 1);
      if (!got.has(key(name))) differences.push(difference(document, 'MISSED', name));
    }
    for (const name of predicted) {
      const right = wanted.has(key(name)) ? 1 : 0;
      add(strict, right, 1, 0);
      if (!right && leave.some(({ s, e }) => s <= name.start && name.end <= e)) continue;
      add(folded, right, 1, 0);
      add(types[name.type], right, 1, 0);
      if (!right) differences.push(difference(document, 'WRONG', name));
    }
  }
  return { folded, strict, types, differences };
}

function isInside(name, other) {
  return other.s <= name.s && other.e >= name.e && other.e - other.s > name.e - name.s;
}

function difference({ id, text }, kind, { start, end, type }) {
  const around = text.slice(Math.max(0, start - 35), end + 25).replace(/\s+/g, ' ');
  return `${id}\t${kind}\t${type}\t${text.slice(start, end)}\t…${around}…`;
}
