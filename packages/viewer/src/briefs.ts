import type { Document, RuleLanguage, TracedFigure } from '@groschen/document';
import { element, escapeHtml } from './escape.ts';
import { markId } from './marked-text.ts';

const TITLES: Readonly<Record<RuleLanguage, string>> = { de: 'Kurz gefasst', en: 'In brief' };

/** Brief and bullets in each language; every figure is a link to the place in the text that it states. */
export function briefs(document: Document, page: string): string {
  const { summary } = document;
  if (!summary) return '';
  return (['de', 'en'] as const)
    .map((language) => {
      const figures = summary.figures.filter((figure) => figure.language === language);
      const brief = summary.brief[language];
      const bullets = summary.bullets[language] ?? [];
      if (!brief && bullets.length === 0) return '';
      const prose = brief
        ? element(
            'p',
            {},
            withLinks(
              brief,
              figures.filter((f) => f.in === 'brief'),
              page,
            ),
          )
        : '';
      const items = bullets.map((bullet, i) =>
        element(
          'li',
          {},
          withLinks(
            bullet,
            figures.filter((f) => f.in === 'bullet' && f.bullet === i),
            page,
          ),
        ),
      );
      const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
      return element('section', { class: 'brief', lang: language }, `<h3>${TITLES[language]}</h3>${prose}${list}`);
    })
    .join('\n');
}

function withLinks(text: string, figures: readonly TracedFigure[], page: string): string {
  let html = '';
  let at = 0;
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    if (figure.start < at) continue;
    const { start, end } = figure.source;
    html += escapeHtml(text.slice(at, figure.start));
    html += element(
      'a',
      { href: `#${markId(page, start, end)}`, 'data-from': start, 'data-to': end },
      escapeHtml(text.slice(figure.start, figure.end)),
    );
    at = figure.end;
  }
  return html + escapeHtml(text.slice(at));
}
