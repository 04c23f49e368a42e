/** The words that German sentences of ours are made of, beside names, figures, times and the names of metrics, indicators and instruments. */
export const words = `
  der die das den dem des ein eine einen einem einer eigene eigenen und sowie von vom auf um für bei beim im in am an aus mit nach
  zuvor statt zu zur zum je als bis über unter gegen gut knapp rund mehr weniger mindestens nicht keine laut zufolge Angaben Unternehmensangaben Berichten den
  Medienberichten Insidern Analysten Volkswirte Umfrage

  hat ist soll will wollen wird werden sind plant prüft prüfen verhandelt verhandeln bietet bieten erwartet erwarten Erwartet droht
  dementiert dementieren bestätigt weiterhin nun ab zurück
  gestiegen gesunken stieg stiegen fiel fielen verlor verloren sank sanken hebt senkt angehoben gesenkt hochgestuft abgestuft Plus Minus
  lag lagen liegt notierte lautet nennt bewertet erzielte verbuchte beschäftigt belässt belassen
  haben investiert investieren beteiligt einsteigen übernimmt übernehmen übernommen erworben fusionieren fusioniert verkauft verkaufen
  eingesammelt einsammeln kauft zurückkaufen zahlt zahlen geht gegangen sagt
  baut abbauen angemeldet anmelden drohende gibt legt nieder niederlegen tritt abtreten dürfte erzielen wird werden Amt Finanzvorstand COO verlässt verlassen erhalten aufgenommen verhängt muss bestreikt bestreiken

  Aktie Aktien Kursziel Einstufung Bewertung Prognose Dividende Gewinn Verlust Leitzins Mitarbeiter Stellen Stellenabbau Investition
  Pläne Übernahme Gebot Fusion Verkauf Verkaufspläne Unternehmensteil Börse Börsengang Volumen Finanzierungsrunde Insolvenz Auftrag
  Wert Strafe Gewerkschaft Jahr Geschäftsjahr Führungsposten Vorstandsvorsitz Finanzressort Geschäft operative Aufsichtsratsvorsitz
  Sitz Aufsichtsrat Verwaltungsrat Verwaltungsrats Vorstand Vorsitz CTO Hälfte Unternehmen Unternehmens Konzern Konzerns
  sich erhöhte erhöhten verringerte verringerten Arzneimittelhersteller zieht einziehen ein vom am Umsatzplus Umsatzrückgang Serviceumsatzplus Serviceumsatzrückgang Fluggesellschaft Versicherer
`
  .trim()
  .split(/\s+/);
