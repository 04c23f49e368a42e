import { type Annotation, compareSpans, type Document, type Entity, type Span } from '@groschen/document';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import type { Annotated } from '../match/captured.ts';
import { createMatcher, type RuleMatch } from '../match/find-matches.ts';
import type { MorphologyProvider } from '../morphology.ts';
import { isOff } from '../rule-id.ts';
import type { Trace } from '../trace.ts';
import { type Effect, effectOf } from './effect.ts';
import { type Claim, settle } from './precedence.ts';

export interface ApplyOptions {
  /** Answers conditions on `lemma`, `stem` and `pos`; without it they do not hold. */
  readonly morphology?: MorphologyProvider;
  /** Told what became of every match. */
  readonly trace?: Trace;
}

type Layered = { readonly claim: Claim; readonly annotated: Annotated };

/**
 * The document with the names, quantities and dates that the packs find, change or forbid, and without those of rules that
 * they switch off. Comes after the built-in names. Phrases and expressions go first, so that patterns see what they found;
 * patterns do not see each other's findings. Throws `step-budget` where patterns need more than their share.
 */
export function withRuleAnnotations(document: Document, packs: CompiledPacks, options: ApplyOptions = {}): Document {
  const kept = withoutSwitchedOff(document, packs.off);
  if (packs.rules.length === 0) return kept;
  const matcher = createMatcher(packs, kept, options.morphology);
  const claims = new Map<Annotation, CompiledRule>();
  const named = applyMatches(kept, matcher.surfaceMatches(makesAnnotations), claims, options.trace);
  return applyMatches(named, matcher.patternMatches(named, makesAnnotations), claims, options.trace);
}

function makesAnnotations({ emit }: CompiledRule): boolean {
  return !('fact' in emit) && !('forbid' in emit && emit.forbid === 'fact');
}

function withoutSwitchedOff(document: Document, off: ReadonlySet<string>): Document {
  if (off.size === 0) return document;
  const on = ({ by }: Annotation) => !isOff(by, off);
  return {
    ...document,
    entities: document.entities.filter(on),
    quantities: document.quantities.filter(on),
    dates: document.dates.filter(on),
  };
}

/** `made` remembers the rules behind what is in the document by now, for their priority. */
function applyMatches(
  document: Document,
  matches: readonly RuleMatch[],
  made: Map<Annotation, CompiledRule>,
  trace: Trace | undefined,
): Document {
  if (matches.length === 0) return document;
  const effects = matches.map((match) => ({ ...match, effect: effectOf(match, document) }));
  const tell = (rule: CompiledRule, { start, end }: Span, rest: Pick<Parameters<Trace>[0], 'outcome' | 'note'>) =>
    trace?.({ by: rule.by, start, end, text: document.text.slice(start, end), ...rest });

  const replaced = new Set<Annotation>();
  const added: Layered[] = [];
  const changed = new Map<Entity, { readonly rule: CompiledRule; readonly effect: Effect & { kind: 'change' } }[]>();
  const forbidden: { readonly rule: CompiledRule; readonly effect: Effect & { kind: 'forbid' } }[] = [];
  for (const { rule, effect, match } of effects) {
    switch (effect.kind) {
      case 'add':
        if (effect.replaces) replaced.add(effect.replaces);
        made.set(effect.annotated.value, rule);
        added.push({ annotated: effect.annotated, claim: claimOf(effect.annotated.value, rule) });
        break;
      case 'change':
        changed.set(effect.entity, [...(changed.get(effect.entity) ?? []), { rule, effect }]);
        break;
      case 'forbid':
        forbidden.push({ rule, effect });
        break;
      case 'nothing':
        tell(rule, match, { outcome: 'nothing', note: effect.note });
    }
  }

  const settled = settleLayers(document, added, replaced, made, trace);
  const entities = settled.entities.map((entity) => {
    const changes = changed.get(entity);
    if (changes === undefined) return entity;
    let result = entity;
    for (const { rule, effect } of [...changes].sort((a, b) => decideRules(b.rule, a.rule))) {
      const { type = result.type, canonical = result.canonical } = effect;
      result = { ...result, type, ...(canonical !== undefined && { canonical }), by: rule.by };
      tell(rule, entity, { outcome: 'changed' });
    }
    made.set(result, changes[0]!.rule);
    return result;
  });

  const stays = (layer: string) => (annotation: Annotation) => {
    const against = forbidden.find(
      ({ rule, effect }) =>
        effect.layer === layer &&
        effect.span.start < annotation.end &&
        annotation.start < effect.span.end &&
        rule.priority >= (made.get(annotation)?.priority ?? 0) &&
        rule.by !== annotation.by,
    );
    if (against) tell(against.rule, annotation, { outcome: 'removed', note: layer });
    return against === undefined;
  };
  return {
    ...settled,
    entities: entities.filter(stays('entity')),
    quantities: settled.quantities.filter(stays('quantity')),
    dates: settled.dates.filter(stays('date')),
  };
}

