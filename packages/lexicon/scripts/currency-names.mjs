/**
 * Writes the names of currencies, `src/generated/currency-names.ts`, from the CLDR data inside Node's own `Intl`:
 * `node packages/lexicon/scripts/currency-names.mjs`. See `src/generated/README.md` for origin and licence.
 */
import { writeFileSync } from 'node:fs';

/** ISO 4217 codes in use (List One, 2024), fund codes and metals left out. */
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

function names(language, code) {
  const counted = (n) =>
    new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' })
      .formatToParts(n)
      .find((part) => part.type === 'currency').value;
  const plain = new Intl.DisplayNames(language, { type: 'currency' }).of(code);
  return [...new Set([plain, counted(1), counted(2)].map((name) => name.replace(/\s*\([^)]*\)/g, '').toLowerCase()))];
}

const entries = [...ACTIVE, ...FORMER].map(
  (code) => `  ${code}: { de: ${JSON.stringify(names('de', code))}, en: ${JSON.stringify(names('en', code))} },`,
);
writeFileSync(
  new URL('../src/generated/currency-names.ts', import.meta.url),
  `/** Made by scripts/currency-names.mjs from CLDR ${process.versions.cldr}; do not edit. */
export const ACTIVE_CURRENCIES = ${JSON.stringify(ACTIVE)} as const;

/** Lower-case names, singular and plural, by ISO 4217 code. */
export const CURRENCY_NAMES: Readonly<Record<string, { readonly de: readonly string[]; readonly en: readonly string[] }>> = {
${entries.join('\n')}
};
`,
);
