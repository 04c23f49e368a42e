import type { CurrencyMention } from './currency-mention.ts';
import type { DocumentMoney } from './document-money.ts';
import type { Figure } from './figure.ts';
import { readPer } from './per.ts';
import { keyAt, type Source, sameSentence } from './source.ts';

/** What surrounds a figure whose currency its own words leave open. */
export interface MoneyContext {
  readonly money: DocumentMoney;
  /** The figures on either side. */
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
}

/** Goods that the whole world prices in US dollars. */
const WORLD_GOODS: ReadonlySet<string> = new Set(['barrel', 'ounce', 'tonne', 'pound', 'bushel']);

/** Currencies whose hundredths are cents. */
const CENT_CURRENCIES: readonly string[] = ['EUR', 'USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'ZAR'];

/** The ISO 4217 code of a figure's currency, where needed from what stands beside it or in the document; undefined where nothing tells. */
export function currencyCode(
  source: Source,
  context: MoneyContext,
  figure: Figure,
  mention: CurrencyMention | undefined,
): string | undefined {
  const { money } = context;
  if (mention === undefined) return figure.rule === 'table' ? (money.main ?? undefined) : undefined;
  if (mention.plainDollar) return WORLD_GOODS.has(readPer(source, figure) ?? '') ? 'USD' : money.dollar;
  if (mention.code) return mention.code;
  if (mention.noun) return money.nouns.get(mention.noun);
  return centsCode(source, context, figure, mention);
}

/** Whose cents or pennies: of the next amount in the sentence, of the document's money, or of the language's. */
function centsCode(
  source: Source,
  { money, before, after }: MoneyContext,
  figure: Figure,
  mention: CurrencyMention,
): string {
  const penny = /^penn/.test(keyAt(source, mention.last));
  if (penny && (money.main === null || money.codes.has('GBP'))) return 'GBP';
  for (const other of [after, before]) {
    if (!other?.currency || other.currency.minor || !sameSentence(source, other.first, figure.first)) continue;
    const code = currencyCode(source, { money, before: undefined, after: undefined }, other, other.currency);
    if (code && CENT_CURRENCIES.includes(code)) return code;
  }
  if (money.main !== null && CENT_CURRENCIES.includes(money.main)) return money.main;
  const others = CENT_CURRENCIES.filter((code) => money.codes.has(code));
  return others.length === 1 ? others[0]! : source.language === 'de' ? 'EUR' : 'USD';
}
