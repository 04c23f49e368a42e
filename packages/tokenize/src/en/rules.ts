import { abbreviations } from '@groschen/lexicon/en/abbreviations';
import { months } from '@groschen/lexicon/en/months';
import { weekdays } from '@groschen/lexicon/en/weekdays';
import { abbreviationKinds, type LanguageRules } from '../language-rules.ts';
import { finiteVerbs, institutions, salutations, sayingVerbs, sentenceStarters } from './sentence-starters.ts';

export const englishRules: LanguageRules = {
  lang: 'en',
  abbreviations: /* @__PURE__ */ abbreviationKinds(abbreviations),
  sentenceStarters: new Set(sentenceStarters),
  unmarkedStarters: new Set<string>(),
  sayingVerbs: new Set(sayingVerbs),
  salutations: new Set(salutations),
  finiteVerbs: new Set(finiteVerbs),
  institutions: new Set(institutions),
  clockHalves: new Set(['a.m', 'p.m', 'A.M', 'P.M']),
  clockFollowers: new Set([
    ...months.flat(),
    ...weekdays.flat(),
    'Eastern',
    'Central',
    'Pacific',
    'London',
    'New',
    'Hong',
    'Beijing',
    'Tokyo',
    'Frankfurt',
  ]),
  listEnds: new Set(['etc']),
  letteredNouns: new Set(
    'Plan Class Series Group Grade Vitamin Appendix Exhibit Part Schedule Type Hepatitis Section Option plan vitamin hepatitis'.split(
      ' ',
    ),
  ),
  joinsExclamations: true,
  months: new Set(months.flat()),
  hasOrdinalPeriod: false,
  ordinalNouns: new Set<string>(),
  ordinalIntroducers: new Set<string>(),
};
