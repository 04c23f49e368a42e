import type { Phrase } from '../../phrase.ts';
import { type CentralBank, centralBankOf } from '../central-bank.ts';
import { renamed } from '../fact-reader.ts';

const BANKS: Readonly<Record<CentralBank, string>> = {
  ecb: 'EZB',
  fed: 'Fed',
  boe: 'Bank of England',
  boj: 'Bank of Japan',
  snb: 'SNB',
  riksbank: 'Riksbank',
  norges: 'Norges Bank',
  boc: 'Bank of Canada',
  rba: 'Reserve Bank of Australia',
};

/** The name of a central bank in German, for the claim of the name in the source. */
export function centralBankName(name: Phrase): Phrase {
  const bank = centralBankOf(name.text);
  return bank ? renamed(name, BANKS[bank]) : name;
}
