import { type Phrase, say } from '../../phrase.ts';
import { moving } from '../direction.ts';
import { isPast } from '../past.ts';
import { isPerShare } from '../per-share.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';

const withSource = (words: Phrase, source: Phrase | undefined) => (source ? say`${words}, ${source}` : words);

export const fundingRound: Write = ([reader]) => {
  const company = reader?.name('company');
  if (!reader || !company || reader.fact.negated) return undefined;
  const amount = reader.amount('amount');
  if (reader.fact.modality === 'denied') return say`${company} denied a funding round`;
  if (!amount) return undefined;
  const source = attribution(reader, company);
  return withSource(
    reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
      ? say`${company} plans to raise ${amount} in a funding round`
      : say`${company} has ${moving(reader.fact, true, { up: 'raised', down: '' })} ${amount} in a funding round`,
    source,
  );
};

export const valuation: Write = ([reader]) => {
  const company = reader?.name('company');
  const amount = reader?.amount('amount');
  if (!reader || !company || !amount || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  return reader.fact.modality === 'asserted'
    ? say`${company} is valued at ${amount}`
    : withSource(say`${company} would be valued at ${amount}`, attribution(reader, company));
};

export const ipo: Write = ([reader]) => {
  const company = reader?.name('company');
  if (!reader || !company) return undefined;
  const source = attribution(reader, company);
  if (reader.fact.modality === 'denied') return say`${company} denied plans for an initial public offering`;
  if (reader.fact.negated) return withSource(say`${company} has called off its initial public offering`, source);
  const when = reader.period('when', 'in');
  const amount =
    reader.figure('amount')?.currency && !isPerShare(reader, 'amount') ? reader.amount('amount') : undefined;
  const worth = amount && say`worth ${amount}`;
  if (reader.fact.modality === 'asserted' && isPast(reader, 'when')) return say`${company} went public ${when}`;
  return reader.fact.modality === 'asserted'
    ? say`${company} is going public ${when}`
    : withSource(say`${company} plans an initial public offering ${worth} ${when}`, source);
};

export const buyback: Write = ([reader]) => {
  const company = reader?.name('company');
  if (!reader || !company || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const source = attribution(reader, company);
  const amount = reader.amount('amount');
  const worth = amount && say`worth ${amount}`;
  return withSource(
    reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
      ? say`${company} plans to buy back shares ${worth}`
      : say`${company} is buying back shares ${worth}`,
    source,
  );
};

export const dividend: Write = ([reader]) => {
  const company = reader?.name('company');
  if (!reader || !company || reader.fact.modality === 'denied') return undefined;
  const source = attribution(reader, company);
  if (reader.fact.negated) return withSource(say`${company} will not pay a dividend`, source);
  const amount = reader.amount('amount');
  if (!amount) return undefined;
  const each = isPerShare(reader, 'amount') ? 'per share' : '';
  const previous = reader.amount('previous');
  const before = previous && say`, compared with ${previous} before`;
  return withSource(
    reader.fact.modality === 'asserted' || reader.fact.modality === 'reported'
      ? say`${company} is paying a dividend of ${amount} ${each}${before}`
      : say`${company} plans to pay a dividend of ${amount} ${each}${before}`,
    source,
  );
};
