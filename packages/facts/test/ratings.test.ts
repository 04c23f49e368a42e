import { describe, expect, test } from 'vitest';
import { tellings } from './tellings.ts';

test.each([
  [
    'de',
    'Das Analysehaus [Jefferies|company] hat das Kursziel für [Infineon|company] von [42|money 42 EUR] auf [48 Euro|money 48 EUR] angehoben und die Einstufung auf "Buy" belassen.',
    'Jefferies Infineon Buy 48 EUR 42 EUR reiterate',
  ],
  ['de', 'Die [UBS|company] stuft [Siemens|company] von "Neutral" auf "Buy" hoch.', 'UBS Siemens Buy upgrade'],
  [
    'en',
    '* [Nike|company] <[NKE.N|identifier]>: [Jefferies|company] cuts to hold from buy; target price to [$68|money 68 USD] from [$95|money 95 USD]',
    'Jefferies Nike 68 USD 95 USD hold downgrade',
  ],
  [
    'en',
    '[Piper Sandler|company] started coverage of [Ceraplex|company] with an overweight rating.',
    'Piper Sandler Ceraplex overweight initiate',
  ],
] as const)('%s: %s', (lang, text, telling) => {
  expect(tellings(text, lang, 'rating')).toEqual([telling]);
});

describe('what a house does', () => {
  test.each([
    [
      'a target raised is no upgrade',
      'de',
      '[Jefferies|company] hebt das Kursziel für [SAP|company] auf [240 Euro|money 240 EUR].',
      'Jefferies SAP 240 EUR',
    ],
    [
      'nor beside a rating',
      'de',
      '[DZ Bank|company] senkt fairen Wert für [Varta|company] auf [8 Euro|money 8 EUR] - "Verkaufen"',
      'DZ Bank Varta Verkaufen 8 EUR',
    ],
    [
      'the rating is raised',
      'de',
      '[JPMorgan|company] hebt [Siemens|company] auf "Overweight" (Kursziel [240|count 240]).',
      'JPMorgan Siemens Overweight 240 upgrade',
    ],
    [
      'and the target lowered',
      'de',
      '[UBS|company] senkt [Siemens|company] auf "Sell" und das Ziel auf [100 Euro|money 100 EUR].',
      'UBS Siemens Sell 100 EUR downgrade',
    ],
    ['a rating that is only told', 'en', '[Nomura|company] rates [Norvik|company] "neutral".', 'Nomura Norvik neutral'],
    [
      'the rating before stands behind an article',
      'en',
      '[Citi|company] cut [Norvik|company] from a hold rating to a sell rating.',
      'Citi Norvik sell downgrade',
    ],
    [
      'a house that no list knows',
      'en',
      '[Tallow Lane|company] downgraded [Norvik|company] from "hold" to "strong sell".',
      'Tallow Lane Norvik strong sell downgrade',
    ],
    [
      'behind its verb',
      'en',
      '[Norvik|company] was upgraded by [Tallow Lane|company] from hold to buy.',
      'Tallow Lane Norvik buy upgrade',
    ],
    [
      'a recommendation that is given up',
      'de',
      '[JPMorgan|company] strich die Kaufempfehlung für [Norvik|company] und senkte das Kursziel auf [42 Euro|money 42 EUR].',
      'JPMorgan Norvik 42 EUR downgrade',
    ],
    ['the same in English', 'en', '[Citi|company] dropped its sell rating on [Norvik|company].', 'Citi Norvik upgrade'],
    [
      'a rating that becomes another',
      'en',
      '[Citi|company] dropped its buy rating on [Norvik|company] to hold.',
      'Citi Norvik hold downgrade',
    ],
    [
      'a target that is dropped',
      'en',
      '[Citi|company] dropped its target on [Norvik|company] to [$40|money 40 USD] and kept a buy rating.',
      'Citi Norvik buy 40 USD reiterate',
    ],
    [
      'houses are rated too',
      'en',
      '[JPMorgan|company] cut [Goldman Sachs|company] to neutral from overweight.',
      'JPMorgan Goldman Sachs neutral downgrade',
    ],
  ] as const)('%s, %s: %s', (_, lang, text, telling) => {
    expect(tellings(text, lang, 'rating')).toEqual([telling]);
  });

  test('"hold" and "buy" as verbs are no ratings', () => {
    expect(tellings('[Tallow Lane|company] lowered its offer to buy [Norvik|company].', 'en', 'rating')).toEqual([]);
    expect(
      tellings(
        '[Tallow Lane|company] moved from [Norvik|company] to hold talks with [Alvenius|company].',
        'en',
        'rating',
      ),
    ).toEqual([]);
  });
});

