import { DIGIT, isLetterKind, kindAt, UPPER } from './characters.ts';
import { letterRun } from './final-period.ts';
import { CLOSING, PREPOSED } from './language-rules.ts';
import { firstInside, type SentenceView } from './sentence-view.ts';

const OPENING_QUOTES = '"„“»«';

/**
 * Whether a sentence ends with token `last`, an abbreviation, an initial or an ordinal whose period may also end it; `next` is the token
 * behind it and its closing marks.
 */
export function endsAfterAbbreviation(view: SentenceView, last: number, next: number): boolean {
  const { text, tokens, rules } = view;
  const start = tokens.starts[next]!;
  const word = firstInside(text, start);
  if (kindAt(text, word) !== UPPER) return false;
  const first = tokens.starts[last]!;
  const end = tokens.ends[last]!;
  const surface = text.slice(first, end - 1);
  const kinds = rules.abbreviations.get(surface) ?? 0;
  if ((kinds & PREPOSED && !(kinds & CLOSING)) || kindAt(text, end - 2) === DIGIT) return false;
  if (!isLetterKind(kindAt(text, end - 2))) return false;
  if (text[start] === '(') return false;
  const following = letterRun(text, word);
  if (word > start && kinds & CLOSING && OPENING_QUOTES.includes(text[start]!)) return true;
  const starts = rules.sentenceStarters.has(following);
  if (surface.length === 1) return starts && closesChain(view, last, surface);
  if (starts) return true;
  if (rules.clockHalves.has(surface))
    return !rules.clockFollowers.has(following) && following !== following.toUpperCase();
  if (rules.listEnds.has(surface)) return true;
  if (!(kinds & CLOSING) && !surface.includes('.')) return false;
  return (
    next + 1 < view.end &&
    rules.finiteVerbs.has(text.slice(tokens.starts[next + 1]!, tokens.ends[next + 1]!)) &&
    !rules.institutions.has(following)
  );
}

/** "o. ä." and "e. V.", where "z. B." could not end a sentence. */
function closesChain({ text, tokens, rules, first }: SentenceView, last: number, letter: string): boolean {
  if (last === first) return false;
  const before = text.slice(tokens.starts[last - 1]!, tokens.ends[last - 1]!);
  return ((rules.abbreviations.get(before + letter) ?? 0) & CLOSING) > 0;
}
