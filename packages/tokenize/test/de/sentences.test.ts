import { expect, it } from 'vitest';
import { sentencesOf } from '../surfaces.ts';

/** Each line: the text with a double bar between sentences. */
const CASES: Record<string, readonly string[]> = {
  'abbreviations may end a sentence': [
    'Der Schaden beträgt 3,4 Mrd. ‖ Die Aktie fiel.',
    'Gold, Silber usw. ‖ Der Ölpreis gab nach.',
    'Das gilt als albern o. ä. ‖ Derzeit gilt es nicht.',
    'Der Kupon beträgt 4 % p.a. ‖ Die Laufzeit endet.',
    'An die Holdings Ltd. ‖ Der Preis blieb geheim.',
  ],
  'or stand inside one': [
    'Er zahlt 1,2 Mrd. Euro.',
    'Die Apple Inc. Aktie stieg.',
    'Gold usw. legten zu.',
    'Nach Art. 17 Abs. 1 der Verordnung.',
    'Das sind z. B. Siemens und SAP.',
    'Das CHF 228,3 Mio. (Vorjahr: 5) stieg.',
    'Prof. Dr. h. c. Klaus Müller bleibt.',
    'Die Müller AG & Co. KGaA wächst.',
  ],
  'ordinals stand inside': [
    'Im 4. Quartal stieg der Umsatz.',
    'Wegen des enttäuschenden 12. Platzes.',
    'Es ist der Forschungsbau (5. Bauabschnitt).',
    'Am 30. Januar kommt es dazu.',
    'Zum 67. Geburtstag gab es Kuchen.',
    'Zwischen dem 1.1. und dem 30.6. stieg der Kurs.',
  ],
  'figures end sentences': [
    'Auf Platz 3. ‖ Die Konkurrenz folgt.',
    'Das Werk schließt Ende 2027. ‖ Betroffen sind 400 Leute.',
  ],
  'quotations keep to their sentence': [
    '„Wir sind zufrieden“, sagte Meyer. ‖ „Es läuft.“ ‖ Die Aktie stieg.',
    '„Wie geht es weiter?“, fragte er.',
    '„Wie weiter?“ fragte er.',
    'Das Magazin "Jetzt kaufen!" rät zum Einstieg.',
    'Es läuft. " ‖ Die Aktie stieg.',
  ],
  'brackets and footnotes too': [
    'Es stieg.[1] ‖ Der Cashflow sank.',
    'Die Zahlen sind vorläufig (s.o.).',
    'Der Kurs (!) stieg.',
  ],
  'an ellipsis ends before a capital': ['Der Kurs fiel ... ‖ Niemand kaufte.', 'Nicht schon wieder… dachten viele.'],
  'datelines, colons and sign-offs': [
    'FRANKFURT (dpa-AFX) - Die Aktien fielen.',
    'ROUNDUP: Deutsche Bank verdient mehr.',
    'Der Umsatz stieg./mis/la/he'.replace('./', '. ‖ /'),
  ],
  'a missing blank': ['Der Kurs fiel.Die Anleger flohen.'.replace('.D', '. ‖ D')],
  'a missing mark before what is no noun': [
    'Das ist teuer ‖ Wir sind froh.',
    'Liebe Grüße Lutz ‖ Leider kein Paradies hier.',
  ],
  'not after an article or in titles': [
    'Im Betrieb der Mit AG.',
    'Die Zeitung Die Welt schreibt.',
    'Ein Drittel der Wir steht.',
  ],
  'small letters begin sentences behind a period': ['Die Aktie fiel. ‖ adidas widersprach.'],
  'emoji close': ['Rekordquartal 🚀🚀 ‖ Die Aktie steigt.', 'Sehr gut ;-) ‖ Danke dafür.'],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (marked) => {
    const text =
      rule === 'a missing blank' || rule.startsWith('datelines')
        ? marked.replaceAll(' ‖ ', '')
        : marked.replaceAll(' ‖ ', ' ');
    expect(sentencesOf(text, 'de')).toBe(marked);
  });

it.each([
  ['Rheinmetall springt an\n\nDie Papiere stiegen.', 2, 'a blank line ends a headline'],
  ['Rheinmetall springt an\nDie Papiere stiegen um 5 Prozent auf einen Rekord.', 2, 'so does a line that was not full'],
  [
    'Der Vorstand des Konzerns bestätigte am Donnerstag die\nPrognose für das laufende Jahr und die Dividende.',
    1,
    'a full line goes on',
  ],
  ['- Umsatz steigt um 5%\n- Dividende bleibt stabil', 2, 'bullets'],
  ['1. Umsatz\n2. Ergebnis\n3. Ausblick', 3, 'a numbered list'],
  ['Umsatz\t1.234,5\t1.100,2\nEBIT\t12,5\t11,0', 2, 'a table with tabs'],
  [
    'in Mio. Euro      2025   2024\nUmsatz           1.234  1.100\ndavon Inland       600    500',
    3,
    'an aligned table',
  ],
  ['Der Vor-\nstand bestätigte die Prognose.', 1, 'a word parted at the end of the line'],
  ['Ein Satz.\r\nNoch ein Satz.', 2, 'CRLF'],
  ['Das Ergebnis ging um 73\n% zurück.', 1, 'a sign of percent behind the break'],
])('%j has %i sentences: %s', (text, count) => {
  expect(sentencesOf(text, 'de').split(' ‖ ')).toHaveLength(count);
});
