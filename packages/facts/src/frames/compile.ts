import type { QuantityKind, RuleLanguage } from '@groschen/document';
import {
  type ByLanguage,
  type ContextWords,
  type FrameRule,
  isOff,
  type RulePack,
  ruleOrigin,
  type Slot,
  switchedOff,
  type Trigger,
} from '@groschen/rules';
import { type RatingWords, ratingWords } from '../readers/ratings/rating-words.ts';
import type { MetricOf } from '../readers/tables.ts';
import { createGrammar, metricsOf } from '../reading/grammar.ts';
import type { LanguageWords } from '../reading/reading.ts';
import { createVocabulary, type VocabularyBuilder } from '../words/vocabulary.ts';
import type { FigureTriggers } from './figure-triggers.ts';

/** Lexemes by language. */
export type Lexemes = Readonly<Record<RuleLanguage, ReadonlySet<number>>>;

export interface CompiledSlot {
  readonly role: string;
  readonly slot: Slot;
  readonly words: Lexemes;
  readonly of: Lexemes;
}

export interface CompiledFrame {
  readonly rule: FrameRule;
  /** `pack@version#rule` */
  readonly by: string;
  /** Of a user's pack: it counts its steps. */
  readonly counted: boolean;
  /** Its facts are of a type that its pack adds. */
  readonly added: boolean;
  readonly slots: readonly CompiledSlot[];
  readonly marks: readonly {
    readonly words: Lexemes;
    readonly set: Readonly<Record<string, string>>;
    readonly fallback: boolean;
  }[];
  readonly with?: Lexemes;
  readonly without?: Lexemes;
}

export interface CompiledTrigger {
  readonly frame: CompiledFrame;
  readonly trigger: Trigger;
  readonly with?: Lexemes;
  readonly without?: Lexemes;
}

/** Packs made ready for reading: the words that their frames and the grammar wait for, and what each calls. */
export interface CompiledPacks {
  readonly words: LanguageWords;
  readonly metricOf: MetricOf;
  readonly ratings: Readonly<Record<RuleLanguage, RatingWords>>;
  readonly triggers: Readonly<Record<RuleLanguage, ReadonlyMap<number, readonly CompiledTrigger[]>>>;
  readonly figureTriggers: Readonly<Record<RuleLanguage, FigureTriggers>>;
  /** Whether what has this `by` is switched off or replaced. */
  isOff(by: string): boolean;
  /** Types of facts that a rule may go on with. */
  readonly resumed: ReadonlySet<string>;
  /** Roles that a rule only takes from what was told before. */
  readonly carried: ReadonlySet<string>;
}

const LANGUAGES = ['de', 'en'] as const;

/** Compiles the frames of built-in packs, then those of users, in order; a rule that is switched off or replaced is left out. O(words of all rules). */
export function compilePacks(
  builtIn: readonly RulePack[],
  users: readonly RulePack[],
  off: readonly string[] = [],
): CompiledPacks {
  const packs = [...builtIn, ...users];
  const builders = { de: createVocabulary('de'), en: createVocabulary('en') };
  const grammars = { de: createGrammar('de', builders.de), en: createGrammar('en', builders.en) };
  const ratings = { de: ratingWords('de', builders.de), en: ratingWords('en', builders.en) };
  const triggers = { de: new Map<number, CompiledTrigger[]>(), en: new Map<number, CompiledTrigger[]>() };
  const figureTriggers = {
    de: new Map<QuantityKind, CompiledTrigger[]>(),
    en: new Map<QuantityKind, CompiledTrigger[]>(),
  };
  const disabled = new Set([...off, ...switchedOff(packs)]);
  const resumed = new Set<string>();
  const carried = new Set<string>();

  for (const pack of packs) {
    for (const rule of pack.rules) {
      if (rule.kind !== 'frame' || isOff(ruleOrigin(pack, rule), disabled)) continue;
      const frame = compileFrame(pack, rule, builders, !builtIn.includes(pack));
      if (rule.resumes) resumed.add(rule.fact);
      for (const { role, slot } of frame.slots) if (slot.carried && !slot.entity && !slot.words) carried.add(role);
      for (const trigger of rule.triggers) {
        const compiled: CompiledTrigger = {
          frame,
          trigger,
          ...(trigger.with && { with: lexemesOf(trigger.with, builders) }),
          ...(trigger.without && { without: lexemesOf(trigger.without, builders) }),
        };
        for (const language of LANGUAGES)
          for (const lexeme of builders[language].add(trigger[language])) put(triggers[language], lexeme, compiled);
        for (const language of pack.languages)
          for (const kind of trigger.figure?.quantity ?? []) put(figureTriggers[language], kind, compiled);
      }
    }
  }
  return {
    words: {
      de: { vocabulary: builders.de.build(), grammar: grammars.de },
      en: { vocabulary: builders.en.build(), grammar: grammars.en },
    },
    metricOf: metricNamer(),
    ratings,
    triggers,
    figureTriggers,
    isOff: (by) => isOff(by, disabled),
    resumed,
    carried,
  };
}

