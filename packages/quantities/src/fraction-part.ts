import type { Ratio } from '@groschen/document';
import { add, compare, multiply, ratio } from './exact.ts';
import { germanDenominator, isCapital, ordinalUnit, readBelowHundred, readEnglishWords } from './number-word.ts';
import { digitPart, type Part } from './part.ts';
import { LINE_BREAK } from './pieces.ts';
import {
  beginsCompound,
  continues,
  gapBefore,
  isAttached,
  isNumber,
  isSign,
  isWord,
  joins,
  keyAt,
  type Source,
} from './source.ts';
import type { Tables } from './tables.ts';

/** What may follow a whole number: "and a half", "und drei Viertel", or a denominator that makes it a fraction. */
export function withFraction(source: Source, part: Part, tables: Tables): Part {
  const direct = readDenominator(source, part.last + 1, tables);
  if (
    direct &&
    part.decimals === 0 &&
    part.value.numerator > 0n &&
    compare(part.value, ratio(1000)) < 0 &&
    (!part.digits || tables.language === 'de')
  )
    return { ...part, last: direct.last, value: multiply(part.value, ratio(1, direct.value)), fraction: true };
  const quotient = readQuotient(source, part, tables);
  if (quotient) return quotient;
  let at = part.last + 1;
  if (joins(source, at)) at++;
  if (!isWord(source, at) || gapBefore(source, at) > LINE_BREAK || !tables.and.has(keyAt(source, at))) return part;
  at++;
  if (joins(source, at)) at++;
  const fraction = readAddedFraction(source, at, tables);
  return fraction ? { ...part, last: fraction.last, value: add(part.value, fraction.value), decimals: 1 } : part;
}

/** "one over twenty-one", "one in eight", "one out of three": a part of a whole in two numbers. */
function readQuotient(source: Source, part: Part, tables: Tables): Part | null {
  if (tables.language !== 'en' || part.decimals > 0 || part.fraction) return null;
  const link = keyAt(source, part.last + 1);
  const outOf = link === 'out' && keyAt(source, part.last + 2) === 'of';
  const one = keyAt(source, part.last) === 'one' && !part.digits && !joins(source, part.last);
  if (link !== 'over' && !(one && (link === 'in' || outOf))) return null;
  const at = part.last + (outOf ? 3 : 2);
  const whole = isNumber(source, at)
    ? link === 'over'
      ? readPlainInteger(source, at)
      : null
    : readEnglishWords(source, at, tables);
  if (whole === null || whole.fraction || compare(part.value, whole.value) >= 0) return null;
  const next = whole.last + 1;
  if (link === 'over' && (isWord(source, next) || isSign(source, next, '%'))) return null;
  if (isWord(source, next) && (tables.unitPhrases.has(keyAt(source, next)) || tables.scales.has(keyAt(source, next))))
    return null;
  return {
    ...part,
    last: whole.last,
    value: multiply(part.value, { numerator: 1n, denominator: whole.value.numerator }),
    fraction: true,
  };
}

function readPlainInteger(source: Source, i: number): Part | null {
  return /^[1-9]\d{0,3}$/.test(keyAt(source, i)) ? digitPart(i, ratio(Number(keyAt(source, i)))) : null;
}

function readAddedFraction(
  source: Source,
  at: number,
  tables: Tables,
): { readonly last: number; readonly value: Ratio } | null {
  if (!isWord(source, at) || gapBefore(source, at) > LINE_BREAK) return null;
  let i = at;
  let count = 1;
  const key = keyAt(source, i);
  const counted = tables.language === 'en' ? readBelowHundred(source, i, tables) : null;
  if (tables.articles.has(key)) i++;
  else if (counted) {
    count = counted.value;
    i = counted.last + 1;
  } else if (tables.units.has(key)) {
    count = tables.units.get(key)!;
    i++;
  } else if (!tables.half.has(key) && !(tables.language === 'en' && key === 'quarter')) return null;
  if (joins(source, i)) i++;
  if (!isWord(source, i) || gapBefore(source, i) > LINE_BREAK) return null;
  const name = keyAt(source, i);
  if (tables.half.has(name)) return { last: i, value: ratio(1, 2) };
  const denominator = tables.denominators.get(name);
  return denominator !== undefined && (count > 1 || tables.articles.has(key) || key === 'one' || key === 'quarter')
    ? { last: i, value: ratio(count, denominator) }
    : null;
}

/** A denominator after a count: "drei Viertel", "two-thirds". */
function readDenominator(
  source: Source,
  at: number,
  tables: Tables,
): { readonly last: number; readonly value: number } | null {
  const i = joins(source, at) ? at + 1 : at;
  if (!isWord(source, i) || !continues(source, i) || (i === at && isAttached(source, i))) return null;
  const key = keyAt(source, i);
  const ten = tables.tens.get(key);
  if (tables.language === 'en' && ten !== undefined && joins(source, i + 1)) {
    const unit = ordinalUnit(keyAt(source, i + 2), tables);
    return unit === undefined ? null : { last: i + 2, value: ten + unit };
  }
  if (beginsCompound(source, i)) return null;
  const value = tables.language === 'de' ? (germanDenominator(key, tables) ?? undefined) : tables.denominators.get(key);
  if (value === undefined || key === 'half') {
    return tables.language === 'de' && tables.half.has(key) && key === 'halbe' ? { last: i, value: 2 } : null;
  }
  if (tables.language === 'de')
    return isCapital(source, i) || i !== at || key.endsWith('tel') ? { last: i, value } : null;
  if (key === 'quarters' && keyAt(source, at - 1) !== 'three' && keyAt(source, i + 1) !== 'of' && i === at) return null;
  const plural = key.endsWith('s');
  const one = keyAt(source, at - 1) === 'one';
  return plural || one ? { last: i, value } : null;
}
