import type { Positions } from '../positions.ts';

export const positions =
  `vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden vorstandschef vorstandschefin konzernchef konzernchefin
  finanzvorstand finanzvorständin finanzchef finanzchefin ceo cfo coo cto aufsichtsratschef aufsichtsratschefin aufsichtsratsvorsitzender
  aufsichtsratsvorsitzende aufsichtsratsvorsitzenden geschäftsführer geschäftsführerin vorstandsmitglied produktionsvorstand technikvorstand
  vertriebsvorstand personalvorstand personalvorständin verwaltungsratspräsident verwaltungsratspräsidentin vorstand vorständin firmenchef
  firmenchefin unternehmenschef unternehmenschefin generaldirektor generaldirektorin präsident präsidentin chef chefin notenbankchef
  notenbankpräsident chefvolkswirt aufsichtsrat verwaltungsrat verwaltungsratschef betriebsratschef spartenchef vize-chef chefjustiziar
  finanzdirektor interimschef sprecher technikchef vertriebschef produktionschef chefentwickler vorstandssprecher it-vorstand
  vorständin finanzleiter personalchef aufsichtsratsmitglied chefposten chefsessel vorstandsvorsitz aufsichtsratsvorsitz
  führungsposten finanzressort vorsitz vorsitzender vorsitzende vorsitzenden co-chef co-chefin leiter leiterin spitze führung
  leitung`
    .split(/\s+/)
    .concat([
      'mitglied des vorstands',
      'mitglied des aufsichtsrats',
      'mitglied des verwaltungsrats',
      'mitglied der geschäftsleitung',
      'mitglied der geschäftsführung',
      'vorsitzender des vorstands',
      'vorsitzende des vorstands',
      'vorsitzenden des vorstands',
      'vorsitzender des aufsichtsrats',
      'vorsitzende des aufsichtsrats',
      'vorsitzenden des aufsichtsrats',
      'vorsitzender der geschäftsführung',
      'vorsitzende der geschäftsführung',
      'vorsitzenden der geschäftsführung',
      'präsident des verwaltungsrats',
      'präsidentin des verwaltungsrats',
      'präsidium des verwaltungsrats',
    ]) satisfies Positions;
