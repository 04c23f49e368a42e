import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** What companies earn. */
export const earningsMetrics = [
  {
    metric: 'revenue',
    of: 'earnings',
    verbs: ['um|setzen', 'erlösen', 'erwirtschaften', 'ein|nehmen'],
    nouns: nouns(
      'umsatz, umsätze, einnahmen, verkäufe, gesamtleistung, erlös, erlöse, umsatzerlöse, umsatzziel, umsatzprognose, gesamtertrag, geschäftsertrag, erträge, umsatzwachstum, prämienvolumen, bruttoprämien, gebuchte prämien, beitragsvolumen, betriebsertrag, bauleistung, nettoerlös, jahreserlös',
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
    metric: 'ffo',
    of: 'earnings',
    nouns: nouns('ffo, ffo i, ffo 1, funds from operations, affo, operativer gewinn ( ffo )'),
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
] as const satisfies readonly Metric[];
