/** Words that mark financial news: at least eight times as frequent in our documents as in general text, and not in single ones only. */
import { scanWords } from '../dist/words.js';

export function financialWords(news, general) {
  const inNews = count(news);
  const inGeneral = count(general);
  const marked = new Set();
  for (const [word, { times, texts }] of inNews.words) {
    if (texts < 4 || !/^\p{L}{2,}$/u.test(word)) continue;
    const rate = times / inNews.all;
    const usual = ((inGeneral.words.get(word)?.times ?? 0) + 1) / inGeneral.all;
    if (rate >= 8 * usual) marked.add(word);
  }
  return marked;
}

function count(texts) {
  const words = new Map();
  let all = 0;
  for (const text of texts) {
    const seen = new Set();
    for (const word of scanWords(text).folded) {
      all++;
      const counts = words.get(word) ?? { times: 0, texts: 0 };
      counts.times++;
      if (!seen.has(word)) counts.texts++;
      seen.add(word);
      words.set(word, counts);
    }
  }
  return { words, all };
}
