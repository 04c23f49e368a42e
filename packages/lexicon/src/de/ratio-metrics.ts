import { type Metric, metricNouns as nouns } from '../metrics.ts';

/** Shares and rates that describe companies. */
export const ratioMetrics = [
  { metric: 'combined-ratio', of: 'kpi', nouns: nouns('schaden-kosten-quote, combined ratio, schadenkostenquote') },
  {
    metric: 'equity-ratio',
    of: 'kpi',
    nouns: nouns('eigenkapitalquote, eigenmittelquote'),
  },
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
  { metric: 'funds-from-operations', of: 'kpi', nouns: nouns('ffo, funds from operations') },
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
      'rendite auf das eigenkapital, eigenkapitalrendite, eigenkapitalverzinsung, rendite auf das materielle eigenkapital',
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
] as const satisfies readonly Metric[];
