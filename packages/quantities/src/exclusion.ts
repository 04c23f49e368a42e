import { readCompoundNumeral } from './compound-numeral.ts';
import type { Figure } from './figure.ts';
import { GAP } from './pieces.ts';
import {
  beginsCompound,
  gapBefore,
  isAttached,
  isDash,
  isHyphen,
  isNumber,
  isSign,
  isWord,
  joins,
  keyAt,
  type Source,
  textAt,
} from './source.ts';

/** Why a number is no quantity, and the last piece that belongs to whatever it is instead. */
export interface Exclusion {
  readonly last: number;
  readonly reason:
    | 'identifier'
    | 'date'
    | 'clock-time'
    | 'ordinal'
    | 'compound'
    | 'name'
    | 'label'
    | 'year'
    | 'list'
    | 'address';
}

/** What can be told before the number is read, from the number form and what sticks to it. */
export function excludeForm(source: Source, i: number): Exclusion | null {
  if (source.masked(i)) return { last: i, reason: 'address' };
  const text = textAt(source, i);
  if (sticksToName(source, i)) return { last: endOfAttached(source, i), reason: 'identifier' };
  if (isBracketMark(source, i)) return { last: i + 1, reason: 'identifier' };
  if (isExchangeCode(source, i)) return { last: i + 2, reason: 'identifier' };
  if (/^\d{5}$/.test(text) && isPostcode(source, i)) return { last: i, reason: 'identifier' };
  if (hasBracketLetter(source, i)) return { last: i + 3, reason: 'identifier' };
  const phone = telephone(source, i);
  if (phone !== null) return { last: phone, reason: 'identifier' };
  const chain = endOfChain(source, i);
  if (chain.parts >= 3) return { last: chain.last, reason: 'identifier' };
  if (/^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})$/.test(text)) return { last: i, reason: 'date' };
  if (
    /^\d{1,2}\.\d{1,2}$/.test(text) &&
    isSign(source, i + 1, '.') &&
    isAttached(source, i + 1) &&
    isDayMonth(text) &&
    source.tablesAt(i).language === 'de' &&
    !endsSentence(source, i + 1)
  )
    return { last: i + 1, reason: 'date' };
  if (isMonthsToDate(source, i, text)) return { last: i + 1, reason: 'date' };
  return clockTime(source, i) ?? calendar(source, i, text) ?? ordinal(source, i, text) ?? indexName(source, i, text);
}

/** What can be told of a number in words: clock times and compounds. */
export function excludeWords(source: Source, first: number, last: number): Exclusion | null {
  if (beginsCompound(source, last)) return { last: endOfAttached(source, last), reason: 'compound' };
  if (joins(source, first - 1) && (isWord(source, first - 2) || isNumber(source, first - 2)))
    return { last, reason: 'compound' };
  if (source.tablesAt(first).language === 'de' && keyAt(source, last + 1) === 'uhr')
    return { last: last + 1, reason: 'clock-time' };
  return null;
}

/** "A320", "Q4", "F-150", "COVID-19": letters before the digits, or a hyphen after letters. */
function sticksToName(source: Source, i: number): boolean {
  if (!isAttached(source, i) || i === 0) return false;
  if (isWord(source, i - 1)) return true;
  if (isSign(source, i - 1, '_') || isSign(source, i - 1, '#') || isSign(source, i - 1, '@')) return true;
  if (isSign(source, i - 1, '&') && isNumber(source, i - 2)) return true;
  if (
    isSign(source, i - 1, '/') &&
    isAttached(source, i - 1) &&
    isWord(source, i - 2) &&
    isAttached(source, i - 2) &&
    isNumber(source, i - 3)
  )
    return true;
  if (!isHyphen(source, i - 1) || !isAttached(source, i - 1) || !isWord(source, i - 2)) return false;
  if (!isNumber(source, i - 3)) return true;
  return !(isAttached(source, i - 2) || source.tablesAt(i).scales.has(keyAt(source, i - 2)));
}

/** "(c)(1)": a mark in brackets that sticks to what stands before. */
const isBracketMark = (source: Source, i: number) =>
  isSign(source, i - 1, '(') &&
  isAttached(source, i) &&
  isAttached(source, i - 1) &&
  isSign(source, i + 1, ')') &&
  /^\d{1,2}$/.test(textAt(source, i)) &&
  (isWord(source, i - 2) || isSign(source, i - 2, ')'));

