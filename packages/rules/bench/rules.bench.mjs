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

const ROUNDS = 14;
const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** A third names, a third facts whose words are partly usual and partly rare, a third patterns around a rare word. */
const USUAL =
  'umsatz gewinn aktie kurs dividende prognose verlust markt bank zins revenue profit shares market bond rate'.split(
    ' ',
  );
function rule(i) {
  const id = `rule-${i}`;
  if (i % 3 === 0)
    return { id, kind: 'phrases', phrases: [`Fonds Nummer ${i}`, `Fund ${i} Global`], emit: { entity: 'product' } };
  if (i % 3 === 1) {
    const word = i % 7 === 0 ? USUAL[i % USUAL.length] : `wort${i}`;
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
    { lower: `begriff${i}` },
    { class: 'word', capture: 'name' },
  ];
  return { id, kind: 'pattern', pattern, emit: { entity: 'product', from: 'name' } };
}
const pack = (rules) => ({
  format: 'groschen.rules/1',
  name: 'bench.user',
  version: '1',
  languages: ['de', 'en'],
  rules: Array.from({ length: rules }, (_, i) => rule(i)),
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
};

const best = Object.fromEntries(Object.keys(analyzers).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, analyze] of Object.entries(analyzers)) {
    const [time] = timed(() => {
      for (const text of texts) analyze({ text });
    });
    best[name] = Math.min(best[name], time);
  }
const [plain] = Object.values(best);
console.log(`${texts.length} texts, ${characters} characters, best of ${ROUNDS}:`);
for (const [name, time] of Object.entries(best)) {
  const more = ((time / plain - 1) * 100).toFixed(0);
  console.log(
    `  ${name}: ${time.toFixed(0)} ms of processor time, ${Math.round(characters / time)}k characters a second${time === plain ? '' : `, ${more}% more time`}`,
  );
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
