import type { Document } from '@groschen/document';
import { briefs } from './briefs.ts';
import { element, escapeHtml } from './escape.ts';
import { factPlaces, factsTable } from './facts-table.ts';
import { MARKED_LAYERS } from './layers.ts';
import { markedText } from './marked-text.ts';
import { SCRIPT, SCRIPT_HASH } from './script.ts';
import { STYLE } from './style.ts';

/** Everything before the first document: head, styles and the bar with filters. The page needs no network and allows none. */
export function pageStart(title = 'Groschen'): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  const filters = MARKED_LAYERS.map(
    (layer) =>
      `<label><input type="checkbox" checked data-filter="${layer}"><span class="swatch" data-layer="${layer}"></span>${layer}</label>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="page"><h1>${escapeHtml(title)}</h1>${filters.join('')}<button id="theme" type="button">Light / dark</button></header>
<main>
`;
}

/** One document: its marked text, briefs and facts. `page` makes its ids unique among the documents of a page. */
export function renderDocument(document: Document, page = document.id): string {
  const key = page.replace(/[^\w-]/g, '_');
  const meta = [document.lang, document.published].filter(Boolean).join(' · ');
  const heading = `<h2>${escapeHtml(document.title ?? document.id)} <small>${escapeHtml(meta)}</small></h2>`;
  const cuts = [...factPlaces(document), ...(document.summary?.figures ?? []).map((figure) => figure.source)];
  const text = element('div', { class: 'text', lang: document.lang }, markedText(document, key, cuts));
  const side = [
    briefs(document, key),
    ...document.warnings.map((warning) => `<p class="note">${escapeHtml(warning)}</p>`),
  ]
    .filter(Boolean)
    .join('\n');
  const table = factsTable(document);
  const facts =
    table &&
    `<section class="facts"><h3>Facts</h3><div class="table" tabindex="0" role="region" aria-label="Facts">${table}</div></section>`;
  return `<article>${heading}${text}${side && `<div class="side">${side}</div>`}${facts}</article>\n`;
}

/** Everything after the last document. */
export function pageEnd(): string {
  return `</main>\n<div id="tip" role="tooltip" hidden></div>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

/** A whole page of documents. */
export function renderPage(documents: Iterable<Document>, title?: string): string {
  let html = pageStart(title);
  let number = 0;
  for (const document of documents) html += renderDocument(document, `d${++number}`);
  return html + pageEnd();
}
