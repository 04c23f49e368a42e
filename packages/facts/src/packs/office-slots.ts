import { positions as positionsDe } from '@groschen/lexicon/de/positions';
import { positions as positionsEn } from '@groschen/lexicon/en/positions';
import type { Slot } from '@groschen/rules';

/** Whom a court puts in charge of a company that cannot pay. */
export const ADMINISTRATORS = {
  de: ['insolvenzverwalter', 'insolvenzverwalterin', 'masseverwalter', 'sachwalter', 'sachwalterin', 'liquidator'],
  en: ['administrator', 'administrators', 'receiver', 'receivers', 'trustee', 'liquidator', 'liquidators'],
} as const;

/** Offices that are taken and left. */
export const OFFICES = {
  de: [...positionsDe, ...ADMINISTRATORS.de],
  en: [...positionsEn, ...ADMINISTRATORS.en],
} as const;

/** The office. */
export const position = {
  words: OFFICES,
  by: ['nearest'],
  after: { de: ['zum', 'zur', 'als', 'in', 'auf', 'an'], en: ['as', 'to'] },
} as const satisfies Slot;
/** Who follows somebody takes the office that was told of last. */
export const inherited = { ...position, carried: true } as const satisfies Slot;
/** Whose office it is. */
export const company = {
  entity: ['company', 'organization'],
  by: ['subject', 'topic', 'nearest'],
} as const satisfies Slot;
/** Who takes or leaves it. */
export const person = {
  entity: ['person'],
  by: ['subject', 'object', 'agent', 'nearest'],
  required: true,
} as const satisfies Slot;
