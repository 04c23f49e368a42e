import type { FigureItem } from '../../reading/item.ts';
import type { ReadSentence } from '../../reading/reading.ts';

export function targetPrices(
  sentence: ReadSentence,
  prices: readonly FigureItem[],
  targets: readonly number[],
): { readonly target?: FigureItem | undefined; readonly previous?: FigureItem | undefined } {
  const near = (figure: FigureItem) =>
    Math.min(...targets.map((at) => (figure.at > at ? figure.at - at : (at - figure.at) * 1.5)));
  const sorted = [...prices].filter((figure) => near(figure) <= 16).sort((a, b) => near(a) - near(b));
  const preposition = (figure: FigureItem) => sentence.government(figure.at).preposition;
  const isFormer = (figure: FigureItem) => {
    const before = sentence.items[figure.at - 1]?.lower ?? '';
    const open =
      before === '('
        ? sentence.items[figure.at - 2]?.kind === 'figure' || sentence.items[figure.at - 2]?.kind === 'word'
        : false;
    return (
      /^(?:from|vs|versus|statt|bisher|zuvor|nach)$/.test(preposition(figure)) ||
      /^(?:statt|bisher|zuvor|vs|from|previously)$/.test(before) ||
      (preposition(figure) === 'von' && sorted.length > 1) ||
      (open && sorted.length > 1)
    );
  };
  const isStep = (figure: FigureItem) => /^(?:um|by)$/.test(preposition(figure));
  const candidates = sorted.filter((figure) => !isStep(figure));
  const target =
    candidates.find((figure) => !isFormer(figure) && /^(?:auf|to)$/.test(preposition(figure))) ??
    candidates.find((figure) => !isFormer(figure) && /^(?:auf|to|bei|at|of|von|)$/.test(preposition(figure))) ??
    candidates.find((figure) => !isFormer(figure));
  const previous = candidates.find((figure) => figure !== target && isFormer(figure));
  return { target, previous };
}
