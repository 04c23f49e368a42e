import { compareDecimals, type Document, type Entity, type Fact, isInterval, type RoleValue } from '@groschen/document';
import type { Ratings } from '@groschen/lexicon';
import { ratings as de } from '@groschen/lexicon/de/ratings';
import { ratings as en } from '@groschen/lexicon/en/ratings';
import { figureValue, nameValue } from '../frames/role-values.ts';
import { isHouseMention } from '../reading/houses.ts';
import type { FigureItem, Hit, Item, NameItem } from '../reading/item.ts';
import { sameName } from '../reading/names.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { VocabularyBuilder } from '../words/vocabulary.ts';

const BY = 'groschen.rating@1#note';

/** The words of ratings as lexemes of one language. */
export interface RatingWords {
  readonly grades: ReadonlyMap<string, number>;
  readonly longestGrade: number;
  readonly target: ReadonlySet<number>;
  readonly rating: ReadonlySet<number>;
  readonly upgrade: ReadonlySet<number>;
  readonly downgrade: ReadonlySet<number>;
  readonly reiterate: ReadonlySet<number>;
  readonly initiate: ReadonlySet<number>;
  readonly raise: ReadonlySet<number>;
  readonly lower: ReadonlySet<number>;
}

/** What has been said of ratings so far in a text: a note names house and company once and goes on. */
export interface RatingState {
  house?: Entity;
  company?: Entity;
}

export function ratingWords(language: 'de' | 'en', builder: VocabularyBuilder): RatingWords {
  const list: Ratings = language === 'de' ? de : en;
  const verbs = (words: readonly string[]) => new Set(builder.add({ verbs: words }));
  const nouns = (words: readonly string[]) => new Set(builder.add({ nouns: words }));
  const grades = new Map(Object.entries({ ...en.grades, ...list.grades }));
  return {
    grades,
    longestGrade: 2,
    target: nouns(list.target),
    rating: nouns(list.rating),
    upgrade: verbs(list.upgrade),
    downgrade: verbs(list.downgrade),
    reiterate: verbs(list.reiterate),
    initiate: verbs(list.initiate),
    raise: verbs(list.raise),
    lower: verbs(list.lower),
  };
}

interface Grade {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly grade: number;
  /** The rating before: "from hold", "bisher 'Buy'". */
  readonly former: boolean;
  readonly quoted: boolean;
}

/** A sentence, or the part of it between two semicolons: each may state a rating of its own. */
interface Part {
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
  return partsOf(sentence).flatMap((part) => readPart(part, document, words, state, claimed));
}

