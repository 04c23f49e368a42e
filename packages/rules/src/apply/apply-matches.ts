import type { Annotation, Document, Entity, Span } from '@groschen/document';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import type { CompiledRule, RuleRank } from '../compile/compiled-rule.ts';
import type { Annotated } from '../match/captured.ts';
import type { RuleMatch } from '../match/find-matches.ts';
import type { Trace, TraceEvent } from '../trace.ts';
import { effectOf } from './effect.ts';
import { byRank } from './precedence.ts';
import { createProhibitions, type Prohibitions } from './prohibitions.ts';
import { settleLayers } from './settle-layers.ts';

/** What the rules have done to a document so far. */
export interface Progress {
  /** The rules behind what is in the document by now, for their priority. */
  readonly made: Map<Annotation, RuleRank>;
  /** What is forbidden stays so for what comes later. */
  readonly forbidden: Readonly<Record<'entity' | 'quantity' | 'date', Prohibitions>>;
}

/** Names of the packs' own name rules are there already, and keep their rank. */
export function startProgress({ entities }: Document, { nameRules }: Pick<CompiledPacks, 'nameRules'>): Progress {
  const made = new Map<Annotation, RuleRank>();
  if (nameRules.size > 0)
    for (const entity of entities) {
      const rule = nameRules.get(entity.by);
      if (rule !== undefined) made.set(entity, rule);
    }
  const forbidden = { entity: createProhibitions(), quantity: createProhibitions(), date: createProhibitions() };
  return { made, forbidden };
}

/** The document with what the matches make, change and forbid. */
export function applyMatches(
  document: Document,
  matches: readonly RuleMatch[],
  { made, forbidden }: Progress,
  trace: Trace | undefined,
): Document {
  if (matches.length === 0) return document;
  const tell = (rule: CompiledRule, { start, end }: Span, rest: Pick<TraceEvent, 'outcome' | 'note'>) =>
    trace?.({ by: rule.by, start, end, text: document.text.slice(start, end), ...rest });

  const replaced = new Set<Annotation>();
  const added: Annotated[] = [];
  const changes = new Map<Entity, Change[]>();
  for (const { rule, match } of matches) {
    const effect = effectOf({ rule, match }, document);
    switch (effect.kind) {
      case 'add':
        if (effect.replaces) replaced.add(effect.replaces);
        made.set(effect.annotated.value, rule);
        added.push(effect.annotated);
        break;
      case 'change': {
        const others = changes.get(effect.entity);
        if (others === undefined) changes.set(effect.entity, [{ ...effect, rule }]);
        else others.push({ ...effect, rule });
        break;
      }
      case 'forbid':
        forbidden[effect.layer].add(effect.span, rule);
        break;
      case 'nothing':
        tell(rule, match, { outcome: 'nothing', note: effect.note });
    }
  }

  const settled = settleLayers(document, added, replaced, made, trace);
  const entities = settled.entities.map((entity) => {
    const own = changes.get(entity)?.sort((a, b) => byRank(b.rule, a.rule));
    if (own === undefined) return entity;
    for (const { rule } of own) tell(rule, entity, { outcome: 'changed' });
    const result = own.reduce(changedBy, entity);
    made.set(result, own.at(-1)!.rule);
    return result;
  });
  const stays = (layer: keyof typeof forbidden) => (annotation: Annotation) => {
    const against = forbidden[layer].against(annotation, made.get(annotation)?.priority ?? 0);
    if (against) tell(against, annotation, { outcome: 'removed', note: layer });
    return against === undefined;
  };
  return {
    ...settled,
    entities: entities.filter(stays('entity')),
    quantities: settled.quantities.filter(stays('quantity')),
    dates: settled.dates.filter(stays('date')),
  };
}

interface Change {
  readonly rule: CompiledRule;
  readonly type?: string;
  readonly canonical?: string;
}

function changedBy(entity: Entity, { rule, type = entity.type, canonical = entity.canonical }: Change): Entity {
  return { ...entity, type, ...(canonical !== undefined && { canonical }), by: rule.by };
}
