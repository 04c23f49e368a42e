import type { SubjectNouns } from '../subject-nouns.ts';

const words = (list: string) => list.split(/\s+/);

export const subjectNouns = {
  company: words(
    'company group firm maker chipmaker carmaker automaker drugmaker manufacturer retailer bank lender insurer airline business conglomerate start-up startup operator provider supplier producer developer miner brewer utility giant biotech broker grocer co builder bidder issuer platform specialist unit parent owner distributor parent chain biotech outfit',
  ),
  share: words('share shares stock stocks share-price price adr adrs units those share-price'),
  index: words('index benchmark gauge barometer average'),
  management: words(
    'management board ceo cfo chief executive chairman chairwoman chair president founder director directors spokesman spokeswoman spokesperson executives boss',
  ),
  observer: words(
    'analyst analysts economist economists investors traders strategists brokers brokerages consensus market markets pundits watchers polls poll forecasters brokerage street',
  ),
  centralBank: ['central bank', 'policymakers', 'rate-setters', 'mpc'],
} as const satisfies SubjectNouns;
