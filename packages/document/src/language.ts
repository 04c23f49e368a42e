/** The languages Groschen reads; `und` (undetermined) is everything else. */
export type Language = 'de' | 'en' | 'und';

/** The languages Groschen has rules for and writes in. */
export type RuleLanguage = Exclude<Language, 'und'>;

/** Typed arrays hold a language as its position here. */
export const LANGUAGES = ['und', 'de', 'en'] as const satisfies readonly Language[];

export function languageCode(language: Language): number {
  return LANGUAGES.indexOf(language);
}
