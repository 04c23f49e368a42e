// Exact amounts from German and English text, and back into text: node examples/quantities.mjs
import { findQuantities, formatQuantity, parseQuantity } from '@groschen/quantities';

const sentences = [
  'Der Umsatz stieg von 42 auf 48 Mio. Euro, die Marge liegt zwischen 10 und 12 Prozent.',
  'Die Strafe ist ein niedriger dreistelliger Millionenbetrag; je Aktie bleiben 25 Cent.',
  'Net income was $1.2bn, or 69 cents per share, up to half a billion dollars more than expected.',
];
for (const sentence of sentences) {
  console.log(sentence);
  for (const q of findQuantities(sentence)) {
    const value = 'amount' in q ? q.amount : `${q.min} to ${q.max}`;
    console.log(`  ${q.text} → ${[q.kind, value, q.currency, q.bound].filter(Boolean).join(' ')}`);
  }
}

const amount = parseQuantity('50 Mrd. US-$');
console.log(formatQuantity(amount, 'de'), '=', formatQuantity(amount, 'en'));
