/**
 * What the JavaScript libraries that people would otherwise take find on the test split of groschen-news, beside Groschen:
 * `npm run evaluate -- peers`. Each is asked for what it offers, with its defaults, and scored leniently: a figure counts as found
 * where a finding overlaps it and has its number, whatever the unit; a date where an overlapping one says the same day, month or year.
 */
import recognizers from '@microsoft/recognizers-text-suite';
import { de, en } from 'chrono-node';
import compromise from 'compromise';
import { createAnalyzer } from 'groschen';
import { loadGroschenNews } from '../dist/sets.js';

const documents = loadGroschenNews('test');
const analyze = createAnalyzer({ layers: ['quantities', 'dates', 'entities'] });
const analyses = new Map(documents.map((gold) => [gold, analyze({ text: gold.text, published: gold.published })]));
const LANGUAGES = ['de', 'en'];
const CHRONO = { de, en };
/** Vague times without a value, and durations: the gold does not mark them. */
const NOT_RESOLVED = /_REF$|^P/;

/** Each finder gives `{ start, end, number }` for money and percentages. */
const FIGURES = {
  groschen: (gold) =>
    analyses.get(gold).quantities.map((q) => ({ start: q.start, end: q.end, number: Number(q.amount) })),
  'Recognizers-Text': ({ text, lang }) => {
    const culture = lang === 'de' ? 'de-de' : 'en-us';
    return [...recognizers.recognizeCurrency(text, culture), ...recognizers.recognizePercentage(text, culture)].map(
      ({ start, end, resolution }) => ({ start, end: end + 1, number: Number.parseFloat(resolution?.value) }),
    );
  },
  compromise: ({ text }) => {
    const view = compromise(text);
    return [...view.money().json({ offset: true }), ...view.percentages().json({ offset: true })].map(
      ({ offset, money, number }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        number: money?.num ?? number?.num,
      }),
    );
  },
};

const DATES = {
  groschen: (gold) => analyses.get(gold).dates.filter(({ value }) => !NOT_RESOLVED.test(value)),
  'chrono-node': ({ text, lang, published }) =>
    CHRONO[lang].parse(text, new Date(`${published.slice(0, 16)}Z`)).map(({ index, text: surface, start }) => ({
      start: index,
      end: index + surface.length,
      value: isoOf(start),
    })),
};

const NAMES = {
  groschen: (gold) => analyses.get(gold).entities,
  compromise: ({ text }) => {
    const view = compromise(text);
    return [
      ['company', view.organizations()],
      ['person', view.people()],
      ['location', view.places()],
    ].flatMap(([type, found]) =>
      found.json({ offset: true }).map(({ terms }) => ({
        type,
        start: terms[0].offset.start,
        end: terms.at(-1).offset.start + terms.at(-1).offset.length,
      })),
    );
  },
};

/** The parts of a date that chrono is certain of. */
function isoOf(components) {
  const iso = components.date().toISOString();
  if (components.isCertain('hour')) return iso.slice(0, 16);
  if (components.isCertain('day') || components.isCertain('weekday')) return iso.slice(0, 10);
  return components.isCertain('month') ? iso.slice(0, 7) : iso.slice(0, 4);
}

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Counts figures found with their number, with another one, and with one that is off by a power of ten. */
function figures(find, lang) {
  const count = { figures: 0, right: 0, 'another number': 0, 'off by a power of ten': 0, 'texts failed': 0 };
  for (const gold of documents) {
    if (gold.lang !== lang) continue;
    let found = [];
    try {
      found = find(gold);
    } catch {
      count['texts failed']++;
    }
    for (const figure of gold.quantities) {
      if ((figure.kind !== 'money' && figure.kind !== 'percent') || figure.amount === undefined) continue;
      count.figures++;
      const numbers = found
        .filter((one) => overlap(one, figure) && Number.isFinite(one.number))
        .map(({ number }) => Math.abs(number / Number(figure.amount)));
      if (numbers.some((ratio) => Math.abs(ratio - 1) < 1e-9)) count.right++;
      else if (numbers.length > 0) {
        count['another number']++;
        if (numbers.some((ratio) => Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 1e-9))
          count['off by a power of ten']++;
      }
    }
  }
  return count;
}

/** F1 in percent of what `find` gives for each document; `same` compares a gold annotation with one found. */
function f1(find, lang, goldOf, same) {
  let hits = 0;
  let all = 0;
  for (const gold of documents) {
    if (gold.lang !== lang) continue;
    const wanted = goldOf(gold);
    const found = find(gold);
    all += wanted.length + found.length;
    const used = new Set();
    for (const one of wanted) {
      const hit = found.findIndex((other, i) => !used.has(i) && same(one, other));
      if (hit < 0) continue;
      used.add(hit);
      hits++;
    }
  }
  return `${((200 * hits) / all).toFixed(1)}`;
}

console.log('Money and percentages');
for (const lang of LANGUAGES) {
  // compromise reads English only.
  const finders = Object.entries(FIGURES).filter(([name]) => lang === 'en' || name !== 'compromise');
  console.table(Object.fromEntries(finders.map(([name, find]) => [`${lang} ${name}`, figures(find, lang)])));
}

console.log('Dates and names, F1 in percent');
const rows = {};
for (const lang of LANGUAGES) {
  for (const [name, find] of Object.entries(DATES))
    rows[`${lang} ${name}`] = {
      dates: f1(find, lang, (gold) => gold.dates, overlap),
      'dates with value': f1(
        find,
        lang,
        (gold) => gold.dates,
        (a, b) => overlap(a, b) && b.value.startsWith(a.value),
      ),
    };
  for (const [name, find] of Object.entries(NAMES)) {
    if (lang === 'de' && name === 'compromise') continue;
    rows[`${lang} ${name}`] = { ...rows[`${lang} ${name}`] };
    for (const type of ['company', 'person', 'location']) {
      const ofType = (annotations) => annotations.filter((annotation) => annotation.type === type);
      rows[`${lang} ${name}`][type] = f1(
        (gold) => ofType(find(gold)),
        lang,
        (gold) => ofType(gold.entities),
        (a, b) => a.start === b.start && a.end === b.end,
      );
    }
  }
}
console.table(rows);
