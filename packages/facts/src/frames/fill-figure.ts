import { compareDecimals, isInterval, isSigned, type QuantityKind } from '@groschen/document';
import type { Slot } from '@groschen/rules';
import type { FigureItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import type { Call } from './calls.ts';
import { isCompared, standingOf } from './compared.ts';
import type { CompiledSlot } from './compile.ts';
import { isCounted } from './counted-figure.ts';
import { directionOf, type Sign } from './direction.ts';
import { figureOfAntecedent, figureOfDependent } from './figure-beside.ts';

/** Prepositions of where a figure stands, not of how far it moved. */
const LEVELS = new Set(['auf', 'bei', 'in', 'to', 'at', 'of', 'von', 'mit', 'with']);

/** "ein Minus von 3 Prozent", "a fall of 3%". */
const OF = new Set(['von', 'of']);

/** The sign that a figure gets: its own, its trigger's, or the clause's direction. */
export function signOf(figure: FigureItem, { compiled, clause, sentence }: Call, role = ''): Sign {
  if (isSigned(figure.quantity)) return 0;
  if (role === 'value' && figure.quantity.kind === 'money' && isMinus(figure, sentence)) return -1;
  if (role === 'value' && compiled.trigger.direction !== 'down') {
    // "91.600 Stellen, ein Fünftel weniger": only a verb tells that a number itself went down.
    if (!compiled.trigger.set && figure.quantity.kind !== 'percent' && !hasMotion(clause, sentence)) return 0;
    // "dips below 2%": a mark that it passes.
    if (/^(?:below|above|unter|über)$/.test(sentence.items[figure.at - 1]?.lower ?? '')) return 0;
    const { preposition } = sentence.government(figure.at);
    const ofMove =
      (OF.has(preposition) || OF.has(sentence.items[figure.at - 1]?.lower ?? '')) && isOfMove(figure, clause, sentence);
    if (LEVELS.has(preposition) && !ofMove) return 0;
  }
  if (compiled.trigger.set?.metric && figure.quantity.kind !== 'money') return directionOf(figure, clause, sentence);
  switch (compiled.trigger.direction) {
    case 'up':
      return 1;
    case 'down':
      return -1;
    case 'none':
      return 0;
    default:
      return directionOf(figure, clause, sentence);
  }
}

/** "Unter dem Strich stand ein Minus von 3 Millionen Euro": a loss by another name. */
function isMinus({ at }: FigureItem, { items }: ReadSentence): boolean {
  return OF.has(items[at - 1]?.lower ?? '') && items[at - 2]?.lower === 'minus';
}

/** What a preposition that the slot does not name counts against a figure. */
const FREE_PREPOSITION_COST = 40;

/** The figure that fills a slot best: by kind, preposition and distance, none that is taken or another metric's. */
export function fillFigure(
  { role, slot, of }: CompiledSlot,
  call: Call,
  claimed: ReadonlySet<number>,
  used: ReadonlySet<number>,
): FigureItem | undefined {
  const { clause, sentence, trigger, owners } = call;
  const prepositions = slot.after?.[sentence.language];
  const forbidden = slot.notAfter?.[sentence.language] ?? [];
  const counted = slot.of ? of[sentence.language] : undefined;
  const ownsFigures =
    trigger.form.kind === 'noun' && sentence.grammar.subjectKinds.get(trigger.form.lexeme) === 'metric';
  let best: { readonly figure: FigureItem; readonly cost: number } | undefined;
  for (const item of clause.items) {
    if (item.kind !== 'figure' || claimed.has(item.at) || used.has(item.at)) continue;
    const kind = slot.quantity!.indexOf(item.quantity.kind);
    if (kind < 0 || isDuration(item)) continue;
    if (slot.range && !isInterval(item.quantity)) continue;
    if (slot.within !== undefined && Math.abs(item.at - trigger.from) > slot.within) continue;
    const owner = owners.get(item.at);
    if (
      owner !== undefined &&
      (owner < trigger.from || owner > trigger.to) &&
      !counted &&
      !isSold(owner, call) &&
      !isCountedByIndicator(item, owner, call)
    )
      continue;
    if (owner === undefined && ownsFigures && !(role === 'previous' && isCompared(item, clause, sentence))) continue;
    if (slot.per === 'none' ? item.quantity.per === 'share' : slot.per && item.quantity.per !== slot.per) continue;
    const preposition = standingOf(item, clause, sentence);
    if (forbidden.includes(preposition)) continue;
    let rank = 0;
    if (prepositions) {
      rank = prepositions.indexOf(preposition);
      if (rank < 0) {
        if (!slot.by?.includes('nearest')) continue;
        rank = FREE_PREPOSITION_COST;
      }
    }
    if (counted && !isCounted(item, counted, clause)) continue;
    if (!isWithin(item, slot) || (role === 'amount' && isTooSmall(item, slot))) continue;
    if (slot.signed === 'must' && !isMove(item, call)) continue;
    if (role === 'price' ? isDifference(item, call) : LEVEL_ROLES.has(role) && isSurplus(item, call)) continue;
    // "Die Kosten sollen um 80 Millionen Euro sinken": by how much, not how much they will be.
    if (role === 'value' && item.quantity.kind === 'money' && /^(?:um|by)$/.test(preposition)) continue;
    if (role === 'value' && (isDistance(item, sentence) || isIncrement(item, call))) continue;
    const cost = kind * 15 + rank * 10 + (clause.asides.has(item.at) ? 60 : 0) + Math.abs(item.at - trigger.from) / 10;
    if (!best || cost < best.cost) best = { figure: item, cost };
  }
  if (best || slot.within !== undefined) return best?.figure;
  return figureOfAntecedent(slot, call, claimed) ?? figureOfDependent({ role, slot }, call, claimed);
}

/** "The assets could fetch 200 million": what a deal is about owns its price, though it is a metric elsewhere. */
function isSold(owner: number, { clause, compiled, trigger }: Call): boolean {
  return compiled.frame.rule.resumes === true && trigger.form.kind === 'verb' && clause.subject?.at === owner;
}

/** "Baugenehmigungen sanken auf 215.900 Wohnungen": what an economy's figure counts is no company's. */
function isCountedByIndicator({ at, quantity }: FigureItem, owner: number, { compiled }: Call): boolean {
  return compiled.frame.rule.fact === 'indicator' && quantity.kind === 'count' && owner === at + 1;
}

/** "an indicated range of $17 to $19": the price of one of many is not what all of them bring. */
function isTooSmall({ quantity }: FigureItem, { min }: Slot): boolean {
  return min !== undefined && isInterval(quantity) && compareDecimals(quantity.max, min) < 0;
}

/** Whether an amount is neither too small nor, where it is money, too large for a slot. */
export function isWithin({ quantity }: FigureItem, { min, max }: Slot): boolean {
  if (isInterval(quantity)) return true;
  if (min && compareDecimals(quantity.amount, min) < 0) return false;
  return !max || quantity.kind !== 'money' || compareDecimals(quantity.amount, max) < 0;
}

const TIMES: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);

