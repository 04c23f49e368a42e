/**
 * More contexts for unknown names: copies of our documents whose companies, persons and cities are replaced by others, each by the
 * same one throughout its document, so that the model learns from what stands around a name. Half of the companies are invented by a
 * Markov chain over the letters of real ones.
 */
import { readFileSync } from 'node:fs';
import { isWholeName, shortName } from '../data/select/company-name.mjs';
import { SHARED } from './places.mjs';

const HEADS = {
  de: 'Technik Sensorik Logistik Pharma Bau Energie Immobilien Maschinenbau Chemie Verlag Versicherung Bank Werke Medizintechnik Software Systeme Elektronik Optik Textil Mode Touristik Reederei Foods Solar Stahl Papier Automotive Capital Invest Consulting Robotics Diagnostics Beteiligungen Antriebe Halbleiter Möbel Anlagen Guss Werkzeuge Armaturen Pumpen Kabel Keramik Mühlen Brauerei Molkerei Verpackungen Messtechnik Kliniken Reisen Spedition Werft Finanz Leasing Wohnen Hausbau Batterien Glas Druck Feinkost Agrar Bahn'.split(
    ' ',
  ),
  en: 'Energy Pharma Therapeutics Logistics Foods Robotics Capital Holdings Bank Industries Systems Software Labs Motors Mining Materials Semiconductor Airlines Media Retail Financial Insurance Brands Group Technologies Networks Healthcare Biosciences Aerospace Partners Resources Properties Steel'.split(
    ' ',
  ),
};
const FORMS = {
  de: ['AG', 'SE', 'GmbH', 'KGaA', 'Holding', 'AG & Co. KGaA', 'GmbH & Co. KG', 'Inc.', 'plc', 'SA', 'NV'],
  en: ['Inc', 'Inc.', 'Corp', 'Corp.', 'plc', 'PLC', 'Ltd', 'Ltd.', 'LLC', 'AG', 'SA', 'NV', 'AB', 'Group', 'Holdings'],
};
const FORM =
  /\s+(?:AG & Co\. KGaA|SE & Co\. KGaA|GmbH & Co\. KG(?:aA)?|AG|SE|GmbH|KGaA|KG|Inc\.?|Corp\.?|Corporation|plc|PLC|Ltd\.?|Limited|LLC|S\.?A\.?|N\.?V\.?|AB|ASA|Oyj|S\.p\.A\.|SpA|Co\.?|Company)$/;

const dataLines = (file) =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** The names to draw from. */
export function namePools() {
  const companies = readFileSync(new URL('companies/financedatabase.jsonl', SHARED), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).name)
    .filter((name) => isWholeName(name))
    .map(shortName)
    .filter((name) => name.length > 2 && name.split(' ').length < 4 && !/[,()]/.test(name));
  return {
    companies: [...new Set(companies)],
    given: dataLines('given-names.tsv'),
    surnames: dataLines('surnames.tsv'),
    cities: dataLines('cities.tsv')
      .slice(1)
      .map((line) => line.split('\t')[0])
      .filter((name) => /^[\p{L} -]+$/u.test(name)),
    invented: letterChain(
      companies.flatMap((name) => name.split(' ')).filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word)),
    ),
  };
}

function letterChain(words) {
  const after = new Map();
  for (const word of words) {
    const padded = `^^${word.toLowerCase()}$`;
    for (let i = 0; i + 2 < padded.length; i++) {
      const key = padded.slice(i, i + 2);
      after.set(key, (after.get(key) ?? '') + padded[i + 2]);
    }
  }
  return (pick) => {
    for (;;) {
      let word = '^^';
      while (!word.endsWith('$') && word.length < 14) word += pick(after.get(word.slice(-2)) ?? '$');
      word = word.replace(/[\^$]/g, '');
      if (word.length > 4) return word;
    }
  };
}

/** One copy of a document with other names. */
export function replaceNames(example, lang, pools, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const inventCompany = () => {
    const word = pools.invented(pick);
    const kind = next();
    if (kind < 0.12) return word;
    if (kind > 0.8) return pick(pools.surnames);
    if (kind < 0.2) return capital(word) + capital(pools.invented(pick).slice(0, 5));
    if (kind < 0.3) return `${pick(pools.surnames)} ${pick(HEADS[lang])}`;
    if (kind < 0.36) return `${pick(pools.surnames)} ${pick(['&', '+', 'und'])} ${pick(pools.surnames)}`;
    if (kind < 0.4) return word.slice(0, 3).toUpperCase();
    return kind < 0.65 ? `${capital(word)} ${pick(HEADS[lang])}` : capital(word);
  };
  const drawCompany = () => (next() < 0.5 ? inventCompany() : pick(pools.companies));
  const companies = new Map();
  const personWords = new Map();
  const cities = new Map();
  const memo = (map, key, make) => {
    if (!map.has(key)) map.set(key, make());
    return map.get(key);
  };
  const company = (surface) => {
    const bare = surface.replace(FORM, '');
    const form = surface.slice(bare.length);
    const known = [...companies].find(([other]) => other.startsWith(`${bare} `) || bare.startsWith(`${other} `));
    if (known && !companies.has(bare)) {
      const [other, name] = known;
      companies.set(bare, other.length > bare.length ? name.split(' ')[0] : `${name} ${pick(HEADS[lang])}`);
    }
    return memo(companies, bare, drawCompany) + (form && ` ${pick(FORMS[lang])}`);
  };
  const person = (surface) => {
    const words = surface.split(' ');
    return words
      .map((word, i) => {
        if (!/^\p{Lu}[\p{L}'’-]+$/u.test(word)) return word;
        return memo(personWords, word, () => pick(i === words.length - 1 ? pools.surnames : pools.given));
      })
      .join(' ');
  };
  const city = (surface) =>
    next() < 0.7
      ? memo(cities, surface, () => (next() < 0.5 ? surface : pick(pools.cities)))
      : (cities.get(surface) ?? surface);
  const make = { company, person, location: city };
  let text = '';
  let from = 0;
  const names = [];
  for (const name of example.names) {
    const surface = example.text.slice(name.start, name.end);
    const isCapitals = surface.length > 4 && surface === surface.toUpperCase();
    const replaced = make[name.fine] && !/\n/.test(surface) ? make[name.fine](surface) : surface;
    text += example.text.slice(from, name.start);
    const start = text.length;
    text += isCapitals ? replaced.toUpperCase() : replaced;
    names.push({ ...name, start, end: text.length });
    from = name.end;
  }
  text += example.text.slice(from);
  return { ...example, text, names };
}
