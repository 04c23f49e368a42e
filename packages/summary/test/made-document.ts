import { withDates } from '@groschen/dates';
import { createDocument, type Document, type Fact, type Modality, type RoleValue } from '@groschen/document';
import { withQuantities } from '@groschen/quantities';
import { withTokens } from '@groschen/tokenize';

export interface MadeFact {
  readonly type: string;
  readonly modality?: Modality;
  readonly negated?: boolean;
  readonly source?: string;
  /** By role: the words of the text that fill it; figures and times are recognized, a minus before them is a fall. */
  readonly roles: Readonly<Record<string, string | readonly string[]>>;
}

export interface Made {
  readonly lang: 'de' | 'en';
  readonly text: string;
  readonly published?: string;
  /** Names by type. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly facts: readonly MadeFact[];
}

const BY = 'made@1#test';
/** Roles whose values are terms of closed lists and need not stand in the text. */
const TERMS = new Set(['metric', 'action']);

/** A document with the facts that a test states; quantities and dates are found in its text. */
export function makeDocument({ lang, text, published, names, facts }: Made): Document {
  const input = { id: 'made', text, lang, published: published ?? '2026-03-12T10:00' };
  const analysed = withDates(withQuantities(withTokens(createDocument(input))));
  const entities = Object.entries(names)
    .flatMap(([type, list]) => list.map((name) => ({ ...place(text, name), type, by: BY })))
    .sort((a, b) => a.start - b.start);
  const document: Document = { ...analysed, lang, entities };
  return { ...document, facts: facts.map((fact) => makeFact(document, fact)) };
}

function makeFact(document: Document, made: MadeFact): Fact {
  const roles = Object.fromEntries(
    Object.entries(made.roles).map(([role, words]) => [
      role,
      typeof words === 'string' ? fill(document, role, words) : words.map((word) => fill(document, role, word)),
    ]),
  );
  return {
    type: made.type,
    roles,
    modality: made.modality ?? 'asserted',
    ...(made.negated && { negated: true }),
    ...(made.source && { source: place(document.text, made.source) }),
    evidence: { start: 0, end: document.text.length },
    by: BY,
  };
}

function fill(document: Document, role: string, words: string): RoleValue {
  if (TERMS.has(role)) return { start: 0, end: 0, text: words, value: words };
  const fall = words.startsWith('-');
  const at = place(document.text, fall ? words.slice(1) : words);
  const quantity = document.quantities.find((item) => item.start === at.start);
  if (quantity) {
    const { start, end, text, currency } = quantity;
    const sign = fall ? '-' : '';
    const figure =
      'amount' in quantity
        ? { amount: sign + quantity.amount }
        : { min: sign + quantity.min, max: sign + quantity.max };
    return { start, end, text, ...figure, ...(currency ? { currency } : { unit: quantity.kind }) };
  }
  const date = document.dates.find((item) => item.start === at.start);
  return date ? { ...at, value: date.value } : at;
}

function place(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length, text: words };
}
