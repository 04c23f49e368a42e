import { NAME_SIGNS, type NameRule, type NameSign } from '../name-rule.ts';
import type { RulePack } from '../pack.ts';
import type { LintFinding } from './lint-finding.ts';

/** Words by which two name rules are told alike: who of them wins is then left to the length of the names. */
export function* repeatedCues(pack: RulePack): Generator<LintFinding> {
  const first = new Map<string, NameRule>();
  for (const rule of pack.rules) {
    if (rule.kind !== 'name') continue;
    const signs = NAME_SIGNS.filter((sign) => rule[sign] !== undefined);
    // further signs tell two rules apart
    if (signs.length > 1) continue;
    for (const sign of signs)
      for (const [language, word] of wordsOf(rule, sign)) {
        const key = `${sign} ${language} ${word}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, rule);
        else if (other === rule)
          yield finding(
            rule,
            'unreachable',
            `${JSON.stringify(word)} stands twice under "${sign}"`,
            'Keep it in one place.',
          );
        else if ((other.priority ?? 0) === (rule.priority ?? 0))
          yield finding(
            rule,
            'overlap',
            `rule ${JSON.stringify(other.id)} is called by ${JSON.stringify(word)} under "${sign}" as well`,
            'Keep it in one of them, or give one a priority.',
          );
      }
  }
}

function* wordsOf(rule: NameRule, sign: NameSign): Generator<readonly [language: string, word: string]> {
  for (const [language, { nouns = [], phrases = [] }] of Object.entries(rule[sign] ?? {}))
    for (const word of [...nouns, ...phrases]) yield [language, word.toLowerCase()];
}

function finding(rule: NameRule, check: LintFinding['check'], message: string, mend: string): LintFinding {
  return { check, rule: rule.id, message, mend };
}
