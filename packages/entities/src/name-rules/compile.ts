import type { RuleLanguage } from '@groschen/document';
import {
  NAME_SIGNS,
  type NameRule,
  type NameShape,
  type NameSign,
  type RulePack,
  ruleOrigin,
  switchedOff,
} from '@groschen/rules';
import { PRIORITY } from '../candidate.ts';
import { namePacks } from '../packs/index.ts';
import { type CueIndex, type CueSet, cueSet, indexCues } from './cues.ts';

/** A name rule ready to work in one language. */
export interface CompiledNameRule {
  readonly by: string;
  readonly entity: string;
  readonly priority: number;
  readonly shapes: readonly NameShape[];
  /** The sign whose words call the rule; the others are looked at then. */
  readonly anchor: NameSign;
  readonly cues: Readonly<Partial<Record<NameSign, CueSet>>>;
}

/** Name rules made ready once, to be used on any number of documents. Immutable. */
export interface NameRules {
  /**
   * The rules of Groschen's own packs.
   * @internal
   */
  readonly builtIn: Readonly<Record<RuleLanguage, CueIndex>>;
  /**
   * The rules of users' packs: what they find is not weighed against a tagger.
   * @internal
   */
  readonly own: Readonly<Record<RuleLanguage, CueIndex>>;
  /** Ids of packs and rules that find nothing, those written in code (`groschen.entities#legal-form`) included. */
  readonly off: ReadonlySet<string>;
}

/** The built-in rules and those of a user's packs, which rank above all that Groschen finds itself unless their priority is negative. */
export function compileNameRules(packs: readonly RulePack[] = []): NameRules {
  const off = switchedOff(packs);
  const rank = (priority: number) => (priority < 0 ? priority : PRIORITY.user + priority);
  return {
    builtIn: off.size === 0 ? builtInCues() : cuesOfPacks(namePacks, off),
    own: cuesOfPacks(packs, off, rank),
    off,
  };
}

let builtIn: NameRules['builtIn'] | undefined;

/** Made when first asked for and kept: immutable, and the same for everyone. */
function builtInCues(): NameRules['builtIn'] {
  builtIn ??= cuesOfPacks(namePacks, new Set());
  return builtIn;
}

function cuesOfPacks(
  packs: readonly RulePack[],
  off: ReadonlySet<string>,
  rank: (priority: number) => number = (priority) => priority,
): NameRules['builtIn'] {
  return { de: indexCues(compiled(packs, 'de', off, rank)), en: indexCues(compiled(packs, 'en', off, rank)) };
}

function compiled(
  packs: readonly RulePack[],
  language: RuleLanguage,
  off: ReadonlySet<string>,
  rank: (priority: number) => number,
): readonly CompiledNameRule[] {
  const rules: CompiledNameRule[] = [];
  for (const pack of packs) {
    if (off.has(pack.name) || !pack.languages.includes(language)) continue;
    for (const rule of pack.rules) {
      if (rule.kind !== 'name' || off.has(`${pack.name}#${rule.id}`)) continue;
      const cues = cuesOf(rule, language);
      const anchor = NAME_SIGNS.find((sign) => cues[sign] !== undefined);
      // a sign with words for the other language alone is one that does not hold in this one
      if (anchor === undefined || NAME_SIGNS.some((sign) => rule[sign] !== undefined && cues[sign] === undefined))
        continue;
      rules.push({
        by: ruleOrigin(pack, rule),
        entity: rule.entity,
        priority: rank(rule.priority ?? 0),
        shapes: rule.name ?? (rule.entity === 'person' ? ['person'] : ['quoted', 'run']),
        anchor,
        cues,
      });
    }
  }
  return rules;
}

function cuesOf(rule: NameRule, language: RuleLanguage): Partial<Record<NameSign, CueSet>> {
  const cues: Partial<Record<NameSign, CueSet>> = {};
  for (const sign of NAME_SIGNS) {
    const words = rule[sign]?.[language];
    if (words !== undefined) cues[sign] = cueSet(words);
  }
  return cues;
}
