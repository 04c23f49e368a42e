import { type Metric, metricNouns as nouns } from '../metrics.ts';

export const metrics = [
  {
    metric: 'revenue',
    of: 'earnings',
    verbs: ['um|setzen', 'erlösen', 'erwirtschaften', 'ein|nehmen'],
    nouns: nouns(
      'umsatz, umsätze, einnahmen, verkäufe, gesamtleistung, erlös, erlöse, umsatzerlöse, konzernerlöse, gesamterlöse, umsatzziel, umsatzprognose, verkaufserlöse, gesamtertrag, geschäftsertrag, erträge, umsatzwachstum, prämieneinnahmen, prämienvolumen, bruttoprämien, beitragseinnahmen, beitragsvolumen, betriebserträge, betriebsertrag, mieterträge, lizenzeinnahmen, werbeerlöse, bauleistung',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    verbs: ['verdienen'],
    nouns: nouns(
      'netto, unterm strich, nettogewinn, reingewinn, konzerngewinn, nettoergebnis, konzernergebnis, überschuss, jahresüberschuss, konzernüberschuss, nettoüberschuss, periodenergebnis, ergebnis nach steuern, gewinn nach steuern, periodenüberschuss, gewinn, jahresgewinn, quartalsgewinn, halbjahresgewinn, konzernjahresüberschuss, konzernperiodenergebnis, unternehmensgewinn, unter dem strich, quartalsüberschuss, halbjahresüberschuss, nachsteuerergebnis, nachsteuergewinn, jahresergebnis, halbjahresergebnis, quartalsergebnis, konzernresultat, nettoresultat, periodengewinn, gruppengewinn, ergebnis',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    loss: true,
    nouns: nouns(
      'verlust, nettoverlust, fehlbetrag, reinverlust, konzernverlust, jahresfehlbetrag, jahresverlust, quartalsverlust, konzernfehlbetrag, periodenverlust, halbjahresverlust, halbjahresfehlbetrag, quartalsfehlbetrag, nettofehlbetrag',
    ),
  },
  {
    metric: 'ebit',
    of: 'earnings',
    nouns: nouns(
      'ebit, vor zinsen und steuern, ergebnis vor zinsen und steuern, gewinn vor zinsen und steuern, betriebsergebnis, betriebsgewinn, betriebsresultat, betriebliches ergebnis, betriebliche ergebnis, betrieblichen ergebnis',
    ),
  },
  { metric: 'ebita', of: 'earnings', nouns: ['ebita'] },
  {
    metric: 'ebitda',
    of: 'earnings',
    nouns: nouns(
      'ebitda, vor zinsen, ergebnis vor zinsen, gewinn vor zinsen, ebitdaal, betriebsergebnis vor abschreibungen, ergebnis vor abschreibungen',
    ),
  },
  {
    metric: 'operating-income',
    of: 'earnings',
    nouns: nouns(
      'operatives ergebnis, operativen ergebnis, operative ergebnis, operativer gewinn, operative gewinn, operativen gewinn, operativem ergebnis, operativem gewinn, ergebnis der betrieblichen tätigkeit, operativen ergebnisses, operatives, operativem ertrag, operatives resultat, operative resultat, operativen resultat',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    loss: true,
    nouns: nouns('betriebsverlust, operativer verlust, operativen verlust'),
  },
  { metric: 'pretax-income', of: 'earnings', loss: true, nouns: nouns('vorsteuerverlust, verlust vor steuern') },
  {
    metric: 'pretax-income',
    of: 'earnings',
    nouns: nouns(
      'vorsteuerergebnis, vorsteuergewinn, vor steuern, ergebnis vor steuern, gewinn vor steuern, ebt, vorsteuerresultat, gewinn vor ertragsteuern, ergebnis vor ertragsteuern',
    ),
  },
  {
    metric: 'gross-profit',
    of: 'earnings',
    nouns: nouns('bruttogewinn, rohertrag, bruttoergebnis, rohergebnis, bruttoergebnis vom umsatz, bruttoertrag'),
  },
  {
    metric: 'eps',
    of: 'earnings',
    nouns: nouns(
      'ergebnis je aktie, gewinn je aktie, ergebnis pro aktie, gewinn pro aktie, je aktie ergibt, verlust je aktie, gewinn je titel, ergebnis je anteil, gewinn je anteilsschein, gewinn pro titel, ergebnis pro titel, gewinn pro anteil, ergebnis je anteilsschein',
    ),
  },
  {
    metric: 'orders',
    of: 'earnings',
    nouns: nouns(
      'auftragseingang, auftragseingänge, bestelleingang, bestellungen, neuaufträge, ordereingang, bestellungseingang, orderzugang, auftragszugang, bestelleingänge, ordereingänge, auftragsvolumen',
    ),
  },
  {
    metric: 'order-backlog',
    of: 'earnings',
    nouns: nouns(
      'auftragsbestand, auftragspolster, orderbuch, auftragsbücher, auftragsbuch, orderstand, auftragsstand, orderbestand, arbeitsvorrat',
    ),
  },
  {
    metric: 'free-cash-flow',
    of: 'earnings',
    nouns: nouns(
      'free cashflow, free cash flow, freier cashflow, freien cashflow, freie cashflow, freier barmittelzufluss, freie mittelzufluss, freier mittelfluss, freien mittelfluss, freie mittelfluss, freier mittelzufluss, freien mittelzufluss, freiem cashflow',
    ),
  },
  {
    metric: 'operating-cash-flow',
    of: 'earnings',
    loss: true,
    nouns: nouns('mittelabfluss, geldabfluss, barmittelabfluss'),
  },
  {
    metric: 'operating-cash-flow',
    of: 'earnings',
    nouns: nouns(
      'cashflow, cash-flow, mittelzufluss, operativer cashflow, operativen cashflow, mittelfluss, barmittelzufluss',
    ),
  },
  {
    metric: 'ebit-margin',
    of: 'earnings',
    nouns: nouns('ebit-marge, ebitmarge, betriebsmarge, ebita-marge, kernmarge, ebit-rendite, rendite vor steuern'),
  },
  { metric: 'ebitda-margin', of: 'earnings', nouns: nouns('ebitda-marge, ebitdamarge') },
  {
    metric: 'operating-margin',
    of: 'earnings',
    nouns: nouns(
      'operative marge, operativen marge, operative rendite, umsatzrendite, marge, operative umsatzrendite, gewinnmarge, rendite auf umsatz, vorsteuerrendite, vorsteuermarge, ergebnismarge, operativen rendite, umsatzmarge',
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
    nouns: nouns(
      'investitionsausgaben, investitionsvolumen, sachinvestitionen, capex, investitionsbudget, investitionssumme, investitionsquote, nettoinvestitionen, investitionen, investitionsplan, investitionsprogramm, forschungsbudget',
    ),
  },
  { metric: 'combined-ratio', of: 'kpi', nouns: nouns('schaden-kosten-quote, combined ratio, schadenkostenquote') },
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
      'kunden, kundenzahl, kundinnen, kundenbasis, firmenkunden, privatkunden, geschäftskunden, aktive kunden, versicherte, kundenkonten, mitglieder, kundenverträge, mitgliedern',
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
      'nettoverschuldung, nettoschulden, nettofinanzverschuldung, verbindlichkeiten, schulden, schuldenberg, bankschulden, finanzschulden, nettofinanzschulden, finanzverbindlichkeiten, schuldenlast, gesamtverschuldung',
    ),
  },
  {
    metric: 'net-cash',
    of: 'kpi',
    nouns: nouns(
      'nettoliquidität, liquide mittel, barmittel, nettofinanzguthaben, liquidität, kassenbestand, nettobarmittel, liquide mitteln, finanzmittel, kassenbestände, cash-bestand, finanzmittelbestand, barreserven, bargeldbestand, cash-position, barbestand, kapitalpolster, liquiditätspolster, kreditlinie, kreditlinien, kreditrahmen',
    ),
  },
  {
    metric: 'equity-ratio',
    of: 'kpi',
    nouns: nouns(
      'eigenkapitalquote, kernkapitalquote, harte kernkapitalquote, solvenzquote, cet1-quote, sst-quotient, eigenmittelquote, leverage ratio, liquiditätsquote, solvency-ii-quote, bedeckungsquote',
    ),
  },
  { metric: 'equity', of: 'kpi', nouns: nouns('eigenkapital') },
  { metric: 'total-assets', of: 'kpi', nouns: nouns('bilanzsumme') },
  {
    metric: 'assets-under-management',
    of: 'kpi',
    nouns: nouns(
      'verwaltetes vermögen, verwaltete vermögen, kundenvermögen, verwalteten vermögen, kundengelder, nettoneugeld, verwaltete gelder, verwaltetem vermögen, betreutes vermögen, kapitalanlagen, nettomittelzuflüsse, neugeld, nettozuflüsse, nettoabflüsse',
    ),
  },
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
      'filialen, filialnetz, standorte, standorten, geschäfte, märkte, verkaufsstellen, läden, filialzahl, boutiquen, restaurants, hotels, verkaufsflächen, geschäftsstellen, tankstellen, kliniken, apotheken, ladepunkte, ladestationen, niederlassungen, praxen, einrichtungshäuser, supermärkte, werkstätten, studios, autohäuser, verkaufsstandorte, wohnungen, wohneinheiten, ladesäulen, pflegeheime, fitnessstudios',
    ),
  },
  {
    metric: 'passengers',
    of: 'kpi',
    nouns: nouns(
      'passagiere, fluggäste, passagieren, fluggästen, passagierzahl, passagierzahlen, fluggastzahl, reisende, übernachtungen, gäste',
    ),
  },
  { metric: 'market-share', of: 'kpi', nouns: nouns('marktanteil, marktanteile') },
  {
    metric: 'utilization',
    of: 'kpi',
    nouns: nouns(
      'auslastung, kapazitätsauslastung, leerstandsquote, leerstand, vermietungsquote, auslastungsgrad, sitzladefaktor, belegung, bettenbelegung, vermietungsstand, abwanderungsquote, kündigungsquote',
    ),
  },
  {
    metric: 'production',
    of: 'kpi',
    nouns: nouns(
      'produktion, jahresproduktion, förderung, fördermenge, ausstoß, jahreskapazität, kapazität, produktionskapazität, produktionsmenge, fördervolumen, erntemenge, ernte, stromerzeugung, stromproduktion, installierte leistung, installierten leistung, erzeugungskapazität, jahresmenge, verkaufsmenge, absatzmenge, rohstahlproduktion, goldproduktion, kupferproduktion, ölförderung',
    ),
  },
  { metric: 'funds-from-operations', of: 'kpi', nouns: nouns('ffo, funds from operations, mieteinnahmen') },
  { metric: 'payout-ratio', of: 'kpi', nouns: nouns('ausschüttungsquote, dividendenrendite, ausschüttungsrendite') },
  {
    metric: 'cost-income-ratio',
    of: 'kpi',
    nouns: nouns(
      'aufwand-ertrags-quote, kosten-ertrags-verhältnis, aufwand-ertrags-relation, kosten-ertrags-quote, schadenquote, verschuldungsquote, kostenquote, kosten-ertrags-relation, schadensquote, combined-ratio, verhältnis von aufwand zu ertrag, verhältnis von auftragseingang zu umsatz, book-to-bill-verhältnis, book-to-bill-ratio, book-to-bill, nettorendite, anlagerendite, zinsmarge, nettozinsmarge, krankenstand, fluktuation, fluktuationsrate, stornoquote, dividendenrendite',
    ),
  },
  {
    metric: 'provisions',
    of: 'kpi',
    nouns: nouns(
      'rückstellung, rückstellungen, einmalaufwand, einmalkosten, restrukturierungskosten, großschäden, sonderaufwand, einmaleffekt, restrukturierungsaufwand, sonderbelastungen, sonderbelastung, restrukturierungsaufwendungen, einmalbelastung, einmalbelastungen, schadenaufwand, schadensbelastung, großschadenbelastung',
    ),
  },
  {
    metric: 'free-float-share',
    of: 'kpi',
    nouns: nouns(
      'streubesitz, eigentumsquote, wohneigentumsquote, exportanteil, umsatzanteil, frauenanteil, auslandsanteil, auslandsquote, exportquote, rendite auf das eigenkapital, eigenkapitalrendite, eigenkapitalverzinsung, kapitalrendite, kapitalverzinsung, frauenquote, leerverkaufsquote, beteiligungsquote, wiederkaufsrate, retourenquote, neukundenquote, ausfallquote, kreditausfallquote',
    ),
  },
  {
    metric: 'inventories',
    of: 'kpi',
    nouns: nouns(
      'lagerbestand, vorräte, forderungen, hypotheken, kreditvolumen, einlagen, kundeneinlagen, kassenbestand, kasse, warenbestand, kreditbuch, kreditbestand, hypothekarforderungen, kundenausleihungen, kundenforderungen, kreditneugeschäft, neugeschäft, neugeschäftsvolumen, kreditportfolio',
    ),
  },
  {
    metric: 'research-expense',
    of: 'kpi',
    nouns: nouns(
      'forschungsausgaben, entwicklungskosten, forschungskosten, f&e-ausgaben, f+e-ausgaben, forschungsaufwand, aufwendungen für forschung, entwicklungsausgaben, forschungs- und entwicklungskosten, forschungs- und entwicklungsausgaben',
    ),
  },
  {
    metric: 'costs',
    of: 'kpi',
    nouns: nouns(
      'personalkosten, betriebskosten, materialkosten, energiekosten, sachkosten, personalaufwand, betriebsaufwand, materialaufwand, verwaltungskosten, verwaltungsaufwand, gesamtkosten, treibstoffkosten, vertriebskosten, marketingausgaben, marketingkosten, gestehungskosten, förderkosten, geschäftsaufwand, betriebsausgaben, werbeausgaben, stückkosten, zinsaufwand, kosten, mehrkosten, zusatzkosten, projektkosten, baukosten, rohstoffkosten, logistikkosten, finanzierungskosten, aufwendungen, ausgaben, mehraufwand, belastung, belastungen, zollbelastung, schaden, schäden, produktionskosten, stückkosten, einkaufskosten, rechtskosten',
    ),
  },
  {
    metric: 'inflation',
    of: 'indicator',
    nouns: nouns(
      'inflation, inflationsrate, teuerung, teuerungsrate, jahresteuerung, verbraucherpreise, inflationsprognose, kerninflation, kernrate, konsumentenpreise, jahresinflation, verbraucherpreisindex, landesindex der konsumentenpreise, kernteuerung, preisauftrieb, nahrungsmittelpreise, lebensmittelpreise, energiepreise, dienstleistungspreise, hauspreise, immobilienpreise, wohnungspreise, häuserpreise, lebenshaltungskosten, preisindex',
    ),
  },
  {
    metric: 'gdp',
    of: 'indicator',
    nouns: nouns(
      'bruttoinlandsprodukt, bip, wirtschaftsleistung, wirtschaftswachstum, bip-wachstum, konjunkturprognose, wachstumsprognose, bruttoinlandprodukt, bauinvestitionen, ausrüstungsinvestitionen, konsumausgaben, privatkonsum, private konsum, privater konsum, staatsausgaben',
    ),
  },
  {
    metric: 'unemployment',
    of: 'indicator',
    nouns: nouns(
      'arbeitslosenquote, arbeitslosenzahl, arbeitslosigkeit, erwerbslosenquote, arbeitslosen, arbeitslose, arbeitslosenrate, kurzarbeiterzahl, erwerbstätige, erwerbstätigen, erwerbstätigenzahl, beschäftigtenzahl, zahl der arbeitslosen, zahl der jobsuchenden, zahl der erwerbstätigen, offene stellen, offenen stellen',
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
      'industrieproduktion, produktion im produzierenden gewerbe, industrieaufträge, gesamtproduktion, auftragseingänge der industrie, bauproduktion, baugenehmigungen, neuzulassungen, firmenpleiten, unternehmensinsolvenzen, maschinenbaubestellungen',
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
      'geschäftsklimaindex, ifo-geschäftsklima, ifo-index, zew-index, einkaufsmanagerindex, konjunkturerwartungen, konsumklima, verbrauchervertrauen, konjunkturbarometer, geschäftsklima, pmi, stimmungsindikator, stimmungsbarometer, frühindikator, gfk-index, ifo-geschäftsklimaindex, zew-konjunkturerwartungen, sentix-index, ism-index, konjunkturindex, sammelindex, verbraucherstimmung, konsumentenstimmung, konsumentenvertrauen',
    ),
  },
  {
    metric: 'trade-balance',
    of: 'indicator',
    nouns: nouns(
      'exporte, ausfuhren, importe, einfuhren, handelsbilanzüberschuss, handelsüberschuss, leistungsbilanzüberschuss, handelsbilanz, exportüberschuss, handelsdefizit, haushaltsdefizit, leistungsbilanz, schuldenquote, defizitquote, staatsverschuldung, sparquote, staatsschuldenquote',
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
  { metric: 'fleet', of: 'kpi', nouns: nouns('flotte, fahrzeugflotte, fuhrpark, fahrzeugbestand, flugzeugflotte') },
] as const satisfies readonly Metric[];
