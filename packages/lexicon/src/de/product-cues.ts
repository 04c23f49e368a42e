import type { ProductCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const PRODUCT_CUES: ProductCues = words(
  `marke chatbot präparat präparats medikament medikaments wirkstoff wirkstoffs sprachmodell impfstoff typs typ modellreihe
  arznei arzneimittel arzneimittels krebsmittel schmerzmittel diabetesmittel migränemittel migränemittels blockbuster schnelltest schnelltests
  schnelltesten antikörper abnehmspritze abnehmpille software app computerspiel computerspiels videospiel videospiels handyspiel spielkonsole
  betriebssystem betriebssystems smartphone automodell konsole elektroauto elektroautos elektro-suv geländewagen geländewagens stadtgeländewagen
  sportwagen sportwagens kleinwagen kleinwagens kompaktwagen limousine pick-up baureihe kampfjet kampfjets regionalzug rakete drohne pipeline`,
);
