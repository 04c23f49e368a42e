/** Indicators by the words of either language that name them; the first that fits decides. */
const INDICATORS = [
  ['core-inflation', /kern(?:inflation|rate|teuerung)|core|ohne energie|excluding/i],
  ['producer-prices', /erzeugerpreis|producer price/i],
  ['inflation', /inflation|teuerung|verbraucherpreis|konsumentenpreis|consumer price|\bcpi\b/i],
  ['unemployment', /arbeitslosenquote|unemployment rate|jobless rate|^unemployment$/i],
  [
    'gdp',
    /bruttoinland|\bbip\b|\bgdp\b|gross domestic product|wirtschaftsleistung|^wirtschaft$|wirtschaftswachstum|^growth|^wachstum/i,
  ],
  ['retail-sales', /einzelhandel|retail (?:sales|volumes)/i],
  ['industrial-production', /^(?:industrie)?produktion|industrial (?:output|production)/i],
  ['factory-orders', /auftragseing|factory orders|industrial orders/i],
  ['exports', /^exporte?$|^ausfuhren$|^exports$/i],
  ['wages', /^löhne$|lohnwachstum|^wages$|wage growth|earnings growth|average hourly/i],
  ['ifo', /ifo-geschäftsklima|ifo business climate|ifo-index/i],
  ['pmi', /einkaufsmanagerindex|purchasing managers|\bpmi\b/i],
] as const;

export type Indicator = (typeof INDICATORS)[number][0];

export function indicatorOf(name: string): Indicator | undefined {
  return INDICATORS.find(([, words]) => words.test(name))?.[0];
}
