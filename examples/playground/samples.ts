/** What the playground shows first; people and the talks are invented. */
export const SAMPLE_TEXT = `Siemens Energy spricht Kreisen zufolge über eine Beteiligung von bis zu 2,4 Milliarden Euro (2,8 Milliarden US-Dollar) am schwedischen Batteriespezialisten Voltera.

Voltera soll in der laufenden Finanzierungsrunde mit 7,5 Milliarden Euro bewertet werden, berichtete das "Handelsblatt" am Dienstag. Voltera setzte im vergangenen Jahr 1,26 Milliarden Euro um, ein Plus von 38 Prozent.

Jefferies beließ die Einstufung für Siemens Energy auf "Buy" und hob das Kursziel von 128 auf 135 Euro an. Die Aktie verlor auf Xetra 1,7 Prozent auf 121,35 Euro.`;

export const SAMPLE_PACK = `format: groschen.rules/1
name: acme.funds
version: "1"
languages: [de, en]
rules: []`;
