import type { Figure } from './figure.ts';
import { LINE_BREAK } from './pieces.ts';
import { gapBefore, isHyphen, isNumber, isWord, keyAt, type Source } from './source.ts';

/** What follows a real part of a whole: "a third of", "by a quarter to", "a fifth more". */
const AFTER_PART: ReadonlySet<string> = new Set(
  'of to from since in on at more less higher lower as and or after over compared this last than for while when by cheaper larger smaller below above between during but against'.split(
    ' ',
  ),
);
const BEFORE_PART: ReadonlySet<string> = new Set(
  'by about around roughly nearly almost than over only just under some approximately up to down another'.split(' '),
);
const HALF_OF_PERIOD: ReadonlySet<string> = new Set(
  'first second latter last next this previous same opposite fiscal the each every either'.split(' '),
);

/** Whether a fraction word is one here: not "a third quarter", "the first half", "a quarter earlier", "halbes Jahr". */
export function isFractionHere(source: Source, figure: Figure): boolean {
  if (source.tablesAt(figure.first).language === 'de' || figure.digits) return !isPeriod(source, figure);
  const name = keyAt(source, figure.last);
  if (!source.tablesAt(figure.last).denominators.has(name)) return true;
  if (!isWord(source, figure.last) || (figure.last - figure.first >= 1 && name.endsWith('s')))
    return !(name === 'quarters' && keyAt(source, figure.last + 1) === 'ago');
  const previous = keyAt(source, figure.first - 1);
  if (name === 'half') {
    if (isHyphen(source, figure.last + 1) || isHyphen(source, figure.first - 1)) return false;
    if (
      HALF_OF_PERIOD.has(previous) ||
      (isNumber(source, figure.first - 1) && /^[12]$/.test(keyAt(source, figure.first - 1)))
    )
      return false;
    return !/^(year|time|yearly|marathon)$/.test(keyAt(source, figure.last + 1));
  }
  if (figure.first === figure.last) return false;
  const at = figure.last + 1;
  if (keyAt(source, figure.first) === 'one' && name !== 'quarter') return true;
  if (!isWord(source, at) || gapBefore(source, at) > LINE_BREAK)
    return BEFORE_PART.has(previous) || name !== 'quarter' || keyAt(source, figure.first) === 'one';
  const next = keyAt(source, at);
  if (/^(ago|earlier|later|before|result|results|party)$/.test(next)) return false;
  if (next === 'of') return true;
  return (
    (AFTER_PART.has(next) && (name !== 'quarter' || BEFORE_PART.has(previous) || next === 'more' || next === 'less')) ||
    BEFORE_PART.has(previous)
  );
}

/** "erste Hälfte", "halbes Jahr": a part of the calendar. */
function isPeriod(source: Source, figure: Figure): boolean {
  return (
    /^(erste[nrs]?|zweite[nrs]?|ersten|zweiten)$/.test(keyAt(source, figure.first - 1)) &&
    keyAt(source, figure.last) === 'hälfte'
  );
}
