/** What is traded and has no name of its own, by the words of either language for it; the first that fits decides. */
const INSTRUMENTS = [
  ['bund-future', /bund[- ]?futures?|euro-bund/i],
  ['bund', /bundesanleihen?|\bbunds?\b|german.*(?:bond|yield)/i],
  ['treasury', /treasur(?:y|ies)|us-staatsanleihen?/i],
  ['brent', /brent/i],
  ['wti', /\bwti\b|west texas/i],
  ['oil', /\b(?:roh)?öl(?:preise?)?\b|\b(?:crude )?oil\b/i],
  ['gas', /\b(?:erd)?gas(?:preis)?\b/i],
  ['gold', /^gold|goldpreis|feinunze/i],
  ['silver', /^silber|^silver/i],
  ['copper', /^kupfer|^copper/i],
  ['bitcoin', /bitcoin|\bbtc\b/i],
  ['ether', /^ether|\beth\b/i],
  ['euro', /^(?:the )?euro$|gemeinschaftswährung|common currency/i],
  ['dollar', /^(?:the )?(?:us-|u\.s\. )?dollar$|greenback/i],
  ['pound', /^(?:the )?(?:pfund|pound|sterling)/i],
  ['yen', /\byen\b/i],
  ['yuan', /\b(?:yuan|renminbi)\b/i],
  ['franc', /franken|swiss franc/i],
] as const;

export type Instrument = (typeof INSTRUMENTS)[number][0];

export function instrumentOf(name: string): Instrument | undefined {
  return INSTRUMENTS.find(([, words]) => words.test(name))?.[0];
}
