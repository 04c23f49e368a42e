import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** Numbers in digits and words: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  ['de', 'Die Zahl der Kunden stieg auf 61,7 Millionen.', ['61,7 Millionen = count 61700000']],
  ['de', 'Verkauft wurden 1.234 Fahrzeuge.', ['1.234 = count 1234']],
  ['de', 'Die Summe beträgt 1.234.567.891,50 Euro.', ['1.234.567.891,50 Euro = money 1234567891.5 EUR']],
  ['de', 'Der Server 192.168.1.20 antwortet nicht.', []],
  ['de', 'China hat 1 414 021 100 Einwohner.', ['1 414 021 100 = count 1414021100']],
  ['de', 'Es gibt anderthalb Millionen Möglichkeiten.', ['anderthalb Millionen = count 1500000']],
  ['de', 'Die Mitarbeiter erhalten zweihundertfünfzig Euro.', ['zweihundertfünfzig Euro = money 250 EUR']],
  [
    'de',
    'Gezählt wurden eine Million dreihundertneunundneunzigtausendfünfhundertneun Stimmen.',
    ['eine Million dreihundertneunundneunzigtausendfünfhundertneun = count 1399509'],
  ],
  ['de', 'Der Anteil beträgt 2½ Prozent.', ['2½ Prozent = percent 2.5']],
  ['de', 'Es wurden 5.000k gezählt.', ['5.000k = count 5000000']],
  ['en', 'Volume was 18.2 billion shares.', ['18.2 billion = count 18200000000']],
  ['en', 'It makes 1,234 cars a day.', ['1,234 = count 1234']],
  [
    'en',
    'A total of one hundred twenty-five thousand and six people came.',
    ['one hundred twenty-five thousand and six = count 125006'],
  ],
  ['en', 'Inflation is at 2 1/4 percent.', ['2 1/4 percent = percent 2.25']],
  ['en', 'There were two and a half million users.', ['two and a half million = count 2500000']],
  ['en', 'It sold half a million units.', ['half a million = count 500000']],
  ['en', 'A dozen firms joined, two dozen left.', ['A dozen = count 12', 'two dozen = count 24']],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
