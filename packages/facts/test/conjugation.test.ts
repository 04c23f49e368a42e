import { expect, test } from 'vitest';
import { conjugateGerman } from '../src/words/de/conjugate.ts';

const formsOf = (verb: string) => conjugateGerman(verb).map(({ form }) => form);

test.each([
  ['trennen', ['trennt', 'trennte', 'getrennt']],
  ['zu|stimmen', ['stimmt', 'stimmte', 'zugestimmt']],
  ['rechnen', ['rechnet', 'rechnete', 'gerechnet']],
  ['öffnen', ['öffnet', 'öffnete', 'geöffnet']],
  ['warnen', ['warnt', 'warnte', 'gewarnt']],
  ['melden', ['meldet', 'meldete', 'gemeldet']],
])('%s', (verb, forms) => {
  expect(formsOf(verb)).toEqual(expect.arrayContaining(forms));
});
