import { readCompoundNumeral } from './compound-numeral.ts';
import { readCurrency } from './currency.ts';
import type { CurrencyMention } from './currency-mention.ts';
import { readDigits } from './digits.ts';
import { ratio } from './exact.ts';
import type { Figure } from './figure.ts';
import { isNumber, isWord, joins, keyAt, type Source, textAt } from './source.ts';

const CURRENCIES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  dollar: 'USD',
  franken: 'CHF',
  pfund: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
};

/** The figure inside a hyphenated word: "50-Milliarden-Dollar-Deal", "a 50-billion-dollar deal", "25-Prozent-Anteil". */
export function readCompound(source: Source, i: number): Figure | null {
  if (!joins(source, i + 1)) return null;
  const value = readValue(source, i);
  if (value === null) return null;
  const tables = source.tablesAt(i);
  let last = i;
  let exponent = 0;
  let currency: CurrencyMention | undefined;
  let percent = false;
  for (let at = i + 1; joins(source, at) && isWord(source, at + 1); at += 2) {
    const key = keyAt(source, at + 1);
    const scale = tables.scales.get(key);
    const name = keyAt(source, at + 3);
    if (scale !== undefined && exponent === 0) exponent = scale;
    else if (key === 'us' && CURRENCIES[name] && joins(source, at + 2)) {
      currency = readCurrency(source, at + 1) ?? plainCurrency(at + 3, CURRENCIES[name]!);
      last = at + 3;
      break;
    } else if (CURRENCIES[key]) {
      currency = plainCurrency(at + 1, CURRENCIES[key]!);
      last = at + 1;
      break;
    } else if (
      tables.unitPhrases.get(key)?.some(({ words, meaning }) => words.length === 1 && meaning.kind === 'percent')
    ) {
      percent = true;
      last = at + 1;
      break;
    } else break;
    last = at + 1;
  }
  if (last === i) return null;
  const kind = currency ? ('money' as const) : percent ? ('percent' as const) : undefined;
  return {
    first: i,
    last,
    mantissa: value,
    exponent,
    scaled: exponent > 0,
    ...(kind && { kind }),
    ...(currency && { currency }),
    signed: false,
    digits: isNumber(source, i),
    decimals: 0,
    grouped: false,
    rule: 'compound',
  };
}

const plainCurrency = (i: number, code: string): CurrencyMention => ({
  first: i,
  last: i,
  code,
  minor: false,
  exponent: 0,
  form: 'name',
});

function readValue(source: Source, i: number) {
  if (isNumber(source, i)) {
    const form = readDigits(textAt(source, i), source.styleAt(i));
    return typeof form === 'string' ? null : form.value;
  }
  if (!isWord(source, i)) return null;
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const value = tables.units.get(key) ?? tables.teens.get(key) ?? tables.tens.get(key);
  return value !== undefined ? ratio(value) : tables.language === 'de' ? readCompoundNumeral(key) : null;
}
