import { type Phrase, say } from '../../phrase.ts';
import { moving } from '../direction.ts';
import { isVolume } from '../ipo-volume.ts';
import { isPast } from '../past.ts';
import { isPerShare } from '../per-share.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { company } from './company-name.ts';

const withSource = (words: Phrase, source: Phrase | undefined) => (source ? say`${words}, ${source}` : words);

export const fundingRound: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name || reader.fact.negated) return undefined;
  const amount = reader.amount('amount');
  if (reader.fact.modality === 'denied') return say`${who} denied a funding round`;
  if (!amount) return undefined;
  const source = attribution(reader, name);
  return withSource(
    reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
      ? say`${who} plans to raise ${amount} in a funding round`
      : say`${who} has ${moving(reader.fact, true, { up: 'raised', down: '' })} ${amount} in a funding round`,
    source,
  );
};

export const valuation: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  const amount = reader?.amount('amount');
  if (!reader || !name || !amount || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  return reader.fact.modality === 'asserted'
    ? say`${who} is valued at ${amount}`
    : withSource(say`${who} would be valued at ${amount}`, attribution(reader, name));
};

export const ipo: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name) return undefined;
  const source = attribution(reader, name);
  if (reader.fact.modality === 'denied') return say`${who} denied plans for an initial public offering`;
  if (reader.fact.negated) return withSource(say`${who} has called off its initial public offering`, source);
  const when = reader.period('when', 'in');
  const amount = isVolume(reader) ? reader.amount('amount') : undefined;
  const worth = amount && say`worth ${amount}`;
  if (reader.fact.modality === 'asserted' && isPast(reader, 'when')) return say`${who} went public ${when}`;
  return reader.fact.modality === 'asserted'
    ? say`${who} is going public ${when}`
    : withSource(say`${who} plans an initial public offering ${worth} ${when}`, source);
};

export const buyback: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const worth = amount && say`worth ${amount}`;
  return withSource(
    reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
      ? say`${who} plans to buy back shares ${worth}`
      : say`${who} is buying back shares ${worth}`,
    source,
  );
};

export const dividend: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name || reader.fact.modality === 'denied') return undefined;
  const source = attribution(reader, name);
  if (reader.fact.negated) return withSource(say`${who} will not pay a dividend`, source);
  const amount = reader.amount('amount');
  if (!amount) return undefined;
  const each = isPerShare(reader, 'amount') ? 'per share' : '';
  const previous = reader.amount('previous');
  const before = previous && say`, compared with ${previous} before`;
  return withSource(
    reader.fact.modality === 'asserted' || reader.fact.modality === 'reported'
      ? say`${who} is paying a dividend of ${amount} ${each}${before}`
      : say`${who} plans to pay a dividend of ${amount} ${each}${before}`,
    source,
  );
};
