import type { RuleLanguage } from '@groschen/document';
import { type Phrase, say } from '../phrase.ts';
import type { FactReader } from './fact-reader.ts';

/** Economies that news speaks of, with the words of either language and what they are called with their preposition. */
const REGIONS: readonly (readonly [RegExp, Readonly<Record<RuleLanguage, readonly [before: string, name: string]>>])[] =
  [
    [/^(?:deutschland|germany)$/i, { de: ['in', 'Deutschland'], en: ['in', 'Germany'] }],
    [
      /^(?:euro-?raum|eurozone|euro-zone|euro zone|euro area)$/i,
      { de: ['im', 'Euroraum'], en: ['in the', 'euro zone'] },
    ],
    [
      /^(?:usa|us|u\.s\.|vereinigte[n]? staaten|united states|america)$/i,
      { de: ['in den', 'USA'], en: ['in the', 'United States'] },
    ],
    [
      /^(?:großbritannien|britain|uk|united kingdom|vereinigtes königreich)$/i,
      { de: ['in', 'Großbritannien'], en: ['in', 'Britain'] },
    ],
    [/^(?:schweiz|switzerland)$/i, { de: ['in der', 'Schweiz'], en: ['in', 'Switzerland'] }],
    [/^(?:österreich|austria)$/i, { de: ['in', 'Österreich'], en: ['in', 'Austria'] }],
    [/^(?:frankreich|france)$/i, { de: ['in', 'Frankreich'], en: ['in', 'France'] }],
    [/^(?:italien|italy)$/i, { de: ['in', 'Italien'], en: ['in', 'Italy'] }],
    [/^(?:spanien|spain)$/i, { de: ['in', 'Spanien'], en: ['in', 'Spain'] }],
    [/^china$/i, { de: ['in', 'China'], en: ['in', 'China'] }],
    [/^japan$/i, { de: ['in', 'Japan'], en: ['in', 'Japan'] }],
    [/^(?:kanada|canada)$/i, { de: ['in', 'Kanada'], en: ['in', 'Canada'] }],
    [/^(?:australien|australia)$/i, { de: ['in', 'Australien'], en: ['in', 'Australia'] }],
    [/^(?:schweden|sweden)$/i, { de: ['in', 'Schweden'], en: ['in', 'Sweden'] }],
    [/^(?:norwegen|norway)$/i, { de: ['in', 'Norwegen'], en: ['in', 'Norway'] }],
    [/^(?:indien|india)$/i, { de: ['in', 'Indien'], en: ['in', 'India'] }],
    [/^(?:türkei|turkey)$/i, { de: ['in der', 'Türkei'], en: ['in', 'Turkey'] }],
    [/^eu$/i, { de: ['in der', 'EU'], en: ['in the', 'EU'] }],
  ];

/** The English name of an economy, whatever words name it. */
export const regionKey = (text: string): string | undefined => REGIONS.find(([words]) => words.test(text))?.[1].en[1];

/** "in Deutschland", "in the euro zone"; undefined for a region without a name in that language. */
export function regionOf(reader: FactReader, language: RuleLanguage): Phrase | undefined {
  const region = reader.role('region');
  const names = region && REGIONS.find(([words]) => words.test(region.text))?.[1][language];
  if (!region || !names) return undefined;
  const [before, text] = names;
  const source = { start: region.start, end: region.end };
  return say`${before} ${{ text, claims: [{ start: 0, end: text.length, kind: 'name' as const, fact: reader.fact, source, value: text }] }}`;
}