test('a noun that is the rating', () => {
  const text =
    '[Jefferies|company]-Analyst [Xaver Ehrmann|person] bestätigte seine Kaufempfehlung für [Norhaven|company] mit einem Kursziel von [84 Euro|money 84 EUR].';
  expect(tellings(text, 'de', 'rating')).toEqual(['Jefferies Norhaven Kaufempfehlung 84 EUR reiterate Xaver Ehrmann']);
  expect(tellings('Die Kaufempfehlungen für [Norhaven|company] mehren sich.', 'de', 'rating')).toEqual([]);
});

test('a country that an agency rates', () => {
  const text =
    "- [Barclays|company] raises [Kohl's|company] target to [$30|money 30 USD] from [$25|money 25 USD]\n- [Moody's|company] cuts [Romania|location]'s outlook to negative; affirms Baa3";
  expect(tellings(text, 'en', 'rating')).toEqual(["Barclays Kohl's 30 USD 25 USD"]);
});

test('a target that is no price of a share', () => {
  expect(
    tellings('[Walmart|company] raised its revenue target to [$950 million|money 950000000 USD].', 'en', 'rating'),
  ).toEqual([]);
});

describe('who rates and who is rated', () => {
  test.each([
    [
      'the house of a list is named above it',
      'en',
      '[JPMorgan|company] turns the page on airlines\n\n* [easyJet|company] - lifted from "neutral" to "overweight", target [675p|money 6.75 GBP] vs [560p|money 5.60 GBP] before',
      ['JPMorgan easyJet overweight 6.75 GBP 5.60 GBP upgrade'],
    ],
    [
      'a colon behind the rated company',
      'en',
      '- [Rightmove|company]: [RBC Capital Markets|company] starts at sector perform, target [740p|money 7.40 GBP]',
      ['RBC Capital Markets Rightmove sector perform 7.40 GBP initiate'],
    ],
    [
      'the analyst in the next sentence',
      'de',
      'Die [UBS|company] hat das Kursziel für [Zurich|company] auf [640 Franken|money 640 CHF] angehoben und die Einstufung auf "Buy" belassen. Die Zahlen seien gut, schrieb Analystin [Noemi Rüegg|person] in einer Studie.',
      ['UBS Zurich Noemi Rüegg Buy 640 CHF reiterate'],
    ],
    [
      'house and analyst in the sentence before',
      'de',
      'Die Zahlen von [Infineon|company] seien gut, schrieb [Jefferies|company]-Analyst [Janko Vogt|person]. Er beließ die Einstufung für [Infineon|company] auf "Buy".',
      ['Jefferies Infineon Buy reiterate Janko Vogt'],
    ],
    [
      'a rating of debt',
      'en',
      "[Moody's|company] rates [Kanga Airports|company] Baa1.",
      ["Moody's Kanga Airports Baa1"],
    ],
    [
      'rows of a table',
      'en',
      '[Adyen|company]\t[Oddo BHF|company]\t[EUR 1,720|money 1720 EUR]\t[EUR 1,650|money 1650 EUR]\toutperform',
      ['Oddo BHF Adyen outperform 1720 EUR 1650 EUR'],
    ],
  ] as const)('%s, %s: %s', (_, lang, text, found) => {
    expect(tellings(text, lang, 'rating')).toEqual(found);
  });

  test('what many think is no rating', () => {
    expect(
      tellings(
        'Analysten sehen [Krones|company] im Schnitt bei [150 Euro|money 150 EUR]; das Kursziel liegt höher.',
        'de',
        'rating',
      ),
    ).toEqual([]);
  });
});
