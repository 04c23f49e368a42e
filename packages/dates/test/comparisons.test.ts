import { describe, expect, it } from 'vitest';
import { findDates } from '../src/index.ts';
import { check, published } from './check.ts';

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
    [
      'Prices rose 0.3% in January from December and 2.8% from a year earlier.',
      'January=2026-01',
      'December=2025-12',
      'a year earlier=2025-01',
    ],
    [
      'For the quarter ended June 28, 2025, sales were $2 billion, compared with $1 billion a year ago.',
      'quarter=2025-Q2',
      'June 28, 2025=2025-06-28',
      'a year ago=2024-Q2',
    ],
    ['It paid the loan two years earlier than planned.'],
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

describe('what is over for certain', () => {
  check('de', [
    ['Im März stieg der Umsatz.', 'März=2025-03'],
    ['Von März bis November setzte die Kette mehr um.', 'März=2025-03', 'November=2025-11'],
    ['Seit seinem Amtsantritt im März hat er viel verändert.', 'März=2025-03'],
    ['Ein Barrel zur Lieferung im März kostete 70 Dollar.', 'März=2026-03'],
    ['Die Sitzung wurde auf März verlegt.', 'März=2026-03'],
    ['Er sagte im März, der Umbau werde teuer.', 'März=2025-03'],
  ]);
  check('en', [
    ['In March, sales rose 3 percent.', 'March=2025-03'],
    ['Since joining in March, she has cut costs.', 'March=2025-03'],
    ['In March, it will open a plant.', 'March=2026-03'],
    ['It said in March it would cut jobs.', 'March=2025-03'],
    ['The hearing was set for March.', 'March=2026-03'],
  ]);
});

describe('halves of a period that is no year', () => {
  check('de', [
    ['In der ersten Januarhälfte fiel er.', 'ersten Januarhälfte=2026-01'],
    ['In der zweiten Hälfte der 90er Jahre wuchs sie.', 'zweiten Hälfte der 90er Jahre=199'],
    ['Die zweite Hälfte der Belegschaft geht.'],
  ]);
  check('en', [
    ['It fell in the first half of January.', 'first half of January=2026-01'],
    ['It fell in the first half of the month.', 'first half of the month=2026-02'],
    ['It fell in the second half of the match.'],
    ['It fell in the second half of the fiscal year.', 'second half=2025-H2'],
  ]);
  it('has its days', () => {
    const [date] = findDates('in the first half of January', { lang: 'en', published });
    expect([date?.from, date?.to]).toEqual(['2026-01-01', '2026-01-15']);
  });
});

describe('lengths that are about so long', () => {
  check('de', [
    ['Vor genau zehn Jahren begann es.', 'Vor genau zehn Jahren=2016'],
    ['Sie wurde vor mehr als 20 Jahren gegründet.', 'vor mehr als 20 Jahren=2006'],
    ['In weniger als drei Tagen beginnt die Messe.', 'In weniger als drei Tagen=2026-02-15'],
  ]);
  check('en', [
    ['It ends in less than three days.', 'in less than three days=2026-02-15'],
    ['It closed shortly before the bell, and as soon as it could.'],
    ['It will close soon.', 'soon=FUTURE_REF'],
  ]);
});

describe('a day told before', () => {
  check('de', [
    [
      'Am 28. Januar bot er 40 Euro. Einen Tag später bot er 41.',
      '28. Januar=2026-01-28',
      'Einen Tag später=2026-01-29',
    ],
    ['Am Dienstag fiel die Aktie, am Tag darauf stieg sie.', 'Dienstag=2026-02-10', 'Tag darauf=2026-02-11'],
    [
      'Die Hauptversammlung soll am 7. Mai stattfinden. Eine Woche später folgen die Quartalszahlen.',
      '7. Mai=2026-05-07',
      'Eine Woche später=2026-05-14',
    ],
    [
      'Die Dividende soll am 7. Mai beschlossen und am übernächsten Werktag gezahlt werden.',
      '7. Mai=2026-05-07',
      'übernächsten Werktag=2026-05-11',
    ],
    ['Am 7. Mai wird gewählt. Am Vortag hatte er gezögert.', '7. Mai=2026-05-07', 'Vortag=2026-02-11'],
    ['Am Tag darauf stieg der Kurs.', 'Tag darauf=2026-02-13'],
  ]);
  check('en', [
    [
      'The board met on Feb. 2 and resigned a day later. The next day a rival bid.',
      'Feb. 2=2026-02-02',
      'a day later=2026-02-03',
      'next day=2026-02-04',
    ],
    [
      'It was approved on Dec. 3, 2025. The following day it closed.',
      'Dec. 3, 2025=2025-12-03',
      'following day=2025-12-04',
    ],
    ['It pays on April 10. Its shares lost 9 percent the next day.', 'April 10=2026-04-10', 'next day=2026-02-13'],
  ]);
});

describe('lengths without a number', () => {
  check('de', [['Das zeigte sich erst Jahre später.'], ['Wenige Tage später war sie fort.']]);
  check('en', [['It was installed years ago.'], ['Sales fell in the 26 weeks to June 28.', 'June 28=2025-06-28']]);
});
