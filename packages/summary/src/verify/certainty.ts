import type { Modality, RuleLanguage } from '@groschen/document';
import type { Check } from './verify-phrase.ts';

/** Words of which one must stand in a sentence that tells a fact of this modality. */
const MARKS: Readonly<Record<RuleLanguage, Readonly<Record<Exclude<Modality, 'asserted'>, RegExp>>>> = {
  de: {
    reported:
      /\b(?:laut|zufolge|Angaben|Unternehmensangaben|soll|erwarte\w+|prüf\w+|verhandel\w+|biete\w+|dementier\w+)\b/,
    planned:
      /\b(?:will|wollen|soll|plant|prüf\w+|verhandel\w+|biete\w+|erwartet|erwarten|Erwartet|dürfte|droht|sagt)\b/,
    expected: /\b(?:erwartet|erwarten|dürfte|will|wollen|soll|droht|plant|prüf\w+|verhandel\w+|biete\w+)\b/,
    denied: /\bdementier\w+\b/,
  },
  en: {
    reported: /\b(?:according to|would be|considering|in talks|bidding|denied)\b/,
    planned: /\b(?:plans?|to|would be|considering|talks|bidding|expects?|expected|faces|called off)\b/,
    expected: /\b(?:expects?|expected|plans?|would|faces|[Ss]ees|considering|talks|bidding|(?:is|are) to)\b/,
    denied: /\bdenied\b/,
  },
};

/** What is done by being announced: that the bank says so makes it so. */
const PERFORMED: ReadonlySet<string> = new Set(['rate-decision']);

/** A sentence may not be surer than its facts are. */
export const checkCertainty: Check = ({ phrase, language }) => {
  const modalities = new Set(
    phrase.claims.filter(({ fact }) => !PERFORMED.has(fact.type)).map(({ fact }) => fact.modality),
  );
  for (const modality of modalities)
    if (modality !== 'asserted' && !MARKS[language][modality].test(phrase.text))
      return `it tells as certain what is ${modality}`;
  const negated = phrase.claims.some(({ fact }) => fact.negated && fact.modality !== 'denied');
  if (negated && !/\b(?:nicht|keine|sagt|not|called off)\b/.test(phrase.text)) return 'it leaves out a negation';
  return undefined;
};
