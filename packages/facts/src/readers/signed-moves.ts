import { type Fact, isInterval, type RoleValue } from '@groschen/document';
import { isSigned } from '../frames/direction.ts';
import { figureValue, nameValue } from '../frames/role-values.ts';
import { ownerOf } from '../reading/belonging.ts';
import type { FigureItem, Item } from '../reading/item.ts';
import type { ReadSentence } from '../reading/reading.ts';

const BY = 'groschen.price-move@1#signed';
const LOOK_BACK = 9;
/** "1.861 Dollar je Feinunze": not what is traded but what is paid for. */
const PER = new Set(['je', 'pro', 'per', 'a', 'an']);

/**
 * Moves that only a sign tells: "Dow -0.86%", "Siemens mit minus 4,2 Prozent auf 238,55 Euro", "0,9187 Franken (+0,1 %)".
 * The instrument is the nearest before the figure, else the subject of its clause. Of what frames have left: `claimed`.
 */
export function signedMoves(sentence: ReadSentence, claimed: ReadonlySet<number>): readonly Fact[] {
  return signedFigures(sentence, claimed).flatMap(({ figure, sign }) => {
    const price = priceBeside(figure, sentence, claimed);
    const instrument =
      instrumentBefore(figure, sentence) ??
      subjectOf(figure, sentence) ??
      (price && isQuote(price) ? topicOf(figure, sentence) : undefined);
    return instrument ? [moveOf(instrument, figure, sign, price, sentence)] : [];
  });
}

/**
 * Moves beside a name in parentheses: "Richemont (-2,6% auf 158.05 Fr.)", "(SMI: −0,4%)", "Ford (up 3%)". Read before all
 * frames, since the clause around them is about something else. Adds the figures to `claimed`.
 */
export function bracketedMoves(sentence: ReadSentence, claimed: Set<number>): readonly Fact[] {
  const facts: Fact[] = [];
  for (const { figure, sign } of signedFigures(sentence, claimed)) {
    const open = bracketBefore(figure.at, sentence.items);
    if (open === undefined) continue;
    const instrument =
      namedIn(open + 1, figure.at, sentence) ??
      (isMetricBefore(open - 1, sentence) ? undefined : namedIn(open - 1, open, sentence));
    if (!instrument) continue;
    const price = priceBeside(figure, sentence, claimed);
    for (const used of price && price.at > open ? [figure, price] : [figure]) claimed.add(used.at);
    facts.push(moveOf(instrument, figure, sign, price && price.at > open ? price : undefined, sentence));
  }
  return facts;
}

function moveOf(
  instrument: RoleValue,
  change: FigureItem,
  sign: -1 | 0,
  price: FigureItem | undefined,
  sentence: ReadSentence,
): Fact {
  return {
    type: 'price-move',
    roles: {
      instrument,
      change: figureValue(change.quantity, sign),
      ...(price && { price: figureValue(price.quantity) }),
    },
    modality: 'asserted',
    evidence: sentence.span,
    by: BY,
  };
}

interface SignedFigure {
  readonly figure: FigureItem;
  /** `-1` or, as it stands, `0`. */
  readonly sign: -1 | 0;
}

function signedFigures({ items }: ReadSentence, claimed: ReadonlySet<number>): readonly SignedFigure[] {
  const found: SignedFigure[] = [];
  for (const figure of items) {
    if (figure.kind !== 'figure' || figure.quantity.kind !== 'percent' || claimed.has(figure.at)) continue;
    const sign = signOf(figure, items);
    if (sign !== undefined) found.push({ figure, sign });
  }
  return found;
}

/** The sign of a figure in its span or before it. */
function signOf(figure: FigureItem, items: readonly Item[]): -1 | 0 | undefined {
  if (isSigned(figure)) return 0;
  const before = items[figure.at - 1];
  const inBracket = items[figure.at - 2]?.lower === '(';
  if (before?.lower === 'minus' || (inBracket && before?.lower === 'down')) return -1;
  return before?.lower === 'plus' || (inBracket && before?.lower === 'up') ? 0 : undefined;
}

/** The parenthesis in which an item stands. */
function bracketBefore(at: number, items: readonly Item[]): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
    if (items[i]!.lower === '(') return i;
    if (items[i]!.lower === ')') return undefined;
  }
  return undefined;
}

/** The company or index that is named last between two places. */
function namedIn(from: number, to: number, { items }: ReadSentence): RoleValue | undefined {
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    const item = items[i]!;
    if (item.kind === 'name' && /^(?:company|index)$/.test(item.entity.type)) return nameValue(item.entity);
  }
  return undefined;
}

/** "Der Umsatz von Siemens (+5 %)": the figure is the metric's. */
function isMetricBefore(at: number, { clauses, grammar }: ReadSentence): boolean {
  return clauses.some((clause) =>
    clause.hits.some(
      ({ form, from }) =>
        from < at && from >= at - 4 && form.kind === 'noun' && grammar.subjectKinds.get(form.lexeme) === 'metric',
    ),
  );
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
