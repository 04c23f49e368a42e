import { type Metric, metricNouns as nouns } from '../metrics.ts';

export const metrics = [
  {
    metric: 'revenue',
    of: 'earnings',
    verbs: ['um|setzen', 'erlösen', 'erwirtschaften', 'ein|nehmen'],
    nouns: nouns(
      'umsatz, umsätze, einnahmen, verkäufe, gesamtleistung, erlös, erlöse, umsatzerlöse, konzernerlöse, gesamterlöse, umsatzziel, umsatzprognose, verkaufserlöse, gesamtertrag, geschäftsertrag, erträge, umsatzwachstum, prämieneinnahmen',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    verbs: ['verdienen'],
    nouns: nouns(
      'netto, unterm strich, nettogewinn, reingewinn, konzerngewinn, nettoergebnis, konzernergebnis, überschuss, jahresüberschuss, konzernüberschuss, nettoüberschuss, periodenergebnis, ergebnis nach steuern, gewinn nach steuern, periodenüberschuss, gewinn, jahresgewinn, quartalsgewinn, halbjahresgewinn, konzernjahresüberschuss, konzernperiodenergebnis, unternehmensgewinn, unter dem strich, quartalsüberschuss, halbjahresüberschuss',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    loss: true,
    nouns: nouns(
      'verlust, nettoverlust, fehlbetrag, reinverlust, konzernverlust, jahresfehlbetrag, jahresverlust, quartalsverlust, konzernfehlbetrag, periodenverlust',
    ),
  },
  {
    metric: 'ebit',
    of: 'earnings',
    nouns: nouns(
      'ebit, ergebnis vor zinsen und steuern, gewinn vor zinsen und steuern, betriebsergebnis, betriebsgewinn',
    ),
  },
  { metric: 'ebita', of: 'earnings', nouns: ['ebita'] },
  { metric: 'ebitda', of: 'earnings', nouns: nouns('ebitda, ergebnis vor zinsen, gewinn vor zinsen, ebitdaal') },
  {
    metric: 'operating-income',
    of: 'earnings',
    nouns: nouns(
      'operatives ergebnis, operativen ergebnis, operative ergebnis, operativer gewinn, operative gewinn, operativen gewinn, operativem ergebnis, operativem gewinn, ergebnis der betrieblichen tätigkeit, operativen ergebnisses, operatives',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    loss: true,
    nouns: nouns('betriebsverlust, operativer verlust, operativen verlust'),
  },
  {
    metric: 'pretax-income',
    of: 'earnings',
    nouns: nouns('vorsteuerergebnis, vorsteuergewinn, ergebnis vor steuern, gewinn vor steuern, ebt, vorsteuerverlust'),
  },
  {
    metric: 'gross-profit',
    of: 'earnings',
    nouns: nouns('bruttogewinn, rohertrag, bruttoergebnis, rohergebnis, bruttoergebnis vom umsatz'),
  },
  {
    metric: 'eps',
    of: 'earnings',
    nouns: nouns(
      'ergebnis je aktie, gewinn je aktie, ergebnis pro aktie, gewinn pro aktie, je aktie ergibt, verlust je aktie, gewinn je titel',
    ),
  },
  {
    metric: 'orders',
    of: 'earnings',
    nouns: nouns('auftragseingang, auftragseingänge, bestelleingang, bestellungen, neuaufträge, ordereingang'),
  },
  {
    metric: 'order-backlog',
    of: 'earnings',
    nouns: nouns('auftragsbestand, auftragspolster, orderbuch, auftragsbücher, auftragsbuch'),
  },
  {
    metric: 'free-cash-flow',
    of: 'earnings',
    nouns: nouns(
      'free cashflow, free cash flow, freier cashflow, freien cashflow, freie cashflow, freier barmittelzufluss, freie mittelzufluss',
    ),
  },
  {
    metric: 'operating-cash-flow',
    of: 'earnings',
    nouns: nouns(
      'cashflow, cash-flow, mittelzufluss, operativer cashflow, operativen cashflow, geldabfluss, mittelabfluss',
    ),
  },
  { metric: 'ebit-margin', of: 'earnings', nouns: nouns('ebit-marge, ebitmarge, betriebsmarge') },
  { metric: 'ebitda-margin', of: 'earnings', nouns: nouns('ebitda-marge, ebitdamarge') },
  {
    metric: 'operating-margin',
    of: 'earnings',
    nouns: nouns(
      'operative marge, operativen marge, operative rendite, umsatzrendite, marge, operative umsatzrendite, gewinnmarge, rendite auf umsatz',
    ),
  },
  { metric: 'gross-margin', of: 'earnings', nouns: nouns('bruttomarge, rohertragsmarge, rohmarge') },
  { metric: 'net-interest-income', of: 'earnings', nouns: nouns('zinsüberschuss, zinserfolg, nettozinsertrag') },
  {
    metric: 'net-commission-income',
    of: 'earnings',
    nouns: nouns('provisionsüberschuss, provisionserträge, kommissionserfolg'),
  },
  {
    metric: 'impairment',
    of: 'earnings',
    nouns: nouns(
      'wertberichtigung, wertberichtigungen, abschreibung, abschreibungen, wertminderung, goodwill-abschreibung',
    ),
  },
  {
    metric: 'capital-expenditure',
    of: 'earnings',
    nouns: nouns('investitionsausgaben, investitionsvolumen, sachinvestitionen, capex'),
  },
  { metric: 'combined-ratio', of: 'kpi', nouns: nouns('schaden-kosten-quote, combined ratio, schadenkostenquote') },
  {
    metric: 'savings',
    of: 'kpi',
    nouns: nouns(
      'einsparungen, synergien, einsparung, synergieeffekte, kostensynergien, einsparvolumen, kostenersparnis',
    ),
  },
  { metric: 'risk-provisions', of: 'kpi', nouns: nouns('risikovorsorge') },
  {
    metric: 'employees',
    of: 'kpi',
    nouns: nouns(
      'mitarbeiter, mitarbeitende, mitarbeitenden, mitarbeiterinnen, beschäftigte, beschäftigten, menschen, belegschaft, mitarbeiterzahl, beschäftigtenzahl, angestellte, leute, vollzeitstellen, köpfe, personen, fachkräfte, arbeitnehmer',
    ),
  },
  {
    metric: 'customers',
    of: 'kpi',
    nouns: nouns(
      'kunden, kundenzahl, kundinnen, kundenbasis, firmenkunden, privatkunden, geschäftskunden, aktive kunden',
    ),
  },
  { metric: 'users', of: 'kpi', nouns: nouns('nutzer, nutzerzahl, anwender, nutzern, nutzerinnen') },
  { metric: 'subscribers', of: 'kpi', nouns: nouns('abonnenten, abonnements, abos') },
  {
    metric: 'net-debt',
    of: 'kpi',
    nouns: nouns(
      'nettoverschuldung, nettoschulden, nettofinanzverschuldung, verbindlichkeiten, schulden, schuldenberg, bankschulden, finanzschulden',
    ),
  },
  {
    metric: 'net-cash',
    of: 'kpi',
    nouns: nouns(
      'nettoliquidität, liquide mittel, barmittel, nettofinanzguthaben, liquidität, kassenbestand, nettobarmittel',
    ),
  },
  {
    metric: 'equity-ratio',
    of: 'kpi',
    nouns: nouns('eigenkapitalquote, kernkapitalquote, harte kernkapitalquote, solvenzquote, cet1-quote, sst-quotient'),
  },
  { metric: 'equity', of: 'kpi', nouns: nouns('eigenkapital') },
  { metric: 'total-assets', of: 'kpi', nouns: nouns('bilanzsumme') },
  {
    metric: 'assets-under-management',
    of: 'kpi',
    nouns: nouns(
      'verwaltetes vermögen, verwaltete vermögen, kundenvermögen, verwalteten vermögen, kundengelder, nettoneugeld',
    ),
  },
  {
    metric: 'gross-merchandise-volume',
    of: 'kpi',
    nouns: nouns('bruttowarenvolumen, handelsvolumen, gmv, außenumsatz'),
  },
  {
    metric: 'deliveries',
    of: 'kpi',
    nouns: nouns('auslieferungen, absatz, fahrzeugabsatz, verkäufe, auslieferung, stückzahlen'),
  },
  {
    metric: 'branches',
    of: 'kpi',
    nouns: nouns('filialen, filialnetz, standorte, standorten, geschäfte, märkte, verkaufsstellen'),
  },
  { metric: 'passengers', of: 'kpi', nouns: nouns('passagiere, fluggäste, passagieren, fluggästen') },
  { metric: 'market-share', of: 'kpi', nouns: nouns('marktanteil, marktanteile') },
  {
    metric: 'utilization',
    of: 'kpi',
    nouns: nouns('auslastung, kapazitätsauslastung, leerstandsquote, leerstand, vermietungsquote, auslastungsgrad'),
  },
  {
    metric: 'production',
    of: 'kpi',
    nouns: nouns('produktion, jahresproduktion, förderung, fördermenge, ausstoß, jahreskapazität'),
  },
  { metric: 'funds-from-operations', of: 'kpi', nouns: nouns('ffo, funds from operations, mieteinnahmen') },
  { metric: 'payout-ratio', of: 'kpi', nouns: nouns('ausschüttungsquote, dividendenrendite, ausschüttungsrendite') },
  {
    metric: 'cost-income-ratio',
    of: 'kpi',
    nouns: nouns(
      'aufwand-ertrags-quote, kosten-ertrags-verhältnis, aufwand-ertrags-relation, kosten-ertrags-quote, schadenquote, verschuldungsquote',
    ),
  },
  {
    metric: 'provisions',
    of: 'kpi',
    nouns: nouns(
      'rückstellung, rückstellungen, einmalaufwand, einmalkosten, restrukturierungskosten, großschäden, sonderaufwand, einmaleffekt, restrukturierungsaufwand',
    ),
  },
  {
    metric: 'free-float-share',
    of: 'kpi',
    nouns: nouns('streubesitz, eigentumsquote, wohneigentumsquote, exportanteil, umsatzanteil, frauenanteil'),
  },
  {
    metric: 'inventories',
    of: 'kpi',
    nouns: nouns(
      'lagerbestand, vorräte, forderungen, hypotheken, kreditvolumen, einlagen, kundeneinlagen, kassenbestand, kasse',
    ),
  },
  {
    metric: 'inflation',
    of: 'indicator',
    nouns: nouns(
      'inflation, inflationsrate, teuerung, teuerungsrate, jahresteuerung, verbraucherpreise, inflationsprognose, kerninflation, kernrate, konsumentenpreise, jahresinflation, verbraucherpreisindex, landesindex der konsumentenpreise, kernteuerung, preisauftrieb',
    ),
  },
  {
    metric: 'gdp',
    of: 'indicator',
    nouns: nouns(
      'bruttoinlandsprodukt, bip, wirtschaftsleistung, wirtschaftswachstum, bip-wachstum, konjunkturprognose, wachstumsprognose',
    ),
  },
  {
    metric: 'unemployment',
    of: 'indicator',
    nouns: nouns(
      'arbeitslosenquote, arbeitslosenzahl, arbeitslosigkeit, erwerbslosenquote, arbeitslosen, arbeitslose, arbeitslosenrate, kurzarbeiterzahl, erwerbstätige, erwerbstätigen',
    ),
  },
  {
    metric: 'producer-prices',
    of: 'indicator',
    nouns: nouns('erzeugerpreise, großhandelspreise, importpreise, produzentenpreise, einfuhrpreise'),
  },
  {
    metric: 'industrial-production',
    of: 'indicator',
    nouns: nouns(
      'industrieproduktion, produktion im produzierenden gewerbe, industrieaufträge, gesamtproduktion, auftragseingänge der industrie, bauproduktion',
    ),
  },
  {
    metric: 'retail-sales',
    of: 'indicator',
    nouns: nouns('einzelhandelsumsätze, einzelhandelsumsatz, detailhandelsumsätze, umsätze im einzelhandel'),
  },
  {
    metric: 'sentiment',
    of: 'indicator',
    nouns: nouns(
      'geschäftsklimaindex, ifo-geschäftsklima, ifo-index, zew-index, einkaufsmanagerindex, konjunkturerwartungen, konsumklima, verbrauchervertrauen, konjunkturbarometer, geschäftsklima, pmi, stimmungsindikator, stimmungsbarometer, frühindikator, gfk-index',
    ),
  },
  {
    metric: 'trade-balance',
    of: 'indicator',
    nouns: nouns(
      'exporte, ausfuhren, importe, einfuhren, handelsbilanzüberschuss, handelsüberschuss, leistungsbilanzüberschuss, handelsbilanz, exportüberschuss, handelsdefizit, haushaltsdefizit, leistungsbilanz',
    ),
  },
  {
    metric: 'wages',
    of: 'indicator',
    nouns: nouns('reallöhne, löhne, nominallöhne, tariflöhne, erwerbsquote, stundenlöhne'),
  },
  {
    metric: 'jobs',
    of: 'indicator',
    nouns: nouns('erstanträge, neue stellen außerhalb der landwirtschaft, beschäftigtenzuwachs, stellenzuwachs'),
  },
] as const satisfies readonly Metric[];
