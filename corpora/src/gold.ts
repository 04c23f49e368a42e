import type { Bound, Modality, QuantityKind, Span } from '@groschen/document';

/** A figure as annotators write it; a unit other than a currency names what is counted or measured. */
export interface GoldFigure {
  readonly amount?: string;
  readonly min?: string;
  readonly max?: string;
  readonly currency?: string;
  readonly unit?: string;
}

export interface GoldQuantity extends Span, GoldFigure {
  readonly surface: string;
  readonly kind: QuantityKind;
  readonly bound: Bound;
  readonly per?: string;
}

export interface GoldDate extends Span {
  readonly surface: string;
  readonly value: string;
}

export interface GoldEntity extends Span {
  readonly surface: string;
  readonly type: string;
  readonly canonical?: string;
}

/** Roles hold names as they stand in the text, terms, times, or figures. */
export interface GoldFact {
  readonly type: string;
  readonly roles: Readonly<Record<string, string | readonly string[] | GoldFigure>>;
  readonly modality: Modality;
  readonly negated?: boolean;
  readonly source?: string;
  /** A quotation from the sentence that states it. */
  readonly evidence: string;
}

/** A document with everything that an analysis of it should find. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: 'de' | 'en';
  readonly published: string;
  readonly genre: string;
  readonly title?: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
  readonly dates: readonly GoldDate[];
  readonly entities: readonly GoldEntity[];
  readonly facts: readonly GoldFact[];
  readonly summary: readonly string[];
}
