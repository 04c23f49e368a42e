// A brief in the other language, every figure traced to its place in the source: node examples/summary.mjs
import { createAnalyzer } from 'groschen';

const text = 'Die Siemens-Aktie verlor am Freitag auf Xetra 1,01 Prozent auf 239,30 Euro.';
const { summary } = createAnalyzer({ brief: 'en' })({ text, published: '2026-01-30' });

console.log(summary.brief.en);
for (const { in: where, text: figure, source } of summary.figures) {
  if (where === 'brief') console.log(`  ${figure} ← ${text.slice(source.start, source.end)}`);
}
