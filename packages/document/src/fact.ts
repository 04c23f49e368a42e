import type { Decimal } from './quantity.ts';
import type { Span } from './span.ts';

export const FACT_TYPES = [
  'price-move',
  'investment',
  'acquisition',
  'merger',
  'divestiture',
  'funding-round',
  'valuation',
  'ipo',
  'earnings',
  'guidance',
  'dividend',
  'rating',
  'layoffs',
  'insolvency',
  'management-change',
  'buyback',
  'contract',
  'rate-decision',
  'indicator',
  'kpi',
  'fine',
  'strike',
] as const;
/** The built-in types; a rule pack may declare more. */
export type BuiltInFactType = (typeof FACT_TYPES)[number];
export type FactType = BuiltInFactType | (string & {});

/** How the text vouches for a fact. `planned` and `expected` win over `reported`. */
export const MODALITIES = ['asserted', 'reported', 'planned', 'expected', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * What fills a role, with its place: a name (`canonical`), a figure (`amount` or `min` and `max`, with `currency` or `unit`),
 * or a time or a term from a closed list (`value`).
 * A downward move is negative here even where the text's figure carries no sign.
 */
export interface RoleValue extends Span {
  readonly text: string;
  readonly canonical?: string;
  readonly value?: string;
  readonly amount?: Decimal;
  readonly min?: Decimal;
  readonly max?: Decimal;
  readonly currency?: string;
  readonly unit?: string;
}

/** Who did what, how much, when, according to whom, and how certain. */
export interface Fact {
  readonly type: FactType;
  /** Roles that the text does not give are left out. `merger` has several `parties`. */
  readonly roles: Readonly<Record<string, RoleValue | readonly RoleValue[]>>;
  readonly modality: Modality;
  readonly negated?: boolean;
  /** Who said it. */
  readonly source?: RoleValue;
  /** The sentence or clause that states it best. */
  readonly evidence: Span;
  /** Further places that state the same fact. */
  readonly repeated?: readonly Span[];
  /** What does not add up: a contradiction is reported, never mended silently. */
  readonly notes?: readonly string[];
  readonly by: string;
}
