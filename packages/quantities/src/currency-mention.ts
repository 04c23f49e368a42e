/** A currency as the text names it. */
export interface CurrencyMention {
  readonly first: number;
  readonly last: number;
  /** ISO 4217; null where the document decides. */
  readonly code: string | null;
  /** The noun whose country the document must tell: krone, peso. */
  readonly noun?: string;
  /** Hundredths of the currency. */
  readonly minor: boolean;
  /** Power of ten inside the code: TEUR 3, MUSD 6. */
  readonly exponent: number;
  /** A sign, code or name; names are ordinary words and need more care. */
  readonly form: 'sign' | 'code' | 'name';
  /** "$" and "dollars" that name no country; `code` is then the US dollar's. */
  readonly plainDollar?: boolean;
  /** A code or noun that is also a word: it counts only beside an unmistakable amount. */
  readonly ambiguous?: boolean;
}

/** The plainest mention of a currency. */
export const mention = (
  first: number,
  last: number,
  code: string | null,
  form: CurrencyMention['form'],
): CurrencyMention => ({ first, last, code, minor: false, exponent: 0, form });
