import type { Instruments } from '../instruments.ts';

/** Branches of business whose shares move together: "Autowerte", "Bankaktien", "Rohstoffsektor". */
const SECTORS =
  `auto bank banken tech technologie chemie pharma öl stahl versorger versicherungs immobilien rüstungs luxus handels einzelhandels
  halbleiter chip rohstoff minen goldminen finanz energie solar industrie medien telekom reise luftfahrt bau software internet konsum`.split(
    /\s+/,
  );

/** German ones also end compounds ("Bund-Future", "Brent-Öl"). */
export const instruments = [
  ...`rendite renditen euro us-dollar dollar franken pfund yen yuan renminbi rubel lira krone gemeinschaftswährung gold goldpreis feinunze silber platin palladium kupfer
  nickel aluminium zink rohöl öl ölpreis ölpreise brent wti erdgas gas gaspreis strom strompreis weizen mais kaffee kakao zucker baumwolle sojabohnen
  kupferpreis silberpreis bitcoin ether ethereum solana ripple bundesanleihe bundesanleihen bund-future staatsanleihe staatsanleihen umlaufrendite
  treasuries anleihe rohstoffpreis uran lithium eisenerz kohle emissionsrechte co2-zertifikate nordseesorte kryptowährung feinunze rentenindex
  euro-bund-future goldunze heizöl diesel raps fass barrel t-note-future edelmetall kryptoanlage währung kassapreis kontrakt future terminkontrakt
  unze krügerrand ttf benzin rohzucker orangensaft schweinefleisch kalipreis kali palmöl reis kohlepreis`.split(/\s+/),
  ...SECTORS.flatMap((sector) =>
    ['werte', 'werten', 'aktien', 'titel', 'titeln', 'papiere', 'sektor'].map((head) => sector + head),
  ),
] as const satisfies Instruments;

/** Units and contracts by which an instrument is traded: of "ein Barrel Brent" the instrument is Brent. */
export const tradingUnits = [
  'barrel',
  'fass',
  'feinunze',
  'unze',
  'kontrakt',
  'terminkontrakt',
  'future',
  'nordseesorte',
  'kassapreis',
  'rohstoffpreis',
] as const satisfies Instruments;

/** What writers call an instrument to vary their words: its usual name. */
export const nicknames: Readonly<Record<string, string>> = { gemeinschaftswährung: 'Euro' };
