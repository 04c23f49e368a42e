/** Nouns that an ordinal number with a period stands before, lower case: "4. Quartal". Month names come from the lexicon. */
export const ordinalNouns: readonly string[] = [
  'quartal quartals quartalen halbjahr halbjahres halbjahrs jahr jahres jahrhundert jahrhunderts jahrtausend',
  'jahrestag jahrestages platzes ranges bauabschnitt satz vertragsstaat bürgermeister bürgermeisterin violine akt',
  'geburtstag geburtstages todestag jubiläum juli tag tages woche monat mal male platz rang stelle stock etage',
  'runde spieltag minute stunde',
  'auflage ausgabe band kapitel klasse liga weltkrieg weltkriegs weltkrieges bundestag wahlperiode generation',
  'staffel folge teil lebensjahr lebensjahres schuljahr',
  'hauptversammlung tranche stufe phase reihe rate mai armee division regiment infanterie panzerdivision kavallerie',
  'bataillon bezirk arrondissement senat kammer etappe zylinder gang internationale',
].flatMap((group) => group.split(' '));

/** Words before an ordinal that tell it from a cardinal at the end of a sentence: "zum 67. Geburtstag". */
export const ordinalIntroducers: readonly string[] = [
  'als am im zum zur vom beim ins der die das dem den des ein eine einen einem einer',
  'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem mein meinen meinem',
  'dieser diese diesem jeder jeden jedem',
].flatMap((group) => group.split(' '));
