import { say } from '../../phrase.ts';
import { inSomeYear, isVolume } from '../ipo-volume.ts';
import { isPast } from '../past.ts';
import { isPerShare } from '../per-share.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { company } from './company-name.ts';

export const fundingRound: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.negated) return undefined;
  const who = company(reader, 'company');
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  if (reader.fact.modality === 'denied') return say`${who} dementiert eine Finanzierungsrunde`;
  if (!amount) return undefined;
  return reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
    ? say`${who} will ${source} in einer Finanzierungsrunde ${amount} einsammeln`
    : say`${who} hat ${source} in einer Finanzierungsrunde ${amount} eingesammelt`;
};

export const valuation: Write = ([reader]) => {
  const name = reader?.name('company');
  const amount = reader?.amount('amount', { dative: true });
  if (!reader || !name || !amount || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const who = company(reader, 'company');
  const source = attribution(reader, name);
  return reader.fact.modality === 'asserted'
    ? say`${who} wird mit ${amount} bewertet`
    : say`${who} soll ${source} mit ${amount} bewertet werden`;
};

export const ipo: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name) return undefined;
  const who = company(reader, 'company');
  const source = attribution(reader, name);
  if (reader.fact.modality === 'denied') return say`${who} dementiert Pläne für einen Börsengang`;
  if (reader.fact.negated) return say`${who} sagt ${source} den Börsengang ab`;
  const when = reader.period('when', 'in');
  const amount = reader.amount('amount', { dative: true });
  const volume = amount && isVolume(reader) ? say`mit einem Volumen von ${amount}` : undefined;
  if (reader.fact.modality === 'asserted' && isPast(reader, 'when'))
    return say`${who} ist ${when} an die Börse gegangen`;
  return reader.fact.modality === 'asserted'
    ? say`${who} geht ${when} an die Börse`
    : say`${who} plant ${source} ${inSomeYear(reader) ? reader.period('when', 'for') : when} einen Börsengang ${volume}`;
};

export const buyback: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const who = company(reader, 'company');
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const worth = amount && say`für ${amount}`;
  return reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
    ? say`${who} will ${source} eigene Aktien ${worth} zurückkaufen`
    : say`${who} kauft ${source} eigene Aktien ${worth} zurück`;
};

export const dividend: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.modality === 'denied') return undefined;
  const who = company(reader, 'company');
  const source = attribution(reader, name);
  if (reader.fact.negated) return say`${who} zahlt ${source} keine Dividende`;
  const amount = reader.amount('amount', { dative: true });
  if (!amount) return undefined;
  const each = isPerShare(reader, 'amount') ? 'je Aktie' : '';
  const previous = reader.amount('previous', { dative: true });
  const before = previous && say`nach ${previous} zuvor`;
  return reader.fact.modality === 'asserted' || reader.fact.modality === 'reported'
    ? say`${who} zahlt ${source} eine Dividende von ${amount} ${each} ${before}`
    : say`${who} will ${source} eine Dividende von ${amount} ${each} zahlen ${before}`;
};
