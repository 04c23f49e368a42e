import { withDates } from '@groschen/dates';
import {
  createDocument,
  type Document,
  type DocumentInput,
  GroschenError,
  LAYERS,
  type Layer,
  type RuleLanguage,
} from '@groschen/document';
import { withEntities } from '@groschen/entities';
import { withFacts } from '@groschen/facts';
import { withQuantities } from '@groschen/quantities';
import { type TokenStyle, withTokens } from '@groschen/tokenize';
import { isPublicationTime } from './published.ts';
import { withTokenStyle } from './token-style.ts';

export interface AnalyzerOptions {
  /** The layers wanted; what they need is done as well. Default: all. */
  readonly layers?: readonly Layer[];
  /** The languages of the brief and the bullets. Default: both. */
  readonly brief?: RuleLanguage | 'both';
  /** How many sentences the extract has at most. Default: 3. */
  readonly sentences?: number;
  /** Whether hyphen compounds stay whole. Default: compound. */
  readonly tokenStyle?: TokenStyle;
}

/** Analyses one text after another; holds the models, gazetteers and compiled packs. */
export type Analyzer = (input: DocumentInput) => Document;

/** What each layer is made from. */
const NEEDS: Readonly<Record<Layer, readonly Layer[]>> = {
  tokens: [],
  sentences: ['tokens'],
  quantities: ['sentences'],
  dates: ['quantities'],
  entities: ['sentences'],
  facts: ['quantities', 'dates', 'entities'],
  summary: ['facts'],
};

/** The wanted layers and all that they need, in the order in which they are made. */
export function requiredLayers(wanted: readonly Layer[]): readonly Layer[] {
  const required = new Set<Layer>();
  const add = (layer: Layer) => {
    if (required.has(layer)) return;
    required.add(layer);
    NEEDS[layer].forEach(add);
  };
  wanted.forEach(add);
  return LAYERS.filter((layer) => required.has(layer));
}

/**
 * Puts the pipeline together. Loading models and compiling packs happens here, once; the analyzer itself is a pure function
 * of the document. Throws `invalid-date` where `published` is not an ISO day or time.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const layers = new Set(requiredLayers(options.layers ?? LAYERS));
  return (input) => {
    if (input.published !== undefined && !isPublicationTime(input.published))
      throw new GroschenError(
        'invalid-date',
        `published: ${JSON.stringify(input.published)} is not an ISO day or time such as 2026-01-30T22:19`,
      );
    let document = createDocument(input);
    if (layers.has('tokens')) document = withTokens(document);
    if (layers.has('quantities')) document = withQuantities(document);
    if (layers.has('dates')) document = withDates(document);
    if (layers.has('entities')) document = withEntities(document);
    if (layers.has('facts')) document = withFacts(document);
    return withTokenStyle(document, options.tokenStyle ?? 'compound');
  };
}
