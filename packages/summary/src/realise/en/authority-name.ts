import { type Phrase, say } from '../../phrase.ts';
import { type Authority, authorityOf } from '../authority.ts';
import { renamed } from '../fact-reader.ts';

const NAMES: Readonly<Record<Authority, readonly [article: string, name: string]>> = {
  'european-commission': ['the', 'European Commission'],
  eu: ['the', 'EU'],
  'german-cartel-office': ["Germany's", 'Federal Cartel Office'],
  bafin: ['', 'BaFin'],
  'network-agency': ["Germany's", 'Federal Network Agency'],
  finma: ['', 'Finma'],
  weko: ['the', 'Swiss Competition Commission'],
  sec: ['the', 'SEC'],
  ftc: ['the', 'FTC'],
  'justice-department': ['the', 'U.S. Justice Department'],
  cma: ['the', 'CMA'],
  fca: ['the', 'FCA'],
  destatis: ['the', 'Federal Statistical Office'],
};

/** Authorities without a name of their own here that still take the article. */
const WITH_ARTICLE = /^(?:U\.S\. .*|.*(?:Commission|Authority|Agency|Department|Office|Board|Ministry|Service|Court))$/;

/** An authority in English with its article. */
export function authorityName(name: Phrase): Phrase {
  const authority = authorityOf(name.text);
  if (!authority) return WITH_ARTICLE.test(name.text) ? say`the ${name}` : name;
  const [article, text] = NAMES[authority];
  return say`${article} ${renamed(name, text)}`;
}
