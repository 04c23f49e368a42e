import type { RuleLanguage } from '@groschen/document';

/** A value for each language, side by side; a language that is left out has none. */
export type ByLanguage<T> = Readonly<Partial<Record<RuleLanguage, T>>>;

/**
 * Words that call a rule to work, by how they are inflected. All are written as a dictionary does, in their base form.
 *
 * - `verbs`: infinitives. A separable German particle is set off: `zu|legen`; an English one follows: `take over`.
 *   Every finite form, participle and infinitive is found, the particle at the end of its clause or joined.
 * - `nouns`: found with their case and plural endings and, in German, as the last part of a compound
 *   (`umsatz` finds "Konzernumsatzes"). Written in lower case. More than one word: the words in this order.
 * - `phrases`: found as they stand, whatever their case.
 */
export interface TriggerWords {
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly phrases?: readonly string[];
}

/**
 * Words that must, or must not, stand beside a trigger: a list, each found as an inflected noun and as it stands, or told apart by how
 * they are inflected, as triggers are.
 */
export type ContextWords = readonly string[] | TriggerWords;
