import { add } from './exact.ts';
import { type Figure, figureValue } from './figure.ts';
import { GAP } from './pieces.ts';
import { gapBefore, isSign, keyAt, type Source, sameSentence } from './source.ts';

/** "15 Dollar und 15 Cent", "3 dollars 50 cents", "$20 and 43c": one amount in two figures. */
export function joinMinorUnits(source: Source, figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (let i = 0; i < figures.length; i++) {
    const major = figures[i]!;
    const minor = figures[i + 1];
    if (minor && isPair(source, major, minor)) {
      joined.push({
        ...major,
        last: minor.last,
        mantissa: add(figureValue(major), figureValue(minor)),
        exponent: 0,
        decimals: 2,
        rule: 'major-minor',
      });
      i++;
    } else joined.push(major);
  }
  return joined;
}

function isPair(source: Source, major: Figure, minor: Figure): boolean {
  if (!major.currency || !minor.currency?.minor || major.currency.minor || major.scaled || major.decimals > 0)
    return false;
  if (major.upper || minor.upper || !sameSentence(source, major.first, minor.first)) return false;
  if (minor.currency.code !== null && minor.currency.code !== major.currency.code) return false;
  const at = major.last + 1;
  if (gapBefore(source, minor.first) > GAP.space) return false;
  if (minor.first === at) return true;
  const key = keyAt(source, at);
  return minor.first === at + 1 && (source.tablesAt(at).and.has(key) || isSign(source, at, ','));
}
