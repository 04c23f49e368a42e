import type { Document, Fact, RuleLanguage } from '@groschen/document';
import { asSentence, type Phrase } from '../phrase.ts';
import { readFact } from '../realise/fact-reader.ts';
import { writeGroup } from '../realise/write-group.ts';
import { englishTelegram } from './english-telegram.ts';
import { germanTelegram } from './german-telegram.ts';

/** Figures of a company. */
const FLASHED: ReadonlySet<string> = new Set(['earnings', 'guidance', 'kpi']);

/** A fact as a bullet: results and outlooks in telegram style, the rest as their one sentence. */
export function telegram(document: Document, fact: Fact, language: RuleLanguage): Phrase | undefined {
  const certain =
    fact.modality === 'asserted' || (fact.type === 'guidance' && fact.modality === 'expected' && !fact.negated);
  const sentence = () => writeGroup(document, { facts: [fact], salience: 0 }, language);
  if (!FLASHED.has(fact.type) || !certain) return sentence();
  const reader = readFact(document, fact, language);
  const phrase = language === 'de' ? germanTelegram(reader) : englishTelegram(reader);
  if (phrase) return asSentence(phrase);
  return fact.type === 'kpi' ? sentence() : undefined;
}
