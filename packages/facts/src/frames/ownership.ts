import type { FigureItem, Hit } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { comparedNoun, isRivalFigure, restated } from './compared.ts';

const TOPICAL = new Set(['bei', 'beim', 'für', 'unter']);
const LINKS = new Set([
  'von',
  'of',
  'über',
  'at',
  'in',
  'höhe',
  'bei',
  'to',
  'auf',
  'mit',
  ':',
  '(',
  'zu',
  'um',
  'by',
  'is',
  'was',
]);

/**
 * Which metric each figure of a clause belongs to, by item positions. A figure belongs to the metric before it, or, if there is none,
 * to the one after it; a counted noun stands directly behind its figure. A metric inside a prepositional phrase ("nach dem
 * Umsatzplus") owns only the figure tied directly to it.
 */
export function figureOwners(clause: ReadClause, sentence: ReadSentence): ReadonlyMap<number, number> {
  const { grammar } = sentence;
  const metrics = clause.hits.filter(
    (hit) =>
      hit.form.kind === 'noun' &&
      grammar.subjectKinds.get(hit.form.lexeme) === 'metric' &&
      !(grammar.language === 'en' && isModifier(hit, clause, sentence)),
  );
  const [antecedent] = antecedentMetrics(clause, sentence);
  const owners = new Map<number, number>();
  if (metrics.length === 0 && !antecedent) return owners;
  for (const item of clause.items) {
    if (item.kind !== 'figure') continue;
    if (isRivalFigure(item, sentence) && !metrics.some((hit) => hit.from === item.at + 1)) continue;
    const owner =
      (ownerOfFigure(item, metrics, clause, sentence) ?? antecedent)?.from ?? owners.get(startOf(item, sentence) ?? -1);
    if (owner !== undefined) owners.set(item.at, owner);
  }
  return owners;
}

/** The figure from which another went: "von [6,1] auf 5,2 Milliarden", "from [6.1] to 5.2". */
function startOf({ at }: FigureItem, { items, grammar }: ReadSentence): number | undefined {
  let to = at - 1;
  while (grammar.words.transparent.has(items[to]?.lower ?? '')) to--;
  return /^(?:auf|to)$/.test(items[to]?.lower ?? '') && items[to - 1]?.kind === 'figure' ? to - 1 : undefined;
}

/** "die Schulden, die sich auf 35 Milliarden beliefen", "revenue that jumped 47%": the metric that a relative clause tells of. */
export function antecedentMetrics(clause: ReadClause, { grammar, items }: ReadSentence): readonly Hit[] {
  const { antecedent, kind, parent } = clause;
  if (kind !== 'relative' || antecedent === undefined || !parent) return [];
  const last = items[antecedent]?.kind === 'mark' ? antecedent - 1 : antecedent;
  return parent.hits.filter(
    (hit) => hit.form.kind === 'noun' && hit.to === last && grammar.subjectKinds.get(hit.form.lexeme) === 'metric',
  );
}

/** "cash dividend", "sales forecast": an English metric before another noun that rules wait for. */
function isModifier(hit: Hit, clause: ReadClause, { grammar }: ReadSentence): boolean {
  return clause.hits.some(
    (other) =>
      other.from === hit.to + 1 &&
      other.form.kind === 'noun' &&
      !grammar.subjectKinds.has(other.form.lexeme) &&
      !grammar.up.has(other.form.lexeme) &&
      !grammar.down.has(other.form.lexeme) &&
      !/^(?:forecast|guidance|target|outlook|estimate|figure)/.test(
        clause.items.find((item) => item.at === other.from)?.lower ?? '',
      ),
  );
}

