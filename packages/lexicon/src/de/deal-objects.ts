import type { DealObjects } from '../deal-objects.ts';

export const dealObjects =
  `wettbewerber konkurrent konkurrentin rivale rivalin hersteller herstellerin spezialist spezialistin anbieter anbieterin händler dienstleister
  betreiber zulieferer produzent entwickler firma unternehmen betrieb startup start-up kette tochter tochterfirma verlag brauerei reederei bank
  versicherer sparte geschäft geschäftsbereich geschäftsfeld bereich einheit segment division aktivitäten unternehmensteil verlustbringer
  mehrheit minderheit beteiligung aktienpaket paket
  werk werke fabrik fabriken gelände brauerei standort kraftwerk raffinerie mine filiale filialen zentren häuser gebäude hotel immobilie grundstück areal
  marke marken portfolio plattform vermögenswerte`.split(/\s+/) satisfies DealObjects;
