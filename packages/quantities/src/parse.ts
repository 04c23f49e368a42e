import type { Quantity, RuleLanguage } from '@groschen/document';
import { findQuantities } from './find.ts';
import { languageBy, languageEvidence } from './language.ts';
import { TABLES } from './tables.ts';

export interface ParseOptions {
  /** The language of the expression; where it is not given both are tried. */
  readonly lang?: RuleLanguage;
}

/**
 * The quantity that an expression states, such as "50 Mrd. US-$", "rund 3 Prozent" or "$2.50 a share"; null when it states
 * none, more than one, or one whose magnitude the two languages read differently ("1.234 Euro" without `lang`).
 */
export function parseQuantity(expression: string, options: ParseOptions = {}): Quantity | null {
  if (options.lang) return parseIn(expression, options.lang);
  const evidence = languageEvidence(expression);
  if (evidence !== 0) {
    const lang = languageBy(evidence);
    return parseIn(expression, lang) ?? parseIn(expression, lang === 'de' ? 'en' : 'de');
  }
  const german = parseIn(expression, 'de');
  const english = parseIn(expression, 'en');
  if (german === null || english === null) return german ?? english;
  return sameFigure(german, english) ? german : null;
}

function parseIn(expression: string, lang: RuleLanguage): Quantity | null {
  const quantities = findQuantities(expression, { lang });
  const [quantity] = quantities;
  if (quantity === undefined || quantities.length > 1) return null;
  const before = expression.slice(0, quantity.start).trim();
  const after = expression.slice(quantity.end).trim();
  if (before !== '' && !(quantity.bound !== 'exact' && isIntroduction(before, lang))) return null;
  return after === '' || (quantity.per !== undefined && after.split(/\s+/).length <= 3) ? quantity : null;
}

/** Whether words before a quantity are its bound or open its range. */
function isIntroduction(words: string, lang: RuleLanguage): boolean {
  const { boundsBefore, boundArticles, context } = TABLES[lang];
  const parts = words.toLowerCase().split(/\s+/);
  if (boundArticles.has(parts.at(-1)!)) parts.pop();
  if (parts.length === 1 && context.between.has(parts[0]!)) return true;
  const phrase = parts.join(' ').replace(/\.$/, ' .');
  return (boundsBefore.get(phrase.split(' ').at(-1)!) ?? []).some((bound) => bound.words.join(' ') === phrase);
}

/** Whether two quantities state the same: kind, figure and currency. */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.currency !== b.currency) return false;
  if ('amount' in a) return 'amount' in b && a.amount === b.amount;
  return !('amount' in b) && a.min === b.min && a.max === b.max;
}
