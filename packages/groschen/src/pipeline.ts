import { withDates } from '@groschen/dates';
import {
  createDocument,
  type Document,
  type DocumentInput,
  type Entity,
  GroschenError,
  LAYERS,
  type Layer,
  type RuleLanguage,
} from '@groschen/document';
import { compileNameRules, type NameTagger, withEntities } from '@groschen/entities';
import { createFactFinder } from '@groschen/facts';
import { withQuantities } from '@groschen/quantities';
import {
  compilePacks,
  type MorphologyProvider,
  type RulePack,
  withGivenEntities,
  withRuleAnnotations,
  withRuleFacts,
} from '@groschen/rules';
import { linearRegex } from '@groschen/rules/linear-regex';
import { withSummary } from '@groschen/summary';
import { type TokenStyle, withTokens } from '@groschen/tokenize';
import { isPublicationTime } from './published.ts';
import { withTokenStyle } from './token-style.ts';

export interface PipelineOptions {
  /** The layers wanted; what they need is done as well. Default: all. */
  readonly layers?: readonly Layer[];
  /** The languages of the brief and the bullets. Default: both. */
  readonly brief?: RuleLanguage | 'both';
  /** How many sentences the extract has at most. Default: 3. */
  readonly sentences?: number;
  /** Whether hyphen compounds stay whole. Default: compound. */
  readonly tokenStyle?: TokenStyle;
  /** Rule packs used beside the built-in ones; a later one wins over an earlier one. */
  readonly packs?: readonly RulePack[];
  /** Statistical name taggers, a language each. Without one, names are found by gazetteer and rules alone. */
  readonly taggers?: Readonly<Partial<Record<RuleLanguage, NameTagger>>>;
  /** Answers the packs' conditions on lemma, stem and part of speech; without it they do not hold. */
  readonly morphology?: MorphologyProvider;
}

/**
 * Analyses one text after another; `given` are names known beforehand, in place of what is found where they stand. Holds the
 * models, gazetteers and compiled packs.
 */
export type Analyzer = (input: DocumentInput, given?: readonly Entity[]) => Document;

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

/** Packs may speak of names, figures and times in one rule, so they need all three. */
function wantedLayers(layers: readonly Layer[], packs: readonly RulePack[]): readonly Layer[] {
  const annotated = layers.some((layer) => layer === 'quantities' || layer === 'dates' || layer === 'entities');
  return packs.length > 0 && annotated ? [...layers, 'quantities', 'dates', 'entities'] : layers;
}

/**
 * Puts the pipeline together. Compiling packs happens here, once; the analyzer itself is a pure function
 * of the document. Throws `invalid-pack` where a pack cannot be compiled; the analyzer throws `invalid-date` where `published` is
 * not an ISO day or time, and `step-budget` where a pattern of a pack needs more than its share.
 */
export function createPipeline(options: PipelineOptions = {}): Analyzer {
  const { packs = [], taggers = {}, morphology } = options;
  const layers = new Set(requiredLayers(wantedLayers(options.layers ?? LAYERS, packs)));
  const rules = compilePacks(packs, { regex: linearRegex });
  const nameRules = compileNameRules(packs);
  const ruleOptions = morphology ? { morphology } : {};
  const findFacts = layers.has('facts') ? createFactFinder({ packs }) : undefined;
  const summaryOptions = {
    languages: options.brief ?? ('both' as const),
    ...(options.sentences !== undefined && { sentences: options.sentences }),
  };
  return (input, given = []) => {
    if (input.published !== undefined && !isPublicationTime(input.published))
      throw new GroschenError(
        'invalid-date',
        `published: ${JSON.stringify(input.published)} is not an ISO day or time such as 2026-01-30T22:19`,
      );
    let document = createDocument(input);
    if (layers.has('tokens')) document = withTokens(document);
    if (layers.has('quantities')) document = withQuantities(document);
    if (layers.has('dates')) document = withDates(document);
    if (layers.has('entities'))
      document = withRuleAnnotations(
        withGivenEntities(withEntities(document, { taggers, rules: nameRules }), given),
        rules,
        ruleOptions,
      );
    if (findFacts) document = withRuleFacts({ ...document, facts: findFacts(document) }, rules, ruleOptions);
    if (layers.has('summary')) document = withSummary(document, summaryOptions);
    return withTokenStyle(document, options.tokenStyle ?? 'compound');
  };
}
