import type { Span } from '@groschen/document';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { type Cover, createCover } from './cover.ts';

/** Places at which rules forbid something. */
export interface Prohibitions {
  add(span: Span, rule: CompiledRule): void;
  /** The rule that forbids what stands at a span and has this priority; a rule of lower priority forbids nothing there. */
  against(span: Span, priority: number): CompiledRule | undefined;
}

export function createProhibitions(): Prohibitions {
  const byPriority = new Map<number, Cover<CompiledRule>>();
  return {
    add(span, rule) {
      const cover = byPriority.get(rule.priority) ?? createCover<CompiledRule>();
      byPriority.set(rule.priority, cover);
      cover.add(span, rule);
    },
    against(span, priority) {
      for (const [own, cover] of byPriority) {
        const rule = own >= priority ? cover.find(span) : undefined;
        if (rule !== undefined) return rule;
      }
      return undefined;
    },
  };
}
