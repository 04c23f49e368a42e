import type { GermanNoun } from '@groschen/lexicon';
import { companyKinds } from '@groschen/lexicon/de/company-kinds';
import { type Phrase, say } from '../../phrase.ts';
import { nameKey, sameName, subjectOf } from '../../plan/fact-subject.ts';
import { centralBankOf } from '../central-bank.ts';
import { headOf, type KindMention } from '../company-kind.ts';
import { claimName, type FactReader, renamed } from '../fact-reader.ts';
import { centralBankName } from './central-bank-name.ts';
import { type Case, nounPhrase } from './noun-phrase.ts';

/** Names that prose gives an article: banks and what has an adjective or a noun of its own for a name. */
const FEMININE =
  /^(?:Deutsche (?:Bank|Börse|Telekom|Post|Lufthansa|Bahn)|Allianz|Lufthansa|Telekom|Commerzbank|DZ Bank|.*\b(?:Nationalbank|Zentralbank|Notenbank|Sparkasse|Versicherung|Holding|Group|Bank)|LBBW|UBS|Helaba|NordLB|BayernLB|.*-Gruppe|.* (?:AG|SE|GmbH|KGaA|AG & Co\. KGaA|SE & Co\. KGaA|eG))$/;

/** A company or central bank in its case, with the article that prose gives it: "die Commerzbank", "der Deutschen Bank", "Siemens". */
export function companyName(name: Phrase, grammaticalCase: Case = 'nominative'): Phrase {
  const article = nounPhrase({ noun: '', gender: 'f' }, grammaticalCase, 'definite');
  if (centralBankOf(name.text)) return say`${article} ${centralBankName(name)}`;
  if (!FEMININE.test(name.text)) return name;
  const oblique = grammaticalCase === 'dative' || grammaticalCase === 'genitive';
  return say`${article} ${oblique ? renamed(name, name.text.replace(/^Deutsche /, 'Deutschen ')) : name}`;
}

/**
 * The company that fills a role, as it is spoken of here: "der Autobauer Norvik" when it is introduced, "das Unternehmen" when
 * it is taken up again, else its name. An `object` is called by its name even then: the noun would be taken for the subject.
 */
export function company(
  reader: FactReader,
  role: string,
  grammaticalCase: Case = 'nominative',
  place: 'subject' | 'object' = 'subject',
): Phrase | undefined {
  const name = reader.name(role);
  if (!name) return undefined;
  const form = reader.form(role);
  if (form === 'again' && place === 'subject')
    return say`${nounPhrase(nounAgain(reader, reader.kind(role)), grammaticalCase, 'definite')}`;
  if (form !== 'introduced') return companyName(name, grammaticalCase);
  const kind = reader.kind(role);
  const introduction = kind && introduced(reader, kind, grammaticalCase);
  return introduction ? say`${introduction} ${name}` : companyName(reader.fullName(role) ?? name, grammaticalCase);
}

/** Of whom a noun is: "von Norvik", "der Commerzbank", "des Autobauers Norvik"; empty where it goes without saying. */
export function ownedBy(reader: FactReader, role: string): Phrase | undefined {
  const name = reader.name(role);
  const form = reader.form(role);
  if (form === 'again' || form === 'resumed') return name && { text: '', claims: [] };
  const owner = company(reader, role, 'genitive');
  return owner && !/^(?:des|der) /.test(owner.text) ? say`von ${owner}` : owner;
}

/** A preposition with the dative, the article drawn into it: "beim Autobauer Norvik", "von der Commerzbank". */
export function withDative(preposition: 'bei' | 'von' | 'an', object: Phrase): Phrase {
  const contracted = { bei: 'beim', von: 'vom', an: 'am' }[preposition];
  if (!object.text.startsWith('dem ')) return say`${preposition} ${object}`;
  const text = object.text.slice('dem '.length);
  const shift = object.text.length - text.length;
  const claims = object.claims.map((claim) => ({ ...claim, start: claim.start - shift, end: claim.end - shift }));
  return say`${contracted} ${{ text, claims }}`;
}

const GROUP = /\b[Dd](?:er|es|em|en) Konzerns?\b/;

/** Whether most names of companies in the source are those of the company that the fact is about: "der Konzern" is no other then. */
function isMainCompany({ document, fact }: FactReader): boolean {
  const key = nameKey(document, subjectOf(fact));
  const names = document.entities.filter(({ type }) => type === 'company').map((entity) => nameKey(document, entity));
  return names.filter((name) => sameName(name, key)).length * 2 > names.length;
}

/** "das Unternehmen", "die Bank", or "der Konzern" where the source calls it so. */
function nounAgain(reader: FactReader, kind: KindMention | undefined): GermanNoun {
  const special = kind?.id === undefined ? undefined : companyKinds[kind.id]?.again;
  if (special) return special;
  const isGroup = kind ? /konzern$/i.test(kind.text) : isMainCompany(reader) && GROUP.test(reader.document.text);
  return isGroup ? { noun: 'Konzern', gender: 'm' } : { noun: 'Unternehmen', gender: 'n' };
}

/** "der Spezialchemiekonzern" in the words of a German source, else the nearest noun of ours. */
function introduced(reader: FactReader, kind: KindMention, grammaticalCase: Case): Phrase | undefined {
  const own = kind.id === undefined ? undefined : companyKinds[kind.id]?.name;
  // "Telekom-Ausrüster" begins like a name: a plain noun of ours is clearer.
  const literal = reader.document.lang === 'de' && !(own && kind.text.includes('-'));
  const head = literal ? headOf(kind.text) : undefined;
  if (!head) return own && { text: nounPhrase(own, grammaticalCase, 'definite'), claims: [] };
  const noun: GermanNoun = {
    noun: kind.text,
    gender: head === 'weak' ? 'm' : head,
    ...(head === 'weak' && { weak: true }),
  };
  const [article = '', ...rest] = nounPhrase(noun, grammaticalCase, 'definite').split(' ');
  const written = rest.join(' ');
  return say`${article} ${claimName(reader.fact, kind.source, written, 'word')}`;
}
