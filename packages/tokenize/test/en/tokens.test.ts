import { expect, it } from 'vitest';
import { tokensOf } from '../surfaces.ts';

/** Each line: the text with a bar wherever one token ends and the next begins without white space, a blank where there is one. */
const CASES: Record<string, readonly string[]> = {
  'figures are whole, scales and signs apart': [
    '$|10.5|bn',
    '$|1.2|M',
    '1.5|m shares',
    '5.2|%',
    '1,234,567.89',
    '$|3.10|-|$|3.20',
    'US$|4.5',
    '.5',
    '$|.04',
    '$|(|12.3|) million',
    '5|bps',
  ],
  'letters that are no units belong to the figure': ['9M', '2nd', '1980s', '10-K', 'F-16', '3x', "70's", '10-year'],
  'abbreviations own their period': [
    'Apple Inc. and',
    'the U.S. Senate',
    'at 8 a.m. ET',
    'Mr. Powell',
    'e.g. Citi',
    'vs. $',
    'Smith Jr. said',
    'No. 5',
    'p. 12',
    'Gen. Clark',
    'Stoners v. George',
    'APPLE INC. said',
    'Acme Inc.|.',
  ],
  'other words do not': ['said no|. Then', 'the art|. It', 'in Wash|. then', 'Vitamin C|. The', 'so do I|. He'],
  'ordinals have no period': ['it was 4|. Then', 'ranked 3|. of'],
  'items of a list do': ['1. Revenue'],
  'contractions and genitives are whole': ["Nvidia's", "didn't", "soldiers' home", 'O’Neill', "'|proof|'"],
  'hyphen compounds are whole': ['year-over-year', 'low-single-digit', 'e-mail', '303-832-8160', '2025-26'],
  'exclamations join': ['great|!!!', 'what|?!', 'well|...'],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (marked) => {
    expect(tokensOf(marked.replaceAll('|', ''), 'en')).toBe(marked.replace(/\s+/g, '|'));
  });

it.each([
  ["Don't cite its U.S.-based co-founder's e-mail", "Do|n't|cite|its|U.S.|-|based|co-founder|'s|e-mail"],
  ["They cannot, we won't", "They|can|not|,|we|wo|n't"],
  ["soldiers' homes", "soldiers|'|homes"],
  ['a 10-year low-single-digit rise', 'a|10|-|year|low|-|single|-|digit|rise'],
  ['call 303-832-8160 in 2025-26', 'call|303-832-8160|in|2025|-|26'],
])('words of Universal Dependencies: %s', (text, expected) => {
  expect(tokensOf(text, 'en', 'words')).toBe(expected);
});

it('splits hyphens, not contractions, in ud style', () => {
  expect(tokensOf("Don't buy US-Dollar", 'en', 'ud')).toBe("Don't|buy|US|-|Dollar");
});