/** Of rules for the same place: higher priority, then the later pack, then the earlier rule first. */
function decideRules(a: CompiledRule, b: CompiledRule): number {
  return b.priority - a.priority || b.pack - a.pack || a.order - b.order;
}

/** Puts what was added beside what was there and keeps of both what wins. */
function settleLayers(
  document: Document,
  added: readonly Layered[],
  replaced: ReadonlySet<Annotation>,
  made: ReadonlyMap<Annotation, CompiledRule>,
  trace: Trace | undefined,
): Document {
  if (added.length === 0) return document;
  const present = (annotated: Annotated): Layered => ({
    annotated,
    claim: claimOf(annotated.value, made.get(annotated.value)),
  });
  const names = [...document.entities.map((value) => present({ layer: 'entity', value })), ...added.filter(isName)];
  const keptNames = keep(names, document.text, trace);
  // Figures within a name that a rule has found are part of the name.
  const cover = added
    .filter((item) => isName(item) && keptNames.has(item))
    .map(({ claim }) => claim)
    .sort(compareSpans);
  const figures = [
    ...document.quantities.map((value) => present({ layer: 'quantity', value })),
    ...document.dates.map((value) => present({ layer: 'date', value })),
    ...added.filter((item) => !isName(item)),
  ].filter(({ annotated, claim }) => !replaced.has(annotated.value) && !isInside(claim, cover));
  const kept = [...keptNames, ...keep(figures, document.text, trace)].map(({ annotated }) => annotated);
  return {
    ...document,
    entities: kept.flatMap(({ layer, value }) => (layer === 'entity' ? value : [])).sort(compareSpans),
    quantities: kept.flatMap(({ layer, value }) => (layer === 'quantity' ? value : [])).sort(compareSpans),
    dates: kept.flatMap(({ layer, value }) => (layer === 'date' ? value : [])).sort(compareSpans),
  };
}

function keep(items: readonly Layered[], text: string, trace: Trace | undefined): ReadonlySet<Layered> {
  const claims = items.map((item) => ({ ...item.claim, item }));
  const { kept, lost } = settle(claims);
  if (trace) {
    for (const { claim, winner, reason } of lost) {
      const { start, end, by } = claim;
      trace({ by, start, end, text: text.slice(start, end), outcome: 'outranked', winner: winner.by, reason });
    }
    for (const { start, end, by, order } of kept)
      if (order >= 0) trace({ by, start, end, text: text.slice(start, end), outcome: 'made' });
  }
  return new Set(kept.map(({ item }) => item));
}

function isName({ annotated }: Layered): boolean {
  return annotated.layer === 'entity';
}

function isInside(span: Span, cover: readonly Span[]): boolean {
  let low = 0;
  let high = cover.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cover[middle]!.end >= span.end) high = middle;
    else low = middle + 1;
  }
  const outer = cover[low];
  return outer !== undefined && outer.start <= span.start && span.end <= outer.end;
}

function claimOf({ start, end, by }: Annotation, rule: CompiledRule | undefined): Claim {
  return { start, end, by, priority: rule?.priority ?? 0, pack: rule?.pack ?? -1, order: rule?.order ?? -1 };
}
