/**
 * Dates of this package against chrono-node on the same German and English text, in one run:
 * `node packages/dates/bench/dates.bench.mjs`. Each text is measured at four lengths, so that a growth beyond the linear shows.
 */

import { findDates } from '@groschen/dates';
import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import * as chrono from 'chrono-node';

const TEXTS = {
  de: 'Der Umsatz stieg im vierten Quartal 2025 um 3 Prozent auf 1,2 Milliarden Euro, wie das Unternehmen am Donnerstag mitteilte. Für das laufende Jahr rechnet der Vorstand mit einem Plus von 5 Prozent. Die Hauptversammlung findet am 12. Mai 2026 um 10.00 Uhr statt. Vor zwei Jahren lag der Gewinn noch bei 80 Millionen Euro. ',
  en: 'Revenue rose 3 percent to $1.2 billion in the fourth quarter of 2025, the company said on Thursday. For the current year it expects growth of 5 percent. The annual meeting takes place on May 12, 2026 at 10 a.m. Two years ago profit stood at $80 million. ',
};
const PUBLISHED = '2026-02-12T17:58:00';
const REFERENCE = new Date('2026-02-12T17:58:00Z');
const PARSERS = { de: chrono.de, en: chrono.en };

/** Processor time spent on each measurement, the compiler's warming up included, for both alike. */
const MILLISECONDS = 1200;
/** Code units read between two looks at the clock. */
const BATCH = 200_000;

/** Processor time of this process in milliseconds: unlike the wall clock it does not count what others do on a busy machine. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Megabytes of text a second of processor time; the best of all batches, of which there are at least three. */
function throughput(run, length) {
  const repetitions = Math.max(1, Math.round(BATCH / length));
  let best = Infinity;
  const stop = processorTime() + MILLISECONDS;
  for (let round = 0; round < 3 || processorTime() < stop; round++) {
    const begin = processorTime();
    for (let i = 0; i < repetitions; i++) run();
    best = Math.min(best, (processorTime() - begin) / repetitions);
  }
  return length / 1e6 / (best / 1000);
}

for (const lang of ['de', 'en'])
  for (const count of [4, 40, 400, 3200]) {
    const text = TEXTS[lang].repeat(count);
    const ours = throughput(() => findDates(text, { lang, published: PUBLISHED }), text.length);
    const document = withTokens(createDocument({ text, lang }));
    const layer = throughput(() => findDates(document, { published: PUBLISHED }), text.length);
    const theirs = throughput(() => PARSERS[lang].parse(text, REFERENCE), text.length);
    console.log(
      `${lang}  ${String(Math.round(text.length / 1000)).padStart(3)} KB   @groschen/dates ${ours.toFixed(2)} MB/s   chrono-node ${theirs.toFixed(2)} MB/s   ${(ours / theirs).toFixed(1)} times   on tokens ${layer.toFixed(2)} MB/s`,
    );
  }
