import { createDocument, type Document, type Language } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';

/**
 * A document from a text with its annotations written in: `[Amazon|company]`, `[1,01 Prozent|percent 1.01]`,
 * `[50 Millionen Euro|money 50000000 EUR]`, `[5 bis 6 %|percent 5..6]`, `[Donnerstag|date 2026-01-29]`.
 */
export function markedDocument(marked: string, lang: Language = 'de'): Document {
  let text = '';
  const quantities: Document['quantities'][number][] = [];
  const dates: Document['dates'][number][] = [];
  const entities: Document['entities'][number][] = [];
  for (const part of marked.split(/(\[[^\]|]*\|[^\]]*\])/)) {
    const mark = /^\[([^|]*)\|([^\]]*)\]$/.exec(part);
    const start = text.length;
    text += mark ? mark[1] : part;
    if (!mark) continue;
    const [kind, value = '', unit] = mark[2]!.split(' ');
    const place = { start, end: text.length, text: mark[1]!, by: 'test@1#marked' };
    if (kind === 'date') dates.push({ ...place, value });
    else if (value === '') entities.push({ ...place, type: kind! });
    else {
      const [min, max] = value.split('..');
      const figure = max === undefined ? { amount: min! } : { min: min!, max };
      const bound = max === undefined ? 'exact' : 'range';
      quantities.push({
        ...place,
        kind,
        ...figure,
        bound,
        ...(kind === 'money' && { currency: unit }),
      } as Document['quantities'][number]);
    }
  }
  return { ...withTokens(createDocument({ text, lang, published: '2026-01-30' })), quantities, dates, entities };
}
