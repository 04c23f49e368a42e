import type { PlaceCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const PLACE_CUES = {
  prepositions: words('in near at'),
  endings: words(
    `ton ham bury ford mouth ville field borough burgh shire minster caster chester stead dale haven port cester wick`,
  ),
} as const satisfies PlaceCues;
