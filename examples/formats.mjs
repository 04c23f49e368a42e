// An analysed text in the formats of other tools: node examples/formats.mjs
import { factsToCsv, toBrat, toConll, toSpacy } from '@groschen/formats';
import { createAnalyzer } from 'groschen';

const document = createAnalyzer()({
  id: 'note',
  text: 'SAP verlor 1,2 Prozent auf 240 Euro.',
  published: '2026-01-30',
});

console.log(toConll(document));
console.log(toBrat(document));
console.log(factsToCsv([document]));
console.log(JSON.stringify(toSpacy(document).ents));
