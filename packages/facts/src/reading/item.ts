import type { DateMention, Entity, Quantity, Span } from '@groschen/document';
import type { Form } from '../words/vocabulary.ts';

interface ItemFields extends Span {
  /** Position in the sentence. */
  readonly at: number;
  /** The surface in lower case. */
  readonly lower: string;
  /** Written together with the item before: "-Aktie" after a name, "'s". */
  readonly joined: boolean;
  /** First on its line. */
  readonly newLine: boolean;
}

export interface WordItem extends ItemFields {
  readonly kind: 'word';
  readonly capital: boolean;
}
export interface MarkItem extends ItemFields {
  readonly kind: 'mark';
}
export interface NameItem extends ItemFields {
  readonly kind: 'name';
  readonly entity: Entity;
}
export interface FigureItem extends ItemFields {
  readonly kind: 'figure';
  readonly quantity: Quantity;
}
export interface TimeItem extends ItemFields {
  readonly kind: 'time';
  readonly date: DateMention;
}

/** A unit of reading: a word, a mark of punctuation, or an annotation taken whole. */
export type Item = WordItem | MarkItem | NameItem | FigureItem | TimeItem;

/** A place where a lexeme stands. */
export interface Hit {
  readonly form: Form;
  /** First and last item. */
  readonly from: number;
  readonly to: number;
  /** Code units of the first item's word before the lexeme: "konzern" of "Konzernumsatz". */
  readonly prefix: string;
}
