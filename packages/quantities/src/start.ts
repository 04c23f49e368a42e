import { CURRENCY_SIGNS } from '@groschen/lexicon';
import { readCurrency } from './currency.ts';
import { SPACE } from './pieces.ts';
import { gapBefore, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';
import { TABLES, type Tables } from './tables.ts';

/** Words with which a figure can begin, per language; everything else is passed over without a look at its neighbours. */
const STARTS: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = { de: startsOf(TABLES.de), en: startsOf(TABLES.en) };

function startsOf(tables: Tables): ReadonlySet<string> {
  const maps = [
    tables.units,
    tables.teens,
    tables.tens,
    tables.denominators,
    tables.mixed,
    tables.vague,
    tables.several,
    tables.parts,
    tables.context.multiples,
  ];
  const sets = [
    tables.point,
    tables.hundred,
    tables.thousand,
    tables.articles,
    tables.half,
    tables.dozen,
    tables.oh,
    tables.minus,
    tables.plus,
  ];
  const words = new Set([...maps.flatMap((map) => [...map.keys()]), ...sets.flatMap((set) => [...set])]);
  for (const word of ['single', 'double', 'triple', 'eins']) words.add(word);
  return words;
}

const SIGNS: ReadonlySet<string> = new Set([...Object.keys(CURRENCY_SIGNS), ...'+-−–(½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞']);

/** First letters and a shortest length of German words that may hold a number: zweihundert, dreifach, Millionenbetrag. */
const GERMAN_NUMBER =
  /^(?:ein|zw|drei|vier|fünf|fuenf|sech|sieb|acht|neun|zehn|elf|hundert|tausend|million|milliard|billion)/;

/** How far before its figure a currency in words begins: "malaysian ringgits 42". */
const PREFIX_REACH = 4;

/** Whether a figure can begin at piece `i`; false for almost every piece of running text. */
export function mayStart(source: Source, i: number): boolean {
  if (isNumber(source, i)) return true;
  const key = keyAt(source, i);
  if (!isWord(source, i)) return SIGNS.has(key);
  const { language } = source.tablesAt(i);
  if (STARTS[language].has(key)) return true;
  if (language === 'de' && key.length > 5 && GERMAN_NUMBER.test(key)) return true;
  return precedesNumber(source, i) && readCurrency(source, i) !== null;
}

function precedesNumber(source: Source, i: number): boolean {
  for (let at = i + 1; at <= i + PREFIX_REACH; at++) {
    if (isNumber(source, at)) return true;
    if (gapBefore(source, at) > SPACE || isSign(source, at, ',')) return false;
  }
  return false;
}
