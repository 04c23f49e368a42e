import type { Document, RuleLanguage } from '@groschen/document';
import { palette } from './colours.ts';
import { wrap } from './wrap.ts';

interface ViewOptions {
  readonly colour: boolean;
  readonly width: number;
}

const LABELS: Readonly<Record<RuleLanguage, string>> = { de: 'Kurz gefasst', en: 'In brief' };

/** Briefs and bullets in each language that was made. */
export function renderBrief(document: Document, options: ViewOptions): string {
  const colours = palette(options.colour);
  const blocks = (['de', 'en'] as const).flatMap((language) => {
    const brief = document.summary?.brief[language];
    const bullets = document.summary?.bullets[language] ?? [];
    if (!brief && bullets.length === 0) return [];
    const lines = [colours.heading(LABELS[language])];
    if (brief) lines.push(wrap(brief, options.width));
    for (const bullet of bullets) lines.push(wrap(`- ${bullet}`, options.width));
    return [lines.join('\n')];
  });
  return blocks.join('\n\n');
}

/** What `summarize` prints: the brief with its bullets, then the extract. */
export function renderSummary(document: Document, options: ViewOptions): string {
  const colours = palette(options.colour);
  const extract = (document.summary?.sentences ?? []).map(({ start, end }) =>
    wrap(document.text.slice(start, end).replace(/\s+/g, ' '), options.width),
  );
  const label = document.lang === 'de' ? 'Auszug' : 'Extract';
  const parts = [
    renderBrief(document, options),
    extract.length > 0 ? [colours.heading(label), ...extract].join('\n') : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
}
