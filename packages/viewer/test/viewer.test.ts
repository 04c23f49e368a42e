import { createHash } from 'node:crypto';
import { createDocument, type Document } from '@groschen/document';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderPage } from '../src/index.ts';
import { SCRIPT, SCRIPT_HASH } from '../src/script.ts';

const text = 'Amazon zahlt 50 Milliarden US-Dollar.';
const document: Document = {
  ...createDocument({ id: 'a', text, lang: 'de' }),
  quantities: [
    {
      start: 13,
      end: 36,
      text: text.slice(13, 36),
      kind: 'money',
      amount: '50000000000',
      currency: 'USD',
      bound: 'at-most',
      by: 'q@1#money',
    },
  ],
  entities: [
    { start: 0, end: 6, text: 'Amazon', type: 'company', by: 'e@1#x' },
    { start: 27, end: 29, text: 'US', type: 'location', by: 'e@1#x' },
  ],
  facts: [
    {
      type: 'investment',
      roles: {
        investor: { start: 0, end: 6, text: 'Amazon' },
        amount: { start: 13, end: 36, text: text.slice(13, 36), amount: '50000000000', currency: 'USD' },
      },
      modality: 'planned',
      evidence: { start: 0, end: 37 },
      by: 'f@1#investment',
    },
  ],
  summary: {
    sentences: [],
    bullets: {},
    brief: { en: 'Amazon is to pay $50 billion.' },
    figures: [{ language: 'en', in: 'brief', start: 17, end: 28, text: '$50 billion', source: { start: 13, end: 36 } }],
  },
};

/** What a browser would show of the text column. */
const shownText = (html: string) =>
  html
    .match(/<div class="text"[^>]*>(.*?)<\/div>/s)![1]!
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('the text is whole, nested annotations are nested marks', () => {
  const html = renderPage([document]);
  expect(shownText(html)).toBe(text);
  expect(html).toMatch(
    /<mark id="d1-13-36"[^>]*data-layer="quantities"[^>]*>.*<mark id="d1-27-29"[^>]*data-layer="entities"[^>]*>.*<\/mark>.*<\/mark>/s,
  );
  expect(html).toContain('50,000,000,000 USD, at most');
});

test('a figure of the brief links to its source, a role to its place', () => {
  const html = renderPage([document]);
  expect(html).toContain('<a href="#d1-13-36" data-from="13" data-to="36">$50 billion</a>');
  expect(html).toContain('<a tabindex="0" data-from="0" data-to="6">Amazon</a>');
});

test('the policy allows the script of the page and nothing else', () => {
  expect(SCRIPT_HASH).toBe(createHash('sha256').update(SCRIPT).digest('base64'));
  const html = renderPage([document]);
  expect(html).toContain(`script-src 'sha256-${SCRIPT_HASH}'`);
  expect(html.match(/<script/g)).toHaveLength(1);
});

test('marks that cross are cut, the text stays whole', () => {
  const crossing: Document = {
    ...document,
    entities: [{ start: 7, end: 20, text: text.slice(7, 20), type: 'product', by: 'e@1#x' }],
    facts: [],
  };
  const html = renderPage([crossing]);
  expect(shownText(html)).toBe(text);
  expect(html.match(/<mark/g)!.length).toBe(html.match(/<\/mark>/g)!.length);
});

test('whatever the text holds, it is shown and never run', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;', '</mark>', "'"),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (evil) => {
        const annotated: Document = {
          ...createDocument({ id: evil, text: evil, lang: 'en', title: evil }),
          entities:
            evil.length > 1 ? [{ start: 0, end: evil.length, text: evil, type: evil, canonical: evil, by: evil }] : [],
        };
        const html = renderPage([annotated], evil);
        expect(shownText(html)).toBe(evil.replaceAll('\0', '\ufffd'));
        expect(html.match(/<script/g)).toHaveLength(1);
        expect(html).not.toMatch(/<img/);
      },
    ),
  );
});