function put<K>(lists: Map<K, CompiledTrigger[]>, key: K, trigger: CompiledTrigger): void {
  const list = lists.get(key);
  if (list) list.push(trigger);
  else lists.set(key, [trigger]);
}

type Builders = Readonly<Record<RuleLanguage, VocabularyBuilder>>;

function compileFrame(pack: RulePack, rule: FrameRule, builders: Builders, counted: boolean): CompiledFrame {
  return {
    rule,
    counted,
    added: Object.hasOwn(pack.facts ?? {}, rule.fact),
    by: ruleOrigin(pack, rule),
    slots: Object.entries(rule.roles).map(([role, slot]) => ({
      role,
      slot,
      words: lexemesOf(slot.words ?? {}, builders),
      of: lexemesOf(slot.of ?? {}, builders),
    })),
    marks: (rule.marks ?? []).map((mark) => ({
      words: { de: new Set(builders.de.add(mark.de)), en: new Set(builders.en.add(mark.en)) },
      set: mark.set,
      fallback: !mark.de && !mark.en,
    })),
    ...(rule.with && { with: lexemesOf(rule.with, builders) }),
    ...(rule.without && { without: lexemesOf(rule.without, builders) }),
  };
}

/** Words as they are told apart, or a list, each as an inflected noun and as it stands. */
function lexemesOf(words: ByLanguage<ContextWords>, builders: Builders): Lexemes {
  const of = (language: RuleLanguage): ReadonlySet<number> => {
    const own = words[language] ?? [];
    return new Set(builders[language].add(isList(own) ? { nouns: own, phrases: own } : own));
  };
  return { de: of('de'), en: of('en') };
}

/** Whether words are told apart by how they are inflected, or all looked for in each way. */
export function isList(words: ContextWords): words is readonly string[] {
  return Array.isArray(words);
}

/** Looks for the longest noun of a metric in a label, whichever language it is in. */
function metricNamer(): MetricOf {
  const nouns = [...metricsOf('de'), ...metricsOf('en')]
    .flatMap((metric) => metric.nouns.map((noun) => ({ noun, metric })))
    .sort((a, b) => b.noun.length - a.noun.length);
  return (label) => {
    const lower = label.toLowerCase();
    if (/je aktie|pro aktie|per (?:diluted )?share|\beps\b/.test(lower) && !/dividend/.test(lower))
      return { metric: 'eps', type: 'earnings', loss: false };
    for (const { noun, metric } of nouns) {
      const at = lower.indexOf(noun);
      if (at < 0 || (noun.length < 5 && /\p{L}/u.test(lower[at - 1] ?? ' '))) continue;
      return { metric: metric.metric, type: metric.of, loss: false };
    }
    return undefined;
  };
}
