import {
  compareSpans,
  type Document,
  type Fact,
  isInterval,
  type Modality,
  type RoleValue,
  type Span,
  sentenceAt,
  sentenceSpan,
} from '@groschen/document';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { type Captured, captured, type Match } from '../match/captured.ts';
import { createMatcher } from '../match/find-matches.ts';
import type { MorphologyProvider } from '../morphology.ts';
import { isOff } from '../rule-id.ts';
import { factRoles } from '../schema/fact-types.ts';
import type { Trace } from '../trace.ts';

/** How the text vouches for what stands at a place: what clause structure says of modality, negation and source. */
export interface Attribution {
  readonly modality: Modality;
  readonly negated?: boolean;
  readonly source?: RoleValue;
}

export interface FactOptions {
  readonly morphology?: MorphologyProvider;
  /** Says how certain a place is, asked only where something was found; without it facts are asserted unless their rule says otherwise. */
  readonly attribution?: (document: Document) => (place: Span) => Attribution;
  readonly trace?: Trace;
}

interface FoundFact {
  readonly fact: Fact;
  readonly rule: CompiledRule;
}

/**
 * The document with the facts that the packs find or forbid, and without those of rules that they switch off. Comes after the
 * built-in facts. The same fact told by two rules is one; the rule that ranks higher gives it its name.
 */
export function withRuleFacts(document: Document, packs: CompiledPacks, options: FactOptions = {}): Document {
  const { trace } = options;
  const present = packs.off.size === 0 ? document.facts : document.facts.filter(({ by }) => !isOff(by, packs.off));
  const base = present === document.facts ? document : { ...document, facts: present };
  if (!packs.rules.some(makesFacts)) return base;

  const matcher = createMatcher(packs, base, options.morphology);
  let attribution: ReturnType<NonNullable<FactOptions['attribution']>> | undefined;
  const found: FoundFact[] = [];
  const forbidden: { readonly rule: CompiledRule; readonly span: Span }[] = [];
  for (const { rule, match } of [...matcher.surfaceMatches(makesFacts), ...matcher.patternMatches(base, makesFacts)]) {
    const { start, end } = match;
    const text = base.text.slice(start, end);
    if ('forbid' in rule.emit) {
      forbidden.push({ rule, span: (rule.emit.from !== undefined && captured(match, rule.emit.from)) || match });
      continue;
    }
    attribution ??= options.attribution?.(base);
    const fact = factOf(rule, match, base, packs, attribution?.(match));
    if (fact === null) trace?.({ by: rule.by, start, end, text, outcome: 'nothing', note: 'no role is filled' });
    else found.push({ fact, rule });
  }
  found.sort((a, b) => b.rule.priority - a.rule.priority || b.rule.pack - a.rule.pack || a.rule.order - b.rule.order);

  const facts = new Map<string, Fact>();
  for (const fact of present) facts.set(keyOf(fact), fact);
  const made = new Map<Fact, CompiledRule>();
  for (const { fact, rule } of found) {
    const { start, end } = fact.evidence;
    const text = base.text.slice(start, end);
    const key = keyOf(fact);
    const other = facts.get(key);
    if (other !== undefined && made.has(other))
      trace?.({ by: fact.by, start, end, text, outcome: 'outranked', winner: other.by, reason: 'same' });
    else {
      facts.set(key, fact);
      made.set(fact, rule);
      trace?.({ by: fact.by, start, end, text, outcome: 'made' });
    }
  }
  const kept = [...facts.values()].filter((fact) => {
    const against = forbidden.find(
      ({ rule, span }) =>
        fact.evidence.start < span.end &&
        span.start < fact.evidence.end &&
        rule.priority >= (made.get(fact)?.priority ?? 0),
    );
    if (against) {
      const { start, end } = fact.evidence;
      trace?.({
        by: against.rule.by,
        start,
        end,
        text: base.text.slice(start, end),
        outcome: 'removed',
        note: fact.by,
      });
    }
    return against === undefined;
  });
  return { ...base, facts: kept.sort((a, b) => compareSpans(a.evidence, b.evidence)) };
}

function makesFacts({ emit }: CompiledRule): boolean {
  return 'fact' in emit || ('forbid' in emit && emit.forbid === 'fact');
}

/** The fact of a match, its evidence the sentence; null where no role of it is filled. */
function factOf(
  { emit, by, pack }: CompiledRule,
  match: Match,
  document: Document,
  { packs }: CompiledPacks,
  attribution: Attribution | undefined,
): Fact | null {
  if (!('fact' in emit)) return null;
  const known = factRoles(packs[pack]!)[emit.fact] ?? [];
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

/** Two facts are the same where type and places of all roles are. */
function keyOf({ type, roles }: Fact): string {
  const parts = Object.entries(roles)
    .map(
      ([role, value]) =>
        `${role}:${(Array.isArray(value) ? value : [value]).map(({ start, end }) => `${start}-${end}`).join(',')}`,
    )
    .sort();
  return [type, ...parts].join(' ');
}
