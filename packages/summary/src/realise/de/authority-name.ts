import { type Phrase, say } from '../../phrase.ts';
import { type Authority, authorityOf } from '../authority.ts';
import { renamed } from '../fact-reader.ts';

const NAMES: Readonly<Record<Authority, readonly [article: string, name: string]>> = {
  'european-commission': ['die', 'EU-Kommission'],
  eu: ['die', 'EU'],
  'german-cartel-office': ['das', 'Bundeskartellamt'],
  bafin: ['die', 'BaFin'],
  'network-agency': ['die', 'Bundesnetzagentur'],
  finma: ['die', 'Finma'],
  weko: ['die', 'Wettbewerbskommission'],
  sec: ['die', 'SEC'],
  ftc: ['die', 'FTC'],
  'justice-department': ['das', 'US-Justizministerium'],
  cma: ['die', 'CMA'],
  fca: ['die', 'FCA'],
  destatis: ['das', 'Statistische Bundesamt'],
};

/** An authority with its article in the nominative; undefined where its gender is not known. */
export function authorityName(name: Phrase): Phrase | undefined {
  const authority = authorityOf(name.text);
  if (!authority) return undefined;
  const [article, text] = NAMES[authority];
  return say`${article} ${renamed(name, text)}`;
}

/** As a source: "laut EU-Kommission"; other names as they are. */
export function sourceName(name: Phrase): Phrase {
  const authority = authorityOf(name.text);
  if (!authority) return name;
  const text = NAMES[authority][1];
  return renamed(name, authority === 'destatis' ? 'Statistischem Bundesamt' : text);
}
