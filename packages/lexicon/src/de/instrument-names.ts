import type { GermanNoun } from '../noun-entry.ts';

/** Instruments that are no companies and no indices, as subjects of a price move. */
export const instrumentNames = {
  euro: { noun: 'Euro', gender: 'm' },
  dollar: { noun: 'US-Dollar', gender: 'm' },
  pound: { noun: 'Pfund', gender: 'n' },
  yen: { noun: 'Yen', gender: 'm' },
  yuan: { noun: 'Yuan', gender: 'm' },
  franc: { noun: 'Franken', gender: 'm' },
  gold: { noun: 'Goldpreis', gender: 'm' },
  silver: { noun: 'Silberpreis', gender: 'm' },
  copper: { noun: 'Kupferpreis', gender: 'm' },
  brent: { noun: 'Preis für Brent-Öl', gender: 'm' },
  wti: { noun: 'Preis für WTI-Öl', gender: 'm' },
  oil: { noun: 'Ölpreis', gender: 'm' },
  gas: { noun: 'Gaspreis', gender: 'm' },
  bitcoin: { noun: 'Bitcoin', gender: 'm' },
  ether: { noun: 'Ether', gender: 'm' },
  bund: { noun: 'Rendite der Bundesanleihe', gender: 'f' },
  'bund-future': { noun: 'Bund-Future', gender: 'm' },
  treasury: { noun: 'Rendite der US-Staatsanleihe', gender: 'f' },
} as const satisfies Readonly<Record<string, GermanNoun>>;
