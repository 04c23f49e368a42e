import type { RuleLanguage } from '@groschen/document';
import { isCapital } from './letters.ts';
import type { Meaning } from './vocabulary.ts';

/** What a word tells of the tense of its clause; a plan looks ahead and can aim at nothing that is over. */
export type Cue = 'past' | 'future' | 'plan' | 'saying' | 'clause-edge';

const CLAUSE_EDGES = ',;:()"„“”»«–—';

/** The cue that a word has by the lists it is in. */
export function cueByRoles({ roles }: Meaning): Cue | undefined {
  if (!roles) return undefined;
  if (roles.has('saying')) return 'saying';
  if (roles.has('planning')) return 'plan';
  if (roles.has('future')) return 'future';
  return roles.has('past') ? 'past' : undefined;
}

/** The cue that the form of the word `text.slice(start, end)` gives, where no list knows it. */
export function cueByForm(text: string, start: number, end: number, lang: RuleLanguage): Cue | undefined {
  const length = end - start;
  if (length === 1) return CLAUSE_EDGES.includes(text[start]!) ? 'clause-edge' : undefined;
  if (length < 5 || isCapital(text.charCodeAt(start))) return undefined;
  return looksPast(text, start, end, lang) ? 'past' : undefined;
}

/** What has the shape of a participle and is none. */
const INFINITIVES =
  /^(?:gehen|geben|gegen|gelten|gelt|gewinnen|gehör|genieß|gerade|gesamt|geschehen|gering|gemeinsam|genüg|gefallen$)/;

const D = 0x64;
const E = 0x65;
const G = 0x67;
const N = 0x6e;
const T = 0x74;

/** Whether a word has the ending of a past verb: "trimmed", "senkte", "vereinbart". */
function looksPast(text: string, start: number, end: number, lang: RuleLanguage): boolean {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (lang === 'en') return before === E && last === D;
  const participle = text.charCodeAt(start) === G && text.charCodeAt(start + 1) === E;
  if (participle && INFINITIVES.test(text.slice(start, end).toLowerCase())) return false;
  return (before === T && last === E) || (participle && (last === T || (before === E && last === N)));
}
