/** How a currency is written out in text that is generated. */
export interface CurrencyName {
  /** After a figure: "Euro", "US-Dollar", "euros". */
  readonly plural: string;
  /** After one, where it differs. */
  readonly singular?: string;
  /** German dative plural where it differs: "schwedischen Kronen". */
  readonly dative?: string;
  /** Before the figure instead of the name behind it: "$". */
  readonly sign?: string;
  /** The hundredth part, where news names amounts below one by it: "Cent". */
  readonly hundredth?: string;
  /** Whether share prices are quoted in it whatever their size: "285.5 pence". */
  readonly quotedInHundredths?: boolean;
}

/** By ISO 4217 code. */
export type CurrencyNames = Readonly<Record<string, CurrencyName>>;
