import { describe, expect, it } from 'vitest';
import { findDates } from '../src/index.ts';
import { check, published } from './check.ts';

describe('calendar days', () => {
  check('de', [
    ['zum 31.12.2025', '31.12.2025=2025-12-31'],
    ['Am 30. Januar 2026 wurde entschieden.', '30. Januar 2026=2026-01-30'],
    ['am 30. Jan. 26', '30. Jan. 26=2026-01-30'],
    ['Am 5. Jänner war Handelsstart.', '5. Jänner=2026-01-05'],
    ['Die Messe dauert vom 3. bis 5. März.', '3. bis 5. März=2026-03-03'],
    ['1.-3. Mai 2026', '1.-3. Mai 2026=2026-05-01'],
    ['Sonntag, den 7. Dezember 2014', 'Sonntag, den 7. Dezember 2014=2014-12-07'],
    ['Veröffentlichung: 19.01.2026 / 21:14 / GMT', '19.01.2026 / 21:14=2026-01-19T21:14'],
    ['Das kostet 31.02.2026 nicht.'],
    ['Er kam auf 24.856,27 Punkte und 2,5 Prozent.'],
    ['Der Kurs stieg auf 22.04 Euro.'],
  ]);
  check('en', [
    ['On January 30th, 2026 it closed.', 'January 30th, 2026=2026-01-30'],
    ['Feb 3 (Reuters) - Shares fell.', 'Feb 3=2026-02-03'],
    ['It met on 30 January.', '30 January=2026-01-30'],
    ['the meeting on June 16-17', 'June 16-17=2026-06-16'],
    ['8/Oct/2012', '8/Oct/2012=2012-10-08'],
    ['as of 3/29/2025', '3/29/2025=2025-03-29'],
    ['dated 2026-01-30', '2026-01-30=2026-01-30'],
    ['This may or may not be right.'],
    ['They march on 24/7.'],
  ]);
  it('reads 03/04/2026 by the locale', () => {
    const read = (locale: string) => findDates('on 03/04/2026', { lang: 'en', published, locale })[0]?.value;
    expect([read('en-US'), read('en-GB')]).toEqual(['2026-03-04', '2026-04-03']);
  });
});

describe('clock times', () => {
  check('de', [
    ['Gegen 9.45 Uhr lag der Dax im Plus.', '9.45 Uhr=2026-02-12T09:45'],
    ['Er öffnet am Freitag um 9 Uhr.', 'Freitag um 9 Uhr=2026-02-06T09:00'],
    ['Das Treffen dauert von 17 bis 18 Uhr.', '17 bis 18 Uhr=2026-02-12T17:00'],
    ['um 3 Prozent'],
    ['Der Kurs fiel um 9.45 Euro.'],
  ]);
  check('en', [
    ['By 11 a.m. it was up.', '11 a.m.=2026-02-12T11:00'],
    ['at 2026-01-30T22:19:00+01:00 sharp', '2026-01-30T22:19:00+01:00=2026-01-30T22:19'],
    ['By 0148 GMT it was up.', '0148 GMT=2026-02-12T01:48'],
    ['It opens at 8:30 a.m. ET.', '8:30 a.m. ET=2026-02-12T08:30'],
    ['The call is at 8pm on May 5, 2026.', '8pm on May 5, 2026=2026-05-05T20:00'],
    ['The price rose 9 percent.'],
  ]);
});

describe('weekdays', () => {
  check('de', [
    ['Die Aktie fiel am Donnerstag.', 'Donnerstag=2026-02-12'],
    ['Die Aktie fiel am Freitag.', 'Freitag=2026-02-06'],
    ['Der Streik dauert von Sonntag bis Dienstag.', 'Sonntag=2026-02-15', 'Dienstag=2026-02-17'],
    ['Von Montag bis Mittwoch fiel der Kurs.', 'Montag=2026-02-09', 'Mittwoch=2026-02-11'],
    ['Das teilte der Konzern am Mittwochabend mit.', 'Mittwochabend=2026-02-11'],
    ['Das Ergebnis wird am kommenden Dienstag vorgelegt.', 'kommenden Dienstag=2026-02-17'],
    ['Das Ergebnis wird am Dienstag veröffentlicht.', 'Dienstag=2026-02-17'],
    ['Die Gewerkschaft rief für Freitag zum Streik auf.', 'Freitag=2026-02-13'],
  ]);
  check('en', [
    ["a premium to Friday's close", 'Friday=2026-02-06'],
    ['It will report on Tuesday.', 'Tuesday=2026-02-17'],
    ['It will cut jobs, it said on Tuesday.', 'Tuesday=2026-02-10'],
    ['The sun sat low.'],
  ]);
});

