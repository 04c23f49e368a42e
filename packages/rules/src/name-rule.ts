import type { RuleFields } from './example.ts';
import type { ByLanguage } from './words.ts';

/** Words beside or within a name, in small letters. */
export interface CueWords {
  /** Also as the last part of a compound: `hersteller` finds "Küchenhersteller", `maker` "toymaker"; `-werk` finds "Kalkwerk" alone. */
  readonly nouns?: readonly string[];
  /** One word or several, just as they stand. */
  readonly phrases?: readonly string[];
}

/**
 * What a name is made of, or what of it stands beside its first or last word:
 * - `quoted`: what stands in quotation marks, whatever the words;
 * - `run`: large words with the small ones that join them ("Pan-Corvizia Freight", "Bank of Corvizia");
 * - `unknown`: such a run, but not one ordinary word or known place ("European Health");
 * - `word`: one unknown large word, its hyphened parts with it ("Niederbayern-Mitte");
 * - `model`: one word, a number behind it ("Hugin 3");
 * - `person`: first names, initials, particles and surnames;
 * - `place`: a known place.
 */
export const NAME_SHAPES = ['quoted', 'run', 'unknown', 'word', 'model', 'person', 'place'] as const;
export type NameShape = (typeof NAME_SHAPES)[number];

/** The signs that tell a name; what a pack gives of them must all hold. */
export const NAME_SIGNS = ['before', 'compound', 'first', 'last'] as const;
export type NameSign = (typeof NAME_SIGNS)[number];

/**
 * Names that no list holds, told by words beside them or within. All signs that are given must hold; at least one is. What such
 * a rule finds is a name like any other: its short forms are found again in the whole document.
 */
export interface NameRule extends RuleFields {
  readonly kind: 'name';
  /** The type of the names. */
  readonly entity: string;
  /** Right before the name and no part of it: "der Küchenhersteller [Alvenius]". More names in a list behind it are taken too. */
  readonly before?: ByLanguage<CueWords>;
  /** Behind the name and a hyphen: "[Alvenius]-Aktie". */
  readonly compound?: ByLanguage<CueWords>;
  /** The first words of the name: "[Sparkasse Hellweg]", "[University of Bergen]". */
  readonly first?: ByLanguage<CueWords>;
  /** The last word of the name: "[Wetzlarer Optronik]", "[Juniper Lane Advisors]". */
  readonly last?: ByLanguage<CueWords>;
  /** What the name is made of, the first that fits; `[person]` for persons, else `[quoted, run]` where not given. */
  readonly name?: readonly NameShape[];
}
