import { add, powerOfTen } from './exact.ts';
import type { Part } from './part.ts';
import { continues, isNumber, isWord, joins, keyAt, type Source } from './source.ts';
import type { Tables } from './tables.ts';

/** "zwei Komma drei", "1 point 1": the decimals are read out. */
export function readSpokenDecimals(source: Source, part: Part, tables: Tables): Part | null {
  const at = part.last + 1;
  if (!isWord(source, at) || (at > 0 && !continues(source, at)) || !tables.point.has(keyAt(source, at))) return null;
  let decimals = '';
  let last = at;
  for (let i = at + 1; continues(source, i); i++) {
    const key = keyAt(source, i);
    if (isNumber(source, i) && /^\d+$/.test(key) && decimals === '') {
      decimals = key;
      last = i;
      break;
    }
    const digit = tables.oh.has(key)
      ? 0
      : (tables.units.get(key) ?? (tables.language === 'de' && key === 'ein' ? 1 : undefined));
    const larger = tables.tens.get(key) ?? tables.teens.get(key);
    if (digit !== undefined) {
      decimals += digit;
      last = i;
    } else if (larger !== undefined && decimals === '') {
      const unit = joins(source, i + 1) ? tables.units.get(keyAt(source, i + 2)) : undefined;
      decimals = String(larger + (unit ?? 0));
      last = unit === undefined ? i : i + 2;
      break;
    } else break;
  }
  if (decimals === '' || decimals.length > 30) return null;
  return {
    ...part,
    last,
    value: add(part.value, { numerator: BigInt(decimals), denominator: powerOfTen(decimals.length) }),
    decimals: decimals.length,
  };
}
