import type { RuleLanguage } from '@groschen/document';
import type { ClauseWords, Direction, Metric, ModalityWords, Motion, SubjectNouns } from '@groschen/lexicon';
import { clauseWords as clauseWordsDe } from '@groschen/lexicon/de/clause-words';
import { instruments as instrumentsDe, tradingUnits as tradingUnitsDe } from '@groschen/lexicon/de/instruments';
import { metrics as metricsDe } from '@groschen/lexicon/de/metrics';
import { modality as modalityDe } from '@groschen/lexicon/de/modality';
import { motion as motionDe } from '@groschen/lexicon/de/motion';
import { subjectNouns as subjectNounsDe } from '@groschen/lexicon/de/subject-nouns';
import { clauseWords as clauseWordsEn } from '@groschen/lexicon/en/clause-words';
import { instruments as instrumentsEn, tradingUnits as tradingUnitsEn } from '@groschen/lexicon/en/instruments';
import { metrics as metricsEn } from '@groschen/lexicon/en/metrics';
import { modality as modalityEn } from '@groschen/lexicon/en/modality';
import { motion as motionEn } from '@groschen/lexicon/en/motion';
import { subjectNouns as subjectNounsEn } from '@groschen/lexicon/en/subject-nouns';
import type { VocabularyBuilder } from '../words/vocabulary.ts';

/** What a common noun in the place of a subject stands for. */
export type SubjectKind = keyof SubjectNouns | 'metric' | 'instrument';

type Sets<Lists> = { readonly [K in keyof Lists]: ReadonlySet<string> };

/** What is known of a language's words before any rule: by lexeme, or, for small words, by their form. */
export interface Grammar {
  readonly language: RuleLanguage;
  readonly words: Sets<ClauseWords>;
  readonly modality: Sets<Omit<ModalityWords, 'sourceBefore'>>;
  /** Prepositions of attribution that stand before the source, by first word: "nach Angaben" under "nach". */
  readonly sourceBefore: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly subjectKinds: ReadonlyMap<number, SubjectKind>;
  readonly up: ReadonlySet<number>;
  readonly down: ReadonlySet<number>;
  readonly driving: ReadonlySet<number>;
  readonly level: ReadonlySet<number>;
  readonly auxiliaries: ReadonlySet<number>;
  readonly speech: ReadonlySet<number>;
  readonly planVerbs: ReadonlySet<number>;
  readonly expectVerbs: ReadonlySet<number>;
  readonly denyVerbs: ReadonlySet<number>;
  readonly cancelVerbs: ReadonlySet<number>;
  /** Verbs of motion that are also said of what a company does to a figure: told apart by the subject. */
  readonly upWords: ReadonlySet<string>;
  readonly downWords: ReadonlySet<string>;
  /** Units and contracts that goods are traded by: a price of one is the good's. */
  readonly tradingUnits: ReadonlySet<string>;
}

const SOURCES: Readonly<
  Record<
    RuleLanguage,
    {
      readonly clauseWords: ClauseWords;
      readonly motion: Motion;
      readonly modality: ModalityWords;
      readonly subjectNouns: SubjectNouns;
      readonly metrics: readonly Metric[];
      readonly instruments: readonly string[];
      readonly tradingUnits: readonly string[];
      readonly auxiliaries: readonly string[];
    }
  >
> = {
  de: {
    clauseWords: clauseWordsDe,
    motion: motionDe,
    modality: modalityDe,
    subjectNouns: subjectNounsDe,
    metrics: metricsDe,
    instruments: instrumentsDe,
    tradingUnits: tradingUnitsDe,
    auxiliaries: ['sein', 'haben', 'werden', 'können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen', 'lassen'],
  },
  en: {
    clauseWords: clauseWordsEn,
    motion: motionEn,
    modality: modalityEn,
    subjectNouns: subjectNounsEn,
    metrics: metricsEn,
    instruments: instrumentsEn,
    tradingUnits: tradingUnitsEn,
    auxiliaries: ['be', 'have', 'do', 'get', 'become', 'agree', 'decide', 'remain'],
  },
};

/** The metrics of a language, as the packs of figures use them. */
export function metricsOf(language: RuleLanguage): readonly Metric[] {
  return SOURCES[language].metrics;
}

function setsOf<Lists extends object>(lists: Lists): Sets<Lists> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, new Set(list as readonly string[])]),
  ) as unknown as Sets<Lists>;
}

function byFirstWord(phrases: readonly string[]): Grammar['sourceBefore'] {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const alike = found.get(words[0]!);
    if (alike) alike.push(words);
    else found.set(words[0]!, [words]);
  }
  return found;
}

/** The grammar of a language, its words entered into the vocabulary that `builder` makes. */
export function createGrammar(language: RuleLanguage, builder: VocabularyBuilder): Grammar {
  const { clauseWords, motion, modality, subjectNouns, metrics, instruments, tradingUnits, auxiliaries } =
    SOURCES[language];
  const subjectKinds = new Map<number, SubjectKind>();
  for (const [kind, nouns] of Object.entries(subjectNouns) as [SubjectKind, readonly string[]][])
    for (const lexeme of builder.add({ nouns })) subjectKinds.set(lexeme, kind);
  for (const lexeme of builder.add({ nouns: instruments })) subjectKinds.set(lexeme, 'instrument');
  for (const metric of metrics)
    for (const lexeme of builder.add({ nouns: metric.nouns }))
      if (!subjectKinds.has(lexeme)) subjectKinds.set(lexeme, 'metric');
  const direction = ({ verbs, transitive, nouns }: Direction) =>
    new Set(builder.add({ verbs: [...verbs, ...transitive], nouns }));
  const verbs = (list: readonly string[]) => new Set(builder.add({ verbs: list }));
  return {
    language,
    words: setsOf(clauseWords),
    modality: setsOf(modality),
    sourceBefore: byFirstWord(modality.sourceBefore),
    subjectKinds,
    up: direction(motion.up),
    down: direction(motion.down),
    driving: verbs(motion.driving),
    level: verbs(motion.level),
    auxiliaries: verbs(auxiliaries),
    speech: verbs(modality.speech),
    planVerbs: verbs(modality.planVerbs),
    expectVerbs: verbs(modality.expectVerbs),
    denyVerbs: verbs(modality.denyVerbs),
    cancelVerbs: verbs(modality.cancelVerbs),
    upWords: new Set(motion.up.words),
    downWords: new Set(motion.down.words),
    tradingUnits: new Set(tradingUnits),
  };
}
