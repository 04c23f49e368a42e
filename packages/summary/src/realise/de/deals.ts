import { enumerate, type Phrase, say } from '../../phrase.ts';
import type { FactReader } from '../fact-reader.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';

/** The doers of a group: "KKR und EQT". */
function doers(
  group: readonly FactReader[],
  role: string,
): { readonly name: Phrase; readonly plural: boolean } | undefined {
  const names = group.flatMap((reader) => reader.name(role) ?? []);
  const distinct = names.filter((name, i) => names.findIndex(({ text }) => text === name.text) === i);
  if (distinct.length === 0) return undefined;
  return { name: enumerate(distinct, 'und'), plural: distinct.length > 1 };
}

export const investment: Write = (group) => {
  const [reader] = group;
  const investor = doers(group, 'investor');
  const target = reader?.name('target');
  if (!reader || !investor || !target) return undefined;
  const { name, plural } = investor;
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const of = reader.amount('amount', { dative: true });
  const stake = reader.amount('stake', { dative: true });
  if (reader.fact.modality === 'denied')
    return say`${name} ${plural ? 'dementieren' : 'dementiert'} Pläne für eine Investition in ${target}`;
  if (reader.fact.negated) return undefined;
  switch (reader.stage) {
    case 'talks':
      return say`${name} ${plural ? 'verhandeln' : 'verhandelt'} ${source} über eine Investition ${of && say`von ${of}`} in ${target}`;
    case 'considers':
      return say`${name} ${plural ? 'prüfen' : 'prüft'} ${source} eine Investition ${of && say`von ${of}`} in ${target}`;
    case 'bids':
    case 'plans':
      if (!amount && stake)
        return say`${name} ${plural ? 'wollen' : 'will'} ${source} mit ${stake} bei ${target} einsteigen`;
      return say`${name} ${plural ? 'wollen' : 'will'} ${source} ${amount} in ${target} investieren`;
    case 'done':
      if (!amount && stake)
        return say`${name} ${plural ? 'sind' : 'ist'} ${source} mit ${stake} an ${target} beteiligt`;
      return amount
        ? say`${name} ${plural ? 'investieren' : 'investiert'} ${source} ${amount} in ${target}`
        : say`${name} ${plural ? 'investieren' : 'investiert'} ${source} in ${target}`;
  }
};

export const acquisition: Write = (group) => {
  const [reader] = group;
  const acquirer = doers(group, 'acquirer');
  const target = reader?.name('target');
  if (!reader || !acquirer || !target) return undefined;
  const { name, plural } = acquirer;
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const price = amount && say`für ${amount}`;
  const stake = reader.amount('stake');
  if (reader.fact.modality === 'denied')
    return say`${name} ${plural ? 'dementieren' : 'dementiert'} ein Gebot für ${target}`;
  if (reader.fact.negated) return say`${name} ${plural ? 'übernehmen' : 'übernimmt'} ${target} ${source} nicht`;
  switch (reader.stage) {
    case 'talks':
      return say`${name} ${plural ? 'verhandeln' : 'verhandelt'} ${source} über eine Übernahme von ${target} ${price}`;
    case 'considers':
      return say`${name} ${plural ? 'prüfen' : 'prüft'} ${source} eine Übernahme von ${target} ${price}`;
    case 'bids':
      return amount
        ? say`${name} ${plural ? 'bieten' : 'bietet'} ${source} ${amount} für ${target}`
        : say`${name} ${plural ? 'bieten' : 'bietet'} ${source} für ${target}`;
    case 'plans':
      return stake
        ? say`${name} ${plural ? 'wollen' : 'will'} ${source} ${stake} an ${target} ${price} übernehmen`
        : say`${name} ${plural ? 'wollen' : 'will'} ${target} ${source} ${price} übernehmen`;
    case 'done':
      return stake
        ? say`${name} ${plural ? 'übernehmen' : 'übernimmt'} ${source} ${stake} an ${target} ${price}`
        : say`${name} ${plural ? 'übernehmen' : 'übernimmt'} ${target} ${source} ${price}`;
  }
};

export const merger: Write = ([reader]) => {
  const parties = reader?.names('parties') ?? [];
  if (!reader || parties.length < 2) return undefined;
  const names = enumerate(parties, 'und');
  const source = attribution(reader);
  if (reader.fact.modality === 'denied') return say`${names} dementieren eine Fusion`;
  if (reader.fact.negated) return say`${names} fusionieren ${source} nicht`;
  switch (reader.stage) {
    case 'talks':
    case 'bids':
      return say`${names} verhandeln ${source} über eine Fusion`;
    case 'considers':
      return say`${names} prüfen ${source} eine Fusion`;
    case 'plans':
      return say`${names} wollen ${source} fusionieren`;
    case 'done':
      return say`${names} fusionieren ${source}`;
  }
};

/** What is sold, where it has no name that German takes over. */
const UNNAMED_ASSET: Phrase = { text: 'einen Unternehmensteil', claims: [] };

export const divestiture: Write = (group) => {
  const [reader] = group;
  const seller = doers(group, 'seller');
  if (!reader || !seller) return undefined;
  const { name, plural } = seller;
  const asset = reader.entity('asset') ? reader.name('asset')! : UNNAMED_ASSET;
  const buyer = reader.entity('buyer') && reader.name('buyer');
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const price = amount && say`für ${amount}`;
  if (reader.fact.modality === 'denied') return say`${name} ${plural ? 'dementieren' : 'dementiert'} Verkaufspläne`;
  if (reader.fact.negated) return undefined;
  const to = buyer && say`an ${buyer}`;
  switch (reader.stage) {
    case 'considers':
      return asset === UNNAMED_ASSET
        ? undefined
        : say`${name} ${plural ? 'prüfen' : 'prüft'} ${source} einen Verkauf von ${asset} ${to} ${price}`;
    case 'talks':
      return asset === UNNAMED_ASSET
        ? undefined
        : say`${name} ${plural ? 'verhandeln' : 'verhandelt'} ${source} über einen Verkauf von ${asset} ${to} ${price}`;
    case 'bids':
    case 'plans':
      return say`${name} ${plural ? 'wollen' : 'will'} ${asset} ${source} ${price} ${to} verkaufen`;
    case 'done':
      return say`${name} ${plural ? 'verkaufen' : 'verkauft'} ${asset} ${source} ${price} ${to}`;
  }
};
