import type { RoleValue } from '@groschen/document';
import type { Phrase } from '../phrase.ts';
import { nameKey, sameName } from '../plan/fact-subject.ts';
import { entityAt, type FactReader, namePhrase } from './fact-reader.ts';

/** Who vouches for a fact, as far as it can be named in another language. */
export type SourceKind =
  | { readonly kind: 'name'; readonly name: Phrase; readonly media: boolean }
  /** A `party` is in the sentence already, but is not its subject. */
  | { readonly kind: 'insiders' | 'analysts' | 'media' | 'company' | 'party' | 'survey' | 'unknown' };

const NOUNS: readonly (readonly ['insiders' | 'analysts' | 'media' | 'company' | 'survey', RegExp])[] = [
  ['insiders', /\b(?:insider\w*|kreise\w*|personen|people|sources?|person|executives?|vertraute\w*)\b/i],
  [
    'analysts',
    /\b(?:analyst\w*|analysten|volkswirt\w*|ökonom\w*|economists?|experten|konsens|consensus|markt|wall street|street|börsianer|händler|marktbeobachter)\b/i,
  ],
  ['survey', /\b(?:umfrage|poll|survey|befragt\w*)\b/i],
  ['media', /\b(?:medienbericht\w*|bericht\w*|media reports?|zeitung|report|reports)\b/i],
  [
    'company',
    /\b(?:unternehmen\w*|konzern\w*|gesellschaft|compan(?:y|ies)|management|vorstand|board|sprecher\w*|spokes\w+|group|bank|angaben)\b/i,
  ],
];

/** Who collects what analysts expect. */
const DATA_HOUSES = /^(?:LSEG|Refinitiv|FactSet|Visible Alpha|Vara Research|S&P Capital IQ)/i;

/** The source of a fact; undefined where it has none. `subject` is the name that the sentence is about. */
export function sourceKind(reader: FactReader, subject?: Phrase): SourceKind | undefined {
  const { fact, document } = reader;
  const { source } = fact;
  if (!source) return fact.modality === 'reported' ? { kind: 'unknown' } : undefined;
  if (fact.modality === 'expected' && DATA_HOUSES.test(source.text)) return { kind: 'analysts' };
  const entity = entityAt(document, source);
  if (!entity) return { kind: nounKind(source) };
  const name = namePhrase(document, fact, source);
  if (!name) return { kind: nounKind(source) };
  if (subject && subject.text === name.text) return { kind: 'company' };
  if (subject && entity.type === 'company' && isParty(reader, source)) return { kind: 'party' };
  if (entity.type === 'location' || entity.type === 'index') return { kind: 'unknown' };
  return { kind: 'name', name, media: entity.type === 'media' };
}

/** Whether the source is one of those that the fact is about. */
function isParty({ fact, document }: FactReader, source: RoleValue): boolean {
  const key = nameKey(document, source);
  return Object.values(fact.roles)
    .flat()
    .some((value) => entityAt(document, value) && sameName(nameKey(document, value), key));
}

function nounKind(source: RoleValue): Exclude<SourceKind['kind'], 'name'> {
  return NOUNS.find(([, words]) => words.test(source.text))?.[0] ?? 'unknown';
}
