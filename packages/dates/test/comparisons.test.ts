import { describe } from 'vitest';
import { check } from './check.ts';

describe('what a comparison starts from', () => {
  check('de', [
    [
      'Von April bis Juni 2025 setzte die Kette 268 Millionen Euro um, mehr als ein Jahr zuvor.',
      'April=2025-04',
      'Juni 2025=2025-06',
      'ein Jahr zuvor=2024-Q2',
    ],
    ['Umsatz 2025 und 2024 in Mio. Euro. Im Vorjahr war er gefallen.', '2025=2025', '2024=2024', 'Vorjahr=2024'],
  ]);
  check('en', [
    [
      'Profit came to £27m in the six months to end-June 2025, from £25m in the same period of 2024.',
      'end-June 2025=2025-06',
      'same period of 2024=2024-H1',
    ],
    [
      'Revenue rose in the three months through March 2025 from a year earlier.',
      'March 2025=2025-03',
      'a year earlier=2024-Q1',
    ],
    ['A day before the decision it fell.'],
    ['Sales rose in May 2025, more than a year before.', 'May 2025=2025-05', 'a year before=2024-05'],
  ]);
});

describe('what is still to come', () => {
  check('de', [
    ['Am Dienstag richten sich die Blicke auf die Inflation.', 'Dienstag=2026-02-17'],
    ['Im April folgt der nächste Schritt.', 'April=2026-04'],
    ['Die Hoffnung hat den Börsen vor dem Wochenende Auftrieb verliehen.', 'Wochenende=2026-W07'],
    ['Er habe gezögert, sagte er der Zeitung (Freitag).', 'Freitag=2026-02-13'],
    ['Er hat gezögert, auch am Freitag.', 'Freitag=2026-02-06'],
    ['Das Institut hob die Prognose tags zuvor an.', 'tags zuvor=2026-02-11'],
    ['Von heute 13 Instituten blieben sechs.', 'heute=PRESENT_REF'],
  ]);
  check('en', [
    ['It lifted its first-quarter price forecast.', 'first-quarter=2026-Q1'],
    ['Only one company has floated since Christmas.', 'Christmas=2025-12-25'],
    ['It published year-end results.', 'year-end=2025'],
    ['Inventories shrank in the week to January 23.', 'week=2026-W04', 'January 23=2026-01-23'],
    ['The stock had been up 12 percent on the year.', 'year=2026'],
  ]);
});
