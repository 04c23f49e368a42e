import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** What limits a figure: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  ['de', 'Der Konzern verdiente gut 3 Mrd. Euro.', ['3 Mrd. Euro = money 3000000000 EUR over']],
  ['de', 'Die Inflation lag bei knapp 4 Prozent.', ['4 Prozent = percent 4 under']],
  ['de', 'Betroffen sind mehr als 30.000 Arbeitsplätze.', ['30.000 = count 30000 more-than']],
  ['de', 'Ein Auftrag über 5 Mio. Euro.', ['5 Mio. Euro = money 5000000 EUR']],
  ['de', 'Der Gewinn lag bei über 5 Mio. Euro.', ['5 Mio. Euro = money 5000000 EUR more-than']],
  ['de', 'Es dauerte über drei Jahre.', ['drei Jahre = measure 3']],
  ['de', 'Das soll 27 % oder mehr erreichen.', ['27 % = percent 27 at-least']],
  ['de', 'Die Rendite war auf 5 Prozent gesunken.', ['5 Prozent = percent 5']],
  ['en', 'It seeks at least 500 million euros.', ['500 million euros = money 500000000 EUR at-least']],
  ['en', 'Shares were up nearly 14%.', ['14% = percent 14 under']],
  ['en', 'It trades at just over 11 times earnings.', ['11 times = multiple 11 over']],
  ['en', 'The rate crept up to 92%.', ['92% = percent 92']],
  ['en', 'The fine may reach up to $2.5 million.', ['$2.5 million = money 2500000 USD at-most']],
  ['en', 'It took over three months.', ['three months = measure 3']],
  ['en', 'About five hundred or more came.', ['five hundred = count 500 about']],
  ['en', 'Talks about five of them continue.', ['five = count 5']],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
