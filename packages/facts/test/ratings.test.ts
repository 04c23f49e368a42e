import { expect, test } from 'vitest';
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

test('a target that is no price of a share', () => {
  expect(
    tellings('[Walmart|company] raised its revenue target to [$950 million|money 950000000 USD].', 'en', 'rating'),
  ).toEqual([]);
});
