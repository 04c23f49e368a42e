import type { RuleLanguage, TracedFigure } from '@groschen/document';
import { type Phrase, say } from '../phrase.ts';
import { orderGroups } from '../plan/order-groups.ts';
import type { Told } from './sentences.ts';

/** The sentences as a paragraph: what is most news first, then as the source tells it. */
export function composeBrief(told: readonly Told[]): Phrase {
  const order = orderGroups(told.map(({ group }) => group));
  const sentences = order.flatMap((group) => told.find((item) => item.group === group)?.phrase ?? []);
  return sentences.reduce<Phrase>((text, sentence) => say`${text} ${sentence}`, { text: '', claims: [] });
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
