import { type Phrase, say } from '../../phrase.ts';
import { type CentralBank, centralBankOf } from '../central-bank.ts';
import { renamed } from '../fact-reader.ts';

const BANKS: Readonly<Record<CentralBank, readonly [article: string, name: string]>> = {
  ecb: ['the', 'ECB'],
  fed: ['the', 'Fed'],
  boe: ['the', 'Bank of England'],
  boj: ['the', 'Bank of Japan'],
  snb: ['the', 'SNB'],
  riksbank: ['the', 'Riksbank'],
  norges: ['', 'Norges Bank'],
  boc: ['the', 'Bank of Canada'],
  rba: ['the', 'Reserve Bank of Australia'],
};

/** The name of a central bank in English with its article. */
export function centralBankName(name: Phrase): Phrase {
  const bank = centralBankOf(name.text);
  if (!bank) return name;
  const [article, text] = BANKS[bank];
  return say`${article} ${renamed(name, text)}`;
}
