import { readFileSync } from 'node:fs';
import { createAnalyzer } from 'groschen';
import { leftUnannotated } from './left-unannotated.ts';
import { loadGroschenNews, SPLITS, splitOf } from './sets.ts';

/**
 * `npm run corpus:check`: reads every document of groschen-news (which validates mark-up, figures, roles and quotations), lists
 * numbers and capitalised words that no annotation covers, and counts. Exit status 1 where a document does not validate.
 */
const documents = loadGroschenNews();
const analyze = createAnalyzer({ layers: ['sentences'] });
const verbose = process.argv.includes('--left');

let left = 0;
for (const document of documents) {
  const findings = leftUnannotated(document, analyze({ text: document.text, lang: document.lang }));
  left += findings.length;
  if (verbose) for (const finding of findings) console.log(`${document.id}: ${finding}`);
}

const ids = new Set(documents.map((document) => document.id));
if (ids.size !== documents.length) {
  console.error('Two documents have the same id.');
  process.exit(1);
}

const rows = (['de', 'en'] as const).map((lang) => {
  const of = documents.filter((document) => document.lang === lang);
  const count = (layer: 'quantities' | 'dates' | 'entities' | 'facts') =>
    of.reduce((sum, document) => sum + document[layer].length, 0);
  return {
    language: lang,
    documents: of.length,
    ...Object.fromEntries(
      SPLITS.map((split) => [split, of.filter((document) => splitOf(document.id) === split).length]),
    ),
    words: of.reduce((sum, document) => sum + document.text.split(/\s+/).length, 0),
    quantities: count('quantities'),
    dates: count('dates'),
    entities: count('entities'),
    facts: count('facts'),
  };
});
console.table(rows);
checkCard(rows.map((row) => Object.values(row).map(String)));
console.log(`${left} numbers or names are not annotated${verbose ? '' : '; --left lists them'}.`);

/** The counts in the card are those of the corpus; exit status 1 where they are not. */
function checkCard(counts: readonly (readonly string[])[]): void {
  const card = readFileSync(new URL('../groschen-news/README.md', import.meta.url), 'utf8');
  const written = card.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(' '),
  );
  for (const row of counts) {
    if (written.includes(row.join(' '))) continue;
    console.error(`The card of groschen-news lacks the line of counts: | ${row.join(' | ')} |`);
    process.exitCode = 1;
  }
}
