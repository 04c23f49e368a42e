/** Product names whose numbers belong to them: "iPhone 17". Lower-case, parted by blanks. */
export const NUMBERED_PRODUCTS =
  'iphone ipad windows galaxy pixel playstation ps xbox gpt gemini claude llama model golf id ariane watch switch ' +
  'office android ios porsche studio grok mate i vega starship falcon land studios';

/** Last word of an index's or a list's name, lower-case, with the numbers that can follow it as part of the name; parted by commas. */
export const NUMBERED_INDICES =
  'seng, composite, average, atx, bovespa, ibovespa, dax 30 40 50, stoxx 50 600 100, eurostoxx 50 600, p 100 400 500 600, ' +
  'ftse 100 250 350, cac 40, nasdaq 100, nikkei 225, ibex 35, russell 1000 2000 3000, jones 30, smi 20, kospi 200, csi 300, asx 200, ' +
  'hang, mib 30 40, bel 20, psi 20, aex 25, bux, wig 20, topix 100, tecdax 30, mdax 50, sdax 70, sse 50, star 50, nifty 50, ' +
  'sensex 30, omx 30, straits, obx 25, msci, gex, öko, gx, fortune 100 500 1000, global 500 2000, forbes 400 500, tsx 60, dj 30, ' +
  'europe 600, shanghai 50, set 50, bse 500';
