import { type Metric, metricNouns as nouns } from '../metrics.ts';

export const metrics = [
  {
    metric: 'revenue',
    of: 'earnings',
    verbs: ['um|setzen', 'erlösen', 'erwirtschaften', 'ein|nehmen'],
    nouns: nouns(
      'umsatz, umsätze, einnahmen, verkäufe, gesamtleistung, erlös, erlöse, umsatzerlöse, konzernerlöse, gesamterlöse, umsatzziel, umsatzprognose, verkaufserlöse, gesamtertrag, geschäftsertrag, erträge, umsatzwachstum, prämieneinnahmen, prämienvolumen, bruttoprämien, gebuchte prämien, beitragseinnahmen, beitragsvolumen, betriebserträge, betriebsertrag, mieterträge, lizenzeinnahmen, werbeerlöse, bauleistung, nettoerlös, jahreserlös',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    verbs: ['verdienen'],
    nouns: nouns(
      'netto, unterm strich, nettogewinn, gewinn nach minderheiten, ergebnis nach steuern und minderheiten, gewinn nach steuern und minderheiten, konzernergebnis nach steuern, ergebnis nach anteilen dritter, nettoertrag, gesamtgewinn, bilanzgewinn, reingewinn, konzerngewinn, nettoergebnis, konzernergebnis, überschuss, jahresüberschuss, konzernüberschuss, nettoüberschuss, periodenergebnis, ergebnis nach steuern, gewinn nach steuern, periodenüberschuss, gewinn, jahresgewinn, quartalsgewinn, halbjahresgewinn, konzernjahresüberschuss, konzernperiodenergebnis, unternehmensgewinn, unter dem strich, quartalsüberschuss, halbjahresüberschuss, nachsteuerergebnis, nachsteuergewinn, jahresergebnis, halbjahresergebnis, quartalsergebnis, konzernresultat, nettoresultat, periodengewinn, gruppengewinn, ergebnis',
    ),
  },
  {
    metric: 'net-income',
    of: 'earnings',
    loss: true,
    nouns: nouns(
      'verlust, nettoverlust, fehlbetrag, reinverlust, konzernverlust, jahresfehlbetrag, jahresverlust, quartalsverlust, konzernfehlbetrag, periodenverlust, halbjahresverlust, halbjahresfehlbetrag, quartalsfehlbetrag, nettofehlbetrag, bilanzverlust, gesamtverlust',
    ),
  },
  {
    metric: 'ebit',
    of: 'earnings',
    nouns: nouns(
      'ebit, ebit vor sondereffekten, bereinigtes ebit, vor zinsen und steuern, ergebnis vor zinsen und steuern, gewinn vor zinsen und steuern, betriebsergebnis, betriebsgewinn, betriebsresultat, betriebliches ergebnis, betriebliche ergebnis, betrieblichen ergebnis',
    ),
  },
  { metric: 'ebita', of: 'earnings', nouns: ['ebita'] },
  {
    metric: 'ebitda',
    of: 'earnings',
    nouns: nouns(
      'ebitda, vor zinsen , steuern, ergebnis vor zinsen , steuern, gewinn vor zinsen , steuern, verlust vor zinsen , steuern, vor zinsen , steuern und abschreibungen, ergebnis vor zinsen , steuern und abschreibungen, gewinn vor zinsen , steuern und abschreibungen, vor zinsen , steuern , abschreibungen und sondereffekten, ergebnis vor zinsen , steuern , abschreibungen und sondereffekten, vor zinsen , steuern , abschreibungen und amortisationen, ebitdaal, ebitda-ergebnis, ebitda-zahlen, betriebsergebnis vor abschreibungen, ergebnis vor abschreibungen',
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
    metric: 'operating-income',
    of: 'earnings',
    loss: true,
    nouns: nouns('betriebsverlust, operativer verlust, operativen verlust, operative verlust, operatives minus'),
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
    nouns: nouns(
      'ebit-marge, ebitmarge, betriebsmarge, kernmarge, ebit-rendite, betriebsergebnismarge, betriebsgewinnmarge',
    ),
  },
  { metric: 'ebita-margin', of: 'earnings', nouns: ['ebita-marge'] },
  { metric: 'pretax-margin', of: 'earnings', nouns: nouns('rendite vor steuern, vorsteuerrendite, vorsteuermarge') },
  { metric: 'ebitda-margin', of: 'earnings', nouns: nouns('ebitda-marge, ebitdamarge') },
  {
    metric: 'operating-margin',
    of: 'earnings',
    nouns: nouns(
      'operative marge, operativen marge, operative rendite, umsatzrendite, marge, operative umsatzrendite, gewinnmarge, rendite auf umsatz, ergebnismarge, operativen rendite, umsatzmarge',
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
      'investitionsausgaben, investitionsvolumen, sachinvestitionen, capex, investitionsbudget, investitionssumme, investitionsquote, nettoinvestitionen, investitionen, investitionsplan, investitionsprogramm',
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
      'nettoverschuldung, nettoschulden, nettofinanzverschuldung, verbindlichkeiten, schulden, schuldenberg, bankschulden, finanzschulden, nettofinanzschulden, finanzverbindlichkeiten, schuldenlast, gesamtverschuldung, netto-finanzverschuldung, netto-verschuldung, netto-finanzschulden, nettofinanzposition, nettoverbindlichkeiten, bankverbindlichkeiten',
    ),
  },
  {
    metric: 'net-cash',
    of: 'kpi',
    nouns: nouns(
      'nettoliquidität, liquide mittel, barmittel, nettofinanzguthaben, liquidität, kassenbestand, nettobarmittel, liquide mitteln, finanzmittel, kassenbestände, cash-bestand, finanzmittelbestand, barreserven, bargeldbestand, cash-position, barbestand, kapitalpolster, liquiditätspolster, liquiden mitteln, flüssige mittel, flüssigen mitteln, zahlungsmittel, kassenreserven, nettoguthaben, nettokasse',
    ),
  },
  {
    metric: 'equity-ratio',
    of: 'kpi',
    nouns: nouns('eigenkapitalquote, eigenmittelquote'),
  },
  { metric: 'credit-line', of: 'kpi', nouns: nouns('kreditlinie, kreditlinien, kreditrahmen') },
  { metric: 'equity', of: 'kpi', nouns: nouns('eigenkapital') },
  {
    metric: 'cet1-ratio',
    of: 'kpi',
    nouns: nouns('kernkapitalquote, harte kernkapitalquote, harten kernkapitalquote, cet1-quote, cet-1-quote'),
  },
  {
    metric: 'solvency-ratio',
    of: 'kpi',
    nouns: nouns('solvenzquote, solvabilitätsquote, sst-quotient, sst-quote, solvency-ii-quote, bedeckungsquote'),
  },
  {
    metric: 'leverage-ratio',
    of: 'kpi',
    nouns: nouns('leverage ratio, verschuldungsgrad, verschuldungsquote, gearing'),
  },
  { metric: 'liquidity-ratio', of: 'kpi', nouns: nouns('liquiditätsquote, liquiditätsdeckungsquote') },
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
      'auslastung, kapazitätsauslastung, auslastungsgrad, sitzladefaktor, sitzauslastung, belegung, bettenbelegung, belegungsquote, werksauslastung, zimmerauslastung',
    ),
  },
  { metric: 'occupancy-rate', of: 'kpi', nouns: nouns('vermietungsquote, vermietungsstand, vermietungsgrad') },
  { metric: 'vacancy-rate', of: 'kpi', nouns: nouns('leerstandsquote, leerstand, leerstandsrate') },
  { metric: 'churn-rate', of: 'kpi', nouns: nouns('abwanderungsquote, abwanderungsrate, kündigungsquote, churn-rate') },
  {
    metric: 'production',
    of: 'kpi',
    nouns: nouns(
      'produktion, jahresproduktion, förderung, fördermenge, ausstoß, jahreskapazität, kapazität, produktionskapazität, produktionsmenge, fördervolumen, erntemenge, ernte, stromerzeugung, stromproduktion, installierte leistung, installierten leistung, erzeugungskapazität, jahresmenge, verkaufsmenge, absatzmenge, rohstahlproduktion, goldproduktion, kupferproduktion, ölförderung',
    ),
  },
  { metric: 'funds-from-operations', of: 'kpi', nouns: nouns('ffo, funds from operations') },
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
      'durchschnittserlös, frachtrate, frachtraten, durchschnittliche frachtrate, erlös je nutzer, umsatz pro kunde, umsatz je kunde, durchschnittliche miete, erlös pro tonne, quadratmetermiete, zimmerpreis, warenkorb',
    ),
  },
  {
    metric: 'net-asset-value',
    of: 'kpi',
    nouns: nouns(
      'nettovermögenswert, nav, innerer wert, inneren wert, nettoinventarwert, buchwert je aktie, portfoliowert, immobilienvermögen',
    ),
  },
  { metric: 'payout-ratio', of: 'kpi', nouns: nouns('ausschüttungsquote, payout-ratio') },
  { metric: 'dividend-yield', of: 'kpi', nouns: nouns('dividendenrendite, ausschüttungsrendite') },
  {
    metric: 'cost-income-ratio',
    of: 'kpi',
    nouns: nouns(
      'aufwand-ertrags-quote, kosten-ertrags-verhältnis, aufwand-ertrags-relation, kosten-ertrags-quote, kostenquote, kosten-ertrags-relation, verhältnis von aufwand zu ertrag, verhältnis von kosten zu erträgen, cost-income-ratio, aufwandsquote',
    ),
  },
  { metric: 'loss-ratio', of: 'kpi', nouns: nouns('schadenquote, schadensquote, stornoquote') },
  {
    metric: 'book-to-bill',
    of: 'kpi',
    nouns: nouns(
      'verhältnis von auftragseingang zu umsatz, book-to-bill-verhältnis, book-to-bill-ratio, book-to-bill, book-to-bill-rate',
    ),
  },
  { metric: 'investment-yield', of: 'kpi', nouns: nouns('nettorendite, anlagerendite, kapitalanlagerendite') },
  { metric: 'net-interest-margin', of: 'kpi', nouns: nouns('zinsmarge, nettozinsmarge') },
  {
    metric: 'staff-turnover',
    of: 'kpi',
    nouns: nouns('fluktuation, fluktuationsrate, krankenstand, fluktuationsquote'),
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
    metric: 'free-float-share',
    of: 'kpi',
    nouns: nouns('streubesitz, streubesitzanteil'),
  },
  {
    metric: 'share-of-business',
    of: 'kpi',
    nouns: nouns(
      'exportanteil, umsatzanteil, frauenanteil, auslandsanteil, auslandsquote, exportquote, frauenquote, onlineanteil, online-anteil, kundenanteil, elektroanteil, bioanteil, erlösanteil, eigenmarkenanteil',
    ),
  },
  {
    metric: 'return-on-equity',
    of: 'kpi',
    nouns: nouns(
      'rendite auf das eigenkapital, eigenkapitalrendite, eigenkapitalverzinsung, rendite auf das materielle eigenkapital, rote',
    ),
  },
  { metric: 'return-on-capital', of: 'kpi', nouns: nouns('kapitalrendite, kapitalverzinsung, gesamtkapitalrendite') },
  {
    metric: 'rate',
    of: 'kpi',
    nouns: nouns(
      'leerverkaufsquote, beteiligungsquote, wiederkaufsrate, retourenquote, neukundenquote, ausfallquote, kreditausfallquote, ausfallrate, verlängerungsquote, erneuerungsquote, annahmequote, rücksendequote, abschlussquote',
    ),
  },
  { metric: 'tax-rate', of: 'kpi', nouns: nouns('steuerquote, steuersatz, konzernsteuerquote') },
  {
    metric: 'inventories',
    of: 'kpi',
    nouns: nouns('lagerbestand, vorräte, vorratsbestand, warenbestand, warenlager'),
  },
  { metric: 'receivables', of: 'kpi', nouns: nouns('forderungen, kundenforderungen, außenstände') },
  { metric: 'deposits', of: 'kpi', nouns: nouns('einlagen, kundeneinlagen, spareinlagen, einlagenvolumen') },
  {
    metric: 'loans',
    of: 'kpi',
    nouns: nouns(
      'hypotheken, kreditvolumen, kreditbuch, kreditbestand, hypothekarforderungen, kundenausleihungen, ausleihungen, kreditportfolio, kundenkredite, hypothekenvolumen',
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
