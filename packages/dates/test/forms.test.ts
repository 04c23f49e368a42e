import { describe } from 'vitest';
import { check } from './check.ts';

describe('rarer forms of days', () => {
  check('en', [
    ['SUN 15FEB it opens', 'SUN 15FEB=2026-02-15'],
    ['August/10/2012', 'August/10/2012=2012-08-10'],
    ['on 2024-13-01', '2024-13-01=2024-01-13'],
    ['the meeting on February 29, 2014 is an error'],
    ['It cost $12 December 27.', 'December 27=2025-12-27'],
    ['between Nov 18 and Dec 19, 2015', 'Nov 18=2015-11-18', 'Dec 19, 2015=2015-12-19'],
    ['Log of 05/31/2024:14:15', '05/31/2024:14:15=2024-05-31T14:15'],
    ['Shares rose 8/10 of a point.'],
  ]);
  check('de', [
    ['Das wird am Samstag, 14. Februar, gefeiert.', 'Samstag, 14. Februar=2026-02-14'],
    ['Frist: 15SEPT', '15SEPT=2025-09-15'],
    ['Er hat 31 Apfelsorten.'],
  ]);
});

describe('rarer forms of clock times and lengths', () => {
  check('de', [
    ['Es ist halb acht.', 'halb acht=2026-02-12T07:30'],
    ['geöffnet von 6h30 bis 23h00', '6h30 bis 23h00=2026-02-12T06:30'],
    ['Er trank ein halb volles Glas.'],
    ['Der Dax fiel am Freitag kurz vor 17.30 Uhr.', 'Freitag=2026-02-06', '17.30 Uhr=2026-02-06T17:30'],
  ]);
  check('en', [
    ['at 20 minutes past eight in the evening', '20 minutes past eight in the evening=2026-02-12T20:20'],
    ['15 hours 29 minutes ago', '15 hours 29 minutes ago=2026-02-12T02:29'],
    ['3mo later', '3mo later=2026-05'],
    ['She called 12 noon the deadline.', '12 noon=2026-02-12T12:00'],
    ['The 5mg dose took 10 minutes.'],
  ]);
});

describe('days on which business is done', () => {
  check('de', [
    ['Das wird am nächsten Handelstag geschehen.', 'nächsten Handelstag=2026-02-13'],
    ['Am letzten Handelstag stieg er.', 'letzten Handelstag=2026-02-11'],
  ]);
  check('en', [
    ['It reopens the next trading day.', 'next trading day=2026-02-13'],
    ['It fell in the previous session.', 'previous session=2026-02-11'],
    ['Two sessions of Congress ended.'],
  ]);
});

describe('weekdays by their place in a month', () => {
  check('de', [
    ['Gewählt wird am zweiten Dienstag im November 2026.', 'zweiten Dienstag im November 2026=2026-11-10'],
    ['Am zweiten Dienstag fiel er.', 'Dienstag=2026-02-10'],
  ]);
  check('en', [
    ['Payrolls are due on the first Friday of March.', 'first Friday of March=2026-03-06'],
    ['It was the first Friday in weeks.', 'Friday=2026-02-06'],
  ]);
});

describe('months that say which quarter is meant', () => {
  check('de', [
    [
      'Im ersten Quartal (Oktober bis Dezember) sank der Umsatz.',
      'ersten Quartal=2025-Q4',
      'Oktober bis Dezember=2025-Q4',
    ],
    ['Im dritten Quartal (ohne Sondereffekte) sank der Umsatz.', 'dritten Quartal=2025-Q3'],
  ]);
  check('en', [
    [
      'Sales rose in the third quarter (July to September 2025).',
      'third quarter=2025-Q3',
      'July to September 2025=2025-Q3',
    ],
  ]);
});

describe('four digits behind "es"', () => {
  check('de', [
    ['Bis Ende 2027 sollen es 2000 sein.', 'Ende 2027=2027'],
    ['Dann wurde es 1997 möglich.', '1997=1997'],
  ]);
});

describe('what runs out', () => {
  check('de', [['Ende Juni läuft der Vertrag aus, der geschlossen wurde.', 'Ende Juni=2026-06']]);
});
