import {
  type Document,
  type Fact,
  isInterval,
  type Modality,
  type RoleValue,
  type Span,
  sentenceAt,
  sentenceSpan,
} from '@groschen/document';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { type Captured, captured, type Match } from '../match/captured.ts';

/** How the text vouches for what stands at a place: what clause structure says of modality, negation and source. */
export interface Attribution {
  readonly modality: Modality;
  readonly negated?: boolean;
  readonly source?: RoleValue;
}

/** The fact of a match, its evidence the sentence; null where no role of it is filled. */
export function factOf(
  { emit, by, roles: known }: CompiledRule,
  match: Match,
  document: Document,
  attribution: Attribution | undefined,
): Fact | null {
  if (!('fact' in emit)) return null;
  const roles: Record<string, RoleValue | readonly RoleValue[]> = {};
  for (const [name, place] of match.captures) {
    if (!known.includes(name)) continue;
    const value = roleValue(place, document);
    const others = roles[name];
    roles[name] = others === undefined ? value : [...(Array.isArray(others) ? others : [others]), value];
  }
  for (const [name, value] of Object.entries(emit.set ?? {}))
    roles[name] = { start: match.start, end: match.end, text: document.text.slice(match.start, match.end), value };
  if (Object.keys(roles).length === 0) return null;
  const source = captured(match, 'source');
  const stated = source && !known.includes('source') ? roleValue(source, document) : attribution?.source;
  const negated = attribution?.negated;
  return {
    type: emit.fact,
    roles,
    modality: emit.modality ?? attribution?.modality ?? (stated ? 'reported' : 'asserted'),
    ...(negated !== undefined && { negated }),
    ...(stated !== undefined && { source: stated }),
    evidence: evidenceOf(match, document),
    by,
  };
}

function evidenceOf(match: Span, { sentences }: Document): Span {
  const sentence = sentenceAt(sentences, match.start);
  return sentence < sentences.length ? sentenceSpan(sentences, sentence) : { start: match.start, end: match.end };
}

function roleValue({ start, end, annotated }: Captured, document: Document): RoleValue {
  const text = document.text.slice(start, end);
  switch (annotated?.layer) {
    case 'entity': {
      const { canonical } = annotated.value;
      return { start, end, text, ...(canonical !== undefined && { canonical }) };
    }
    case 'date':
      return { start, end, text, value: annotated.value.value };
    case 'quantity': {
      const quantity = annotated.value;
      const figure = isInterval(quantity) ? { min: quantity.min, max: quantity.max } : { amount: quantity.amount };
      const unit =
        quantity.currency !== undefined ? { currency: quantity.currency } : { unit: quantity.unit ?? quantity.kind };
      return { start, end, text, ...figure, ...unit };
    }
    default:
      return { start, end, text };
  }
}
