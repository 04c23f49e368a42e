import { enumerate, type Phrase, say } from '../../phrase.ts';
import type { FactReader } from '../fact-reader.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { company, withDative } from './company-name.ts';

interface Doers {
  /** As the subject of a sentence. */
  readonly who: Phrase;
  /** By name: "KKR und EQT". */
  readonly name: Phrase;
  readonly plural: boolean;
}

/** The doers of a group: one as the sentence before allows it, several by their names. */
function doers(group: readonly FactReader[], role: string): Doers | undefined {
  const names = group.flatMap((reader) => reader.name(role) ?? []);
  const distinct = names.filter((name, i) => names.findIndex(({ text }) => text === name.text) === i);
  if (distinct.length === 0) return undefined;
  const name = enumerate(distinct, 'und');
  return distinct.length > 1
    ? { who: name, name, plural: true }
    : { who: company(group[0]!, role)!, name, plural: false };
}

export const investment: Write = (group) => {
  const [reader] = group;
  const investor = doers(group, 'investor');
  const target = reader && company(reader, 'target', 'accusative', 'object');
  if (!reader || !investor || !target) return undefined;
  const { who, name, plural } = investor;
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const of = reader.amount('amount', { dative: true });
  const stake = reader.amount('stake', { dative: true });
  if (reader.fact.modality === 'denied')
    return say`${who} ${plural ? 'dementieren' : 'dementiert'} Pläne für eine Investition in ${target}`;
  if (reader.fact.negated) return undefined;
  switch (reader.stage) {
    case 'talks':
      return say`${who} ${plural ? 'verhandeln' : 'verhandelt'} ${source} über eine Investition ${of && say`von ${of}`} in ${target}`;
    case 'considers':
      return say`${who} ${plural ? 'prüfen' : 'prüft'} ${source} eine Investition ${of && say`von ${of}`} in ${target}`;
    case 'bids':
    case 'plans':
      if (!amount && stake)
        return say`${who} ${plural ? 'wollen' : 'will'} ${source} mit ${stake} ${withDative('bei', company(reader, 'target', 'dative', 'object')!)} einsteigen`;
      return say`${who} ${plural ? 'wollen' : 'will'} ${source} ${amount} in ${target} investieren`;
    case 'done':
      if (!amount && stake)
        return say`${who} ${plural ? 'sind' : 'ist'} ${source} mit ${stake} ${withDative('an', company(reader, 'target', 'dative', 'object')!)} beteiligt`;
      return amount
        ? say`${who} ${plural ? 'investieren' : 'investiert'} ${source} ${amount} in ${target}`
        : say`${who} ${plural ? 'investieren' : 'investiert'} ${source} in ${target}`;
    case 'completed':
      return !amount && stake
        ? say`${who} ${plural ? 'haben' : 'hat'} ${source} ${reader.amount('stake')} ${withDative('an', company(reader, 'target', 'dative', 'object')!)} erworben`
        : say`${who} ${plural ? 'haben' : 'hat'} ${source} ${amount} in ${target} investiert`;
  }
};

export const acquisition: Write = (group) => {
  const [reader] = group;
  const acquirer = doers(group, 'acquirer');
  const target = reader && company(reader, 'target', 'accusative', 'object');
  if (!reader || !acquirer || !target) return undefined;
  const of = withDative('von', company(reader, 'target', 'dative', 'object')!);
  const share = withDative('an', company(reader, 'target', 'dative', 'object')!);
  const { who, name, plural } = acquirer;
  const source = attribution(reader, name);
  const amount = reader.amount('amount');
  const price = amount && say`für ${amount}`;
  const stake = reader.amount('stake');
  if (reader.fact.modality === 'denied')
    return say`${who} ${plural ? 'dementieren' : 'dementiert'} ein Gebot für ${target}`;
  if (reader.fact.negated) return say`${who} ${plural ? 'übernehmen' : 'übernimmt'} ${target} ${source} nicht`;
  switch (reader.stage) {
    case 'talks':
      return say`${who} ${plural ? 'verhandeln' : 'verhandelt'} ${source} über eine Übernahme ${of} ${price}`;
    case 'considers':
      return say`${who} ${plural ? 'prüfen' : 'prüft'} ${source} eine Übernahme ${of} ${price}`;
    case 'bids':
      return amount
        ? say`${who} ${plural ? 'bieten' : 'bietet'} ${source} ${amount} für ${target}`
        : say`${who} ${plural ? 'bieten' : 'bietet'} ${source} für ${target}`;
    case 'plans':
      return stake
        ? say`${who} ${plural ? 'wollen' : 'will'} ${source} ${stake} ${share} ${price} übernehmen`
        : say`${who} ${plural ? 'wollen' : 'will'} ${target} ${source} ${price} übernehmen`;
    case 'done':
      return stake
        ? say`${who} ${plural ? 'übernehmen' : 'übernimmt'} ${source} ${stake} ${share} ${price}`
        : say`${who} ${plural ? 'übernehmen' : 'übernimmt'} ${target} ${source} ${price}`;
    case 'completed':
      return stake
        ? say`${who} ${plural ? 'haben' : 'hat'} ${source} ${stake} ${share} ${price} übernommen`
        : say`${who} ${plural ? 'haben' : 'hat'} ${target} ${source} ${price} übernommen`;
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
    case 'completed':
      return say`${names} haben ${source} fusioniert`;
  }
};

/** What is sold, where it has no name that German takes over. */
const UNNAMED_ASSET: Phrase = { text: 'einen Unternehmensteil', claims: [] };

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
  const price = amount && say`für ${amount}`;
  if (reader.fact.modality === 'denied') return say`${who} ${plural ? 'dementieren' : 'dementiert'} Verkaufspläne`;
  if (reader.fact.negated) return undefined;
  const to = buyer && say`an ${buyer}`;
  switch (reader.stage) {
    case 'considers':
      return asset === UNNAMED_ASSET
        ? undefined
        : say`${who} ${plural ? 'prüfen' : 'prüft'} ${source} einen Verkauf von ${asset} ${to} ${price}`;
    case 'talks':
      return asset === UNNAMED_ASSET
        ? undefined
        : say`${who} ${plural ? 'verhandeln' : 'verhandelt'} ${source} über einen Verkauf von ${asset} ${to} ${price}`;
    case 'bids':
    case 'plans':
      return say`${who} ${plural ? 'wollen' : 'will'} ${source} ${asset} ${price} ${to} verkaufen`;
    case 'done':
      return say`${who} ${plural ? 'verkaufen' : 'verkauft'} ${source} ${asset} ${price} ${to}`;
    case 'completed':
      return say`${who} ${plural ? 'haben' : 'hat'} ${source} ${asset} ${price} ${to} verkauft`;
  }
};
