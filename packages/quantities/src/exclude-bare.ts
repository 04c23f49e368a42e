import { words } from '@groschen/lexicon';
import { readCompoundNumeral } from './compound-numeral.ts';
import { endOfAttached } from './exclude-identifier.ts';
import { type Exclusion, excludeWords } from './exclusion.ts';
import type { Figure } from './figure.ts';
import { LINE_BREAK, NO_GAP, SPACE } from './pieces.ts';
import {
  gapBefore,
  isAttached,
  isCapitalised,
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

/** What can be told of a figure without unit from the words around it: labels, product names, years. */
export function excludeBare(source: Source, figure: Figure): Exclusion | null {
  const { first, last } = figure;
  if (
    figure.digits &&
    gapBefore(source, last + 1) === NO_GAP &&
    (isWord(source, last + 1) || (isSign(source, last + 1, '&') && isNumber(source, last + 2)))
  )
    return { last: endOfAttached(source, last), reason: 'identifier' };
  if (joins(source, last + 1) && isWord(source, last + 2))
    return { last: endOfAttached(source, last), reason: 'compound' };
  if (isOpenCompound(source, last) && !opensNumber(source, figure)) return { last: last + 1, reason: 'compound' };
  if (!figure.digits) return isLabelled(source, first) ? { last, reason: 'label' } : excludeWords(source, first, last);
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
  gapBefore(source, last + 2) === SPACE &&
  /^(und|oder|bis|and|or|to)$/.test(keyAt(source, last + 2));

/** "zwei- bis dreihundert": the word that the hyphen waits for is a number. */
const opensNumber = (source: Source, { digits, last }: Figure) =>
  !digits &&
  /(?:hundert|tausend)$/.test(keyAt(source, last + 3)) &&
  readCompoundNumeral(keyAt(source, last + 3)) !== null;

function isLabelled(source: Source, first: number): boolean {
  let at = first - 1;
  if (gapBefore(source, first) > LINE_BREAK) return false;
  if (isSign(source, at, '§') || isSign(source, at, '#')) return true;
  if ((isSign(source, at, '.') && isAttached(source, at)) || isSign(source, at, ':')) at--;
  if (!isWord(source, at)) return false;
  const { labels } = source.tablesAt(first).context;
  const key = keyAt(source, at);
  const onlyCapital = labels.get(key);
  if (onlyCapital === undefined) return false;
  if (key === 'number' && /^(would|will|could|to|they|we)$/.test(keyAt(source, at - 1))) return false;
  if (/^(no|art|az)$/.test(key)) return isSign(source, at + 1, '.');
  return !onlyCapital || isCapitalised(source, at);
}

/** Further numbers of the same label: "Telefon 0341 9988-120", "Nr. 22, 24 und 26". */
function endOfLabelChain(source: Source, i: number): number {
  let last = i;
  for (;;) {
    const at =
      isDash(source, last + 1) || isSign(source, last + 1, '/') || isSign(source, last + 1, ')') ? last + 2 : last + 1;
    if (!isNumber(source, at) || gapBefore(source, at) > SPACE) return last;
    last = at;
  }
}

function isProductNumber(source: Source, first: number, text: string): boolean {
  if (!/^\d{1,4}$/.test(text) || gapBefore(source, first) > SPACE || !isWord(source, first - 1)) return false;
  const name = textAt(source, first - 1);
  if (!/\p{Lu}/u.test(name)) return false;
  if (source.tablesAt(first).context.products.has(name.toLowerCase())) return true;
  return /\p{Ll}\p{Lu}/u.test(name) && !isNounAfter(source, first + 1);
}

const isNounAfter = (source: Source, i: number) =>
  isWord(source, i) &&
  gapBefore(source, i) <= LINE_BREAK &&
  !source.tablesAt(i).context.functionWords.has(keyAt(source, i));

const APPROXIMATE: ReadonlySet<string> = new Set(
  words(
    'rund etwa ca circa knapp gut fast mindestens zu als about around roughly nearly almost than some approximately least',
  ),
);

/** Four plain digits from 1900 to 2099 are a year unless something shows that they count. */
export function isYear(source: Source, first: number, last: number, text: string): boolean {
  if (!/^(19|20)\d\d$/.test(text)) return false;
  const next = last + 1;
  const noun = isWord(source, next) && gapBefore(source, next) <= LINE_BREAK ? keyAt(source, next) : '';
  const { countedNouns } = source.tablesAt(first).context;
  if (countedNouns.has(noun)) return false;
  return !(APPROXIMATE.has(keyAt(source, first - 1)) && isNounAfter(source, next));
}
