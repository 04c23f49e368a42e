import type { NumberContext } from '../number-context.ts';

export const numberContext = {
  labels:
    'top typ typs reihe § §§ artikel art paragraf paragraph paragrafen absatz abs Satz nr nummer nummern ziffer ' +
    'kapitel seite platz rang phase Stufe version modell wkn isin lei hrb hra valor valorennummer cusip sedol tel ' +
    'telefon fax mobil telefonnummer fon telefax postfach Halle raum gate Linie autobahn flug boeing airbus formel ' +
    'level euro-norm kategorie Klasse Gruppe abschnitt tabelle Anlage anhang aktenzeichen az rn us-gaap ifrs basel ' +
    'industrie web agenda covid tarifstufe verordnung richtlinie strasse straße',
  clock: 'uhr h. mez mesz gmt utc',
  countedNouns:
    'mitarbeiter mitarbeitern mitarbeitende mitarbeitenden beschäftigte beschäftigten stellen arbeitsplätze ' +
    'arbeitsplätzen menschen jobs leute leuten kunden filialen fahrzeuge fahrzeugen personen einheiten stück ' +
    'unternehmen firmen haushalte haushalten läden standorte standorten autos wohnungen aktien vollzeitstellen ' +
    'angestellte angestellten arbeiter punkte zähler',
  connectors:
    'das dem auf bis und oder bzw beziehungsweise nach gegenüber statt sowie von anstatt respektive versus vs zuvor ' +
    'bisher zuletzt vorher noch auch nur erst dann jetzt nun bislang bei mit zu um als aus ursprünglich geplanten ' +
    'erwarteten prognostizierten',
  to: 'bis',
  and: 'und',
  or: 'oder',
  between: 'zwischen',
  from: 'von vom',
  rangeCues: '',
  moves: '',
  spreads: 'spread aufschlag renditeaufschlag zinsaufschlag',
  benchmarks: 'midswaps mid swapmitte swap bunds treasuries',
  levels: 'auf bei mit von nach unter über',
  comparison:
    'vorjahr vorjahreswert vorjahresquartal vorjahreszeitraum vj vorquartal vormonat bisher bislang zuvor vorher ' +
    'prognose konsens erwartet erwartung vorwoche i v schätzung vorperiode alt neu vorhalbjahr zuletzt nach im ' +
    'analystenschätzung plan ziel vorläufig statt',
  functionWords:
    'und oder auf bis von nach im in am an zu zum zur mit bei der die das den dem des ein eine um für aus vor über ' +
    'unter ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen als wie sich nicht noch ' +
    'auch damit davon gegenüber statt beziehungsweise bzw lag lagen liegt liegen seit je pro per durch dass er sie ' +
    'es ab weiter höher tiefer mehr weniger',
  countCues:
    'zahl anzahl kunden kundenzahl nutzer mitglieder passagiere abonnenten aktien stück fahrzeuge einheiten besucher ' +
    'fluggäste beschäftigte mitarbeiter haushalte menschen nutzerzahl tonnen barrel papiere anteile',
  shareCues: 'marge quote auslastung',
  multiples: {
    2:
      'verdopplung verdoppelung verdoppeln verdoppelt verdoppelte verdoppelten verdopple doppelt doppelte doppelten ' +
      'doppeltes',
    3: 'verdreifachung verdreifachen verdreifacht verdreifachte verdreifachten',
    4: 'vervierfachung vervierfachen vervierfacht vervierfachte vervierfachten',
    5: 'verfünffachung verfünffacht verfünffachte verfünffachen',
    10: 'verzehnfachung verzehnfacht verzehnfachte',
    '1/2': 'halbierung halbieren halbiert halbierte halbierten',
  },
} as const satisfies NumberContext;