/** "within 90 days": how long something takes is no figure of anything else. */
function isDuration({ quantity }: FigureItem): boolean {
  return quantity.kind === 'measure' && quantity.unit !== undefined && TIMES.has(quantity.unit);
}

/** "0.8% below where it was": how far it is from something else, not where it is. */
function isDistance({ at, quantity }: FigureItem, { items }: ReadSentence): boolean {
  return quantity.kind === 'percent' && /^(?:above|below)$/.test(items[at + 1]?.lower ?? '');
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'number', 'measure'] satisfies QuantityKind[]);

/** "an increase of 640", "ein Zuwachs von 640": by how many more, not how many; but of payrolls just that is told. */
function isIncrement(figure: FigureItem, { clause, compiled, sentence }: Call): boolean {
  return (
    COUNTS.has(figure.quantity.kind) &&
    compiled.frame.rule.fact !== 'indicator' &&
    OF.has(sentence.government(figure.at).preposition) &&
    isOfMove(figure, clause, sentence)
  );
}

const LEVEL_ROLES = new Set(['value', 'amount', 'previous']);

/** "20 Cent mehr als zuletzt", "$3 million less than", "600 fewer than", "110.000 Arbeitslose mehr": by how much, not how much. */
function isSurplus({ at, quantity }: FigureItem, { sentence: { items } }: Call): boolean {
  if (quantity.kind === 'count' && /^(?:mehr|weniger)$/.test(items[at + 2]?.lower ?? '')) return true;
  return (
    (quantity.kind === 'money' || quantity.kind === 'count') &&
    /^(?:mehr|weniger|more|less|fewer|higher|lower|below|above|short)$/.test(items[at + 1]?.lower ?? '') &&
    /^(?:als|than|of)$/.test(items[at + 2]?.lower ?? '')
  );
}