/** "(1873.HK)", "7203.T": a share's number at its exchange. */
const isExchangeCode = (source: Source, i: number) =>
  /^\d{4,6}$/.test(textAt(source, i)) &&
  isSign(source, i + 1, '.') &&
  isAttached(source, i + 1) &&
  isAttached(source, i + 2) &&
  /^[A-Z]{1,2}$/.test(textAt(source, i + 2));

/** "D.C. 20549", "NY 10001": five digits behind two capitals. */
const isPostcode = (source: Source, i: number) =>
  /^[A-Z]{2}$/.test(textAt(source, i - 1)) ||
  (isSign(source, i - 1, '.') && /^[A-Z]\.[A-Z]\.$/.test(lastCharacters(source, i - 1, 4)));

const lastCharacters = ({ pieces }: Source, i: number, count: number) =>
  pieces.text.slice(Math.max(0, pieces.ends[i]! - count), pieces.ends[i]!);

/** "401(k)", "10(b)". */
const hasBracketLetter = (source: Source, i: number) =>
  isSign(source, i + 1, '(') &&
  isAttached(source, i + 1) &&
  /^\p{L}$/u.test(keyAt(source, i + 2)) &&
  isAttached(source, i + 2) &&
  isSign(source, i + 3, ')');

/** "+44 (0)1223 000 451", "+49 341 9988-120": the last piece of a number with a country's code. */
function telephone(source: Source, i: number): number | null {
  if (!isSign(source, i - 1, '+') || !isAttached(source, i) || !/^[1-9]\d{0,2}( \d{3})*$/.test(textAt(source, i)))
    return null;
  let last = i;
  for (let at = i + 1; gapBefore(source, at) <= GAP.space; at++) {
    if (isNumber(source, at)) last = at;
    else if (!isSign(source, at, '(') && !isSign(source, at, ')') && !isDash(source, at) && !isSign(source, at, '/'))
      break;
  }
  const digits = source.pieces.text
    .slice(source.pieces.starts[i]!, source.pieces.ends[last]!)
    .replace(/\D/g, '').length;
  return last > i && digits >= 7 ? last : null;
}

/** The last piece that sticks to piece `i`, signs of punctuation left out. */
function endOfAttached(source: Source, i: number): number {
  let last = i;
  while (
    isAttached(source, last + 1) &&
    (isWord(source, last + 1) ||
      isNumber(source, last + 1) ||
      (joins(source, last + 1) && (isWord(source, last + 2) || isNumber(source, last + 2))))
  )
    last++;
  return last;
}

/** Numbers joined by hyphens, slashes or points: dates, telephone numbers, addresses of machines. */
function endOfChain(source: Source, i: number): { readonly last: number; readonly parts: number } {
  let last = i;
  let parts =
    1 + (textAt(source, i).match(/\./g)?.length === 3 && !/^\d{1,3}(\.\d{3})+$/.test(textAt(source, i)) ? 2 : 0);
  while (
    (isHyphen(source, last + 1) || isSign(source, last + 1, '/')) &&
    isAttached(source, last + 1) &&
    isNumber(source, last + 2) &&
    isAttached(source, last + 2)
  ) {
    last += 2;
    parts++;
  }
  if (parts === 2) {
    const [first, second] = [textAt(source, i), textAt(source, i + 2)];
    const slash = isSign(source, i + 1, '/');
    if (first === second && !slash) return { last, parts: 3 };
    if (/^0\d/.test(second) && !/[.,]/.test(second)) return { last, parts: 3 };
    if (slash && isMonthDay(first, second)) return { last, parts: 3 };
    if (/^(19|20)\d\d$/.test(first) && /^\d\d$/.test(second)) return { last, parts: 3 };
    if (slash && /^(19|20)\d\d$/.test(first) && /^(19|20)\d\d$/.test(second)) return { last, parts: 3 };
    if (slash && /^(19|20)\d\d$/.test(second)) return { last, parts: 3 };
    if (slash && /^\d+$/.test(first) && /^\d+$/.test(second) && Number(first) >= Number(second))
      return { last, parts: 3 };
  }
  return { last, parts };
}

/** "9/11", "12/25": what is no usual fraction is a day of the American calendar. */
const isMonthDay = (month: string, day: string) =>
  /^(?:1[0-2]|[1-9])$/.test(month) && /^(?:7|9|1[134789]|2[1236789]|3[01])$/.test(day);

