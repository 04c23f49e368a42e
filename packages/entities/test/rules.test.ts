import type { RuleLanguage } from '@groschen/document';
import { describe, expect, it } from 'vitest';
import { namesOf } from './names.ts';

/** A sentence and all names in it; an empty list says that the rule must leave the sentence alone. */
type Case = readonly [lang: RuleLanguage, text: string, ...names: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'legal forms': [
    ['de', 'Der Vorstand der Nordwerk Antriebstechnik AG hat heute getagt.', 'Nordwerk Antriebstechnik AG|company'],
    ['de', 'Der Spezialist Tessarion GmbH wächst.', 'Tessarion GmbH|company'],
    ['de', 'Die Gießereigruppe Ruhr Guss AG hat Spekulationen zurückgewiesen.', 'Ruhr Guss AG|company'],
    ['de', 'Die Norsk Ferro ASA und Outomet Oyj verhandeln.', 'Norsk Ferro ASA|company', 'Outomet Oyj|company'],
    ['en', 'Shares of Larkspur Bancshares, Inc. fell.', 'Larkspur Bancshares, Inc.|company'],
    ['de', 'Käufer ist PPG. Lumena AG bleibt beteiligt.', 'PPG|company', 'Lumena AG|company'],
    ['de', 'Die St. Marien Kliniken GmbH baut.', 'St. Marien Kliniken GmbH|company'],
    ['en', 'The deal values Ylivirta Oyj highly.', 'Ylivirta Oyj|company'],
    ['de', 'Die AG muss eine SE werden.'],
    ['en', 'The Company said that it had agreed.'],
  ],
  'no names': [['de', 'ROUNDUP: Insolvenzverfahren frühestens im Mai']],
  'companies told by their context': [
    ['de', 'Der Küchenhersteller Alvenius baut Stellen ab.', 'Alvenius|company'],
    ['de', 'Die Finanzinvestoren Alvenius und Brentaris bieten.', 'Alvenius|company', 'Brentaris|company'],
    ['de', 'Die Alvenius-Aktie sackte ab.', 'Alvenius|company'],
    ['de', 'Die Versicherungsgruppe Orsini-Werdenberg macht Kasse.', 'Orsini-Werdenberg|company'],
    ['de', 'Das Werk der Volksbank Hellweg ist teuer.', 'Volksbank Hellweg|company'],
    ['de', 'Der Pumpenbauer Sulzbergen verdiente mehr.', 'Sulzbergen|company'],
    ['de', 'Die Kasse des Start-ups Ohmsley ist leer.', 'Ohmsley|company'],
    ['de', 'Die Liquidität von Ylivirta Biologics, Inc. stieg.', 'Ylivirta Biologics, Inc.|company'],
    ['en', 'Rival drugmaker Corvizia cut prices.', 'Corvizia|company'],
    ['en', 'Rahul, head of research at Juniper Lane Advisors.', 'Juniper Lane Advisors|company'],
    ['en', 'It wants to merge with Pan-Corvizia Freight.', 'Pan-Corvizia Freight|company'],
    ['de', 'Das Wurmkur-Geschäft lief schlecht.'],
    ['de', 'Drei Zementhersteller Bußgelder zahlen.'],
  ],
  'known names that go on, and rows of them': [
    ['de', 'Die IG Metall Küste fordert mehr.', 'IG Metall Küste|organization'],
    ['de', 'Die IG Metall Tarifrunde beginnt.', 'IG Metall|organization'],
    [
      'en',
      'After Delta Air Lines, United and American raised fares.',
      'Delta Air Lines|company',
      'United|company',
      'American|company',
    ],
    ['en', 'United and American voters differ.'],
    ['de', 'Die Gießerei Orlemann & Sohn schließt.', 'Gießerei Orlemann & Sohn|company'],
    ['de', 'Der Schnelltest HepaRapid wurde zugelassen.', 'HepaRapid|product'],
    ['de', 'Der Stresstest Banken stärken soll.'],
    ['de', 'Die Werft an der Warnow liefert nach Rügen.', 'Warnow|location', 'Rügen|location'],
    ['de', 'Das Bundesarchiv und der FC Luzern stritten.', 'Bundesarchiv|organization', 'FC Luzern|organization'],
    ['de', 'Merkur und Venus sind auch Papiere.'],
    ['en', 'Orders rose in March and in Our view will fall.'],
    ['en', 'The ferry to Corsica crosses the Adriatic.', 'Corsica|location', 'Adriatic|location'],
    ['de', 'Auf Bitstamp und bei Lang & Schwarz wurde gehandelt.', 'Bitstamp|exchange', 'Lang & Schwarz|exchange'],
    ['de', 'Die Lang & Schwarz AG zahlt mehr.', 'Lang & Schwarz AG|company'],
  ],
  'name parts of compounds': [
    ['de', 'Die Amazon-Aktie stieg.', 'Amazon|company'],
    ['de', 'Der OpenAI-Rivale Anthropic will wachsen.', 'OpenAI|company', 'Anthropic|company'],
    ['de', 'Der Facebook-Konzern Meta spart.', 'Facebook|company', 'Meta|company'],
    ['de', 'Der US-Konzern wächst.', 'US|location'],
    ['de', 'Ein Dax-Wert fiel.', 'Dax|index'],
    ['de', 'Der Euro kostete 1,08 US-Dollar.'],
    ['en', 'It trades at US$5 and 72.7 U.S. cents.'],
    ['en', 'It cost 41 million Swiss francs, while German bunds fell.'],
    ['en', 'The Leeds-based caterer won.', 'Leeds|location'],
  ],
  'words that are taken for names': [
    ['en', 'It agreed to buy Dutch rival Boekvelder.', 'Boekvelder|company'],
    ['en', 'Shares in German peer Corvizia rose.', 'Corvizia|company'],
    [
      'en',
      "Rival chipmaker Corvizia said under IFRS its SG&A costs rose. Moody's rates Corvizia Baa3.",
      'Corvizia|company',
      "Moody's|company",
      'Corvizia|company',
    ],
    ['de', 'Das Programm mit dem Namen Claude schreibt.', 'Claude|product'],
    ['de', 'Das schreibt Claude gern.'],
    ['en', 'It fell like ASML and Swiss valve makers.', 'ASML|company'],
    ['de', 'Die UBS hebt ihr Ziel für Zurich.', 'UBS|company', 'Zurich|company'],
    ['de', 'Die Filiale in Zürich bleibt.', 'Zürich|location'],
    ['de', 'Der Kurs der UBS fiel in Zurich.', 'UBS|company', 'Zurich|location'],
    ['en', 'The branch in Zurich stays.', 'Zurich|location'],
  ],
  'generations and titles': [
    ['en', 'Elias Sanni Jr. is to be chairman.', 'Elias Sanni Jr.|person'],
    ['en', 'It was led by Lord Ketteridge.', 'Ketteridge|person'],
  ],
  persons: [
    ['de', 'Das sagte Reto Zumbrunn.', 'Reto Zumbrunn|person'],
    ['de', 'Analystin Luise Ehrmann hob das Ziel an.', 'Luise Ehrmann|person'],
    ['de', 'Vorstandschef Ludger zur Mühlen geht.', 'Ludger zur Mühlen|person'],
    ['de', 'Die Gründerfamilie Roth verkauft.', 'Roth|person'],
    ['de', 'Finanzchef Michael O’Leary warnt.', 'Michael O’Leary|person'],
    ['en', '"No," said Carol Hennessy.', 'Carol Hennessy|person'],
    ['en', 'Zebulon Archer, who manages money, disagrees.', 'Zebulon Archer|person'],
    ['en', 'Mr Tremblay left.', 'Tremblay|person'],
    ['en', 'Paul Bielinski Jr. is chairman.', 'Paul Bielinski Jr.|person'],
    ['de', 'Ab August Kurzarbeit.'],
    ['en', 'Will the bank pay?'],
  ],
  datelines: [
    ['de', 'KIEL (dpa-AFX) - Der Umsatz stieg.', 'KIEL|location', 'dpa-AFX|media'],
    ['de', 'FRANKFURT/NEW YORK (dpa-AFX) - Der Kurs fiel.', 'FRANKFURT|location', 'NEW YORK|location', 'dpa-AFX|media'],
    [
      'en',
      'SAN JOSE, California (Reuters) - Profit rose.',
      'SAN JOSE|location',
      'California|location',
      'Reuters|media',
    ],
    ['en', 'CAMBRIDGE, Mass., June 12 - Profit rose.', 'CAMBRIDGE|location', 'Mass.|location'],
    ['de', 'Ergebnis (CHF) -0.13'],
  ],
  'lines of ratings': [
    ['de', 'Alvenius hebt Ziel für Brenta auf 40 Euro - "Buy"', 'Alvenius|company', 'Brenta|company'],
    ['de', '- Alvenius startet Corvizia mit "Hold"', 'Alvenius|company', 'Corvizia|company'],
    ['en', '* ALVENIUS CUTS TARGET PRICE TO 145P', 'ALVENIUS|company'],
    ['en', 'Alvenius upgrades Corvizia to buy', 'Alvenius|company', 'Corvizia|company'],
    ['de', 'Notenbank senkt Ziel für die Inflation'],
    ['de', 'Nebel hebt sich über dem Tal'],
  ],
  'companies called after persons': [
    ['de', 'Das Biotechunternehmen Bernard Loiseau wächst.', 'Bernard Loiseau|company'],
    ['en', 'Jyoti Industries moved to sell.', 'Jyoti Industries|company'],
    ['de', 'Das sagte Bernard Loiseau.', 'Bernard Loiseau|person'],
    ['de', 'Die Brenta Wansheim-Tochter verlor Geld.', 'Brenta Wansheim|company'],
  ],
  places: [
    ['de', 'Die Papierfabrik in Niklasdorf schließt.', 'Niklasdorf|location'],
    ['de', 'Im Werk Grosshöchstetten entstehen Stellen.', 'Grosshöchstetten|location'],
    ['de', 'Er reist nach Kaliforniens Küste.', 'Kaliforniens|location'],
    ['de', 'Ein Leck wurde gefunden.'],
  ],
  institutions: [
    ['de', 'Das Landgericht Itzehoe entscheidet.', 'Landgericht Itzehoe|organization'],
    [
      'de',
      'Laut der Schweizerischen Nationalbank (SNB) bleibt es dabei.',
      'Schweizerischen Nationalbank|organization',
      'SNB|organization',
    ],
    ['en', 'The Ontario Securities Commission objected.', 'Ontario Securities Commission|organization'],
    ['en', 'The University of Bergen takes part.', 'University of Bergen|organization'],
  ],
  'media, indices, exchanges': [
    ['de', 'Das sagte er der "Passauer Neuen Presse".', 'Passauer Neuen Presse|media'],
    ['de', 'An der Nasdaq wurde gehandelt.', 'Nasdaq|exchange'],
    ['en', 'The Nasdaq fell 1%.', 'Nasdaq|index'],
    ['de', 'Auf Xetra und Tradegate stieg sie.', 'Xetra|exchange', 'Tradegate|exchange'],
    ['de', 'Der Gewinn und das Kapital stiegen.'],
  ],
  'ambiguous names': [
    ['de', 'Ein Bayer trinkt Bier.'],
    ['de', 'Sie schmieden eine Allianz.'],
    ['en', 'She hit the target and left a gap.'],
    ['en', 'Ford, General Motors and Stellantis lost.', 'Ford|company', 'General Motors|company', 'Stellantis|company'],
    ['de', 'Die Continental-Aktie gewann.', 'Continental|company'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map((c) => [c[1], c] as const))('%s', (_text, [lang, text, ...names]) => {
    expect(namesOf(lang, text)).toEqual(names);
  });
});