describe('months and seasons without a year', () => {
  check('de', [
    ['Im Mai war die Teuerung gestiegen.', 'Mai=2025-05'],
    ['Die Prognose soll im März folgen.', 'März=2026-03'],
    ['Ende Juni soll der Verkauf abgeschlossen sein.', 'Ende Juni=2026-06'],
    ['seit März', 'März=2025-03'],
    ['Der Umbau soll im Herbst beginnen.', 'Herbst=2026'],
  ]);
  check('en', [
    ['The rate stood at 4.4% in December.', 'December=2025-12'],
    ['a cut by June', 'June=2026-06'],
    ['It fell between March and November 2025.', 'March=2025-03', 'November 2025=2025-11'],
    ['The stock springs up in a fall.'],
  ]);
});

describe('business time', () => {
  check('de', [
    ['im vierten Quartal 2025', 'vierten Quartal 2025=2025-Q4'],
    ['im Schlussquartal', 'Schlussquartal=2025-Q4'],
    ['im Auftaktquartal 2026', 'Auftaktquartal 2026=2026-Q1'],
    ['im dritten Jahresviertel', 'dritten Jahresviertel=2025-Q3'],
    ['im ersten Halbjahr 2025', 'ersten Halbjahr 2025=2025-H1'],
    ['in den ersten neun Monaten 2025', 'ersten neun Monaten 2025=2025-9M'],
    ['Januar bis Juni 2023', 'Januar bis Juni 2023=2023-H1'],
    ['im Geschäftsjahr 2025/26', '2025/26=2025/26'],
    ['im laufenden Geschäftsjahr', 'laufenden Geschäftsjahr=2026'],
    ['im abgelaufenen Quartal', 'abgelaufenen Quartal=2025-Q4'],
    ['Q3-Umsatz und 9M/25', 'Q3=2025-Q3', '9M/25=2025-9M'],
    ['in KW 7', 'KW 7=2026-W07'],
    ['1-6/2024', '1-6/2024=2024-H1'],
  ]);
  check('en', [
    ['Revenue rose in the fourth quarter.', 'fourth quarter=2025-Q4'],
    ['It forecast first-quarter revenue of $2 billion.', 'first-quarter=2026-Q1'],
    ['4Q25 revenue and 1H25 sales', '4Q25=2025-Q4', '1H25=2025-H1'],
    ['the second half of the year', 'second half of the year=2026-H2'],
    ['For fiscal 2026 it sees growth.', 'fiscal 2026=2026'],
    [
      'profit in the year to 30 June 2027, up from fiscal 2026',
      'year=2026/27',
      '30 June 2027=2027-06-30',
      'fiscal 2026=2025/26',
    ],
    ['Sales fell in the June quarter.', 'June quarter=2025-Q2'],
    ['the final three months of 2024', 'final three months of 2024=2024-Q4'],
    ['a quarter of the shares'],
    ['the 2030 jobs and 1,999 shares, 2050 employees'],
  ]);
  it('counts business years from the month given', () => {
    const [date] = findDates('im laufenden Geschäftsjahr', { lang: 'de', published, businessYearStart: 10 });
    expect(date).toMatchObject({ value: '2025/26', from: '2025-10-01', to: '2026-09-30', inferred: true });
  });
});