const isDayMonth = (text: string) => {
  const [day, month] = text.split('.').map(Number) as [number, number];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

const endsSentence = (source: Source, i: number) =>
  i + 1 >= source.pieces.length || source.sentences[i + 1] !== source.sentences[i];

/** "14:30", "22.10 Uhr", "6pm", "2:30 p.m."; "2:1" is a ratio and no amount either. */
function clockTime(source: Source, i: number): Exclusion | null {
  const clock = source.tablesAt(i).context.clock;
  if (isSign(source, i + 1, ':') && isAttached(source, i + 1) && isNumber(source, i + 2) && isAttached(source, i + 2)) {
    let last = i + 2;
    while (
      isSign(source, last + 1, ':') &&
      isAttached(source, last + 1) &&
      isNumber(source, last + 2) &&
      isAttached(source, last + 2)
    )
      last += 2;
    return { last, reason: 'clock-time' };
  }
  if (
    /^\d{1,2}$/.test(textAt(source, i)) &&
    /^(und|bis|and|to)$/.test(keyAt(source, i + 1)) &&
    isNumber(source, i + 2) &&
    isWord(source, i + 3) &&
    clock.has(keyAt(source, i + 3))
  )
    return { last: i + 3, reason: 'clock-time' };
  if (gapBefore(source, i + 1) > GAP.space || !/^\d{1,2}([.:]\d\d)?$/.test(textAt(source, i))) return null;
  const key = keyAt(source, i + 1);
  if (clock.has(key) && isWord(source, i + 1)) return { last: i + 1, reason: 'clock-time' };
  const dotted = (key === 'a' || key === 'p') && isSign(source, i + 2, '.') && keyAt(source, i + 3) === 'm';
  return dotted ? { last: i + 3, reason: 'clock-time' } : null;
}

/** A day beside its month: "30. Januar", "Jan 30", "30 January". */
function calendar(source: Source, i: number, text: string): Exclusion | null {
  if (!/^\d{1,2}$/.test(text) || Number(text) > 31 || Number(text) === 0) return null;
  const months = source.tablesAt(i).context.months;
  const monthAt = isSign(source, i + 1, '.') && isAttached(source, i + 1) ? i + 2 : i + 1;
  if (
    isWord(source, monthAt) &&
    months.has(keyAt(source, monthAt)) &&
    gapBefore(source, monthAt) <= GAP.line &&
    isMonthName(source, monthAt)
  )
    return { last: monthAt, reason: 'date' };
  if (isDayRange(source, i)) return { last: i, reason: 'date' };
  if (quarterYear(source, i)) return { last: i, reason: 'date' };
  const before = isSign(source, i - 1, '.') ? i - 2 : i - 1;
  if (
    source.tablesAt(i).language === 'en' &&
    isWord(source, before) &&
    months.has(keyAt(source, before)) &&
    isMonthName(source, before) &&
    gapBefore(source, i) <= GAP.line &&
    !hasUnitAfter(source, i + 1)
  )
    return { last: i, reason: 'date' };
  return null;
}

/** "9M 2026", "6M/25": the months of a business year. */
const isMonthsToDate = (source: Source, i: number, text: string) =>
  /^(3|6|9|12)$/.test(text) &&
  isAttached(source, i + 1) &&
  textAt(source, i + 1) === 'M' &&
  (isSign(source, i + 2, '/') || /^(20\d\d|\d\d)$/.test(textAt(source, i + 2)));

/** "June 16-17", "June 28 to 30". */
function isDayRange(source: Source, i: number): boolean {
  const { months, to, and } = source.tablesAt(i).context;
  const link = isDash(source, i - 1) || to.has(keyAt(source, i - 1)) || and.has(keyAt(source, i - 1));
  return (
    link &&
    isNumber(source, i - 2) &&
    /^\d{1,2}$/.test(textAt(source, i - 2)) &&
    months.has(keyAt(source, i - 3)) &&
    isMonthName(source, i - 3) &&
    !hasUnitAfter(source, i + 1)
  );
}

/** "Q1 23", "H1 24": a quarter and the last digits of its year. */
const quarterYear = (source: Source, i: number) =>
  /^\d\d$/.test(textAt(source, i)) &&
  gapBefore(source, i) === GAP.space &&
  isNumber(source, i - 1) &&
  isAttached(source, i - 1) &&
  /^(q|h|fy|hj)$/.test(keyAt(source, i - 2));

/** May and March are verbs too: the month has a capital. */
const isMonthName = (source: Source, i: number) => textAt(source, i)[0] !== textAt(source, i)[0]?.toLowerCase();

function hasUnitAfter(source: Source, i: number): boolean {
  return (
    isSign(source, i, '%') ||
    /^(percent|per|pct|million|billion|bn|mn|m|points|basis|bps|bp|cents|euros?|dollars?)$/.test(keyAt(source, i))
  );
}

/** "3. Quartal", "1st", "4ter", and the marks of a numbered list. */
function ordinal(source: Source, i: number, text: string): Exclusion | null {
  if (!/^\d{1,3}$/.test(text)) return null;
  if (
    isWord(source, i + 1) &&
    isAttached(source, i + 1) &&
    /^(st|nd|rd|th|ter|te|ten|er|ern|s)$/.test(keyAt(source, i + 1))
  )
    return { last: i + 1, reason: 'ordinal' };
  const opensLine = gapBefore(source, i) >= GAP.line;
  if (isSign(source, i + 1, '.') && isAttached(source, i + 1)) {
    if (opensLine && gapBefore(source, i + 2) === GAP.space) return { last: i + 1, reason: 'list' };
    const next = i + 2;
    if (isDash(source, next) && isNumber(source, next + 1) && isSign(source, next + 2, '.'))
      return { last: i + 1, reason: 'ordinal' };
    if (
      source.tablesAt(i).language === 'de' &&
      isWord(source, next) &&
      gapBefore(source, next) <= GAP.line &&
      gapBefore(source, next) > GAP.none &&
      !endsSentence(source, i + 1)
    )
      return { last: i + 1, reason: 'ordinal' };
  }
  if (opensLine && isSign(source, i + 1, ')') && isAttached(source, i + 1)) return { last: i + 1, reason: 'list' };
  return null;
}

/** "S&P 500", "Euro Stoxx 50": the number belongs to the index's name. */
function indexName(source: Source, i: number, text: string): Exclusion | null {
  if (gapBefore(source, i) > GAP.space) return null;
  const at = isHyphen(source, i - 1) ? i - 2 : i - 1;
  if (!isWord(source, at)) return null;
  const numbers = source.tablesAt(i).context.indices.get(keyAt(source, at));
  if (!numbers?.includes(Number(text))) return null;
  if (keyAt(source, at) === 'p' && !isSign(source, at - 1, '&')) return null;
  return { last: i, reason: 'name' };
}

/** What can be told of a figure without unit from the words around it: labels, product names, years. */
export function excludeBare(source: Source, figure: Figure): Exclusion | null {
  const { first, last } = figure;
  if (
    figure.digits &&
    gapBefore(source, last + 1) === GAP.none &&
    (isWord(source, last + 1) || (isSign(source, last + 1, '&') && isNumber(source, last + 2)))
  )
    return { last: endOfAttached(source, last), reason: 'identifier' };
  if (joins(source, last + 1) && isWord(source, last + 2))
    return { last: endOfAttached(source, last), reason: 'compound' };
  if (isOpenCompound(source, last) && !opensNumber(source, figure)) return { last: last + 1, reason: 'compound' };
  if (!figure.digits) return isLabelled(source, first) ? { last, reason: 'label' } : excludeWords(source, first, last);
  if (source.identifier(first) && !figure.scaled) return { last, reason: 'identifier' };
  const text = textAt(source, last);
  if (
    /^\d$/.test(text) &&
    isSign(source, last + 1, ':') &&
    isAttached(source, last + 1) &&
    /^\p{Lu}{3,}$/u.test(textAt(source, first - 1))
  )
    return { last, reason: 'label' };
  if (isLabelled(source, first)) return { last: endOfLabelChain(source, last), reason: 'label' };
  if (/^0\d/.test(text) && source.pieces.length > 1 && !/[.,]/.test(text))
    return { last: endOfLabelChain(source, last), reason: 'identifier' };
  if (isSign(source, first, '+') && /^\d{2}$/.test(text) && isNumber(source, last + 1))
    return { last: endOfLabelChain(source, last), reason: 'identifier' };
  if (isProductNumber(source, first, text)) return { last, reason: 'name' };
  if (isYear(source, first, last, text)) return { last, reason: 'year' };
  return null;
}

/** "10- und 30-jährige": a hyphen left open for the next word. */
const isOpenCompound = (source: Source, last: number) =>
  isHyphen(source, last + 1) &&
  isAttached(source, last + 1) &&
  gapBefore(source, last + 2) === GAP.space &&
  /^(und|oder|bis|and|or|to)$/.test(keyAt(source, last + 2));

/** "zwei- bis dreihundert": the word that the hyphen waits for is a number. */
const opensNumber = (source: Source, { digits, last }: Figure) =>
  !digits &&
  /(?:hundert|tausend)$/.test(keyAt(source, last + 3)) &&
  readCompoundNumeral(keyAt(source, last + 3)) !== null;

function isLabelled(source: Source, first: number): boolean {
  let at = first - 1;
  if (gapBefore(source, first) > GAP.line) return false;
  if (isSign(source, at, '§') || isSign(source, at, '#')) return true;
  if ((isSign(source, at, '.') && isAttached(source, at)) || isSign(source, at, ':')) at--;
  if (!isWord(source, at)) return false;
  const { labels } = source.tablesAt(first).context;
  const key = keyAt(source, at);
  if (!labels.has(key)) return false;
  if (key === 'number' && /^(would|will|could|to|they|we)$/.test(keyAt(source, at - 1))) return false;
  if (key === 'no' || key === 'art' || key === 'az') return isSign(source, at + 1, '.');
  return (
    !/^(day|week|round|unit|class|group|type|area|part|line|figure|call|floor|item|note|act|euro|satz|klasse|gruppe|linie|stufe|anlage|halle|lot|block|update|season|registered|form)$/.test(
      key,
    ) || isCapital(source, at)
  );
}

const isCapital = (source: Source, i: number) => textAt(source, i)[0] !== textAt(source, i)[0]?.toLowerCase();

/** Further numbers of the same label: "Telefon 0341 9988-120", "Nr. 22, 24 und 26". */
function endOfLabelChain(source: Source, i: number): number {
  let last = i;
  for (;;) {
    const at =
      isDash(source, last + 1) || isSign(source, last + 1, '/') || isSign(source, last + 1, ')') ? last + 2 : last + 1;
    if (!isNumber(source, at) || gapBefore(source, at) > GAP.space) return last;
    last = at;
  }
}

function isProductNumber(source: Source, first: number, text: string): boolean {
  if (!/^\d{1,4}$/.test(text) || gapBefore(source, first) > GAP.space || !isWord(source, first - 1)) return false;
  const name = textAt(source, first - 1);
  if (!/\p{Lu}/u.test(name)) return false;
  if (source.tablesAt(first).context.products.has(name.toLowerCase())) return true;
  return /\p{Ll}\p{Lu}/u.test(name) && !isNounAfter(source, first + 1);
}

const isNounAfter = (source: Source, i: number) =>
  isWord(source, i) &&
  gapBefore(source, i) <= GAP.line &&
  !source.tablesAt(i).context.functionWords.has(keyAt(source, i));

const APPROXIMATE: ReadonlySet<string> = new Set([
  'rund',
  'etwa',
  'ca',
  'circa',
  'knapp',
  'gut',
  'fast',
  'mindestens',
  'zu',
  'als',
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'than',
  'some',
  'approximately',
  'least',
]);

/** Four plain digits from 1900 to 2099 are a year unless something shows that they count. */
export function isYear(source: Source, first: number, last: number, text: string): boolean {
  if (!/^(19|20)\d\d$/.test(text)) return false;
  const next = last + 1;
  const noun = isWord(source, next) && gapBefore(source, next) <= GAP.line ? keyAt(source, next) : '';
  const { countedNouns } = source.tablesAt(first).context;
  if (countedNouns.has(noun)) return false;
  return !(APPROXIMATE.has(keyAt(source, first - 1)) && isNounAfter(source, next));
}

/** "in den ersten sechs Monaten", "9 Monate 2025", "Zwölf Monate zuvor": a stretch of the calendar, not a length of time. */
export function isCalendarSpan(source: Source, figure: Figure): boolean {
  if (!/^(month|quarter|week|year|day)$/.test(figure.unit ?? '')) return false;
  if (/^(ersten|erste|first)$/.test(keyAt(source, figure.first - 1)))
    return figure.unit === 'month' || figure.unit === 'quarter';
  const next = figure.last + 1;
  if (/^(previously|zuvor|vorher|earlier)$/.test(keyAt(source, next))) return true;
  return (
    isNumber(source, next) &&
    /^20\d\d$/.test(textAt(source, next)) &&
    gapBefore(source, next) === GAP.space &&
    figure.unit === 'month'
  );
}
