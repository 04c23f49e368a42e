import { compareDecimals, type Document, type Entity, type Fact, isInterval, type RoleValue } from '@groschen/document';
import { figureValue, nameValue } from '../../frames/role-values.ts';
import { isHouseMention } from '../../reading/houses.ts';
import type { FigureItem, Hit, Item, NameItem } from '../../reading/item.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { isAgency } from './credit-grades.ts';
import { findGrades } from './grades.ts';
import { actionOf, gradesOf } from './rating-action.ts';
import { companyOf, houseOf, type RatingState } from './rating-parties.ts';
import type { RatingWords } from './rating-words.ts';
import { targetPrices } from './target-prices.ts';

/** The `by` of what it finds. */
export const RATING_NOTE = 'groschen.rating@1#note';

/** A sentence, or the part of it between two semicolons: each may state a rating of its own. */
export interface Part {
  readonly sentence: ReadSentence;
  readonly items: readonly Item[];
  readonly hits: readonly Hit[];
}

/**
 * The ratings that a sentence states: a grade, a target price, or both, from a house for a company. Sentences that only go on
 * ("Das Kursziel steigt auf 50 Euro") take house and company from the text before. Figures used are added to `claimed`.
 */
export function readRatings(
  sentence: ReadSentence,
  document: Document,
  words: RatingWords,
  state: RatingState,
  claimed: Set<number>,
): readonly Fact[] {
  // what one item of a list says is not about the company of another
  if (beginsItem(sentence, document.text)) delete state.company;
  const facts = partsOf(sentence, document.text).flatMap((part) => readPart(part, document, words, state, claimed));
  const analyst = sentence.items.find(
    (item): item is NameItem =>
      item.kind === 'name' && item.entity.type === 'person' && sentence.raters.include(item.entity),
  )?.entity;
  if (!analyst) return facts;
  state.analyst = analyst;
  return facts.length > 0 ? facts : afterthought(analyst, sentence, state);
}

/** "* Moody's cuts …", "- Alvenius hebt …": a sentence that opens an item of a list. */
function beginsItem({ span }: ReadSentence, text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', span.start) + 1, span.end).trimStart();
  return /^[-–—*•·▪]\s/.test(line);
}

/** "…, schrieb Analystin X" in the sentence behind a rating: hers. */
function afterthought(analyst: Entity, sentence: ReadSentence, state: RatingState): readonly Fact[] {
  const { house, company } = state;
  if (!state.awaitsAnalyst || !house || !company) return [];
  delete state.awaitsAnalyst;
  const roles = { house: nameValue(house), company: nameValue(company), analyst: nameValue(analyst) };
  return [{ type: 'rating', roles, modality: 'asserted', evidence: sentence.span, by: RATING_NOTE }];
}

/** "Moody's cuts Romania's outlook": who is rated is no company. */
function ratesCountry({ items }: ReadSentence, text: string): boolean {
  const names = items.filter((item): item is NameItem => item.kind === 'name');
  return (
    names.some(({ entity }) => entity.type === 'location') &&
    !names.some((item) => item.entity.type === 'company' && !isHouseItem(item, text))
  );
}

function isHouseItem(item: Item, text: string): item is NameItem {
  return item.kind === 'name' && item.entity.type === 'company' && isHouseMention(item.entity, text);
}

function partsOf(sentence: ReadSentence, text: string): readonly Part[] {
  const hits: Hit[] = [];
  for (const clause of sentence.clauses) hits.push(...clause.hits);
  const hasRows = text.slice(sentence.span.start, sentence.span.end).includes('\t');
  const cuts: number[] = [];
  for (const item of sentence.items)
    if (item.lower === ';' || item.lower === '*' || (hasRows && item.newLine && item.at > 0)) cuts.push(item.at);
  if (cuts.length === 0) return [{ sentence, items: sentence.items, hits }];
  return [...cuts, sentence.items.length].map((end, i) => {
    const start = i === 0 ? 0 : cuts[i - 1]!;
    const inside = (at: number) => at >= start && at < end;
    return {
      sentence,
      items: sentence.items.filter((item) => inside(item.at)),
      hits: hits.filter((hit) => inside(hit.from)),
    };
  });
}

/** Words that mean a target price by themselves; "target" alone may be one for sales. */
const EXPLICIT = /^(?:kursziel|zielkurs|bewertungsziel|price|pt$|tp$)/;
/** No share costs more; what does is another kind of target. */
const HIGHEST_PRICE = '100000';
/** "Analysten sehen im Schnitt 50 Euro": what many think is no rating. */
const AVERAGE = /^(?:schnitt|durchschnitt|durchschnittlich\p{L}*|mittel|konsens|average|mean|median|consensus)$/u;

