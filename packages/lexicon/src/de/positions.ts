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
  führungsposten finanzressort`.split(/\s+/) satisfies Positions;
