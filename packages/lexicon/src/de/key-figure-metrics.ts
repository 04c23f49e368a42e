import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** What companies have, owe, spend, make and serve. */
export const keyFigureMetrics = [
  {
    metric: 'savings',
    of: 'kpi',
    nouns: nouns(
      'einsparungen, synergien, einsparung, synergieeffekte, kostensynergien, einsparvolumen, kostenersparnis, kostensenkungen, kosteneinsparungen, kosteneinsparung, entlastungen, entlastung, ersparnisse, kostenvorteile, effizienzgewinne, sparziel, einsparziel, synergieziel',
    ),
  },
  {
    metric: 'risk-provisions',
    of: 'kpi',
    verbs: ['zurück|legen', 'zurück|stellen'],
    nouns: nouns('risikovorsorge, kreditvorsorge, vorsorge für kreditausfälle'),
  },
  {
    metric: 'employees',
    of: 'kpi',
    nouns: nouns(
      'mitarbeiter, mitarbeitende, mitarbeitenden, mitarbeiterinnen, beschäftigte, beschäftigten, menschen, belegschaft, mitarbeiterzahl, beschäftigtenzahl, angestellte, leute, vollzeitstellen, köpfe, personen, fachkräfte, arbeitnehmer, vollzeitkräfte, vollzeitkräften, arbeitskräfte, vollzeitbeschäftigte, angestellten, personalbestand, frauen und männer, mitarbeiterinnen und mitarbeiter, personal, personalstärke, kopfzahl, mitarbeitern, stammbelegschaft, bestand an vollzeitstellen',
    ),
  },
  {
    metric: 'customers',
    of: 'kpi',
    nouns: nouns(
      'kunden, kundenzahl, kundinnen, kundenbasis, aktive kunden, versicherte, kundenkonten, mitglieder, kundenverträge, mitgliedern',
    ),
  },
  {
    metric: 'users',
    of: 'kpi',
    nouns: nouns(
      'nutzer, nutzerzahl, anwender, nutzern, nutzerinnen, nutzerinnen und nutzer, monatlich aktive nutzer, besucher',
    ),
  },
  {
    metric: 'subscribers',
    of: 'kpi',
    nouns: nouns('abonnenten, abonnements, abos, abonnentinnen, abonnentenzahl, abonnentinnen und abonnenten'),
  },
  {
    metric: 'net-debt',
    of: 'kpi',
    nouns: nouns(
      'nettoverschuldung, nettoschulden, nettofinanzverschuldung, verbindlichkeiten, schulden, schuldenberg, finanzschulden, finanzverbindlichkeiten, schuldenlast, gesamtverschuldung, netto-finanzverschuldung, netto-verschuldung, nettofinanzposition',
    ),
  },
  {
    metric: 'net-cash',
    of: 'kpi',
    nouns: nouns(
      'nettoliquidität, liquide mittel, barmittel, nettofinanzguthaben, liquidität, kassenbestand, nettobarmittel, liquide mitteln, finanzmittel, kassenbestände, cash-bestand, finanzmittelbestand, barreserven, bargeldbestand, cash-position, barbestand, kapitalpolster, liquiditätspolster, liquiden mitteln, flüssige mittel, flüssigen mitteln, zahlungsmittel, kassenreserven, nettoguthaben, nettokasse',
    ),
  },
  { metric: 'credit-line', of: 'kpi', nouns: nouns('kreditlinie, kreditlinien, kreditrahmen') },
  { metric: 'equity', of: 'kpi', nouns: nouns('eigenkapital') },
  { metric: 'total-assets', of: 'kpi', nouns: nouns('bilanzsumme') },
  {
    metric: 'assets-under-management',
    of: 'kpi',
    nouns: nouns(
      'verwaltetes vermögen, verwaltete vermögen, verwalteten vermögen, kundengelder, verwaltete gelder, verwaltetem vermögen, betreutes vermögen, kapitalanlagen, betreute vermögen, kundenvermögen, verwalteten gelder, verwaltetes kundenvermögen',
    ),
  },
  {
    metric: 'net-new-money',
    of: 'kpi',
    nouns: nouns(
      'nettoneugeld, nettomittelzuflüsse, neugeld, nettozuflüsse, neugeldzufluss, neugeldzuflüsse, nettoneugeldzufluss, nettomittelzufluss',
    ),
  },
  { metric: 'net-outflows', of: 'kpi', nouns: nouns('nettoabflüsse, nettomittelabflüsse, kundengeldabflüsse') },
  {
    metric: 'gross-merchandise-volume',
    of: 'kpi',
    nouns: nouns(
      'bruttowarenvolumen, handelsvolumen, gmv, außenumsatz, zahlungsvolumen, transaktionsvolumen, vertragsvolumen, bausparvolumen, fondsvolumen, anlagevolumen, leasingvolumen, bruttohandelsvolumen',
    ),
  },
  {
    metric: 'deliveries',
    of: 'kpi',
    nouns: nouns(
      'auslieferungen, absatz, fahrzeugabsatz, verkäufe, auslieferung, stückzahlen, verkaufszahlen, neuzulassungen, fahrzeugverkäufe, verkaufte fahrzeuge, absatzvolumen, produktionszahl',
    ),
  },
  {
    metric: 'branches',
    of: 'kpi',
    nouns: nouns(
      'filialen, filialnetz, standorte, standorten, geschäfte, märkte, verkaufsstellen, läden, filialzahl, boutiquen, restaurants, hotels, verkaufsflächen, geschäftsstellen, tankstellen, kliniken, apotheken, ladepunkte, ladestationen, niederlassungen, praxen, einrichtungshäuser, supermärkte, werkstätten, studios, autohäuser, verkaufsstandorte, wohnungen, wohneinheiten, ladesäulen, pflegeheime',
    ),
  },
  {
    metric: 'passengers',
    of: 'kpi',
    nouns: nouns(
      'passagiere, fluggäste, passagieren, fluggästen, passagierzahl, passagierzahlen, fluggastzahl, reisende, übernachtungen, gäste',
    ),
  },
  {
    metric: 'production',
    of: 'kpi',
    nouns: nouns(
      'produktion, förderung, fördermenge, ausstoß, kapazität, produktionsmenge, fördervolumen, erntemenge, ernte, stromerzeugung, installierte leistung, installierten leistung, jahresmenge, verkaufsmenge, absatzmenge',
    ),
  },
  { metric: 'rental-income', of: 'kpi', nouns: nouns('mieteinnahmen, nettomieteinnahmen, mieterlöse') },
  {
    metric: 'annual-recurring-revenue',
    of: 'kpi',
    nouns: nouns(
      'arr, wiederkehrende umsätze, wiederkehrenden umsätze, wiederkehrende erlöse, wiederkehrenden erlöse, wiederkehrender umsatz, wiederkehrende jahresumsätze',
    ),
  },
  {
    metric: 'average-price',
    of: 'kpi',
    nouns: nouns(
      'durchschnittserlös, frachtrate, frachtraten, durchschnittliche frachtrate, erlös je nutzer, umsatz pro kunde, umsatz je kunde, durchschnittliche miete, nettokaltmiete, kaltmiete, ist-miete, bestandsmiete, erlös pro tonne, quadratmetermiete, zimmerpreis, warenkorb',
    ),
  },
  {
    metric: 'net-asset-value',
    of: 'kpi',
    nouns: nouns(
      'nettovermögenswert, nav, innerer wert, inneren wert, nettoinventarwert, buchwert je aktie, portfoliowert, immobilienvermögen',
    ),
  },
  {
    metric: 'provisions',
    of: 'kpi',
    nouns: nouns('rückstellung, rückstellungen'),
  },
  {
    metric: 'one-off-costs',
    of: 'kpi',
    nouns: nouns(
      'einmalaufwand, einmalkosten, sonderaufwand, einmaleffekt, sonderbelastungen, sonderbelastung, einmalbelastung, einmalbelastungen, integrationskosten, sonderkosten, einmalaufwendungen',
    ),
  },
  {
    metric: 'restructuring-charge',
    of: 'kpi',
    nouns: nouns('restrukturierungskosten, restrukturierungsaufwand, restrukturierungsaufwendungen, umbaukosten'),
  },
  {
    metric: 'claims',
    of: 'kpi',
    nouns: nouns(
      'großschäden, schadenaufwand, schadensbelastung, großschadenbelastung, großschadenlast, schadenlast, schadenbelastung, naturkatastrophenschäden, katastrophenschäden',
    ),
  },
  {
    metric: 'inventories',
    of: 'kpi',
    nouns: nouns('lagerbestand, vorräte, vorratsbestand, warenbestand, warenlager'),
  },
  { metric: 'receivables', of: 'kpi', nouns: nouns('forderungen, außenstände') },
  { metric: 'deposits', of: 'kpi', nouns: nouns('einlagen, einlagenvolumen') },
  {
    metric: 'loans',
    of: 'kpi',
    nouns: nouns(
      'hypotheken, kreditvolumen, kreditbuch, kreditbestand, hypothekarforderungen, ausleihungen, kreditportfolio, kundenkredite, hypothekenvolumen',
    ),
  },
  {
    metric: 'new-business',
    of: 'kpi',
    nouns: nouns('kreditneugeschäft, neugeschäft, neugeschäftsvolumen, neuzusagen, beitragssumme des neugeschäfts'),
  },
  {
    metric: 'research-expense',
    of: 'kpi',
    nouns: nouns(
      'forschungsausgaben, forschungsbudget, entwicklungskosten, forschungskosten, f&e-ausgaben, f+e-ausgaben, forschungsaufwand, aufwendungen für forschung, entwicklungsausgaben, forschungs- und entwicklungskosten, forschungs- und entwicklungsausgaben',
    ),
  },
  {
    metric: 'costs',
    of: 'kpi',
    nouns: nouns(
      'personalkosten, personalaufwand, betriebsaufwand, materialaufwand, verwaltungsaufwand, geschäftsaufwand, stückkosten, zinsaufwand, kosten, aufwendungen, ausgaben, mehraufwand, belastung, belastungen, schaden, schäden',
    ),
  },
  {
    metric: 'unrealised-losses',
    of: 'kpi',
    nouns: nouns(
      'buchverluste, buchverlust, kursverluste im portfolio, unrealisierte verluste, nicht realisierte verluste',
    ),
  },
  {
    metric: 'prices',
    of: 'kpi',
    nouns: nouns('ticketpreise, verkaufspreise, listenpreise, durchschnittspreise, absatzpreise, mietpreise'),
  },
  { metric: 'fleet', of: 'kpi', nouns: nouns('flotte, fuhrpark, fahrzeugbestand') },
] as const satisfies readonly Metric[];
