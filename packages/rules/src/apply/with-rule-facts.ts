import { compareSpans, type Document, type Fact, type Span } from '@groschen/document';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { captured } from '../match/captured.ts';
import { createMatcher, type RuleMatch } from '../match/find-matches.ts';
import type { MorphologyProvider } from '../morphology.ts';
import { isOff } from '../rule-id.ts';
import type { Trace, TraceEvent } from '../trace.ts';
import { type Attribution, factOf } from './fact-of.ts';
import { byRank } from './precedence.ts';
import { createProhibitions, type Prohibitions } from './prohibitions.ts';

export interface FactOptions {
  readonly morphology?: MorphologyProvider;
  /** Says how certain a place is, asked only where something was found; without it facts are asserted unless their rule says otherwise. */
  readonly attribution?: (document: Document) => (place: Span) => Attribution;
  readonly trace?: Trace;
}

/** A fact and the rule that tells it. */
interface RuleFact {
  readonly fact: Fact;
  readonly rule: CompiledRule;
}

/**
 * The document with the facts that the packs find or forbid, and without those of rules that they switch off. Comes after the
 * built-in facts. The same fact told by two rules is one; the rule that ranks higher gives it its name.
 */
export function withRuleFacts(document: Document, packs: CompiledPacks, options: FactOptions = {}): Document {
  const present = packs.off.size === 0 ? document.facts : document.facts.filter(({ by }) => !isOff(by, packs.off));
  const base = present === document.facts ? document : { ...document, facts: present };
  if (packs.stages.facts.size === 0) return base;
  const matcher = createMatcher(packs, 'facts', base, options.morphology);
  const matches = [...matcher.surfaceMatches(), ...matcher.patternMatches(base)];
  if (matches.length === 0) return base;

  const tell: Tell = (by, { start, end }, rest) =>
    options.trace?.({ by, start, end, text: base.text.slice(start, end), ...rest });
  const told = onlyFirst(factsOf(matches, base, options, tell), tell);
  const forbidden = prohibitionsOf(matches);
  const isAllowed = (fact: Fact, rule?: CompiledRule): boolean => {
    const against = forbidden.against(fact.evidence, rule?.priority ?? 0);
    if (against) tell(against.by, fact.evidence, { outcome: 'removed', note: fact.by });
    return against === undefined;
  };
  const facts = [
    ...present.filter((fact) => !told.has(keyOf(fact)) && isAllowed(fact)),
    ...[...told.values()].filter(({ fact, rule }) => isAllowed(fact, rule)).map(({ fact }) => fact),
  ];
  return { ...base, facts: facts.sort((a, b) => compareSpans(a.evidence, b.evidence)) };
}

type Tell = (by: string, place: Span, rest: Pick<TraceEvent, 'outcome' | 'winner' | 'reason' | 'note'>) => void;

/** The facts of matches, those of the rules that rank highest first. */
function factsOf(
  matches: readonly RuleMatch[],
  document: Document,
  options: FactOptions,
  tell: Tell,
): readonly RuleFact[] {
  let attribution: ReturnType<NonNullable<FactOptions['attribution']>> | undefined;
  const found: RuleFact[] = [];
  for (const { rule, match } of matches) {
    if (!('fact' in rule.emit)) continue;
    attribution ??= options.attribution?.(document);
    const fact = factOf(rule, match, document, attribution?.(match));
    if (fact === null) tell(rule.by, match, { outcome: 'nothing', note: 'no role is filled' });
    else found.push({ fact, rule });
  }
  return found.sort((a, b) => byRank(a.rule, b.rule));
}

/** The first of facts that are the same, by what makes them so. */
function onlyFirst(facts: readonly RuleFact[], tell: Tell): ReadonlyMap<string, RuleFact> {
  const told = new Map<string, RuleFact>();
  for (const found of facts) {
    const { by, evidence } = found.fact;
    const key = keyOf(found.fact);
    const first = told.get(key);
    if (first === undefined) told.set(key, found);
    tell(by, evidence, first ? { outcome: 'outranked', winner: first.fact.by, reason: 'same' } : { outcome: 'made' });
  }
  return told;
}

function prohibitionsOf(matches: readonly RuleMatch[]): Prohibitions {
  const forbidden = createProhibitions();
  for (const { rule, match } of matches)
    if ('forbid' in rule.emit)
      forbidden.add((rule.emit.from !== undefined && captured(match, rule.emit.from)) || match, rule);
  return forbidden;
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
