import type { NumberContext } from '../number-context.ts';
import { words } from '../words.ts';

export const numberContext = {
  labels: words(
    'top typ typs reihe § §§ artikel art paragraf paragraph paragrafen absatz abs satz nr nummer nummern ziffer ' +
      'kapitel seite platz rang phase stufe version modell wkn isin lei hrb hra valor valorennummer cusip sedol tel ' +
      'telefon fax mobil telefonnummer fon telefax postfach halle raum gate linie autobahn flug boeing airbus formel ' +
      'level euro-norm kategorie klasse gruppe abschnitt tabelle anlage anhang aktenzeichen az rn us-gaap ifrs basel ' +
      'industrie web agenda covid tarifstufe verordnung richtlinie strasse straße',
  ),
  clock: ['uhr', 'h.', 'mez', 'mesz', 'gmt', 'utc'],
  countedNouns: words(
    'mitarbeiter mitarbeitern mitarbeitende mitarbeitenden beschäftigte beschäftigten stellen arbeitsplätze ' +
      'arbeitsplätzen menschen jobs leute leuten kunden filialen fahrzeuge fahrzeugen personen einheiten stück ' +
      'unternehmen firmen haushalte haushalten läden standorte standorten autos wohnungen aktien vollzeitstellen ' +
      'angestellte angestellten arbeiter punkte zähler',
  ),
  connectors: words(
    'das dem auf bis und oder bzw beziehungsweise nach gegenüber statt sowie von anstatt respektive versus vs zuvor ' +
      'bisher zuletzt vorher noch auch nur erst dann jetzt nun bislang bei mit zu um als aus ursprünglich geplanten ' +
      'erwarteten prognostizierten',
  ),
  to: ['bis'],
  and: ['und'],
  or: ['oder'],
  between: ['zwischen'],
  from: ['von', 'vom'],
  rangeCues: [],
  moves: [],
  spreads: ['spread', 'aufschlag', 'renditeaufschlag', 'zinsaufschlag'],
  benchmarks: ['midswaps', 'mid', 'swapmitte', 'swap', 'bunds', 'treasuries'],
  levels: ['auf', 'bei', 'mit', 'von', 'nach', 'unter', 'über'],
  comparison: words(
    'vorjahr vorjahreswert vorjahresquartal vorjahreszeitraum vj vorquartal vormonat bisher bislang zuvor vorher ' +
      'prognose konsens erwartet erwartung vorwoche i v schätzung vorperiode alt neu vorhalbjahr zuletzt nach im ' +
      'analystenschätzung plan ziel vorläufig statt',
  ),
  functionWords: words(
    'und oder auf bis von nach im in am an zu zum zur mit bei der die das den dem des ein eine um für aus vor über ' +
      'unter ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen als wie sich nicht noch ' +
      'auch damit davon gegenüber statt beziehungsweise bzw lag lagen liegt liegen seit je pro per durch dass er sie ' +
      'es ab weiter höher tiefer mehr weniger',
  ),
  countCues: words(
    'zahl anzahl kunden kundenzahl nutzer mitglieder passagiere abonnenten aktien stück fahrzeuge einheiten besucher fluggäste beschäftigte mitarbeiter haushalte menschen nutzerzahl tonnen barrel papiere anteile',
  ),
  shareCues: words('marge quote auslastung'),
  multiples: {
    verdopplung: [2, 1],
    verdoppelung: [2, 1],
    verdreifachung: [3, 1],
    vervierfachung: [4, 1],
    verfünffachung: [5, 1],
    verzehnfachung: [10, 1],
    halbierung: [1, 2],
    halbieren: [1, 2],
    halbiert: [1, 2],
    halbierte: [1, 2],
    halbierten: [1, 2],
    verdoppeln: [2, 1],
    verdoppelt: [2, 1],
    verdoppelte: [2, 1],
    verdoppelten: [2, 1],
    verdopple: [2, 1],
    verdreifachen: [3, 1],
    verdreifacht: [3, 1],
    verdreifachte: [3, 1],
    verdreifachten: [3, 1],
    vervierfachen: [4, 1],
    vervierfacht: [4, 1],
    vervierfachte: [4, 1],
    vervierfachten: [4, 1],
    verfünffacht: [5, 1],
    verfünffachte: [5, 1],
    verfünffachen: [5, 1],
    verzehnfacht: [10, 1],
    verzehnfachte: [10, 1],
    doppelt: [2, 1],
    doppelte: [2, 1],
    doppelten: [2, 1],
    doppeltes: [2, 1],
    zweimal: [2, 1],
    dreimal: [3, 1],
    viermal: [4, 1],
    fünfmal: [5, 1],
    zehnmal: [10, 1],
  },
} as const satisfies NumberContext;
