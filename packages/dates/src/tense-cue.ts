import type { RuleLanguage } from '@groschen/document';
import type { Meaning } from './vocabulary.ts';

/** What a word tells of the tense of its clause; a plan looks ahead and can aim at nothing that is over. */
export type Cue = 'past' | 'future' | 'plan' | 'saying' | 'clause-edge';

const CLAUSE_EDGES = ',;:()"„“”»«–—';

/** The cue of a word in lower case. */
export function cueOf(
  lower: string,
  meaning: Meaning | undefined,
  capitalised: boolean,
  lang: RuleLanguage,
): Cue | undefined {
  const roles = meaning?.roles;
  if (roles) {
    if (roles.has('saying')) return 'saying';
    if (roles.has('planning')) return 'plan';
    if (roles.has('future')) return 'future';
    if (roles.has('past')) return 'past';
  }
  if (lower.length === 1 && CLAUSE_EDGES.includes(lower)) return 'clause-edge';
  return !meaning && !capitalised && looksPast(lower, lang) ? 'past' : undefined;
}

/** What has the shape of a participle and is none. */
const INFINITIVES =
  /^(?:gehen|geben|gegen|gelten|gelt|gewinnen|gehör|genieß|gerade|gesamt|geschehen|gering|gemeinsam|genüg|gefallen$)/;

/** Whether a word that is in no list has the ending of a past verb: "trimmed", "senkte", "vereinbart". */
function looksPast(lower: string, lang: RuleLanguage): boolean {
  if (lower.length < 5) return false;
  if (lang === 'en') return lower.endsWith('ed');
  if (INFINITIVES.test(lower)) return false;
  return lower.endsWith('te') || (lower.startsWith('ge') && (lower.endsWith('t') || lower.endsWith('en')));
}
