import type { Quantity, QuantityKind } from '@groschen/document';
import type { BareKind } from './bare.ts';
import { readBound } from './bound.ts';
import type { CurrencyMention } from './currency-mention.ts';
import type { DocumentMoney } from './document-money.ts';
import { toDecimal } from './exact.ts';
import { type Figure, figureUpper, figureValue } from './figure.ts';
import { readPer } from './per.ts';
import { isWord, keyAt, type Source } from './source.ts';

const ORIGIN = 'groschen.quantities@1#';

/** The annotation that a figure becomes once all that bears on it is known. */
export function toQuantity(source: Source, figure: Figure, bare: BareKind | null, money: DocumentMoney): Quantity {
  const { pieces } = source;
  const start = pieces.starts[figure.first]!;
  const end = pieces.ends[figure.last]!;
  const kind = pointsKind(source, figure) ?? figure.kind ?? bare!.kind;
  const per = readPer(source, figure);
  const mention = bare?.currency ?? figure.currency;
  const currency =
    kind !== 'money'
      ? undefined
      : mention?.plainDollar
        ? dollarOf(per, money)
        : currencyOf(source, figure, mention, money);
  const unit = figure.unit ?? bare?.unit;
  const low = toDecimal(figureValue(figure));
  const upper = figureUpper(figure);
  return {
    start,
    end,
    text: pieces.text.slice(start, end),
    kind,
    ...(upper === undefined ? { amount: low } : { min: low, max: toDecimal(upper) }),
    ...(currency && { currency }),
    ...(unit && kind !== 'money' && { unit }),
    bound: readBound(source, figure),
    ...(per && { per }),
    by: ORIGIN + figure.rule,
  };
}

/** "a quarter point", "margin fell four points to 67%": points of a share are percentage points. */
function pointsKind(source: Source, figure: Figure): QuantityKind | null {
  if (figure.kind !== 'points') return null;
  if (!figure.digits && figure.mantissa.denominator > 1n) return 'percentage-points';
  const { shareCues } = source.tablesAt(figure.first).context;
  for (
    let at = figure.first - 1;
    at >= 0 && at > figure.first - 12 && source.sentences[at] === source.sentences[figure.first];
    at--
  )
    if (isWord(source, at) && shareCues.has(keyAt(source, at))) return 'percentage-points';
  return null;
}

/** Goods that the whole world prices in US dollars. */
const WORLD_GOODS: ReadonlySet<string> = new Set(['barrel', 'ounce', 'tonne', 'pound', 'bushel']);

/** A plain dollar is the document's, except for goods of the world's markets. */
const dollarOf = (per: string | null, money: DocumentMoney) => (per && WORLD_GOODS.has(per) ? 'USD' : money.dollar);

const CENT_CURRENCIES: readonly string[] = ['EUR', 'USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'ZAR'];

/** The code of a figure's currency, where needed from what the document says elsewhere. */
function currencyOf(
  source: Source,
  figure: Figure,
  currency: CurrencyMention | undefined,
  money: DocumentMoney,
): string | undefined {
  if (currency === undefined) return figure.rule === 'table' ? (money.main ?? undefined) : undefined;
  if (currency.code) return currency.code;
  if (currency.noun) return money.nouns.get(currency.noun);
  const penny = /^penn/.test(keyAt(source, currency.last));
  if (penny && (money.main === null || money.codes.has('GBP'))) return 'GBP';
  if (money.main !== null && CENT_CURRENCIES.includes(money.main)) return money.main;
  const others = CENT_CURRENCIES.filter((code) => money.codes.has(code));
  return others.length === 1 ? others[0]! : source.language === 'de' ? 'EUR' : 'USD';
}
