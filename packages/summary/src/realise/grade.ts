import type { RuleLanguage } from '@groschen/document';
import type { Phrase } from '../phrase.ts';
import type { FactReader } from './fact-reader.ts';

/** German grades in English; German texts use the English ones as they stand. */
const GRADES: Readonly<Record<string, string>> = {
  kaufen: 'Buy',
  'stark kaufen': 'Strong Buy',
  zukaufen: 'Accumulate',
  aufstocken: 'Add',
  halten: 'Hold',
  verkaufen: 'Sell',
  reduzieren: 'Reduce',
  abbauen: 'Reduce',
  übergewichten: 'Overweight',
  untergewichten: 'Underweight',
  marktgewichten: 'Market Weight',
};

/** "SELL", "sell" and "Sell" are one grade. */
const withCapitals = (grade: string) =>
  grade.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

/** An analyst's grade as the language of the brief has it. */
export function gradeName(reader: FactReader, language: RuleLanguage): Phrase | undefined {
  const grade = reader.words('rating');
  if (!grade) return undefined;
  const written = (language === 'en' ? GRADES[grade.text.toLowerCase()] : undefined) ?? withCapitals(grade.text);
  return { text: written, claims: grade.claims.map((claim) => ({ ...claim, end: written.length, value: written })) };
}
