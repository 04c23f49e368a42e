import { type Phrase, say } from '../../phrase.ts';
import type { FactReader } from '../fact-reader.ts';
import { sourceKind } from '../source-kind.ts';
import { sourceName } from './authority-name.ts';

/** Agencies and broadcasters stand without quotation marks, newspapers within. */
const UNQUOTED =
  /^(?:Bloomberg|Reuters|CNBC|CNN|BBC|AFP|AP|ARD|ZDF|NDR|WDR|BR|SWR|RBB|RTL|n-tv|ntv|ORF|SRF|TF1|Kyodo|Xinhua|Nikkei|dpa.*|APA|Dow Jones.*)$/i;

const PHRASES = {
  insiders: 'laut Insidern',
  analysts: 'Analysten zufolge',
  survey: 'laut einer Umfrage',
  media: 'Medienberichten zufolge',
  company: 'nach eigenen Angaben',
  party: 'nach Unternehmensangaben',
  unknown: 'den Angaben zufolge',
} as const;

/** "laut Bloomberg", 'laut "Handelsblatt"', "nach eigenen Angaben": for the place behind the finite verb. */
export function attribution(reader: FactReader, subject?: Phrase): Phrase | undefined {
  const source = sourceKind(reader, subject);
  if (!source || reader.fact.modality === 'denied') return undefined;
  if (source.kind !== 'name') return { text: PHRASES[source.kind], claims: [] };
  return source.media && !UNQUOTED.test(source.name.text)
    ? say`laut "${source.name}"`
    : say`laut ${sourceName(source.name)}`;
}
