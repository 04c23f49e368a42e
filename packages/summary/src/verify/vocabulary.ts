import type { RuleLanguage } from '@groschen/document';
import type { GermanNoun } from '@groschen/lexicon';
import { companyKinds as kindsDe } from '@groschen/lexicon/de/company-kinds';
import { indicatorNames as indicatorsDe } from '@groschen/lexicon/de/indicator-names';
import { instrumentNames as instrumentsDe } from '@groschen/lexicon/de/instrument-names';
import { metricNames as metricsDe } from '@groschen/lexicon/de/metric-names';
import { companyKinds as kindsEn } from '@groschen/lexicon/en/company-kinds';
import { indicatorNames as indicatorsEn } from '@groschen/lexicon/en/indicator-names';
import { instrumentNames as instrumentsEn } from '@groschen/lexicon/en/instrument-names';
import { metricNames as metricsEn } from '@groschen/lexicon/en/metric-names';
import { nounPhrase } from '../realise/de/noun-phrase.ts';
import { words as german } from './de/words.ts';
import { words as english } from './en/words.ts';

const VOCABULARY: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  de: wordsOf([...german, ...germanNouns().flatMap(inflections)]),
  en: wordsOf([...english, ...englishNames(), 'adjusted']),
};

/** Whether a word is one that generated text is made of; the first word of a sentence may be written large. */
export function isOurs(word: string, language: RuleLanguage): boolean {
  const words = VOCABULARY[language];
  return words.has(word) || words.has(word.charAt(0).toLowerCase() + word.slice(1));
}

function germanNouns(): readonly GermanNoun[] {
  return [
    ...Object.values(metricsDe).flatMap(({ name, loss }) => (loss ? [name, loss] : [name])),
    ...growthNouns(),
    ...Object.values(indicatorsDe).map(({ name }) => name),
    ...Object.values(instrumentsDe),
    ...Object.values(kindsDe).map(({ name }) => name),
  ];
}

/** "flächenbereinigtes Umsatzplus": a metric's adjective before a noun of another gender. */
function growthNouns(): readonly GermanNoun[] {
  return Object.values(metricsDe).flatMap(({ name: { adjective } }) =>
    adjective
      ? [
          { noun: 'Umsatzplus', gender: 'n', adjective },
          { noun: 'Umsatzrückgang', gender: 'm', adjective },
        ]
      : [],
  );
}

/** A noun with its article and adjectives in all cases that we use. */
function inflections(noun: GermanNoun): readonly string[] {
  return (['nominative', 'genitive', 'accusative', 'dative'] as const).flatMap((grammaticalCase) =>
    (['definite', 'indefinite', 'bare'] as const).map((determiner) =>
      nounPhrase(noun, grammaticalCase, determiner, ['bereinigt']),
    ),
  );
}

function englishNames(): readonly string[] {
  return [
    ...Object.values(metricsEn).flatMap(({ name, loss }) => (loss ? [name, loss] : [name])),
    ...Object.values(indicatorsEn).map(({ name }) => name),
    ...Object.values(instrumentsEn),
    ...Object.values(kindsEn).map(({ name }) => name),
  ];
}

function wordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== ''));
}
