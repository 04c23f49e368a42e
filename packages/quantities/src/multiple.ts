import { words } from '@groschen/lexicon';
import { readCompoundNumeral } from './compound-numeral.ts';
import { multiply, ONE, ratio } from './exact.ts';
import { type Figure, PLAIN } from './figure.ts';
import { readNumeral } from './numeral.ts';
import {
  beginsCompound,
  isAttached,
  isCapitalised,
  isHyphen,
  isNumber,
  isSign,
  isWord,
  joins,
  keyAt,
  type Source,
} from './source.ts';

const FOLD = /fach(e[nsrm]?)?$/;
const base = { ...PLAIN, kind: 'multiple' } as const;

/** "13-Fachen", "das Zehnfache", "Verdopplung", "doubled", "threefold", "doppelt so". */
export function readMultiple(source: Source, i: number): Figure | null {
  return isNumber(source, i) ? readDigitFold(source, i) : isWord(source, i) ? readWordMultiple(source, i) : null;
}

/** "1,5-Fache", "10fach", "3-fold", and the open first half of "2,5- bis 3-Fache". */
function readDigitFold(source: Source, i: number): Figure | null {
  if (!isAttached(source, i + 1) || !(isHyphen(source, i + 1) || isFold(keyAt(source, i + 1)))) return null;
  const numeral = readNumeral(source, i, { money: false });
  if (numeral === null || numeral.scaled) return null;
  const at = joins(source, numeral.last + 1) ? numeral.last + 2 : numeral.last + 1;
  const figure = {
    first: i,
    mantissa: numeral.mantissa,
    rule: 'fold',
    ...base,
    digits: true,
    decimals: numeral.decimals,
  };
  if (keyAt(source, at) === 'mal' && isAttached(source, at) && keyAt(source, at + 1) === 'so')
    return { last: at, ...figure };
  if (isWord(source, at) && isAttached(source, at) && isFold(keyAt(source, at)) && !beginsCompound(source, at))
    return { last: at, ...figure };
  const openEnd = numeral.last + 1;
  if (
    !isHyphen(source, openEnd) ||
    !isAttached(source, openEnd) ||
    keyAt(source, openEnd + 1) !== 'bis' ||
    !isNumber(source, openEnd + 2)
  )
    return null;
  const partner = readDigitFold(source, openEnd + 2);
  return partner && { last: openEnd, ...figure };
}

const isFold = (key: string) => /^(fach(e[nsrm]?)?|fold)$/.test(key);

/** What is doubled, beside what a word of grammar introduces. */
const DOUBLED: ReadonlySet<string> = new Set(
  words(
    'his her our last what within year revenue sales output profit net capacity production those every analysts operating earnings ' +
      'exports expectations',
  ),
);

function readWordMultiple(source: Source, i: number): Figure | null {
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  const named = tables.context.multiples.get(key);
  if (named && !beginsCompound(source, i) && !isHyphen(source, i - 1) && isRealMultiple(source, i, key))
    return { first: i, last: i, mantissa: named, rule: 'named-multiple', ...base };
  if (tables.language === 'de') {
    const times = key.endsWith('mal') && keyAt(source, i + 1) === 'so';
    const stem = times ? key.slice(0, -3) : FOLD.test(key) ? key.replace(FOLD, '') : '';
    const unit = tables.units.get(stem) ?? tables.teens.get(stem) ?? tables.tens.get(stem);
    const value = stem === '' ? null : unit !== undefined ? ratio(unit) : readCompoundNumeral(stem);
    return value && !beginsCompound(source, i)
      ? { first: i, last: i, mantissa: multiply(value, ONE), rule: 'fold', ...base }
      : null;
  }
  const count = tables.units.get(key) ?? tables.teens.get(key) ?? tables.tens.get(key);
  if (count !== undefined && joins(source, i + 1) && keyAt(source, i + 2) === 'fold')
    return { first: i, last: i + 2, mantissa: ratio(count), rule: 'fold', ...base };
  return null;
}

/** Whether the word multiplies here: "double the figure", not "double taxation"; "doppelt so viel", "das Doppelte", not "doppelte Moral". */
function isRealMultiple(source: Source, i: number, key: string): boolean {
  const next = keyAt(source, i + 1);
  const previous = keyAt(source, i - 1);
  if (source.tablesAt(i).language === 'de') {
    if (key === 'doppelt') return next === 'so';
    if (/^doppelte/.test(key)) return isCapitalised(source, i) && i > 0 && !isSign(source, i - 1, '.');
    return true;
  }
  if (/^(doubles?|triples?|treble|quadruple|halves?)$/.test(key)) {
    if (/^(two|a)$/.test(previous) || /^digits?$/.test(next)) return false;
    return (
      DOUBLED.has(next) ||
      source.tablesAt(i).context.functionWords.has(next) ||
      !isWord(source, i + 1) ||
      (/^(almost|nearly|than|to|about|will|could|would|may|might|roughly|more)$/.test(previous) &&
        !isWord(source, i + 1))
    );
  }
  if (key === 'twice' || key === 'thrice')
    return /^(the|as|its|their|that|what|this|last|more|his|analysts)$/.test(next);
  if (/^(doubling|tripling)$/.test(key)) return previous !== 'the' || next === 'of';
  return true;
}
