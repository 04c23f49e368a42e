import type { Document, Entity } from '@groschen/document';
import { headlineOf } from './headline.ts';
import { isHouseMention } from './houses.ts';
import { postAuthor } from './post-author.ts';
import { nameKey, sameName } from './same-name.ts';

const SELDOM = 3;
/** What a company may be to another: "Lyft veteran", "BASF's Belgian neighbour", "Siemens' former motors unit". */
const RELATION =
  /^(?:['’]s?(?:\s+[\p{L}-]+){0,3}?)?\s+(?:rival|veteran|supplier|partner|spin-?off|unit|subsidiary|neighbou?r|competitor|backer|owner|offshoot|customer|challenger)\b/u;

/**
 * The company that the whole text is about: named in the headline or often, and early. None where the headline names an index, or
 * where no company stands out.
 */
export function documentTopic(document: Document): Entity | undefined {
  const headlineEnd = headlineOf(document.text).end;
  const groups: { first: Entity; score: number }[] = [];
  const byStart = new Map<string, { first: Entity; score: number }[]>();
  let indexInHeadline = false;
  const author = postAuthor(document)[0]?.end ?? 0;
  for (const entity of document.entities) {
    if (entity.start < author) continue;
    const inHeadline = entity.start < headlineEnd;
    if (entity.type === 'index' && inHeadline && !joinedToWord(document.text, entity.end)) indexInHeadline = true;
    if (entity.type !== 'company') continue;
    const key = nameKey(entity).slice(0, 3);
    const alike = byStart.get(key) ?? [];
    byStart.set(key, alike);
    const group = alike.find(({ first }) => sameName(first, entity));
    const house = isHouseMention(entity, document.text);
    const weight = house || isFirstPart(document.text, entity.end) ? 0.25 : inHeadline ? 3 : 1;
    if (group) group.score += weight;
    else {
      const fresh = { first: entity, score: weight + (groups.length === 0 ? 1 : 0) };
      groups.push(fresh);
      alike.push(fresh);
    }
  }
  if (indexInHeadline) return undefined;
  let best: { first: Entity; score: number } | undefined;
  for (const group of groups) if (!best || group.score > best.score) best = group;
  return best && (best.score >= SELDOM || groups.length === 1) ? best.first : undefined;
}

/** "VW-Tochter", "Novartis-Abspaltung": the name only tells what the thing meant has to do with. */
function isFirstPart(text: string, end: number): boolean {
  if (RELATION.test(text.slice(end, end + 50))) return true;
  return (
    joinedToWord(text, end) &&
    !/^-(?:aktie|papier|titel|anteil|gruppe|konzern|chef|vorst|finanz|manage|group|share)/i.test(
      text.slice(end, end + 12),
    )
  );
}

function joinedToWord(text: string, end: number): boolean {
  return text[end] === '-' && /\p{L}/u.test(text[end + 1] ?? '');
}