function ownerOfFigure(
  figure: FigureItem,
  metrics: readonly Hit[],
  clause: ReadClause,
  sentence: ReadSentence,
): Hit | undefined {
  const { kind } = figure.quantity;
  if (kind === 'count') {
    const counted = metrics.find(
      (hit) => hit.from > figure.at && hit.from <= figure.at + 3 && !interrupted(figure.at, hit.from, sentence),
    );
    if (counted) return counted;
  }
  const behind = kind === 'money' && sentence.language === 'de' && metrics.find((hit) => hit.from === figure.at + 1);
  if (behind && !isMoveNoun(behind, sentence) && !isWorth(figure, sentence)) return behind;
  const compared = comparedNoun(restated(figure, sentence) ?? figure, sentence)?.noun.at;
  const left = metrics.filter((hit) => hit.to < figure.at && hit.to !== compared).reverse();
  for (const hit of left) {
    if (
      kind === 'money' &&
      hasMoneyBefore(hit, sentence) &&
      !/^(?:auf|nach|um|von)$/.test(sentence.government(figure.at).preposition)
    )
      continue;
    const attached = isAttached(hit, figure, sentence);
    if (!attached && isOfAnother(hit, figure, clause, sentence)) continue;
    const ofShare = clause.subject?.kind === 'share' || clause.subject?.kind === 'index';
    if (isMoveNoun(hit, sentence) && (ofShare || (kind !== 'money' && (attached || clause.subject?.kind === 'name'))))
      continue;
    if (attached || !isGoverned(hit, clause, sentence)) return hit;
  }
  if (compared !== undefined || isWorth(figure, sentence)) return undefined;
  const ofGoverned = left.find((hit) => isTiedByOf(hit, figure, clause, sentence));
  if (ofGoverned) return ofGoverned;
  return (
    metrics.find(
      (hit) =>
        hit.from > figure.at &&
        !isGoverned(hit, clause, sentence) &&
        !(isMoveNoun(hit, sentence) && kind !== 'money') &&
        !hasMoneyBefore(hit, sentence),
    ) ??
    metrics.find(
      (hit) =>
        hit.from > figure.at &&
        hit.from <= figure.at + 4 &&
        ['in', 'of', 'an'].includes(sentence.items[figure.at + 1]?.lower ?? ''),
    )
  );
}

/** "Materialkosten und der Wegfall eines Auftrags über 5 Millionen": the figure is of a noun behind "und", no verb between. */
function isOfAnother(hit: Hit, { at }: FigureItem, { hits }: ReadClause, { items, grammar }: ReadSentence): boolean {
  if (!/^(?:über|von|of|worth)$/.test(items[at - 1]?.lower ?? '')) return false;
  const and = items.findIndex((item, i) => i > hit.to && i < at && grammar.words.coordinators.has(item.lower));
  if (and < 0 || !grammar.words.determiners.has(items[and + 1]?.lower ?? '')) return false;
  return !hits.some(({ form, from }) => form.kind === 'verb' && from > hit.to && from < at);
}

/** "im Wert von 3 Millionen Euro netto": what something before it is worth is no metric's behind it. */
function isWorth({ at }: FigureItem, { items }: ReadSentence): boolean {
  const [noun, before] = [items[at - 2]?.lower ?? '', items[at - 1]?.lower];
  return before === 'worth' || (before === 'von' && /(?:wert|volumen)$/.test(noun));
}

/** "bei 1,8 Milliarden Euro Umsatz 212 Millionen verdient": a German noun right behind its figure needs none that follows. */
function hasMoneyBefore(hit: Hit, { items, language }: ReadSentence): boolean {
  const before = items[hit.from - 1];
  return language === 'de' && before?.kind === 'figure' && before.quantity.kind === 'money';
}

/** "Gewinn", "loss": what a company earns, and what a price does. */
function isMoveNoun(hit: Hit, { grammar }: ReadSentence): boolean {
  return grammar.up.has(hit.form.lexeme) || grammar.down.has(hit.form.lexeme);
}

function isGoverned(hit: Hit, clause: ReadClause, sentence: ReadSentence): boolean {
  const { preposition } = sentence.government(hit.from);
  if (preposition === '') return false;
  const first = clause.items.find((item) => item.kind !== 'mark');
  return !(TOPICAL.has(preposition) && first !== undefined && hit.from - first.at <= 4);
}

/** "wegen Abschreibungen auf das Werk von 46 Millionen": a preposition before the noun, and no verb between it and its figure. */
function isTiedByOf(hit: Hit, figure: FigureItem, clause: ReadClause, { government }: ReadSentence): boolean {
  return (
    /^(?:von|of)$/.test(government(figure.at).preposition) &&
    figure.at - hit.to <= 9 &&
    !clause.hits.some(({ form, from }) => form.kind === 'verb' && from > hit.to && from < figure.at)
  );
}

/** Nothing but links, determiners and bounds between the two. */
function isAttached(hit: Hit, figure: FigureItem, { items, grammar }: ReadSentence): boolean {
  for (let i = hit.to + 1; i < figure.at; i++) {
    const item = items[i]!;
    if (item.kind === 'name' || item.kind === 'figure') return false;
    if (item.kind === 'time') continue;
    if (
      !LINKS.has(item.lower) &&
      !grammar.words.transparent.has(item.lower) &&
      !grammar.words.determiners.has(item.lower) &&
      !(item.kind === 'mark')
    )
      return false;
  }
  return figure.at - hit.to <= 6;
}

function interrupted(from: number, to: number, { items }: ReadSentence): boolean {
  for (let i = from + 1; i < to; i++) if (items[i]!.kind === 'mark' || items[i]!.kind === 'figure') return true;
  return false;
}
