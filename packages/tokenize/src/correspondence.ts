import { isLetterKind, kindAt, UPPER } from './characters.ts';
import type { SentenceView } from './sentence-view.ts';
import { NUMBER, WORD } from './token-classes.ts';

/** Length from which a run of one mark is a rule across the page. */
const RULE_LENGTH = 5;

/**
 * Whether a sentence begins with token `next` by the conventions of letters and mails whose lines were run together: behind a
 * salutation or a complimentary close ("Thanks, | Cindy"), around a time stamp, around a rule of dashes.
 */
export function beginsLetterPart(view: SentenceView, next: number): boolean {
  const { classes } = view.tokens;
  if (classes[next] !== WORD && isRule(view, next)) return true;
  if (classes[next - 1] !== WORD && isRule(view, next - 1)) return true;
  if (view.rules.salutations.size === 0) return false;
  if (isTimeStamp(view, next))
    return kindAt(view.text, view.tokens.starts[next - 1]!) === UPPER || isMailAddress(view, next - 1);
  if (next - 3 >= view.first && isTimeStamp(view, next - 3))
    return isLetterKind(kindAt(view.text, view.tokens.starts[next]!));
  return isBehindSalutation(view, next);
}

/** "==========", "__________": five of the same mark or more, and no letters. */
function isRule({ text, tokens }: SentenceView, at: number): boolean {
  const start = tokens.starts[at]!;
  return (
    tokens.ends[at]! - start >= RULE_LENGTH &&
    '-=_*#~'.includes(text[start]!) &&
    '-=_*#~'.includes(text[tokens.ends[at]! - 1]!)
  );
}

/** "02/27/2001 08:23 AM" at token `at`. */
function isTimeStamp({ text, tokens, end }: SentenceView, at: number): boolean {
  if (at + 2 >= end || tokens.classes[at] !== NUMBER || tokens.classes[at + 1] !== NUMBER) return false;
  const start = tokens.starts[at]!;
  if (tokens.ends[at]! - start < 6 || text.charCodeAt(tokens.starts[at + 1]! + 2) !== 0x3a) return false;
  const half = text.slice(tokens.starts[at + 2]!, tokens.ends[at + 2]!);
  return (half === 'AM' || half === 'PM') && text.slice(start, tokens.ends[at]!).split('/').length === 3;
}

function isMailAddress({ text, tokens }: SentenceView, at: number): boolean {
  return text.slice(tokens.starts[at]!, tokens.ends[at]!).includes('@') || text[tokens.starts[at]!] === '>';
}

/** "Dear Mr. Shankman, | Thank you": a comma at most four tokens behind a word that opens or closes letters. */
function isBehindSalutation({ text, tokens, rules, first }: SentenceView, next: number): boolean {
  const distance = next - first;
  if (distance < 2 || distance > 6 || text.charCodeAt(tokens.starts[next - 1]!) !== 0x2c) return false;
  if (kindAt(text, tokens.starts[next]!) !== UPPER || text.charCodeAt(tokens.ends[next]!) === 0x2e) return false; // Thanks, Kim.
  return rules.salutations.has(text.slice(tokens.starts[first]!, tokens.ends[first]!));
}
