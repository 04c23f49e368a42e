/**
 * Compiles the sources in this folder to src/generated/*.ts. Deterministic; run after any change of a source:
 *   node packages/entities/data/compile.mjs
 * The forms are described in src/gazetteer/compiled.ts and src/person-names.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const read = (file) =>
  readFileSync(new URL(file, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const rows = (file, header = false) =>
  read(file)
    .slice(header ? 1 : 0)
    .map((line) => line.split('\t'));
const list = (field) => (field ? field.split('|').filter(Boolean) : []);
const fold = (name) =>
  name
    .replace(/^~/, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+&]/gu, '');
const bare = (name) => name.replace(/^~/, '');
const isOneWord = (name) => /^[\p{L}\p{M}\p{N}]+$/u.test(name);
const title = (word) => word[0].toUpperCase() + word.slice(1).toLowerCase();

const commonWords = new Set([...read('common-words-de.tsv'), ...read('common-words-en.tsv')]);
const givenNames = new Set(read('given-names.tsv'));
const surnames = new Set(read('surnames.tsv'));
const ambiguousNames = new Set(read('ambiguous-names.txt').flatMap((line) => line.split(' ')));
const isCommon = (name) => isOneWord(name) && (commonWords.has(title(name)) || ambiguousNames.has(name));
const isPersonal = (name) => isOneWord(name) && (givenNames.has(title(name)) || surnames.has(title(name)));

/** German declines the adjectives of a name: "der Deutschen Bank", "Neuen Zürcher Zeitung". */
const ADJECTIVE =
  /(?<!\p{L})(\p{Lu}\p{L}*(?:ische|deutsche)|Deutsche|Neue|Allgemeine|Vereinigte|Freie|Öffentliche|Große|Statistische)(?=\s)/gu;
const declined = (name) => {
  const bent = name.replace(ADJECTIVE, '$1n');
  return bent === name ? [] : [bent];
};

const entries = [];
function add(type, rank, name, aliases, { isin = '', ticker = '', country = '', indices = [] } = {}) {
  const canonical = bare(name);
  const marked = new Set([name, ...aliases].filter((a) => a.startsWith('~')).map(bare));
  const names = [...new Set([canonical, ...aliases.map(bare)])];
  const all = names
    .flatMap((name) => [name, ...(/[co|ml]/.test(type) ? declined(name) : [])])
    .map((name) => (marked.has(name) ? `~${name}` : name));
  entries.push({ type, rank, canonical, names: [...new Set(all)], isin, ticker, country, indices });
}

// listed companies, with what is known by hand put over them
const listed = rows('listed-companies.tsv', true).map(([canonical, aliases, isin, ticker, country, indices, size]) => ({
  canonical,
  aliases: list(aliases),
  isin,
  ticker,
  country,
  indices: list(indices),
  size: Number(size),
  taken: false,
}));
const byName = new Map();
for (const company of listed)
  for (const name of [company.canonical, ...company.aliases.filter((a) => !a.startsWith('~'))]) {
    const key = fold(name);
    if (!byName.has(key) || byName.get(key).size > company.size) byName.set(key, company);
  }
const bySmallName = (name) => byName.get(fold(name));

for (const [canonical, aliases] of rows('index-members.tsv', true)) {
  const names = list(aliases);
  const found = [...new Set([canonical, ...names.map(bare)].map(bySmallName).filter((c) => c && c.size <= 4))];
  const known = found.filter((c) => !c.taken);
  for (const c of known) c.taken = true;
  const best = known[0] ?? {};
  const source = (field) => known.map((c) => c[field]).find(Boolean) ?? '';
  add(
    'c',
    0,
    canonical,
    [
      ...names,
      ...known
        .flatMap((c) => [c.canonical, ...c.aliases.filter((a) => !a.startsWith('~'))])
        .filter((n) => !isCommon(n) || names.includes(n))
        .filter((n) => n !== canonical),
    ],
    {
      isin: source('isin'),
      ticker: source('ticker'),
      country: best.country ?? '',
      indices: known.flatMap((c) => c.indices),
    },
  );
}
const curated = new Set(entries.flatMap((e) => e.names.map(fold)));
for (const [canonical, aliases] of rows('private-companies.tsv')) {
  const known = bySmallName(canonical);
  if (curated.has(fold(canonical))) {
    const entry = entries.find((e) => e.names.some((n) => fold(n) === fold(canonical)));
    for (const alias of list(aliases)) if (!entry.names.some((n) => bare(n) === bare(alias))) entry.names.push(alias);
    continue;
  }
  const own = known && !known.taken ? known : undefined;
  if (own) own.taken = true;
  add('c', 1, canonical, [...list(aliases), ...(own?.aliases.filter((a) => !a.startsWith('~')) ?? [])], own);
}
const places = new Set(
  [...rows('places.tsv'), ...rows('cities.tsv', true)].flatMap(([c, a]) => [c, ...list(a)]).map((n) => bare(n)),
);
const taken = new Set(entries.flatMap((e) => e.names.map(fold)));
for (const company of listed) {
  if (company.taken) continue;
  const { canonical } = company;
  const doubtful = (name) =>
    isOneWord(name) && (isCommon(name) || isPersonal(name) || places.has(name) || name.length < 4);
  const names = [];
  for (const alias of company.aliases) {
    const name = bare(alias);
    if (taken.has(fold(name)) && alias.startsWith('~')) continue;
    if (alias.startsWith('~')) {
      // a shortened name of our own making: only where it cannot be anything else
      if (
        doubtful(name) ||
        places.has(name) ||
        (name.split(' ').some((w) => /^(?:and|&|of|the|de)$/i.test(w)) && /(?:and|&|of|the|de)$/i.test(name))
      )
        continue;
      names.push(company.size <= 1 ? name : alias);
    } else names.push(doubtful(name) ? `~${name}` : name);
  }
  if (doubtful(canonical)) names.push(`~${canonical}`);
  add('c', 2 + Math.min(company.size, 5), canonical, names, company);
}

