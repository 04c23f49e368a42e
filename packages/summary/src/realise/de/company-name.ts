import { type Phrase, say } from '../../phrase.ts';
import { centralBankOf } from '../central-bank.ts';
import { centralBankName } from './central-bank-name.ts';

/** Names that prose gives an article: banks and what has an adjective or a noun of its own for a name. */
const FEMININE =
  /^(?:Deutsche (?:Bank|Börse|Telekom|Post|Lufthansa|Bahn)|Allianz|Lufthansa|Telekom|Commerzbank|DZ Bank|.*\b(?:Nationalbank|Zentralbank|Notenbank|Sparkasse|Versicherung|Holding|Group|Bank)|LBBW|UBS|Helaba|NordLB|BayernLB|.*-Gruppe)$/;

/** A company as the subject of a sentence: "die Commerzbank", "Siemens". */
export function companySubject(name: Phrase): Phrase {
  if (centralBankOf(name.text)) return say`die ${centralBankName(name)}`;
  return FEMININE.test(name.text) ? say`die ${name}` : name;
}
