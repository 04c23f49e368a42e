/**
 * Facts against the relations of SmartData (German news, tweets and feeds; beside the repository), end to end: names, too, are ours.
 * `node corpora/evaluation/relations.mjs [--errors [RELATION]]`
 *
 * Five of its seven relations of companies are types of ours, by the roles below. Not counted are SpinOff, which is no sale, and
 * OrganizationLeadership, which says who holds an office, not who takes or leaves it; "of all seven" counts them as missed.
 *
 * Counted is what a document states: told twice it counts once. A fact is right where the relation's arguments are its own: a mention
 * that overlaps, or another of the same name. Of a merger two parties must be right. What the set does not annotate counts against us,
 * such as a strike whose company is told in another sentence.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createAnalyzer } from 'groschen';

const FILE = new URL('../../../shared/data/facts/smartdata.dev.jsonl', import.meta.url);
if (!existsSync(FILE)) {
  console.error('The set is not beside the repository.');
  process.exit(2);
}

/** For each relation the type of our facts, and for each of their roles the relation's argument. */
const RELATIONS = {
  Acquisition: { type: 'acquisition', roles: { acquirer: 'buyer', target: 'acquired' } },
  Insolvency: { type: 'insolvency', roles: { company: 'company' } },
  Layoffs: { type: 'layoffs', roles: { company: 'company' } },
  Merger: { type: 'merger', roles: { parties: 'old' } },
  Strike: { type: 'strike', roles: { company: 'company' } },
};
const OTHERS = ['OrganizationLeadership', 'SpinOff'];

const at = process.argv.indexOf('--errors');
const errors = at < 0 ? undefined : (process.argv[at + 1] ?? '');

const analyze = createAnalyzer({ layers: ['facts'] });
const tallies = Object.fromEntries(Object.keys(RELATIONS).map((name) => [name, { right: 0, found: 0, gold: 0 }]));
let others = 0;

for (const document of readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))) {
  const { facts } = analyze({ id: document.id, text: document.text, lang: 'de' });
  others += document.relations.filter(({ type }) => OTHERS.includes(type)).length;
  for (const [name, { type, roles }] of Object.entries(RELATIONS)) {
    const gold = distinct(
      document.relations
        .filter((relation) => relation.type === name)
        .map((relation) => argumentsOf(relation, document, roles)),
    );
    const found = distinct(
      facts.filter((fact) => fact.type === type),
      (fact) => Object.fromEntries(Object.keys(roles).map((role) => [role, [fact.roles[role] ?? []].flat()])),
    );
    const used = new Set();
    for (const wanted of gold) {
      const hit = found.find((fact) => !used.has(fact) && states(fact, wanted));
      if (hit) used.add(hit);
      else report(name, 'missed', document, JSON.stringify(textsOf(wanted)), wanted[Object.keys(roles)[0]][0]);
    }
    for (const fact of found) if (!used.has(fact)) report(name, 'wrong', document, textsOfFact(fact), fact.evidence);
    tallies[name].right += used.size;
    tallies[name].found += found.length;
    tallies[name].gold += gold.length;
  }
}

const total = { right: 0, found: 0, gold: 0 };
for (const [name, tally] of Object.entries(tallies)) {
  for (const key of Object.keys(total)) total[key] += tally[key];
  print(name, tally);
}
print('all five', total);
print('of all seven', { ...total, gold: total.gold + others });

/** For each of our roles the mentions that fill it. */
function argumentsOf(relation, { entities, text }, roles) {
  const mentions = (role) =>
    relation.args
      .filter((argument) => argument.role === role)
      .map(({ entity }) => ({ start: entities[entity].s, end: entities[entity].e }))
      .map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  return Object.fromEntries(Object.entries(roles).map(([ours, theirs]) => [ours, mentions(theirs)]));
}

/** Relations or facts without those that say the same again of the same names. */
function distinct(relations, namesOf = (relation) => relation) {
  const saysAgain = (one, other) =>
    Object.entries(namesOf(one)).every(([role, mentions]) =>
      mentions.every((mention) => namesOf(other)[role].some((same) => isSame(same, mention))),
    );
  return relations.filter((relation, i) => !relations.slice(0, i).some((other) => saysAgain(relation, other)));
}

function states(fact, wanted) {
  return Object.entries(wanted).every(([role, mentions]) => {
    const values = [fact.roles[role] ?? []].flat();
    const right = mentions.filter((mention) => values.some((value) => isSame(value, mention)));
    return role === 'parties' ? right.length >= Math.min(2, mentions.length) : right.length > 0;
  });
}

function isSame(a, b) {
  if (a.start < b.end && b.start < a.end) return true;
  const [x, y] = [letters(a.text), letters(b.text)];
  return x === y || (Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x)));
}

function letters(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function textsOf(wanted) {
  return Object.fromEntries(Object.entries(wanted).map(([role, mentions]) => [role, mentions.map(({ text }) => text)]));
}

function textsOfFact({ roles, by }) {
  return `${JSON.stringify(
    Object.fromEntries(
      Object.entries(roles).map(([role, value]) => [
        role,
        [value]
          .flat()
          .map(({ text }) => text)
          .join(' + '),
      ]),
    ),
  )} ${by}`;
}

function report(name, problem, { id, text }, what, { start, end }) {
  if (errors === undefined || !name.startsWith(errors)) return;
  const around = text.slice(Math.max(0, start - 120), Math.min(text.length, end + 160)).replace(/\s+/g, ' ');
  console.log(`${problem} ${name} ${what}\n  ${id}: …${around}…`);
}

function print(name, { right, found, gold }) {
  const percent = (share) => (100 * share).toFixed(1).padStart(5);
  console.log(
    `${name.padEnd(14)} F1 ${percent((2 * right) / (found + gold))}  P ${percent(right / found)}  R ${percent(right / gold)}  relations ${gold}`,
  );
}