describe('relative time', () => {
  check('de', [
    ['heute und gestern', 'heute=2026-02-12', 'gestern=2026-02-11'],
    ['für die laufende Woche', 'laufende Woche=2026-W07'],
    ['vor zwei Jahren', 'vor zwei Jahren=2024'],
    ['in drei Jahren', 'in drei Jahren=2029'],
    [
      'Im vierten Quartal 2025 stieg der Umsatz, im Vorjahresquartal fiel er.',
      'vierten Quartal 2025=2025-Q4',
      'Vorjahresquartal=2024-Q4',
    ],
    ['Der Umsatz stieg 2025. Im Vorjahr war er gefallen.', '2025=2025', 'Vorjahr=2024'],
    ['Anfang nächsten Jahres', 'Anfang nächsten Jahres=2027'],
    ['in den kommenden Wochen', 'kommenden Wochen=FUTURE_REF'],
    ['bis Jahresende', 'Jahresende=2026'],
    ['Er sprang in letzter Minute ab.'],
    ['schlimmster Einbruch in 16 Jahren'],
  ]);
  check('en', [
    ['late last year', 'late last year=2025'],
    ['The order book was full at year-end.', 'year-end=2025'],
    ['a loss for the half-year to December 31', 'half-year=2025-H2', 'December 31=2025-12-31'],
    ['Sales rose in the fourth quarter from a year earlier.', 'fourth quarter=2025-Q4', 'a year earlier=2024-Q4'],
    ['two weeks ago', 'two weeks ago=2026-01-29'],
    ['three weeks from tomorrow', 'three weeks from tomorrow=2026-03-06'],
    ['2 weeks before Christmas 2025', '2 weeks before Christmas 2025=2025-12-11'],
    ['in the same period of 2024', 'same period of 2024=2024'],
    ['the worst rout in 16 years'],
  ]);
});

describe('days with names, repetition, vague times', () => {
  check('de', [
    ['Pfingsten 2022', 'Pfingsten 2022=2022-06-05'],
    ['Das gilt derzeit.', 'derzeit=PRESENT_REF'],
    ['jeden Montag', 'jeden Montag=P1W'],
  ]);
  check('en', [
    ['on Labor Day 2021', 'Labor Day 2021=2021-09-06'],
    ["on New Year's Eve", "New Year's Eve=2025-12-31"],
    ['in the 2010s', '2010s=201'],
    ['quarterly', 'quarterly=P3M'],
  ]);
});

describe('without a day of publication', () => {
  it('resolves what is absolute and keeps the rest symbolic', () => {
    const values = (text: string, lang: 'de' | 'en') => findDates(text, { lang }).map((date) => date.value);
    expect(values('Am Donnerstag, im dritten Quartal, gestern, am 5. März, im vierten Quartal 2025', 'de')).toEqual([
      'XXXX-WXX-4',
      'XXXX-Q3',
      'DCT-P1D',
      'XXXX-03-05',
      '2025-Q4',
    ]);
    expect(values('last year, at Christmas', 'en')).toEqual(['DCT-P1Y', 'XXXX-12-25']);
  });

  it('rejects a day that is none', () => {
    expect(() => findDates('heute', { published: '2026-02-30' })).toThrow(/invalid|not an ISO/);
  });
});

describe('interval, TIMEX and inference', () => {
  it('gives first and last day, and tells what was inferred', () => {
    const [stated, inferred] = findDates('vierten Quartal 2025, am Mittwochabend', { lang: 'de', published });
    expect(stated).toEqual(expect.objectContaining({ from: '2025-10-01', to: '2025-12-31', timex: '2025-Q4' }));
    expect(stated).not.toHaveProperty('inferred');
    expect(inferred).toMatchObject({ value: '2026-02-11', timex: '2026-02-11TEV', inferred: true });
  });
});

describe('plans', () => {
  check('de', [
    ['Sie habe die Pläne beschleunigt und peile den Börsengang für das vierte Quartal an.', 'vierte Quartal=2026-Q4'],
    ['Der Konzern plant im vierten Quartal den Start.', 'vierten Quartal=2026-Q4'],
    ['Der Konzern legte Zahlen für das vierte Quartal vor.', 'vierte Quartal=2025-Q4'],
    ['Er will die Zahlen für das vierte Quartal im März vorlegen.', 'vierte Quartal=2025-Q4', 'März=2026-03'],
  ]);
  check('en', [
    ['It aims to list in the fourth quarter.', 'fourth quarter=2026-Q4'],
    ['It reported results for the fourth quarter.', 'fourth quarter=2025-Q4'],
    ['She ruled out any easing before June.', 'June=2026-06'],
    ['It cut its growth forecast for the year to 1 percent.', 'year=2026'],
    ['Disclosure acc. to Article 17 MAR of the Regulation'],
  ]);
});

describe('rates', () => {
  check('de', [
    ['Der Dienst hat drei Millionen wöchentlich aktive Nutzer.'],
    ['Der Rat tagt wöchentlich in Bonn.', 'wöchentlich=P1W'],
    ['Die Preise werden monatlich erhoben.', 'monatlich=P1M'],
  ]);
  check('en', [['The app has 3m monthly active users.'], ['The panel meets weekly.', 'weekly=P1W']]);
});
