import { type Phrase, say, type Words } from '../../phrase.ts';
import type { FactReader } from '../fact-reader.ts';
import { isTooSmall } from '../layoffs.ts';
import { isAdministrator, type Position, positionOf } from '../position.ts';
import type { Write } from '../write.ts';
import { indefinite } from './article.ts';
import { attribution } from './attribution.ts';
import { authorityName } from './authority-name.ts';
import { company } from './company-name.ts';

const POSTS: Readonly<Record<Position, string>> = {
  ceo: 'chief executive',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  chair: 'chair',
  'supervisory-chair': 'chair of the supervisory board',
  'supervisory-board': 'a member of the supervisory board',
  board: 'a member of the board',
  executive: 'a member of the management board',
};

const withSource = (words: Phrase, source: Phrase | undefined) => (source ? say`${words}, ${source}` : words);

/** A title of one person as it stands in an English text: it has no gender and no case. */
const TITLE =
  /^(?!.*\b(?:board|role|post|position|\w+s)\b)[A-Za-z][A-Za-z ,&-]{2,50}$|^(?:head|vice president) of [A-Za-z ]+$/;
/** Titles that several may bear. */
const ONE_OF_MANY = /^(?:(?:\w+ )?vice president|partner|\w+ director|director)$/i;

/** What a person becomes or ceases to be. */
function titleOf(reader: FactReader): Words {
  const position = positionOf(reader);
  if (position) return POSTS[position];
  const role = reader.role('position');
  if (reader.document.lang !== 'en' || !role || !TITLE.test(role.text)) return undefined;
  const title = reader.words('position');
  return ONE_OF_MANY.test(role.text) ? say`${indefinite(role.text)} ${title}` : title;
}

export const layoffs: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name || reader.fact.negated) return undefined;
  const source = attribution(reader, name);
  const figure = reader.figure('count');
  if (figure && isTooSmall(figure)) return undefined;
  const count = reader.amount('count');
  const jobs = !count
    ? 'jobs'
    : figure?.kind === 'percent' || figure?.kind === 'fraction'
      ? say`${count} of its jobs`
      : say`${count} jobs`;
  switch (reader.fact.modality) {
    case 'denied':
      return say`${who} denied plans to eliminate jobs`;
    case 'planned':
    case 'expected':
      return withSource(say`${who} plans to eliminate ${jobs}`, source);
    default:
      return withSource(say`${who} is eliminating ${jobs}`, source);
  }
};

export const insolvency: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name || reader.fact.negated) return undefined;
  const source = attribution(reader, name);
  switch (reader.fact.modality) {
    case 'denied':
      return say`${who} denied that it faces insolvency`;
    case 'planned':
    case 'expected':
      return withSource(say`${who} plans to file for insolvency`, source);
    default:
      return withSource(say`${who} has filed for insolvency`, source);
  }
};

export const managementChange: Write = ([reader]) => {
  const person = reader?.name('person');
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !person || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  if (isAdministrator(reader)) return undefined;
  const source = attribution(reader, name);
  const title = titleOf(reader);
  const planned = reader.fact.modality === 'planned' || reader.fact.modality === 'expected';
  switch (reader.term('action')) {
    case 'appoint': {
      const verb = title ? (planned ? 'is to become' : 'becomes') : planned ? 'is to take over' : 'is taking over';
      const post = title ? say`${title} of` : 'a senior post at';
      return withSource(say`${person} ${verb} ${post} ${who}`, source);
    }
    case 'leave': {
      const verb = planned ? 'is to' : 'will';
      const step = !reader.role('position')
        ? say`${verb} leave`
        : title
          ? say`${verb} step down as ${title} of`
          : say`${verb} relinquish a senior post at`;
      return withSource(say`${person} ${step} ${who}`, source);
    }
    default:
      return undefined;
  }
};

export const contract: Write = ([reader]) => {
  const supplier = reader?.name('supplier');
  const who = reader && company(reader, 'supplier');
  if (!reader || !supplier || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const customer = reader.entity('customer') && reader.name('customer');
  const from = customer && say`from ${company(reader, 'customer', 'object')}`;
  const source = attribution(reader, supplier);
  const amount = reader.amount('amount');
  const worth = amount && say`worth ${amount}`;
  const planned = reader.fact.modality === 'planned' || reader.fact.modality === 'expected';
  return withSource(
    planned
      ? say`${who} is expected to win a contract ${worth} ${from}`
      : say`${who} has won a contract ${worth} ${from}`,
    source,
  );
};

export const fine: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const amount = reader.amount('amount');
  const source = attribution(reader, name);
  const authority = reader.entity('authority') && reader.name('authority');
  if (reader.fact.modality !== 'asserted' && reader.fact.modality !== 'reported')
    return withSource(say`${who} faces a fine ${amount && say`of ${amount}`}`, source);
  if (!authority) return withSource(say`${who} was fined ${amount}`, source);
  return withSource(say`${authorityName(authority)} fined ${who} ${amount}`, source);
};

export const strike: Write = ([reader]) => {
  const name = reader?.name('company');
  const who = reader && company(reader, 'company');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const union = reader.entity('union') && reader.name('union');
  if (!union) return undefined;
  const source = attribution(reader, name);
  const planned = reader.fact.modality === 'planned' || reader.fact.modality === 'expected';
  return withSource(
    planned ? say`the ${union} union plans to strike at ${who}` : say`the ${union} union is on strike at ${who}`,
    source,
  );
};
