/** Central banks by the names they have in either language: id, pattern. */
const BANKS = [
  ['ecb', /^(?:EZB|ECB|Europäische Zentralbank|European Central Bank)$/i],
  ['fed', /^(?:US-)?(?:Fed|Federal Reserve|US-Notenbank|US-Notenbank Fed)$/i],
  ['boe', /^(?:Bank of England|BoE)$/i],
  ['boj', /^(?:Bank of Japan|BoJ|Bank von Japan)$/i],
  ['snb', /^(?:SNB|Schweizerische Nationalbank|Swiss National Bank)$/i],
  ['riksbank', /^(?:Riksbank|Sveriges Riksbank|Schwedische Reichsbank)$/i],
  ['norges', /^Norges Bank$/i],
  ['boc', /^Bank of Canada$/i],
  ['rba', /^(?:Reserve Bank of Australia|RBA)$/i],
] as const;

export type CentralBank = (typeof BANKS)[number][0];

export function centralBankOf(name: string): CentralBank | undefined {
  return BANKS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Whether the evidence says that the rate was left where it is. */
export const LEFT_UNCHANGED =
  /(?<!\p{L})(?:hält|hielt|halten|belässt|beließ|belassen|bleibt|blieb|unverändert|tastet|unangetastet|kept|keep|keeps|held|hold|holds|left|leaves|unchanged|steady|maintained)(?!\p{L})/iu;