function partsOf(sentence: ReadSentence): readonly Part[] {
  const hits: Hit[] = [];
  for (const clause of sentence.clauses) hits.push(...clause.hits);
  const cuts: number[] = [];
  for (const item of sentence.items) if (item.lower === ';' || item.lower === '*') cuts.push(item.at);
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

function readPart(
  part: Part,
  document: Document,
  words: RatingWords,
  state: RatingState,
  claimed: Set<number>,
): readonly Fact[] {
  const { sentence, hits } = part;
  const stands = (set: ReadonlySet<number>) => hits.some((hit) => set.has(hit.form.lexeme));
  const names = part.items.filter((item): item is NameItem => item.kind === 'name' && item.entity.type === 'company');
  const houses = names.filter((item) => isHouseMention(item.entity, document.text));
  const speaks = houses.length > 0 || state.house !== undefined;
  const targets = hits.filter((hit) => {
    const { lower } = sentence.items[hit.from]!;
    return (
      words.target.has(hit.form.lexeme) &&
      isTargetNoun(lower) &&
      (speaks || EXPLICIT.test(lower) || sentence.items[hit.to]!.lower === 'price')
    );
  });
  const hasRatingNoun = stands(words.rating);
  if (
    houses.length === 0 &&
    sentence.clauses.some(
      (clause) =>
        clause.subject?.kind === 'observer' &&
        !clause.subject.name &&
        /s$|en$/.test(sentence.items[clause.subject.at]!.lower),
    )
  )
    return [];
  if (!speaks && targets.length === 0 && !hasRatingNoun) return [];
  const grades = findGrades(
    part.items,
    sentence.items,
    words,
    hasRatingNoun || houses.length > 0 || targets.length > 0,
  );
  const prices = part.items.filter(
    (item): item is FigureItem =>
      item.kind === 'figure' &&
      item.quantity.kind === 'money' &&
      !isInterval(item.quantity) &&
      compareDecimals(item.quantity.amount, HIGHEST_PRICE) < 0,
  );
  const anchors = targets.length > 0 ? targets.map((hit) => hit.from) : speaks ? grades.map((grade) => grade.at) : [];
  const hasTarget = anchors.length > 0 && prices.length > 0;
  const moves = [words.upgrade, words.downgrade, words.initiate, words.reiterate, words.raise, words.lower].some(
    stands,
  );
  if (
    !(hasTarget && targets.length > 0) &&
    (grades.length === 0 || !(grades.some((grade) => grade.quoted) || hasRatingNoun || moves))
  )
    return [];

  const house = houseOf(sentence, houses, names, state, hasRatingNoun || targets.length > 0);
  const company = companyOf(sentence, names, house, state, document.text);
  if (!company) return [];
  if (house) state.house = house;
  state.company = company;

  const current = grades.find((grade) => !grade.former) ?? grades[0];
  const former = grades.find((grade) => grade !== current && grade.former) ?? grades.find((grade) => grade !== current);
  const { target, previous } = hasTarget ? targetPrices(sentence, prices, anchors) : {};
  if (!current && !target) return [];
  for (const figure of [target, previous]) if (figure) claimed.add(figure.at);
  const analyst = part.items.find((item): item is NameItem => item.kind === 'name' && item.entity.type === 'person');
  const action = actionOf(current, former, stands, words);
  const actionHit = hits.find((hit) => hit.form.kind === 'verb') ?? hits[0];
  const actionAt = actionHit && sentence.items[actionHit.from]!;
  const roles: Record<string, RoleValue> = {
    ...(house && { house: nameValue(house) }),
    company: nameValue(company),
    ...(current && { rating: { start: current.start, end: current.end, text: '' } }),
    ...(target && { 'target-price': figureValue(target.quantity) }),
    ...(previous && { 'previous-target-price': figureValue(previous.quantity) }),
    ...(action && actionAt && { action: { start: actionAt.start, end: actionAt.end, text: '', value: action } }),
    ...(analyst && { analyst: nameValue(analyst.entity) }),
  };
  return [{ type: 'rating', roles, modality: 'asserted', evidence: sentence.span, by: BY }];
}

/** "Ziel" alone is a target price; as the end of another compound ("Umsatzziel") it is not. */
function isTargetNoun(lower: string): boolean {
  return !/ziele?n?s?$/.test(lower) || /^(?:kurs|preis)?ziele?n?s?$|-ziel$/.test(lower);
}

function findGrades(
  own: readonly Item[],
  items: readonly Item[],
  words: RatingWords,
  context: boolean,
): readonly Grade[] {
  const grades: Grade[] = [];
  for (const item of own) {
    if (item.kind !== 'word') continue;
    let found: { grade: number; last: Item } | undefined;
    for (let length = words.longestGrade; length >= 1 && !found; length--) {
      const parts = items.slice(item.at, item.at + length);
      if (parts.length < length || parts.some((part) => part.kind !== 'word')) continue;
      const grade = words.grades.get(parts.map((part) => part.lower).join(' '));
      if (grade !== undefined) found = { grade, last: parts[length - 1]! };
    }
    if (!found) continue;
    const before = items[item.at - 1];
    const after = items[found.last.at + 1];
    const isQuote = (mark: Item | undefined) => mark !== undefined && /^["„“”»«‹›'‘’]+$/.test(mark.lower);
    const quoted = isQuote(before) || isQuote(after);
    const lead = quoted && isQuote(before) ? items[item.at - 2] : before;
    const linked =
      /^(?:auf|to|from|von|at|mit|with|als|an?|its|bei|remains?|stays?|the|statt|keeps?|reiterates?|rating|rated|now|:)$/.test(
        lead?.lower ?? '',
      ) || /^(?:rating|recommendation|stance|von|from|call|advice)$/.test(after?.lower ?? '');
    if (!quoted && !(context && linked)) continue;
    if (
      !quoted &&
      lead?.lower === 'to' &&
      /^(?:buy|sell|hold|reduce|add|accumulate|perform)$/.test(item.lower) &&
      after?.kind !== 'mark' &&
      !/^(?:from|rating|with|and|at|on|by|;|von)$/.test(after?.lower ?? 'from')
    )
      continue;
    const former = /^(?:von|from|statt|bisher|zuvor|previously|vs|versus)$/.test(lead?.lower ?? '');
    grades.push({ start: item.start, end: found.last.end, at: item.at, grade: found.grade, former, quoted });
  }
  return grades;
}

function houseOf(
  sentence: ReadSentence,
  houses: readonly NameItem[],
  names: readonly NameItem[],
  state: RatingState,
  talksOfRating: boolean,
): Entity | undefined {
  if (houses.length > 0) return houses[0]!.entity;
  const subject = sentence.clauses
    .map((clause) => clause.subject)
    .find((one) => one?.kind === 'name' && one.entity?.type === 'company');
  if (subject?.entity && names.length > 1 && talksOfRating) return subject.entity;
  return state.house;
}

function companyOf(
  sentence: ReadSentence,
  names: readonly NameItem[],
  house: Entity | undefined,
  state: RatingState,
  text: string,
): Entity | undefined {
  const others = names.filter(
    (item) =>
      !(house && sameName(item.entity, house)) &&
      !(
        sentence.items[item.at + 1]?.joined &&
        sentence.items[item.at + 1]?.kind === 'word' &&
        sentence.items[item.at + 2]?.kind === 'name'
      ),
  );
  const preferred =
    others.find((item) => sentence.items[item.at + 1]?.lower === ':' || sentence.items[item.at + 1]?.lower === '<') ??
    others.find(
      (item) =>
        /^(?:für|for|on|of|von|bei|der|des)$/.test(sentence.government(item.at).preposition) &&
        !isHouseMention(item.entity, text),
    ) ??
    others.find((item) => !isHouseMention(item.entity, text)) ??
    others[0];
  if (preferred) return preferred.entity;
  if (state.company) return state.company;
  const topic = sentence.clauses[0]?.topic;
  return topic && !(house && sameName(topic, house)) ? topic : undefined;
}

function targetPrices(
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
    candidates.find((figure) => !isFormer(figure) && /^(?:auf|to|bei|at|of|von|)$/.test(preposition(figure))) ??
    candidates.find((figure) => !isFormer(figure));
  const previous = candidates.find((figure) => figure !== target && isFormer(figure));
  return { target, previous };
}

function actionOf(
  current: Grade | undefined,
  former: Grade | undefined,
  stands: (set: ReadonlySet<number>) => boolean,
  words: RatingWords,
): string | undefined {
  if (current && former && current.grade !== former.grade)
    return current.grade > former.grade ? 'upgrade' : 'downgrade';
  if (stands(words.initiate) && !stands(words.reiterate)) return 'initiate';
  if (current && stands(words.reiterate)) return 'reiterate';
  if (stands(words.upgrade)) return 'upgrade';
  if (stands(words.downgrade)) return 'downgrade';
  return current ? 'reiterate' : undefined;
}
