import type { ProductCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const PRODUCT_CUES: ProductCues = words(
  `marke chatbot präparat präparats medikament medikaments wirkstoff wirkstoffs sprachmodell impfstoff typs typ modellreihe
  betriebssystem smartphone automodell konsole rakete drohne pipeline`,
);
