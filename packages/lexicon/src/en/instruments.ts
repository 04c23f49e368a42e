import type { Instruments } from '../instruments.ts';

export const instruments = [
  'dollar index',
  'bund future',
  'bund futures',
  'iron ore',
  'natural gas',
  'jet fuel',
  ...`yield yields euro dollar greenback sterling pound yen yuan renminbi rouble lira franc krona loonie aussie gold silver platinum palladium copper nickel
  aluminium aluminum zinc tin crude oil brent wti gas wheat corn coffee cocoa sugar cotton soybeans soybean bitcoin ether ethereum solana xrp bund bunds
  treasury treasuries gilt gilts lithium uranium lumber rupee peso real won rand bullion iron-ore kiwi ringgit zloty forint arabica robusta`.split(
    /\s+/,
  ),
] as const satisfies Instruments;

/** Units and contracts by which an instrument is traded: of "a barrel of Brent" the instrument is Brent. */
export const tradingUnits = ['barrel', 'ounce', 'contract'] as const satisfies Instruments;
