import { describe, expect, test } from 'vitest';
import { tellings } from './tellings.ts';

describe('what a figure is compared with', () => {
  test.each([
    [
      'what it is wider than is no loss of now',
      'en',
      '[Halden|company] made a pretax loss of [$9 million|money 9000000 USD], wider than the [$6 million|money 6000000 USD] loss a [year earlier|date 2025].',
      ['Halden -9000000 USD pretax-income'],
    ],
    [
      'more than so many are no comparison',
      'en',
      '[Halden|company] has more than [2,100|count 2100] employees.',
      ['Halden 2100 count employees'],
    ],
    [
      'the quarter that a sentence without figures tells',
      'de',
      '[Halden|company] hat im [dritten Quartal|date 2026-Q3] mehr verdient. Der Umsatz stieg auf [415 Millionen Euro|money 415000000 EUR].',
      ['Halden 415000000 EUR 2026-Q3 revenue'],
    ],
    [
      'what is compared by way of a noun',
      'en',
      '[Halden|company] expects revenue of [$415 million|money 415000000 USD], up from previous guidance of [$395 million|money 395000000 USD].',
      ['Halden 415000000 USD 395000000 USD revenue raise'],
    ],
    [
      'an earlier forecast in a piece of its own',
      'en',
      '[Halden|company] expects revenue of [$415 million|money 415000000 USD], compared with its earlier forecast of [$430 million|money 430000000 USD].',
      ['Halden 415000000 USD 430000000 USD revenue cut'],
    ],
    [
      'what is left of a range has the metric of what it becomes',
      'de',
      '[Halden|company] hob die Prognose für den freien Mittelfluss [2026|date 2026] von [7 bis 9|money 7000000..9000000 EUR] auf [10 bis 11 Millionen Euro|money 10000000..11000000 EUR] an.',
      ['Halden 10000000..11000000 EUR 7000000..9000000 EUR 2026 free-cash-flow raise'],
    ],
    [
      'what others expected is a fact of its own, in brackets too',
      'de',
      '[Halden|company]: Ebit [88 Millionen Euro|money 88000000 EUR] (Konsens [91 Millionen|money 91000000 EUR]).',
      ['Halden 88000000 EUR ebit', 'Halden 91000000 EUR ebit'],
    ],
    [
      'and is no value from before',
      'en',
      '[Halden|company] revenue came to [$318 million|money 318000000 USD] vs. estimates of [$311 million|money 311000000 USD].',
      ['Halden 318000000 USD revenue', 'Halden 311000000 USD revenue'],
    ],
    [
      'a quarter holds for the sentences that follow, whatever others expected of it',
      'de',
      'Im [dritten Quartal|date 2025-Q3] sank der Umsatz von [Halden|company] auf [300 Millionen Euro|money 300000000 EUR]. Das Ebit fiel auf [5 Millionen Euro|money 5000000 EUR].',
      ['Halden 300000000 EUR 2025-Q3 revenue', 'Halden 5000000 EUR 2025-Q3 ebit'],
    ],
    [
      'a sum by which costs fall is not what they come to',
      'de',
      '[Halden|company] will sparen. Die jährlichen Kosten sollen um [80 Millionen Euro|money 80000000 EUR] sinken.',
      [],
    ],
    [
      'what a share of net assets is worth is a key figure',
      'en',
      'The net asset value of [Halden|company] came to [$38.40|money 38.40 USD] per share.',
      ['Halden 38.40 USD net-asset-value'],
    ],
    [
      'a participle that is denied says nothing of the clause',
      'de',
      '[Halden|company] erzielte nach noch nicht testierten Zahlen einen Umsatz von [3 Millionen Euro|money 3000000 EUR].',
      ['Halden 3000000 EUR revenue'],
    ],
    [
      'what is held on to goes on with the metric told',
      'de',
      '[Halden|company] erwartet [2026|date 2026] ein Ergebnis von [41 Millionen Euro|money 41000000 EUR]. Für [2025|date 2025] wird an [45 Millionen Euro|money 45000000 EUR] festgehalten.',
      ['Halden 41000000 EUR 2026 net-income issue', 'Halden 45000000 EUR 2025 net-income confirm'],
    ],
  ] as const)('%s, %s: %s', (_, lang, text, found) => {
    expect(tellings(text, lang)).toEqual(found);
  });
});
