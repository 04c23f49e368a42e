/**
 * Writes the names of currencies, `src/generated/currency-names.ts`, from the CLDR data inside Node's own `Intl`:
 * `node packages/lexicon/scripts/currency-names.mjs` after a build. See `src/generated/README.md` for origin and licence.
 */
import { writeFileSync } from 'node:fs';
import { AMBIGUOUS_NOUNS, CURRENCY_NOUN_FORMS } from '../dist/currency-nouns.js';

/** ISO 4217 codes in use (List One, 2026) that CLDR has names of. */
const ACTIVE =
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD
IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`
    .split(/\s+/)
    .filter(Boolean);

/** Currencies that ended in a living memory of financial prose; recognised by name only. */
const FORMER = ['DEM', 'FRF', 'ITL', 'ESP', 'NLG', 'ATS', 'BEF', 'FIM', 'GRD', 'IEP', 'PTE', 'HRK'];

/** A word as it is, and without the endings of plurals. */
const stems = (word) =>
  ['', 's', 'n', 'en', 'es']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length));

/** Lower-case names of a currency in the singular. */
function names(language, code) {
  const one = new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' })
    .formatToParts(1)
    .find((part) => part.type === 'currency').value;
  const plain = new Intl.DisplayNames(language, { type: 'currency' }).of(code);
  return [...new Set([plain, one].map((name) => name.replace(/\s*\([^)]*\)/g, '').toLowerCase()))];
}

/** An adjective or country without its endings: albanisch, "albanischer" and albanian all begin with "alban". */
function qualifierStem(words) {
  const bare = words.replace(/e[nrs]?$/, '');
  return (
    [bare.replace(/(?:i?an|es)?(?:isch)?$|i?a$|i$/, ''), bare].find(({ length }) => length >= SHORTEST_STEM) ?? words
  );
}

/** Stems of which none begins with another: that one says it all. */
function shortest(stems) {
  return [...stems].filter((stem) => ![...stems].some((other) => begins(stem, other)));
}

/** As the look-up does it: a stem stands for all that begins with it, a short one for itself. */
const SHORTEST_STEM = 4;
const begins = (word, stem) => word !== stem && stem.length >= SHORTEST_STEM && word.startsWith(stem);

/** Noun of the currency, to its codes, to what stands before the noun. */
const families = new Map();
for (const code of [...ACTIVE, ...FORMER])
  for (const name of [...names('de', code), ...names('en', code)]) {
    if (name.includes(' und ')) continue;
    const words = name.split(/[ -]/);
    const last = words.pop();
    const noun =
      stems(last)
        .map((stem) => CURRENCY_NOUN_FORMS[stem])
        .find(Boolean) ?? last;
    const qualifier = qualifierStem(words.join(' '));
    const family = families.get(noun) ?? new Map();
    families.set(noun, family);
    family.set(code, new Set([...(family.get(code) ?? []), ...(qualifier === '' ? [] : [qualifier])]));
  }

for (const [noun, codes] of families) {
  const singular = stems(noun)
    .slice(1)
    .map((stem) => families.get(stem))
    .find(Boolean);
  if (singular === undefined) continue;
  families.delete(noun);
  for (const [code, qualifiers] of codes) singular.set(code, new Set([...(singular.get(code) ?? []), ...qualifiers]));
}

const entries = [...families]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([noun, codes]) => {
    const plain = codes.size === 1 && !AMBIGUOUS_NOUNS.includes(noun);
    const members = [...codes].map(([code, qualifiers]) =>
      [code, ...shortest(qualifiers).filter((stem) => !plain || stem.includes(' '))].join(','),
    );
    return `  ${JSON.stringify(noun)}: ${JSON.stringify(members.join(';'))},`;
  });
writeFileSync(
  new URL('../src/generated/currency-names.ts', import.meta.url),
  `/** Made by scripts/currency-names.mjs from CLDR ${process.versions.cldr}; do not edit. */

/**
 * German and English names of currencies by their noun, lower-case and singular: for each currency its ISO 4217 code and how the
 * adjectives or countries begin that stand before the noun (those of up to three letters are whole); \`;\` between currencies. A noun
 * of one currency has only what is more than one word: any adjective may stand before it.
 */
export const CURRENCY_FAMILIES: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`,
);
