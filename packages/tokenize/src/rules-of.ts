import type { RuleLanguage } from '@groschen/document';
import { germanRules } from './de/rules.ts';
import { englishRules } from './en/rules.ts';
import type { LanguageRules } from './language-rules.ts';

const RULES: Readonly<Record<RuleLanguage, LanguageRules>> = { de: germanRules, en: englishRules };

export function rulesOf(lang: RuleLanguage): LanguageRules {
  return RULES[lang];
}
