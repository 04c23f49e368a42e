// Dates and business time, resolved against the day of publication: node examples/dates.mjs
import { findDates } from '@groschen/dates';

const published = '2026-02-12';
const sentences = [
  'Am Donnerstag legte der Konzern Zahlen für das vierte Quartal vor, Ende Juni 2026 ist Schluss.',
  'Im Geschäftsjahr 2025/26 lief es besser als im Vorjahr.',
  'Revenue rose in the second half of last year; a year earlier it had fallen.',
];
for (const sentence of sentences) {
  console.log(sentence);
  for (const date of findDates(sentence, { published })) {
    const interval = date.from && date.to ? ` (${date.from} to ${date.to})` : '';
    console.log(`  ${date.text} → ${date.value}${interval}${date.inferred ? ', inferred' : ''}`);
  }
}
