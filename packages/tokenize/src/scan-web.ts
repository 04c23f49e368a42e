import { isSpaceKind, isWordKind, KIND, kindAt, PUNCTUATION } from './characters.ts';

const AT_SIGN = 0x40;
/** Longest e-mail name and host name part that is looked at; keeps the look-ahead linear. */
const REACH = 128;

/** Endings of host and file names; those that are words of either language (no, in, it, be, me …) are left out. */
const NAME_ENDINGS: ReadonlySet<string> = new Set(
  (
    'com net org edu gov mil int info biz eu de at ch li uk fr nl dk pl cz lu gr ru cn jp ca au br io ai tv ' +
    'html htm php asp aspx pdf doc docx xls xlsx ppt pptx txt csv xml json jpg jpeg png gif zip exe mp3 mp4'
  ).split(' '),
);

/** Marks that end a URL wherever they stand, and those that its end leaves to the sentence. */
const URL_STOPS = '"<>“”„»«[]';
const URL_TRAILERS = ".,;:!?'*";

/**
 * End of a URL whose scheme or `www.` starts at `at`: up to white space or a closing bracket that it did not open, without the
 * marks of the sentence around it. Dots at the end that stand for a part left out belong to it.
 */
export function urlEnd(text: string, at: number): number {
  let end = at;
  let open = 0;
  while (end < text.length && !isSpaceKind(KIND[text.charCodeAt(end)]!) && !URL_STOPS.includes(text[end]!)) {
    if (text[end] === '(') open++;
    if (text[end] === ')' && open-- === 0) break;
    end++;
  }
  while (end > at && URL_TRAILERS.includes(text[end - 1]!) && !text.startsWith('..', end - 2)) end--;
  return end;
}

/** End of the e-mail address that starts at `at`, or -1. */
export function emailEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let end = at;
  while (end < limit && isMailCharacter(text.charCodeAt(end))) end++;
  if (end === at || text.charCodeAt(end) !== AT_SIGN || !isWordKind(kindAt(text, end + 1))) return -1;
  const stop = Math.min(text.length, end + REACH);
  end++;
  while (end < stop && isMailCharacter(text.charCodeAt(end))) end++;
  while (KIND[text.charCodeAt(end - 1)] === PUNCTUATION) end--;
  return end;
}

/** Whether a dotted name ends like a host or a file: "Booking.com", "report.pdf". `ending` is what follows its last period. */
export function isNameEnding(ending: string): boolean {
  return NAME_ENDINGS.has(ending.toLowerCase());
}

function isMailCharacter(code: number): boolean {
  return isWordKind(KIND[code]!) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}
