import { expect, test } from 'vitest';
import { parseQuantity } from '../src/index.ts';
import { found } from './notation.ts';

const DE = {
  units: ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  tens: ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
};
const EN = {
  units: [
    ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
  tens: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

/** A whole number from 1 to 999,999 in German words. */
function german(n: number, last = true): string {
  if (n >= 1000) return `${german(Math.floor(n / 1000), false)}tausend${n % 1000 ? german(n % 1000) : ''}`;
  if (n >= 100) return `${german(Math.floor(n / 100), false)}hundert${n % 100 ? german(n % 100) : ''}`;
  if (n === 1) return last ? 'eins' : 'ein';
  if (n <= 12) return DE.units[n]!;
  if (n < 20) return `${n === 16 ? 'sech' : n === 17 ? 'sieb' : DE.units[n - 10]}zehn`;
  const ten = DE.tens[Math.floor(n / 10)]!;
  return n % 10 ? `${DE.units[n % 10]}und${ten}` : ten;
}

/** The same in English, with or without "and" and hyphens. */
function english(n: number, and: string, hyphen: string): string {
  const rest = (n: number, joiner: string) => (n ? joiner + english(n, and, hyphen) : '');
  if (n >= 1000)
    return `${english(Math.floor(n / 1000), and, hyphen)} thousand${rest(n % 1000, n % 1000 < 100 ? and : ' ')}`;
  if (n >= 100) return `${EN.units[Math.floor(n / 100)]} hundred${rest(n % 100, and)}`;
  if (n < 20) return EN.units[n]!;
  return EN.tens[Math.floor(n / 10)]! + (n % 10 ? hyphen + EN.units[n % 10] : '');
}

/** Every number to 1,000, and some of each size above. */
const numbers = [
  ...Array.from({ length: 999 }, (_, i) => i + 2),
  ...Array.from({ length: 700 }, (_, i) => (i * 7919 + 1001) % 1_000_000),
];

const amountOf = (expression: string, lang: 'de' | 'en') => {
  const quantity = parseQuantity(expression, { lang });
  return quantity && 'amount' in quantity ? quantity.amount : quantity;
};

test('German numbers written as one word, and with a blank between their parts', () => {
  for (const n of numbers) {
    expect([n, amountOf(`${german(n)} Euro`, 'de')]).toEqual([n, String(n)]);
    const apart = german(n).replace(/(hundert|tausend)(?=.)/g, '$1 ');
    expect([apart, amountOf(`${apart} Euro`, 'de')]).toEqual([apart, String(n)]);
  }
});

test('English numbers with and without "and", hyphens or blanks', () => {
  for (const n of numbers)
    for (const words of [english(n, ' and ', '-'), english(n, ' ', ' ')])
      expect([words, amountOf(`${words} euros`, 'en')]).toEqual([words, String(n)]);
});

test.each<['de' | 'en', string, string]>([
  ['de', 'ein hundert zwanzig Euro', '120'],
  ['de', 'zwei hundert fünf und zwanzig Euro', '225'],
  ['de', 'ein Komma zwei Millionen Euro', '1200000'],
  ['de', 'einundzwanzig Komma fünf Prozent', '21.5'],
  ['de', 'fünf Milliarden zweihundertdreißig Millionen vierhunderttausend Euro', '5230400000'],
  ['de', 'eine Milliarde fünfundzwanzigmillionen Euro', '1025000000'],
  ['de', 'viereinhalbtausend Euro', '4500'],
  ['de', 'eineinviertel Prozent', '1.25'],
  ['de', 'eine Viertelmillion Euro', '250000'],
  ['de', 'eine Dreiviertelmilliarde Euro', '750000000'],
  ['de', 'ein Sechzehntel', '0.0625'],
  ['de', 'zwei Euro fünfzig', '2.5'],
  ['en', 'twenty-three hundred dollars', '2300'],
  ['en', 'two point oh five percent', '2.05'],
  ['en', 'a million and a half dollars', '1500000'],
  ['en', 'twenty dollars forty', '20.4'],
])('%s: %s', (lang, text, amount) => {
  expect(amountOf(text, lang)).toBe(amount);
});

test.each<['de' | 'en', string]>([
  ['de', 'für zwei Euro zwanzig Hefte'],
  ['en', 'it cost twenty dollars and forty people came'],
])('%s: two figures, not one: %s', (lang, text) => {
  expect(amountOf(text, lang)).toBeNull();
});

test.each(['MilliardeneinDrittel', 'millionenzwei'])('%s wants a number before it', (word) => {
  expect(found('de', word)).toEqual([]);
});
