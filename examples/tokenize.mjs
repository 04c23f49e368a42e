// Language, sentences and tokens with exact offsets: node examples/tokenize.mjs
import { createDocument, sentenceLanguage, sentenceSpan, surface, tokenSpan } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';

const { text, lang, tokens, sentences } = withTokens(
  createDocument({
    text: 'Im 3. Quartal stieg der Gewinn auf 1.234,5 Mio. Euro. Das sei "nur der Anfang", sagte Dr. Meyer.',
  }),
);

console.log(`language: ${lang}`);
for (let i = 0; i < sentences.length; i++) {
  console.log(`${sentenceLanguage(sentences, i)}: ${surface(text, sentenceSpan(sentences, i))}`);
  const words = [];
  for (let t = sentences.firstTokens[i]; t < sentences.firstTokens[i + 1]; t++)
    words.push(surface(text, tokenSpan(tokens, t)));
  console.log(`  ${words.join(' | ')}`);
}
