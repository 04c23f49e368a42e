import type { SubjectKind } from './grammar.ts';
import { isLabel } from './hashtags.ts';
import type { Item, NameItem } from './item.ts';

/** Behind these stands no owner any more: "the sale of its arm to X". */
const ENDS_OWNER = /^(?:to|by|for|from|with|on|an|durch|für|mit|gegen|über)$/;

/** The name to which a noun belongs: "X-Aktie", "X's shares", "Aktien von X", "Papiere des Autobauers X", "shares of X". */
export function ownerOf(items: readonly Item[], at: number): NameItem | undefined {
  for (let i = at - 1; i >= at - 3; i--) {
    const item = items[i];
    if (!item || item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time') break;
    if (item.kind === 'name') {
      if (
        item.entity.type !== 'company' &&
        item.entity.type !== 'index' &&
        item.entity.type !== 'organization' &&
        item.entity.type !== 'person'
      )
        break;
      const next = items[i + 1]!;
      if (i === at - 1 || next.joined) return item;
      break;
    }
  }
  const link = items[at + 1];
  if (link?.kind === 'name' && link.entity.type === 'company' && !hasTail(items[at + 2])) return link;
  if (link?.kind !== 'word' || !/^(?:von|vom|der|des|(?:sein|ihr)e[rs]|of|in|at|am|an|beim|bei)$/.test(link.lower))
    return undefined;
  for (let i = at + 2; i <= at + 6; i++) {
    const item = items[i];
    if (!item || item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time') {
      if (item?.kind === 'mark' && /["„“”»«#@]/.test(item.lower) && !isLabel(items, i + 1)) continue;
      return undefined;
    }
    if (item.kind === 'name') {
      if (item.entity.type === 'company' || item.entity.type === 'index' || item.entity.type === 'organization') {
        const next = items[i + 1];
        if (next?.kind === 'word' && next.joined && next.lower !== "'s") continue;
        return item;
      }
      if (item.entity.type !== 'location') return undefined;
    }
    // "die Übernahme von Anlagen macht unabhängig von X"
    if (ENDS_OWNER.test(item.lower) || (link.lower === 'von' && item.lower === 'von')) return undefined;
  }
  return undefined;
}

/** "der Online-Modehändler Zalando", "Finanzchefin Ilka Thams": a name directly after its noun. */
export function appositionOf(items: readonly Item[], at: number): NameItem | undefined {
  const next = items[at + 1];
  return next?.kind === 'name' && (!hasTail(items[at + 2]) || items[at + 2]!.lower === "'s") ? next : undefined;
}

/** "X-Tochter", "X's": something is written together with a name; a mark is not. */
function hasTail(behind: Item | undefined): boolean {
  return behind?.joined === true && behind.kind !== 'mark';
}

/** What a company may be to another that is named behind it: "TSMC supplier Ebara", "Toyota unit Hino". */
const RELATIONS =
  /^(?:supplier|unit|subsidiary|rival|spin-?off|affiliate|partner|customer|contractor|competitor|brand|start-?up)$/;

/** "TSMC supplier Ebara", "Toyota's truck unit Hino": the first name only tells what the second has to do with it. */
export function isRelated(items: readonly Item[], at: number): boolean {
  // "Lyft veteran's battery start-up X"
  const last = /['’]s$/.test(items[at + 1]?.lower ?? '') ? at + 4 : at + 1;
  for (let i = at + 1; i <= last; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || (item.joined && item.lower !== "'s")) return false;
    if (RELATIONS.test(item.lower)) return items[i + 1]?.kind === 'name';
  }
  return false;
}

/**
 * Whether the name is only part of a compound or possessive whose head is something else, or tells what another has to do with it:
 * "VW-Tochter", "Apple's chief", "TSMC supplier Ebara".
 */
export function isModifier(items: readonly Item[], at: number, nouns: ReadonlyMap<number, SubjectKind>): boolean {
  if (isRelated(items, at)) return true;
  const next = items[at + 1];
  if (!next?.joined) return false;
  if (next.lower === "'s" || next.lower === "'" || next.lower === '’') return true;
  if (next.kind !== 'word') return false;
  const kind = nouns.get(at + 1);
  return (
    kind !== 'share' &&
    !(kind === 'company' && /(?:gruppe|konzern|group|holding)s?$/.test(next.lower) && items[at + 2]?.kind !== 'name')
  );
}

/** "SAP-Chef", "Apple's supplier": the name only tells what the thing meant has to do with. */
export function isFirstPart(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.kind === 'word' && next.joined;
}

/** "Die Tochter des X-Rivalen", "der X-Mutterkonzern Y", "X's rival Y": the name only says which. */
export function isOwned(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next?.joined || next.kind !== 'word') return false;
  return items[at + 2]?.kind === 'name' || (next.lower !== "'s" && !/(?:gruppe|konzern|group)$/.test(next.lower));
}

/** "Die Expedia-Tochter", "der SAP-Rivale": a company that only has to do with the one named before it. */
export function isOther(item: Item, kind: SubjectKind, items: readonly Item[]): boolean {
  return kind === 'company' && item.joined && isModifier(items, item.at - 1, new Map([[item.at, kind]]));
}
