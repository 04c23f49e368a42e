import type { PlaceCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const PLACE_CUES = {
  prepositions: words('in aus bei nahe nach'),
  endings: words(
    `dorf hofen heim hausen berg burg bach ingen feld kirchen brunn stadt furt brück münde stetten weiler rode leben au see tal wil
    ikon roda born horst beck büttel stedt leiten kreuz`,
  ),
} as const satisfies PlaceCues;
