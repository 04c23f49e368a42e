import { type Phrase, say } from '../../phrase.ts';
import { authorityOf } from '../authority.ts';
import type { FactReader } from '../fact-reader.ts';
import { sourceKind } from '../source-kind.ts';
import { authorityName } from './authority-name.ts';

const WITH_ARTICLE =
  /^(?:Wall Street Journal|Financial Times|New York Times|Washington Post|Guardian|Telegraph|Daily Telegraph|Times|Sunday Times|Economist|Associated Press|SNB|ECB|Fed|Bank of .*|Federal Reserve|Bundesbank|EU|Ifo)$/;

const PHRASES = {
  insiders: 'according to people familiar with the matter',
  analysts: 'according to analysts',
  survey: 'according to a survey',
  media: 'according to media reports',
  company: 'according to the company',
  party: 'according to the company',
  unknown: 'according to the report',
} as const;

/** ", according to Bloomberg": for the end of a sentence. */
export function attribution(reader: FactReader, subject?: Phrase): Phrase | undefined {
  const source = sourceKind(reader, subject);
  if (!source || reader.fact.modality === 'denied') return undefined;
  if (source.kind !== 'name') return { text: PHRASES[source.kind], claims: [] };
  if (authorityOf(source.name.text)) return say`according to ${authorityName(source.name)}`;
  return WITH_ARTICLE.test(source.name.text) ? say`according to the ${source.name}` : say`according to ${source.name}`;
}
