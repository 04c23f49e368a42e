import type { Entity, EntityId } from '@groschen/document';
import type { NameCandidate } from './candidate.ts';
import { bareCompanyName } from './company-name.ts';
import type { GazetteerEntry } from './gazetteer/entry.ts';

/**
 * The thing that a name stands for: the entry of the gazetteer where only one can be meant, or where an identifier in the document
 * decides; else none, rather than a guess.
 */
export function linkName(candidate: NameCandidate, isins: ReadonlySet<string>): GazetteerEntry | undefined {
  if (candidate.entry) return candidate.entry;
  const entries = [
    ...new Set((candidate.forms ?? []).filter((form) => form.entry.type === candidate.type).map((form) => form.entry)),
  ];
  if (entries.length === 0) return undefined;
  const stated = entries.find((entry) => entry.id?.isin && isins.has(entry.id.isin));
  if (stated) return stated;
  const best = Math.min(...entries.map((entry) => entry.rank));
  const first = entries.filter((entry) => entry.rank === best);
  if (first.length === 1 || first.every((entry) => sameThing(entry, first[0]!))) return first[0];
  return undefined;
}

function sameThing(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return a.canonical === b.canonical || (a.id?.isin !== undefined && a.id.isin === b.id?.isin);
}

/** The annotation with what is known of the thing: its usual short name, its identifiers, and what the text says beside it. */
export function toEntity(
  text: string,
  candidate: NameCandidate,
  attributes: Entity['attributes'],
  isins: ReadonlySet<string>,
): Entity {
  const surface = text.slice(candidate.start, candidate.end);
  const entry = linkName(candidate, isins);
  const canonical =
    entry?.canonical ?? (candidate.type === 'company' && !ambiguous(candidate) ? bareCompanyName(surface) : undefined);
  const id: EntityId | undefined = candidate.type === 'identifier' ? identifierId(candidate, surface) : entry?.id;
  return {
    start: candidate.start,
    end: candidate.end,
    text: surface,
    type: candidate.type,
    ...(canonical !== undefined && { canonical }),
    ...(id && { id }),
    ...(attributes && { attributes }),
    by: candidate.by,
  };
}

const ambiguous = (candidate: NameCandidate): boolean => (candidate.forms?.length ?? 0) > 1;

function identifierId(candidate: NameCandidate, surface: string): EntityId | undefined {
  switch (candidate.attributes?.scheme) {
    case 'isin':
      return { isin: surface };
    case 'lei':
      return { lei: surface };
    case 'ticker':
      return { ticker: surface };
    case 'ric':
      return { ticker: surface.slice(0, surface.lastIndexOf('.')) };
    default:
      return undefined;
  }
}
