// The word lists that the packages share, German and English side by side: node examples/lexicon.mjs
import { byWord } from '@groschen/lexicon';
import { months as de } from '@groschen/lexicon/de/months';
import { scales as deScales } from '@groschen/lexicon/de/scales';
import { months as en } from '@groschen/lexicon/en/months';
import { scales as enScales } from '@groschen/lexicon/en/scales';

for (const [i, names] of de.entries()) console.log(names.join(', ').padEnd(24), en[i].join(', '));
const [german, english] = [deScales, enScales].map(({ words }) => Object.fromEntries(byWord(words)).billion);
console.log(`a billion is 10^${german} in German, 10^${english} in English`);