for (const [file, type, rank] of [
  ['indices', 'i', 0],
  ['exchanges', 'x', 0],
  ['media', 'm', 1],
  ['organizations', 'o', 1],
  ['places', 'l', 0],
  ['products', 't', 2],
  ['persons', 'p', 1],
])
  for (const [canonical, aliases] of rows(`${file}.tsv`)) add(type, rank, canonical, list(aliases));
for (const [german, english, code] of rows('countries.tsv', true))
  add('l', 0, german, german === english ? [] : [english], { country: code });
const known = new Set(entries.filter((e) => e.type === 'l').flatMap((e) => e.names.map(bare)));
for (const [name, country, inhabitants] of rows('cities.tsv', true)) {
  if (known.has(name)) continue;
  const doubtful =
    isOneWord(name) &&
    (isCommon(name) ||
      givenNames.has(name) ||
      surnames.has(name) ||
      name.length < 4 ||
      (Number(inhabitants) < 20_000 && !['DE', 'AT', 'CH'].includes(country)));
  add('l', Number(inhabitants) > 300_000 ? 2 : 4, name, [...(doubtful ? [`~${name}`] : []), ...shortTowns(name)], {
    country,
  });
}
/** "Rothenburg ob der Tauber" is mostly "Rothenburg". */
function shortTowns(name) {
  const short = name.replace(/\s+(?:an|am|im|in|ob|bei|unter|vor|auf)\s.*$/, '');
  return short === name || (short.startsWith('Bad ') === false && (isCommon(short) || known.has(short)))
    ? []
    : [isCommon(short) ? `~${short}` : short];
}

// names of media and products that are also words; those of institutions are told by their article
for (const entry of entries)
  if (entry.type === 'm' || entry.type === 't')
    entry.names = entry.names.map((n) => (!n.startsWith('~') && isCommon(n) ? `~${n}` : n));
for (const entry of entries)
  entry.names = entry.names.map((n) =>
    !n.startsWith('~') && ambiguousNames.has(n) && entry.type !== 'p' ? `~${n}` : n,
  );

const line = ({ type, rank, canonical, names, isin, ticker, country, indices }) => {
  const others = names.filter((n) => bare(n) !== canonical);
  const unsure = names.includes(`~${canonical}`);
  return [
    `${type}${rank}`,
    canonical,
    [...(unsure ? ['^'] : []), ...new Set(others)].join('|'),
    isin,
    ticker,
    country,
    [...new Set(indices)].join('|'),
  ]
    .join('\t')
    .replace(/\t+$/, '');
};
const order = [...entries].sort((a, b) =>
  a.type < b.type
    ? -1
    : a.type > b.type
      ? 1
      : a.rank - b.rank || (a.canonical < b.canonical ? -1 : a.canonical > b.canonical ? 1 : 0),
);
const module = (name, comment, text) =>
  `/** ${comment} Compiled by data/compile.mjs; do not edit. */\nexport const ${name}: string =\n  ${JSON.stringify(text)};\n`;
const write = (file, content) => writeFileSync(new URL(`../src/generated/${file}`, here), content);
write('gazetteer.ts', module('GAZETTEER', 'The gazetteer.', order.map(line).join('\n')));
write('given-names.ts', module('GIVEN_NAMES', 'First names, one a line.', [...givenNames].sort().join('\n')));
write('surnames.ts', module('SURNAMES', 'Surnames, one a line.', [...surnames].sort().join('\n')));
for (const language of ['de', 'en'])
  write(
    `common-words-${language}.ts`,
    module(
      `COMMON_WORDS_${language.toUpperCase()}`,
      'Words that are usually no names, one a line.',
      read(`common-words-${language}.tsv`).sort().join('\n'),
    ),
  );
const names = order.reduce((sum, e) => sum + e.names.length, 0);
console.error(
  `${order.length} entries, ${names} names`,
  Object.fromEntries([...'ciomplxt'].map((t) => [t, order.filter((e) => e.type === t).length])),
);
