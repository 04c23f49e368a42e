import { type Fact, isInterval, type RoleValue } from '@groschen/document';
import { isSigned } from '../frames/direction.ts';
import { figureValue, nameValue } from '../frames/role-values.ts';
import type { FigureItem, Item } from '../reading/item.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { ownerOf } from '../reading/subject.ts';

const BY = 'groschen.price-move@1#signed';
const LOOK_BACK = 9;
/** "1.861 Dollar je Feinunze": not what is traded but what is paid for. */
const PER = new Set(['je', 'pro', 'per', 'a', 'an']);

/**
 * Moves that only a sign tells: "Dow -0.86%", "Siemens mit minus 4,2 Prozent auf 238,55 Euro", "(SMI: −0,4%)",
 * "0,9187 Franken (+0,1 %)". The instrument is the nearest before the figure, else the subject of its clause.
 */
export function signedMoves(sentence: ReadSentence, claimed: ReadonlySet<number>): readonly Fact[] {
  const facts: Fact[] = [];
  for (const item of sentence.items) {
    if (item.kind !== 'figure' || item.quantity.kind !== 'percent' || claimed.has(item.at)) continue;
    const sign = signOf(item, sentence.items);
    if (sign === undefined) continue;
    const price = priceBeside(item, sentence, claimed);
    const instrument =
      instrumentBefore(item, sentence) ??
      subjectOf(item, sentence) ??
      (price && isQuote(price) ? topicOf(item, sentence) : undefined);
    if (!instrument) continue;
    facts.push({
      type: 'price-move',
      roles: {
        instrument,
        change: figureValue(item.quantity, sign),
        ...(price && { price: figureValue(price.quantity) }),
      },
      modality: 'asserted',
      evidence: sentence.span,
      by: BY,
    });
  }
  return facts;
}

/** `-1` or `0` (as it stands) for a figure with a sign, in its span or before it. */
function signOf(figure: FigureItem, items: readonly Item[]): -1 | 0 | undefined {
  if (isSigned(figure)) return 0;
  const before = items[figure.at - 1];
  if (before?.lower === 'minus' || before?.lower === '-' || before?.lower === '−')
    return before.lower === 'minus' ? -1 : undefined;
  return before?.lower === 'plus' ? 0 : undefined;
}

function instrumentBefore(figure: FigureItem, { items, grammar, clauses }: ReadSentence): RoleValue | undefined {
  for (let i = figure.at - 1; i >= 0 && i >= figure.at - LOOK_BACK; i--) {
    const item = items[i]!;
    if (item.kind === 'name') {
      if (item.entity.type === 'exchange' || item.entity.type === 'identifier' || item.entity.type === 'location')
        continue;
      return item.entity.type === 'company' || item.entity.type === 'index' ? nameValue(item.entity) : undefined;
    }
    if (item.kind === 'figure' && item.quantity.kind === 'percent') return undefined;
    if (item.kind === 'mark' && (item.lower === ';' || item.lower === '.' || item.lower === ')')) return undefined;
    if (item.kind === 'word') {
      const hit = clauses
        .flatMap((clause) => clause.hits)
        .find((other) => other.from === i && other.form.kind === 'noun');
      const kind = hit && grammar.subjectKinds.get(hit.form.lexeme);
      if (kind === 'metric') return undefined;
      if (kind === 'instrument' && !PER.has(items[i - 1]?.lower ?? ''))
        return { start: item.start, end: item.end, text: '' };
      if (kind === 'share') {
        const owner = ownerOf(items, i);
        if (owner) return nameValue(owner.entity);
      }
    }
  }
  return undefined;
}

function subjectOf(figure: FigureItem, { clauses }: ReadSentence): RoleValue | undefined {
  const clause = clauses.find((one) => one.items.includes(figure));
  const subject = clause?.subject ?? clause?.parent?.subject;
  if (!subject?.entity || (subject.kind !== 'share' && subject.kind !== 'index' && subject.kind !== 'name'))
    return undefined;
  return subject.entity.type === 'company' || subject.entity.type === 'index' ? nameValue(subject.entity) : undefined;
}

/** "Die Reaktion fiel gelassen aus: +0,3% auf CHF 58.60": with a price the move is of the share that the text is about. */
function topicOf(figure: FigureItem, { clauses, items }: ReadSentence): RoleValue | undefined {
  const clause = clauses.find((one) => one.items.includes(figure));
  const introduced = items[figure.at - 1]?.lower === ':' || items[figure.at - 1]?.lower === '(';
  return introduced && clause?.topic ? nameValue(clause.topic) : undefined;
}

/** Whether a figure can be what one share costs: nothing in the thousands of thousands. */
function isQuote({ quantity }: FigureItem): boolean {
  return quantity.kind === 'money' && !isInterval(quantity) && /^\d{1,6}(?:\.|$)/.test(quantity.amount);
}

/** "auf 238,55 Euro" after the figure, or a price before it that it stands behind in parentheses. */
function priceBeside(
  figure: FigureItem,
  { items }: ReadSentence,
  claimed: ReadonlySet<number>,
): FigureItem | undefined {
  const isPrice = (item: Item | undefined): item is FigureItem =>
    item?.kind === 'figure' && ['money', 'points', 'number'].includes(item.quantity.kind);
  for (let i = figure.at + 1; i <= figure.at + 3; i++) {
    const item = items[i];
    if (isPrice(item) && !claimed.has(item.at) && /^(?:auf|bei|to|at)$/.test(items[item.at - 1]?.lower ?? ''))
      return item;
    if (item?.kind === 'figure' || item?.lower === ',') break;
  }
  for (let i = figure.at - 1; i >= figure.at - 4; i--) {
    const item = items[i];
    if (item?.kind === 'name') break;
    if (isPrice(item)) return item;
  }
  return undefined;
}
