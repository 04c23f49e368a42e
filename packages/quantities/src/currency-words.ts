import { MINOR_UNITS } from '@groschen/lexicon';
import { type CurrencyMention, mention } from './currency-mention.ts';
import {
  beginsQualifier,
  codeOfHundredth,
  codeOfName,
  codeOfNoun,
  currencyNoun,
  isAmbiguousNoun,
} from './currency-names.ts';
import { beginsCompound, continues, isAttached, isSign, isWord, joins, keyAt, type Source } from './source.ts';

const MINOR = new Map(Object.entries(MINOR_UNITS));

/** Most words of a name: "united arab emirates dirham". */
const MOST_WORDS = 4;

/** A currency in words: "Kronen", "schwedische Kronen", "US-Dollar", "Cent", "Australian cents". */
export function readCurrencyName(source: Source, i: number): CurrencyMention | null {
  const key = keyAt(source, i);
  const plain = readNoun(source, i, key);
  if (plain !== null && !joins(source, i + 1)) return plain;
  const minor = plain === null ? MINOR.get(key) : undefined;
  if (minor !== undefined && (key === 'ct' || !beginsCompound(source, i)))
    return { ...mention(i, i, minor, 'name'), minor: true };
  const qualified = plain !== null || beginsQualifier(key) ? readQualified(source, i, plain) : null;
  return qualified ?? (plain !== null && !beginsCompound(source, plain.last) ? plain : null);
}

/** A noun or a hundredth with what tells whose it is before it. */
function readQualified(source: Source, i: number, plain: CurrencyMention | null): CurrencyMention | null {
  const initials = keyAt(source, i).length === 1;
  let qualifier = '';
  let at = i;
  for (let words = 0; words < MOST_WORDS; words++) {
    qualifier += (words > 0 ? ' ' : '') + keyAt(source, at);
    const dotted = initials && isSign(source, at + 1, '.') && isAttached(source, at + 1);
    at = joins(source, at + 1) || dotted ? at + 2 : at + 1;
    if (!isWord(source, at) || !continues(source, at)) return null;
    if (beginsCompound(source, at)) continue;
    const word = keyAt(source, at);
    const code = codeOfName(qualifier, currencyNoun(word) ?? word);
    if (code !== undefined) return mention(i, withSterling(source, at), code, 'name');
    const hundredth = MINOR.has(word) ? (plain?.code ?? codeOfHundredth(qualifier)) : null;
    if (hundredth) return { ...mention(i, at, hundredth, 'name'), minor: true };
  }
  return null;
}

function readNoun(source: Source, i: number, key: string): CurrencyMention | null {
  const noun = currencyNoun(key);
  if (noun === null) return null;
  const code = codeOfNoun(noun);
  if (code === null) return { noun, ...mention(i, i, null, 'name') };
  const name = mention(i, withSterling(source, i), code, 'name');
  if (noun === 'dollar') return { plainDollar: true, ...name };
  return isAmbiguousNoun(noun) ? { ambiguous: true, ...name } : name;
}

const withSterling = (source: Source, i: number) =>
  isWord(source, i + 1) && keyAt(source, i + 1) === 'sterling' && continues(source, i + 1) ? i + 1 : i;
