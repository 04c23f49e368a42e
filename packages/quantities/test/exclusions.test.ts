import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** Numbers that are no quantities: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  ['de', 'Am 12.03.2024 um 14:30 Uhr legte der Konzern Zahlen vor.', []],
  ['de', 'Im 3. Quartal 2023 lief es besser.', []],
  ['de', 'ISIN DE0007164600, WKN 716460', []],
  ['de', 'Nach § 34 b und Artikel 17 MAR.', []],
  ['de', 'Telefon 0341 9988-120', []],
  ['de', 'Der EuroStoxx 50 und der S&P 500 fielen.', []],
  ['de', 'Der Airbus A320 und das iPhone 17.', []],
  ['de', 'Eine 25-prozentige Beteiligung und ein 10-jähriger Vertrag.', []],
  ['de', 'Es gab einen Deal und eine Idee.', []],
  ['de', 'Geschäftsjahr 2025/26', []],
  ['de', 'Er gehört zu 1&1.', []],
  ['en', 'On March 12, 2024 at 2:30 pm ET it reported.', []],
  ['en', 'ISIN US0378331005, CUSIP 037833100', []],
  ['en', 'The Boeing 737 and an F-150.', []],
  ['en', 'A 10-year bond and a two-year note.', []],
  ['en', 'Call +44 (0)1223 000 451 now.', []],
  ['en', 'The 1st and 22nd of June 16-17.', []],
  ['en', 'Chapter 11 and Section 5.', []],
  ['en', 'The Russell 2000 and FTSE 100 fell.', []],
  ['en', 'Li Ning (2331.HK) and an office in Washington, D.C. 20549.', []],
  ['en', 'Savers with a 401(k), since 9/11.', []],
  ['en', 'Call (555) 555-0199.', []],
  ['en', 'In 2024 it grew.', []],
  [
    'en',
    'After a report that the two won orders, two million won were paid.',
    ['two = count 2', 'two million won = money 2000000 KRW'],
  ],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
