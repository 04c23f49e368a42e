import { compareSpans, type Document, type Fact, type Span } from '@groschen/document';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { captured } from '../match/captured.ts';
import { createMatcher } from '../match/find-matches.ts';
import type { MorphologyProvider } from '../morphology.ts';
import { isOff } from '../rule-id.ts';
import type { Trace } from '../trace.ts';
import { type Attribution, factOf } from './fact-of.ts';
import { createProhibitions } from './prohibitions.ts';

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
  const forbidden = createProhibitions();
  for (const { rule, match } of [...matcher.surfaceMatches(makesFacts), ...matcher.patternMatches(base, makesFacts)]) {
    const { start, end } = match;
    const text = base.text.slice(start, end);
    if ('forbid' in rule.emit) {
      forbidden.add((rule.emit.from !== undefined && captured(match, rule.emit.from)) || match, rule);
      continue;
    }
    attribution ??= options.attribution?.(base);
    const fact = factOf(rule, match, base, attribution?.(match));
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
    const against = forbidden.against(fact.evidence, made.get(fact)?.priority ?? 0);
    if (against) {
      const { start, end } = fact.evidence;
      trace?.({
        by: against.by,
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
