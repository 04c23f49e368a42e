import { companyKinds } from '@groschen/lexicon/en/company-kinds';
import { type Phrase, say } from '../../phrase.ts';
import type { KindMention } from '../company-kind.ts';
import { claimName, type FactReader } from '../fact-reader.ts';
import { centralBankName } from './central-bank-name.ts';
import { possessive } from './possessive.ts';

/**
 * The company that fills a role, as it is spoken of here: "carmaker Norvik" when it is introduced, "the company" when it is taken
 * up again, else its name. An `object` has its name even then, for the noun would be taken for the subject.
 */
export function company(reader: FactReader, role: string, place: 'subject' | 'object' = 'subject'): Phrase | undefined {
  const name = reader.name(role);
  if (!name) return undefined;
  const form = reader.form(role);
  if (form === 'again' && place === 'subject') return { text: `the ${nounAgain(reader.kind(role))}`, claims: [] };
  if (form !== 'introduced') return centralBankName(name);
  const kind = reader.kind(role);
  const introduction = kind && introduced(reader, kind);
  return introduction ? say`${introduction} ${name}` : centralBankName(reader.fullName(role) ?? name);
}

/** Nouns that do not open a sentence bare. */
const NEEDS_ARTICLE = /\b(?:margin|ratio|backlog|yield|factor|share|rate|loss)$/;

/** What belongs to the company of a role: "Norvik's revenue", or "revenue" where it goes without saying whose. */
export function belonging(reader: FactReader, role: string, what: string): Phrase | undefined {
  const form = reader.form(role);
  if (form === 'again' || form === 'resumed')
    return { text: NEEDS_ARTICLE.test(what) ? `the ${what}` : what, claims: [] };
  const owner = company(reader, role);
  return owner && say`${possessive(owner)} ${what}`;
}

function nounAgain(kind: KindMention | undefined): string {
  return (kind?.id === undefined ? undefined : companyKinds[kind.id]?.again) ?? 'company';
}

/** In the words of an English source, else the nearest noun of ours. */
function introduced(reader: FactReader, kind: KindMention): Phrase | undefined {
  if (reader.document.lang === 'en') return claimName(reader.fact, kind.source, kind.text, 'word');
  const own = kind.id === undefined ? undefined : companyKinds[kind.id]?.name;
  return own === undefined ? undefined : { text: own, claims: [] };
}
