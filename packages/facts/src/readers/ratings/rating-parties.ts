import type { Entity } from '@groschen/document';
import { isHouseMention } from '../../reading/houses.ts';
import type { NameItem } from '../../reading/item.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import { sameName } from '../../reading/same-name.ts';
import type { Part } from './rating-notes.ts';

/** What has been said of ratings so far in a text: a note names house and company once and goes on. */
export interface RatingState {
  /** Who rated last. */
  house?: Entity;
  company?: Entity;
  /** The analyst that was named last. */
  analyst?: Entity;
  /** The last rating was told without its analyst. */
  awaitsAnalyst?: boolean;
  /** The house that was named last, rating or not. */
  named?: Entity;
}

/** Who rates: a house named here, the subject of a sentence about ratings, or who rated before. */
export function houseOf(
  sentence: ReadSentence,
  houses: readonly NameItem[],
  names: readonly NameItem[],
  state: RatingState,
  talksOfRating: boolean,
): Entity | undefined {
  if (houses.length > 0) return (houses.find((item) => !isRated(item, sentence)) ?? houses[0]!).entity;
  const agent = talksOfRating && names.find((item) => sentence.government(item.at).preposition === 'by');
  if (agent && !state.named && names.length > 1) return agent.entity;
  const subject = sentence.clauses
    .map((clause) => clause.subject)
    .find((one) => one?.kind === 'name' && one.entity?.type === 'company');
  if (
    subject?.entity &&
    !state.named &&
    names.length > 1 &&
    talksOfRating &&
    sentence.items[subject.at + 1]?.lower !== ':'
  )
    return subject.entity;
  return state.named ?? state.house;
}

/** Who is rated: who stands before a colon or behind "für", another name than the house, or whom the text is about. */
export function companyOf(
  { sentence, hits, items }: Part,
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
  const isHouse = (item: NameItem) => isHouseMention(item.entity, text);
  const preferred =
    others.find((item) => /^[:<]$/.test(sentence.items[item.at + 1]?.lower ?? '') && !isHouse(item)) ??
    others.find((item) => isRated(item, sentence) && !isHouse(item)) ??
    others.find((item) => !isHouse(item)) ??
    others.find((item) => isRated(item, sentence)) ??
    // "JPMorgan cut Goldman Sachs to neutral": houses are rated too
    (house && others.find((item) => hits.some(({ form, to }) => form.kind === 'verb' && to === item.at - 1)));
  if (preferred) return preferred.entity;
  const before = ofShare(sentence, items[0]!.at, isHouse);
  if (before) return before.entity;
  if (state.company) return state.company;
  const topic = sentence.clauses[0]?.topic;
  return topic && !(house && sameName(topic, house)) ? topic : undefined;
}

/** "Die Titel von X verloren 5 Prozent; A hatte das Papier abgestuft": the company whose share the part before told of. */
function ofShare(
  { clauses, items }: ReadSentence,
  start: number,
  isHouse: (item: NameItem) => boolean,
): NameItem | undefined {
  const share = clauses.findLast(({ subject }) => subject?.kind === 'share' && subject.name && subject.at < start)
    ?.subject?.name;
  const name =
    share ??
    items.slice(0, start).findLast((item): item is NameItem => item.kind === 'name' && item.entity.type === 'company');
  return name && !isHouse(name) ? name : undefined;
}

/** "Kursziel für X", "rating on X", "stuft X von … hoch". */
function isRated(item: NameItem, sentence: ReadSentence): boolean {
  return /^(?:für|for|on|of|von|bei|der|des)$/.test(sentence.government(item.at).preposition);
}
