// Stems of German and English words, and how alike two names are: node examples/morphology.mjs
import { similarity, stem } from '@groschen/morphology';

for (const [word, language] of [
  ['Übernahmen', 'de'],
  ['Übernahme', 'de'],
  ['acquired', 'en'],
  ['acquires', 'en'],
])
  console.log(`${word} → ${stem(word, language)}`);
console.log(`Siemens, Seimens: ${similarity('Siemens', 'Seimens').toFixed(2)}`);
