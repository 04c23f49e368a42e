import type { Entity, QuantityKind, RoleValue } from '@groschen/document';
import type { FigureItem, Item, NameItem } from '../reading/item.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** A name and the figure that stands beside it. */
export interface NamedFigure {
  readonly name: Entity;
  readonly figure: FigureItem;
}

/**
 * The row of names, each with its own figure, that holds a name: "Bosch (120 Millionen Euro), Siemens (44 Millionen) und Denso (18
 * Millionen Euro)", "gegen Bosch von 120 und gegen Siemens von 44 Millionen Euro". Empty where there are not two of them. O(items).
 */
export function pairedFigures(
  holder: RoleValue,
  kinds: readonly QuantityKind[],
  { items, grammar }: ReadSentence,
): readonly NamedFigure[] {
  const named = items.find((item): item is NameItem => item.kind === 'name' && item.entity.start === holder.start);
  if (!named || !pairAt(named, kinds, items)) return [];
  let row: NamedFigure[] = [];
  let next = -1;
  const isRow = () => row.length > 1 && row.some(({ name }) => name.start === holder.start);
  for (const item of items) {
    if (item.kind !== 'name') continue;
    const pair = pairAt(item, kinds, items);
    if (!pair || item.at !== next || item.entity.type !== row[0]?.name.type) {
      if (isRow()) break;
      row = [];
    }
    if (!pair) continue;
    row.push({ name: item.entity, figure: pair });
    const end = behind(items, pair.at + 1, items[item.at + 1]!.lower === '(');
    next = end;
    while (links(items[next], grammar.words)) next++;
    if (next === end) next = -1;
  }
  return isRow() ? row : [];
}

/** The figure beside a name: "Bosch 120 Millionen", "Bosch (120 Millionen)", "Bosch von 120 Millionen". */
function pairAt({ at }: NameItem, kinds: readonly QuantityKind[], items: readonly Item[]): FigureItem | undefined {
  const figure = items[/^(?:\(|von|of)$/.test(items[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  return figure?.kind === 'figure' && kinds.includes(figure.quantity.kind) ? figure : undefined;
}

/** Behind a figure, or behind the bracket that closes with it or with the noun that it counts. */
function behind(items: readonly Item[], at: number, bracketed: boolean): number {
  if (!bracketed) return at;
  const end = items[at]?.kind === 'word' ? at + 1 : at;
  return items[end]?.lower === ')' ? end + 1 : at;
}

/** What stands between two of a row: a comma, "und", an article, "gegen". */
function links(item: Item | undefined, words: ReadSentence['grammar']['words']): boolean {
  if (item?.lower === ',' || item?.lower === ';') return true;
  if (item?.kind !== 'word') return false;
  return [words.coordinators, words.determiners, words.prepositions].some((list) => list.has(item.lower));
}