function readPart(
  part: Part,
  document: Document,
  words: RatingWords,
  state: RatingState,
  claimed: Set<number>,
): readonly Fact[] {
  const { sentence, hits, items } = part;
  const stands = (set: ReadonlySet<number>) => hits.some((hit) => set.has(hit.form.lexeme));
  const names = items.filter((item): item is NameItem => item.kind === 'name' && item.entity.type === 'company');
  const houses = names.filter((item) => isHouseItem(item, document.text));
  if (houses.length > 0) {
    state.named = houses[houses.length - 1]!.entity;
    delete state.analyst;
  }
  const speaks = houses.length > 0 || state.house !== undefined || state.named !== undefined;
  const targets = targetsOf(part, words, speaks);
  const hasRatingNoun = stands(words.rating);
  if (houses.length === 0 && (isOfMany(part) || items.some(({ lower }) => AVERAGE.test(lower)))) return [];
  const row = isTableRow(part, document.text) && houses.length > 0;
  const agency = [...houses.map((item) => item.entity), ...(state.named ? [state.named] : [])].some((entity) =>
    isAgency(entity.text),
  );
  const moves = [words.upgrade, words.downgrade, words.initiate, words.reiterate, words.raise, words.lower].some(
    stands,
  );
  const rating =
    hasRatingNoun ||
    houses.length > 0 ||
    targets.length > 0 ||
    (moves && (state.named !== undefined || names.length > 1));
  const grades = findGrades(items, sentence.items, document.text, words, { rating, agency, row });
  const changed = moves && grades.some(({ former }) => former) && grades.some(({ former }) => !former);
  if (!speaks && targets.length === 0 && !hasRatingNoun && !changed) return [];
  const prices = items.filter((item): item is FigureItem => isPrice(item) || isBarePrice(item, targets, sentence));
  const anchors = targets.length > 0 ? targets.map((hit) => hit.from) : speaks ? grades.map((grade) => grade.at) : [];
  const hasTarget = anchors.length > 0 && prices.length > 0;
  const isStated = row || agency || hasRatingNoun || moves || grades.some((grade) => grade.quoted);
  if (!(hasTarget && targets.length > 0) && (grades.length === 0 || !isStated)) return [];

  const house = houseOf(sentence, houses, names, state, hasRatingNoun || targets.length > 0 || changed);
  if (agency && ratesCountry(sentence, document.text)) return [];
  const company = companyOf(part, names, house, state, document.text);
  if (!company) return [];
  const { target, previous } = row
    ? { target: prices[0], previous: prices[1] }
    : hasTarget
      ? targetPrices(sentence, prices, anchors)
      : {};
  const { current, former } = gradesOf(grades, { sentence, hits, targets }, words);
  if (!current && !former && !target) return [];
  if (house) state.house = house;
  state.company = company;
  for (const figure of [target, previous]) if (figure) claimed.add(figure.at);
  const person = items.find((item): item is NameItem => item.kind === 'name' && item.entity.type === 'person')?.entity;
  const analyst = person ?? (houses.length === 0 ? state.analyst : undefined);
  state.awaitsAnalyst = analyst === undefined;
  const action = actionOf({ sentence, hits, current, former, targets }, words);
  const actionHit = hits.find((hit) => hit.form.kind === 'verb') ?? hits[0];
  const actionAt = actionHit && sentence.items[actionHit.from]!;
  const roles: Record<string, RoleValue> = {
    ...(house && { house: nameValue(house) }),
    company: nameValue(company),
    ...(current && { rating: { start: current.start, end: current.end, text: '' } }),
    ...(target && { 'target-price': priceValue(target) }),
    ...(previous && { 'previous-target-price': priceValue(previous) }),
    ...(action && actionAt && { action: { start: actionAt.start, end: actionAt.end, text: '', value: action } }),
    ...(analyst && { analyst: nameValue(analyst) }),
  };
  return [{ type: 'rating', roles, modality: 'asserted', evidence: sentence.span, by: RATING_NOTE }];
}

function isPrice(item: Item): item is FigureItem {
  return (
    item.kind === 'figure' &&
    item.quantity.kind === 'money' &&
    !isInterval(item.quantity) &&
    compareDecimals(item.quantity.amount, HIGHEST_PRICE) < 0
  );
}

/** "(Kursziel 240)": a figure right behind the word for it needs no currency. */
function isBarePrice(item: Item, targets: readonly Hit[], { items }: ReadSentence): item is FigureItem {
  if (item.kind !== 'figure' || isInterval(item.quantity)) return false;
  if (item.quantity.kind !== 'number' && (item.quantity.kind !== 'count' || item.quantity.unit)) return false;
  if (compareDecimals(item.quantity.amount, HIGHEST_PRICE) >= 0) return false;
  const last = BARE_LINK.test(items[item.at - 1]?.lower ?? '') ? item.at - 2 : item.at - 1;
  return targets.some(({ to }) => to === last);
}

/** A price without a currency counts nothing. */
function priceValue({ quantity }: FigureItem): RoleValue {
  return figureValue(quantity.kind === 'count' ? { ...quantity, kind: 'number' } : quantity);
}

const BARE_LINK = /^(?::|von|bei|auf|of|at|to)$/;

/** "Analysts expect": no single house speaks. */
function isOfMany({ sentence, items }: Part): boolean {
  return sentence.clauses.some(
    ({ subject }) =>
      subject?.kind === 'observer' &&
      !subject.name &&
      /s$|en$/.test(sentence.items[subject.at]!.lower) &&
      !items.some((item) => item.kind === 'name' && item.entity.type === 'person'),
  );
}

/** A line of a table: names, figures and a rating with tabs between. */
function isTableRow({ items }: Part, text: string): boolean {
  const first = items[0];
  const last = items[items.length - 1];
  return first !== undefined && last !== undefined && /\t[^\n]*\t/.test(text.slice(first.start, last.end));
}

function targetsOf({ hits, sentence }: Part, words: RatingWords, speaks: boolean): readonly Hit[] {
  return hits.filter((hit) => {
    const { lower } = sentence.items[hit.from]!;
    return (
      words.target.has(hit.form.lexeme) &&
      isTargetNoun(lower) &&
      (speaks || EXPLICIT.test(lower) || sentence.items[hit.to]!.lower === 'price')
    );
  });
}

/** "Ziel" alone is a target price; as the end of another compound ("Umsatzziel") it is not. */
function isTargetNoun(lower: string): boolean {
  return !/ziele?n?s?$/.test(lower) || /^(?:kurs|preis)?ziele?n?s?$|-ziel$/.test(lower);
}
