/**
 * Rule packs: how long 5,000 rules take to load, and what 1,000 rules of a user and the three example packs add to the whole
 * analysis of the project's own corpus.
 * `node packages/rules/bench/rules.bench.mjs`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compilePacks } from '@groschen/rules';
import { linearRegex, loadRulePack, parseRulePackText } from '@groschen/rules/load';
import { createAnalyzer } from 'groschen';

const ROUNDS = 13;
const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** A third names, a third facts whose words are partly usual and partly rare, a third patterns around a rare word. */
const USUAL =
  'umsatz gewinn aktie kurs dividende prognose verlust markt bank zins revenue profit shares market bond rate'.split(
    ' ',
  );
function rule(i, words) {
  const id = `rule-${i}`;
  if (i % 3 === 0)
    return { id, kind: 'phrases', phrases: [`Fonds Nummer ${i}`, `Fund ${i} Global`], emit: { entity: 'product' } };
  if (i % 3 === 1) {
    const word = words ? words[i % words.length] : i % 7 === 0 ? USUAL[i % USUAL.length] : `wort${i}`;
    const pattern = [
      { entity: 'company', capture: 'company' },
      { gap: 4 },
      { lower: word },
      { gap: 3 },
      { quantity: ['percent', 'money'], capture: 'amount' },
    ];
    return { id, kind: 'pattern', pattern, emit: { fact: 'buyback' } };
  }
  const pattern = [
    { lower: ['der', 'die', 'the', 'a'], times: '?' },
    { lower: words ? words[i % words.length] : `begriff${i}` },
    { class: 'word', capture: 'name' },
  ];
  return { id, kind: 'pattern', pattern, emit: { entity: 'product', from: 'name' } };
}
const pack = (rules, words) => ({
  format: 'groschen.rules/1',
  name: 'bench.user',
  version: '1',
  languages: ['de', 'en'],
  rules: Array.from({ length: rules }, (_, i) => rule(i, words)),
});

/** Block style, as people write it. */
function yaml(value, indent = '') {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value))
    return value.every((item) => typeof item !== 'object')
      ? JSON.stringify(value)
      : value.map((item) => `\n${indent}- ${yaml(item, `${indent}  `).trimStart()}`).join('');
  return Object.entries(value)
    .map(([key, item]) => `\n${indent}${key}: ${yaml(item, `${indent}  `)}`)
    .join('');
}

const source = yaml(pack(5000)).trimStart();
const [loading, loaded] = timed(() => parseRulePackText(source, 'bench.yaml'));
const [compiling] = timed(() => compilePacks([loaded], { regex: linearRegex }));
console.log(
  `5,000 rules of YAML (${(source.length / 1e6).toFixed(1)} MB): read and checked in ${loading.toFixed(0)} ms, compiled in ${compiling.toFixed(0)} ms`,
);

const folder = at('corpora/groschen-news');
const texts = ['de', 'en'].flatMap((lang) =>
  readdirSync(`${folder}/${lang}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => withoutMarks(readFileSync(`${folder}/${lang}/${name}`, 'utf8'))),
);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const examples = ['crypto', 'esg-regulation', 'real-estate'].map((name) =>
  loadRulePack(at(`examples/packs/${name}/${name}.yaml`)),
);
const analyzers = {
  'built-in packs alone': createAnalyzer({ layers: ['facts'] }),
  'and the three example packs': createAnalyzer({ layers: ['facts'], packs: examples }),
  'and 1,000 rules of a user': createAnalyzer({ layers: ['facts'], packs: [pack(1000)] }),
  'and 1,000 rules, each for a word that the texts hold': createAnalyzer({
    layers: ['facts'],
    packs: [pack(1000, everyThirdWord(texts))],
  }),
};

const names = Object.keys(analyzers);
/**
 * Of each round, the time that all texts took an analyzer. They take turns with every text, and each is the first as often as the others:
 * what else the machine does, and what a first reading of a text costs, meets all alike.
 */
const rounds = Array.from({ length: ROUNDS }, (_, round) => {
  const times = Object.fromEntries(names.map((name) => [name, 0]));
  for (const [i, text] of texts.entries())
    for (const k of names.keys()) {
      const name = names[(i + round + k) % names.length];
      times[name] += timed(() => analyzers[name]({ text }))[0];
    }
  return times;
}).slice(1);
const [plain] = names;
console.log(`${texts.length} texts, ${characters} characters, ${rounds.length} rounds after one to warm up:`);
for (const name of names) {
  const time = Math.min(...rounds.map((times) => times[name]));
  const more = rounds.map((times) => 100 * (times[name] / times[plain] - 1)).sort((a, b) => a - b);
  const range = `${more[0].toFixed(0)} to ${more.at(-1).toFixed(0)}`;
  console.log(
    `  ${name}: ${time.toFixed(0)} ms of processor time in the best round, ${Math.round(characters / time)}k characters a second${name === plain ? '' : `, ${more[more.length >> 1].toFixed(0)}% more time in the middle round (${range})`}`,
  );
}

/** Every third of the different words of texts, rare and frequent ones. */
function everyThirdWord(texts) {
  const words = new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  return [...words].filter((_, i) => i % 3 === 0);
}

/** The text of a gold document: between its head and its facts, `[Surface|type]` taken as the surface. */
function withoutMarks(source) {
  return (source.split(/^===$/m)[1] ?? '').trim().replace(/\[([^\]|]*)\|[^\]]*\]/g, '$1');
}

/** Milliseconds of processor time: other programs on the machine count for nothing. */
function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
