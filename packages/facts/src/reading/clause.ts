import type { Hit, Item } from './item.ts';

/**
 * - `main`: stands by itself or is coordinated with one that does.
 * - `subordinate`: led by a conjunction. `relative`: by a relative pronoun; says something of its antecedent.
 * - `participial`: English, led by a gerund: ", sending its shares up 14%".
 * - `aside`: in parentheses, with a name or metric and a figure of its own.
 */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'participial' | 'aside';

/** A predicate with its arguments. A main clause that a relative clause interrupts is one clause. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Conjunction or relative pronoun that leads it; `''` for none. */
  readonly lead: string;
  /** In text order; not always contiguous. */
  readonly items: readonly Item[];
  /** Positions of items that stand in parentheses. */
  readonly asides: ReadonlySet<number>;
  readonly hits: readonly Hit[];
  /** Whether it has a finite verb of its own. */
  readonly finite: boolean;
  /** What stands between it and the clause before: a mark, a conjunction, or `''`. */
  readonly separator: string;
  /** The clause whose verb it shares ("… und Siemens 0,8 Prozent"), or that it depends on. */
  readonly parent: Clause | undefined;
  /** True where the verb is the parent's. */
  readonly elliptical: boolean;
  /** For a relative clause: position of the last item before it. */
  readonly antecedent: number | undefined;
}
