import type { RuleLanguage, TracedFigure } from '@groschen/document';
import { type Phrase, say } from '../phrase.ts';
import type { Told } from './sentences.ts';

/** The sentences as a paragraph. */
export function composeBrief(told: readonly Told[]): Phrase {
  return told.reduce<Phrase>((text, { phrase }) => say`${text} ${phrase}`, { text: '', claims: [] });
}

/** The figures and times of a generated text with the place in the source that each states. */
export function traceFigures(
  phrase: Phrase,
  language: RuleLanguage,
  place: { readonly in: 'brief' } | { readonly in: 'bullet'; readonly bullet: number },
): readonly TracedFigure[] {
  return phrase.claims.flatMap(({ kind, start, end, source }) =>
    (kind === 'figure' || kind === 'date') && source
      ? [{ language, ...place, start, end, text: phrase.text.slice(start, end), source }]
      : [],
  );
}
