import { add, compare, ratio, shift } from './exact.ts';
import { type Figure, figureValue } from './figure.ts';
import { LINE_BREAK, PARAGRAPH, SPACE } from './pieces.ts';
import { gapBefore, isSign, keyAt, type Source, sameSentence } from './source.ts';

/** "15 Dollar und 15 Cent", "3 dollars 50 cents", "$20 and 43c": one amount in two figures. */
export function joinMinorUnits(source: Source, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const major = figures[i]!;
    const minor = figures[i + 1];
    if (minor && (isPair(source, major, minor) || isBarePair(source, major, minor))) {
      const hundredths = minor.kind ? figureValue(minor) : shift(minor.mantissa, -2);
      joined.push({
        ...major,
        last: minor.last,
        mantissa: add(figureValue(major), hundredths),
        exponent: 0,
        decimals: 2,
        rule: 'major-minor',
      });
      i++;
    } else joined.push(major);
  }
  return joined;
}

/** "zwei Euro fünfzig", "20 rupees 43": two digits or words behind a whole amount, with nothing that they could count. */
function isBarePair(source: Source, major: Figure, minor: Figure): boolean {
  if (minor.kind || minor.scaled || minor.signed || minor.upper || !isWhole(major)) return false;
  if (compare(minor.mantissa, TEN) < 0 || compare(minor.mantissa, HUNDRED) >= 0 || minor.mantissa.denominator !== 1n)
    return false;
  const at = major.last + 1;
  const linked = source.tablesAt(at).and.has(keyAt(source, at));
  const next = minor.last + 1;
  if (minor.first !== (linked ? at + 1 : at) || gapBefore(source, at) !== SPACE) return false;
  if (gapBefore(source, minor.first) !== SPACE) return false;
  const ends = gapBefore(source, next) >= LINE_BREAK || /^[.,;:!?)]$/.test(keyAt(source, next));
  return linked ? gapBefore(source, next) >= PARAGRAPH : ends && !isSign(source, major.last, '%');
}

const TEN = ratio(10);
const HUNDRED = ratio(100);

const isWhole = ({ currency, scaled, decimals, upper, mantissa, signed }: Figure): boolean =>
  currency !== undefined &&
  !currency.minor &&
  !scaled &&
  !upper &&
  !signed &&
  decimals === 0 &&
  mantissa.denominator === 1n;

function isPair(source: Source, major: Figure, minor: Figure): boolean {
  if (!major.currency || !minor.currency?.minor || major.currency.minor || major.scaled || major.decimals > 0)
    return false;
  if (major.upper || minor.upper || !sameSentence(source, major.first, minor.first)) return false;
  if (minor.currency.code !== null && minor.currency.code !== major.currency.code) return false;
  const at = major.last + 1;
  if (gapBefore(source, minor.first) > SPACE) return false;
  if (minor.first === at) return true;
  const key = keyAt(source, at);
  return minor.first === at + 1 && (source.tablesAt(at).and.has(key) || isSign(source, at, ','));
}
