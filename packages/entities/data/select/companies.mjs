/**
 * Writes listed-companies.tsv from the sources named in CARD.md: canonical, aliases, ISIN, ticker, country, indices.
 * Usage: node companies.mjs <shared data folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isIsin, isWholeName, shorterNames, shortName } from './company-name.mjs';

const [source] = process.argv.slice(2);
const target = new URL('../', import.meta.url);
const json = (file) => JSON.parse(readFileSync(`${source}/companies/${file}`, 'utf8'));

const ISIN_OF = {
  Germany: 'DE',
  'United States': 'US',
  Switzerland: 'CH',
  Austria: 'AT',
  France: 'FR',
  'United Kingdom': 'GB',
  Italy: 'IT',
  Spain: 'ES',
  Netherlands: 'NL',
  Belgium: 'BE',
  Sweden: 'SE',
  Norway: 'NO',
  Denmark: 'DK',
  Finland: 'FI',
  Japan: 'JP',
  China: 'CN',
  India: 'IN',
  Canada: 'CA',
  Australia: 'AU',
  Poland: 'PL',
  Portugal: 'PT',
  Ireland: 'IE',
  Luxembourg: 'LU',
  Brazil: 'BR',
  Mexico: 'MX',
  'South Korea': 'KR',
  Taiwan: 'TW',
  'South Africa': 'ZA',
  Israel: 'IL',
};
/** Yahoo's suffix of the home market. */
const HOME = {
  Germany: ['.DE', '.F', '.MU', '.HM', '.DU'],
  'United States': [''],
  Switzerland: ['.SW'],
  Austria: ['.VI'],
  France: ['.PA'],
  'United Kingdom': ['.L'],
  Italy: ['.MI'],
  Spain: ['.MC'],
  Netherlands: ['.AS'],
  Belgium: ['.BR'],
  Sweden: ['.ST'],
  Norway: ['.OL'],
  Denmark: ['.CO'],
  Finland: ['.HE'],
  Japan: ['.T'],
  China: ['.SS', '.SZ', '.HK'],
  India: ['.NS', '.BO'],
  Canada: ['.TO', '.V'],
  Australia: ['.AX'],
  Ireland: ['.IR', '.L', ''],
  Luxembourg: ['', '.PA', '.AS'],
  'Hong Kong': ['.HK'],
  'South Korea': ['.KS', '.KQ'],
  Taiwan: ['.TW'],
  Brazil: ['.SA'],
  Mexico: ['.MX'],
  Israel: ['.TA', ''],
  'South Africa': ['.JO'],
  Singapore: ['.SI'],
  'Saudi Arabia': ['.SR'],
  Thailand: ['.BK'],
  Indonesia: ['.JK'],
  Bermuda: [''],
  'New Zealand': ['.NZ'],
  Portugal: ['.LS'],
  Greece: ['.AT'],
  Turkey: ['.IS'],
  Poland: ['.WA'],
};
const EVERY_SIZE = new Set(['Germany', 'Austria', 'Switzerland']);
const SMALL_TOO = new Set([
  'United States',
  'United Kingdom',
  'France',
  'Netherlands',
  'Italy',
  'Sweden',
  'Canada',
  'Luxembourg',
  'Australia',
  'Japan',
  'Israel',
  'Poland',
  'Ireland',
  'Denmark',
  'Norway',
  'Finland',
  'Belgium',
  'Spain',
]);
const WORLD = new Set(Object.keys(HOME));
const INDEX = {
  'EURO STOXX 50': 'EURO STOXX 50',
  TECDAX: 'TecDAX',
  'DOW JONES': 'Dow Jones',
  'NASDAQ 100': 'Nasdaq 100',
  'Switzerland 20': 'SMI',
  'OMX Stockholm 30': 'OMX Stockholm 30',
};

const companies = new Map();
const fold = (name) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');

function add({ name, aliases = [], isin, ticker, country, indices = [], rank }) {
  const short = shortName(name);
  if (short.length < 2 || /^\d+$/.test(short)) return;
  const key = fold(short);
  const company = companies.get(key) ?? {
    short,
    aliases: new Set(),
    isin: '',
    ticker: '',
    country: '',
    indices: new Set(),
    rank,
  };
  for (const alias of [name, ...aliases])
    if (isWholeName(alias)) company.aliases.add(alias.replace(/\s+/g, ' ').trim());
  company.isin ||= isIsin(isin) ? isin : '';
  company.ticker ||= ticker ?? '';
  company.country ||= country ?? '';
  for (const index of indices) company.indices.add(INDEX[index] ?? index);
  company.rank = Math.min(company.rank, rank);
  companies.set(key, company);
}

for (const c of json('pytickersymbols.json').companies) {
  if (c.indices?.includes('S&P 600') && c.indices.length === 1 && !isWholeName(c.name)) continue;
  add({
    name: c.name,
    aliases: c.akas ?? [],
    isin: c.isins?.[0],
    ticker: c.symbol ?? '',
    country: c.country,
    indices: c.indices ?? [],
    rank: c.indices?.includes('S&P 600') ? 2 : 0,
  });
}
for (const c of json('sp500.json'))
  add({ name: c.Security, ticker: c.Symbol, country: 'United States', indices: ['S&P 500'], rank: 0 });

const RANK = { 'Mega Cap': 0, 'Large Cap': 1, 'Mid Cap': 2, 'Small Cap': 3, 'Micro Cap': 4, 'Nano Cap': 5 };
for (const line of readFileSync(`${source}/companies/financedatabase.jsonl`, 'utf8').split('\n')) {
  if (!line) continue;
  const e = JSON.parse(line);
  const rank = RANK[e.cap] ?? 6;
  if (!isWholeName(e.name) || !WORLD.has(e.country)) continue;
  const wanted =
    rank <= 2 ||
    (SMALL_TOO.has(e.country) && rank <= 3) ||
    (EVERY_SIZE.has(e.country) && rank <= 5) ||
    (e.country === 'United States' && rank <= 4);
  if (!wanted) continue;
  const home = HOME[e.country]
    .map((suffix) => e.listings.find(([t]) => (suffix ? t.endsWith(suffix) : /^[A-Z]{1,5}$/.test(t))))
    .find(Boolean);
  // a company without a listing at home is a foreign share under the wrong country
  if (!home) continue;
  // mid caps of the far markets rarely make news here
  if (rank === 2 && ['China', 'Taiwan', 'Thailand', 'Indonesia', 'Saudi Arabia'].includes(e.country)) continue;
  const isin = e.isin?.startsWith(ISIN_OF[e.country] ?? '??') ? e.isin : undefined;
  add({
    name: e.name,
    aliases: e.names ?? [],
    isin,
    ticker: home[0].replace(/\.[A-Z]{1,3}$/, ''),
    country: e.country,
    rank,
  });
}

const rows = [...companies.values()]
  .sort((a, b) => a.rank - b.rank || (a.short < b.short ? -1 : 1))
  .map((c) => {
    const aliases = new Set([...c.aliases, ...shorterNames(c.short).map((name) => `~${name}`)]);
    aliases.delete(c.short);
    return [c.short, [...aliases].join('|'), c.isin, c.ticker, c.country, [...c.indices].join('|'), c.rank].join('\t');
  });
writeFileSync(
  new URL('listed-companies.tsv', target),
  `canonical\taliases\tisin\tticker\tcountry\tindices\tsize\n${rows.join('\n')}\n`,
);
console.error(rows.length, 'companies');