/** "3,36 Dollar mehr", "$1.41 higher", "ein Plus von 16 Dollar": money that tells how far something moved. */
function isDifference(figure: FigureItem, { clause, sentence }: Call): boolean {
  const { grammar, items, government } = sentence;
  const next = items[figure.at + 1]?.lower ?? '';
  if (grammar.upWords.has(next) || grammar.downWords.has(next)) return true;
  return /^(?:von|of)$/.test(government(figure.at).preposition) && directionOf(figure, clause, sentence) !== 0;
}

const POINTS: ReadonlySet<string> = new Set(['points', 'number'] satisfies QuantityKind[]);
/** "bis auf 22.430 Zähler": points after these are where something stands. */
const STANDS_AT = new Set(['auf', 'bei', 'mit', 'to', 'at']);

/** Whether a signed figure is a change at all: it has a direction, and is not a share of something ("a third of its sales"). */
function isMove(figure: FigureItem, call: Call): boolean {
  const { items } = call.sentence;
  const next = items[figure.at + 1]?.lower ?? '';
  if (
    (figure.quantity.kind === 'fraction' || figure.quantity.kind === 'percent') &&
    /^(?:of|des|der|seines|seiner|ihrer|von|vom)$/.test(next) &&
    !/^(?:wert|value|börsenwert)/.test(items[figure.at + 3]?.lower ?? '')
  )
    return false;
  if (POINTS.has(figure.quantity.kind) && STANDS_AT.has(items[figure.at - 1]?.lower ?? '')) return false;
  if (isSigned(figure.quantity)) return true;
  if (isLevelBefore(figure, call)) return false;
  if (figure.quantity.kind === 'money') return isDifference(figure, call);
  const { direction } = call.compiled.trigger;
  return (
    (!call.compiled.trigger.set?.metric && (direction === 'up' || direction === 'down')) ||
    directionOf(figure, call.clause, call.sentence) !== 0
  );
}

/** "von 2,61 auf 2,58 Prozent": where it came from, unless "ein Minus von 2,61 Prozent" is how far it went. */
function isLevelBefore(figure: FigureItem, { clause, sentence }: Call): boolean {
  return sentence.government(figure.at).preposition === 'von' && !isOfMove(figure, clause, sentence);
}

function hasMotion({ hits }: ReadClause, { grammar }: ReadSentence): boolean {
  return hits.some(
    ({ form }) => form.kind === 'verb' && (grammar.up.has(form.lexeme) || grammar.down.has(form.lexeme)),
  );
}

/** Whether a noun of motion stands shortly before a figure. */
function isOfMove({ at }: FigureItem, { hits }: ReadClause, { grammar }: ReadSentence): boolean {
  return hits.some(
    ({ form, to }) =>
      form.kind === 'noun' && to < at && to >= at - 6 && (grammar.up.has(form.lexeme) || grammar.down.has(form.lexeme)),
  );
}
