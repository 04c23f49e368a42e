import { abbreviations } from '@groschen/lexicon/de/abbreviations';
import { months } from '@groschen/lexicon/de/months';
import { abbreviationKinds, type LanguageRules } from '../language-rules.ts';
import { ordinalIntroducers, ordinalNouns } from './ordinals.ts';
import { sayingVerbs, sentenceStarters, unmarkedStarters } from './sentence-starters.ts';

export const germanRules: LanguageRules = {
  lang: 'de',
  abbreviations: /* @__PURE__ */ abbreviationKinds(abbreviations),
  sentenceStarters: new Set(sentenceStarters),
  unmarkedStarters: new Set(unmarkedStarters),
  sayingVerbs: new Set(sayingVerbs),
  salutations: new Set<string>(),
  finiteVerbs: new Set<string>(),
  institutions: new Set<string>(),
  clockHalves: new Set<string>(),
  clockFollowers: new Set<string>(),
  listEnds: new Set('usw usf etc uvm u.v.m u.s.w'.split(' ')),
  letteredNouns: new Set(
    'Plan Klasse Serie Gruppe Vitamin Variante Punkt Stufe Typ Kategorie Liga Hepatitis Note'.split(' '),
  ),
  joinsExclamations: false,
  months: new Set(months.flat()),
  hasOrdinalPeriod: true,
  ordinalNouns: new Set(ordinalNouns),
  ordinalIntroducers: new Set(ordinalIntroducers),
};
