import { enumerate, type Phrase, say } from '../../phrase.ts';
import type { FactReader } from '../fact-reader.ts';
import type { Write } from '../write.ts';
import { indefinite } from './article.ts';
import { attribution } from './attribution.ts';
import { company } from './company-name.ts';

interface Doers {
  /** As the subject of a sentence. */
  readonly who: Phrase;
  /** By name: "KKR and EQT". */
  readonly name: Phrase;
  readonly plural: boolean;
}

/** The doers of a group: one as the sentence before allows it, several by their names. */
function doers(group: readonly FactReader[], role: string): Doers | undefined {
  const names = group.flatMap((reader) => reader.name(role) ?? []);
  const distinct = names.filter((name, i) => names.findIndex(({ text }) => text === name.text) === i);
  if (distinct.length === 0) return undefined;
  const name = enumerate(distinct, 'and');
  return distinct.length > 1
    ? { who: name, name, plural: true }
    : { who: company(group[0]!, role)!, name, plural: false };
}

const withSource = (phrase: Phrase, source: Phrase | undefined) => (source ? say`${phrase}, ${source}` : phrase);

/** "a 24.9 percent stake", "a stake of about 10 percent" */
function stakeIn(reader: FactReader): Phrase | undefined {
  const stake = reader.amount('stake');
  const figure = reader.figure('stake');
  if (!stake || !figure) return undefined;
  return figure.kind === 'percent' && figure.bound === 'exact'
    ? say`${indefinite(stake.text)} ${stake} stake`
    : say`a stake of ${stake}`;
}

export const investment: Write = (group) => {
  const [reader] = group;
  const investor = doers(group, 'investor');
  const target = reader && company(reader, 'target', 'object');
  if (!reader || !investor || !target) return undefined;
  const { who, name, plural } = investor;
  const be = plural ? 'are' : 'is';
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const stake = reader.amount('stake');
  if (reader.fact.modality === 'denied') return say`${who} denied plans to invest in ${target}`;
  if (reader.fact.negated) return undefined;
  const invest = say`invest ${amount} in ${target}`;
  switch (reader.stage) {
    case 'talks':
      return withSource(say`${who} ${be} in talks to ${invest}`, source);
    case 'considers':
      return withSource(say`${who} ${be} considering whether to ${invest}`, source);
    case 'bids':
    case 'plans':
      return withSource(
        !amount && stake
          ? say`${who} ${plural ? 'plan' : 'plans'} to take a stake of ${stake} in ${target}`
          : say`${who} ${plural ? 'plan' : 'plans'} to ${invest}`,
        source,
      );
    case 'done':
      return withSource(
        !amount && stake
          ? say`${who} ${plural ? 'hold' : 'holds'} ${stakeIn(reader)} in ${target}`
          : say`${who} ${be} investing ${amount} in ${target}`,
        source,
      );
    case 'completed':
      return withSource(
        !amount && stake
          ? say`${who} ${plural ? 'have' : 'has'} acquired ${stakeIn(reader)} in ${target}`
          : say`${who} ${plural ? 'have' : 'has'} invested ${amount} in ${target}`,
        source,
      );
  }
};

export const acquisition: Write = (group) => {
  const [reader] = group;
  const acquirer = doers(group, 'acquirer');
  const target = reader && company(reader, 'target', 'object');
  if (!reader || !acquirer || !target) return undefined;
  const { who, name, plural } = acquirer;
  const be = plural ? 'are' : 'is';
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const price = amount && say`for ${amount}`;
  const stake = reader.amount('stake');
  const object = stake ? say`${stake} of ${target}` : target;
  if (reader.fact.modality === 'denied') return say`${who} denied a bid for ${target}`;
  if (reader.fact.negated) return withSource(say`${who} will not buy ${object}`, source);
  switch (reader.stage) {
    case 'talks':
      return withSource(say`${who} ${be} in talks to buy ${object} ${price}`, source);
    case 'considers':
      return withSource(say`${who} ${be} considering a bid for ${target}`, source);
    case 'bids':
      return withSource(
        amount ? say`${who} ${be} bidding ${amount} for ${target}` : say`${who} ${be} bidding for ${target}`,
        source,
      );
    case 'plans':
      return withSource(say`${who} ${plural ? 'plan' : 'plans'} to buy ${object} ${price}`, source);
    case 'done':
      return withSource(say`${who} ${be} buying ${object} ${price}`, source);
    case 'completed':
      return withSource(say`${who} ${plural ? 'have' : 'has'} bought ${object} ${price}`, source);
  }
};

export const merger: Write = ([reader]) => {
  const parties = reader?.names('parties') ?? [];
  if (!reader || parties.length < 2) return undefined;
  const names = enumerate(parties, 'and');
  const source = attribution(reader);
  if (reader.fact.modality === 'denied') return say`${names} denied plans to merge`;
  if (reader.fact.negated) return withSource(say`${names} will not merge`, source);
  switch (reader.stage) {
    case 'talks':
    case 'bids':
      return withSource(say`${names} are in talks to merge`, source);
    case 'considers':
      return withSource(say`${names} are considering a merger`, source);
    case 'plans':
      return withSource(say`${names} plan to merge`, source);
    case 'done':
      return withSource(say`${names} are merging`, source);
    case 'completed':
      return withSource(say`${names} have merged`, source);
  }
};

/** What is sold, where it has no name that English takes over. */
const UNNAMED_ASSET: Phrase = { text: 'a business', claims: [] };

export const divestiture: Write = (group) => {
  const [reader] = group;
  const seller = doers(group, 'seller');
  if (!reader || !seller) return undefined;
  const { who, name, plural } = seller;
  const asset = reader.entity('asset') ? reader.name('asset')! : UNNAMED_ASSET;
  if (asset === UNNAMED_ASSET && !reader.figure('amount') && !reader.entity('buyer')) return undefined;
  const buyer = reader.entity('buyer') && reader.name('buyer');
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const price = amount && say`for ${amount}`;
  if (reader.fact.modality === 'denied') return say`${who} denied plans to sell ${asset}`;
  if (reader.fact.negated) return undefined;
  const sale = say`${asset} ${buyer && say`to ${buyer}`} ${price}`;
  switch (reader.stage) {
    case 'considers':
      return withSource(say`${who} ${plural ? 'are' : 'is'} considering a sale of ${sale}`, source);
    case 'talks':
      return withSource(say`${who} ${plural ? 'are' : 'is'} in talks to sell ${sale}`, source);
    case 'bids':
    case 'plans':
      return withSource(say`${who} ${plural ? 'plan' : 'plans'} to sell ${sale}`, source);
    case 'done':
      return withSource(say`${who} ${plural ? 'are' : 'is'} selling ${sale}`, source);
    case 'completed':
      return withSource(say`${who} ${plural ? 'have' : 'has'} sold ${sale}`, source);
  }
};
