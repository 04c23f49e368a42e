import type { Scales } from '../scales.ts';

/** Long scale: a Billion is 10^12. */
export const scales = {
  words: {
    3: 'tausend tsd tds',
    6: 'million millionen mio mill mln',
    9: 'milliarde milliarden mrd mia md',
    12: 'billion billionen bio',
    15: 'billiarde billiarden brd',
    18: 'trillion trillionen',
  },
  dotted: 'tsd tds mio mill mrd mia bio brd mln',
  attached: {
    3: 'k',
    6: 'm mn',
    9: 'bn g',
  },
  vague: {
    1: 'dutzende dutzenden',
    2: 'hunderte hunderten hunderter hundertschaften',
    3: 'tausende tausenden tausender',
    4: 'zehntausende zehntausenden',
    5: 'hunderttausende hunderttausenden',
    6: 'millionen',
    9: 'milliarden',
    12: 'billionen',
  },
  several: {
    1: 'dutzend',
    2: 'hundert',
    3: 'tausend',
    4: 'zehntausend',
    5: 'hunderttausend',
  },
  stems: {
    3: 'tausender',
    5: 'hunderttausender',
    6: 'millionen',
    9: 'milliarden',
    12: 'billionen',
  },
  amountNouns:
    'betrag betrags betrages beträge beträgen bereich bereichs höhe summe summen wert werte wertes euro volumen ' +
    'umfang',
  digitAdjectives: 'stellig stellige stelliger stelligen stelliges stelligem',
  parts: {
    low: 'tiefer tiefen tiefe tiefes unteres untere niedriger niedrigen niedrige niedriges unterer unteren niedrig',
    mid: 'mittlerer mittleren mittlere mittleres',
    high: 'hoher hohen hohe hohes hoch oberer oberen',
  },
} as const satisfies Scales;
