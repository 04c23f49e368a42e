import { NAME_SIGNS, type NameRule } from '../name-rule.ts';
import type { RulePack } from '../pack.ts';
import type { Declarations, Path } from './declarations.ts';

/** That something tells the names, in languages that the pack has. */
export function checkName(rule: NameRule, pack: RulePack, path: Path, { entityType, report }: Declarations): void {
  entityType(rule.entity, [...path, 'entity']);
  const given = NAME_SIGNS.filter((sign) => Object.keys(rule[sign] ?? {}).length > 0);
  if (given.length === 0)
    report(
      path,
      'nothing tells these names',
      'Give words before them: before: { de: { nouns: [fondsgesellschaft] } }; or compound, first or last',
    );
  for (const sign of given)
    for (const language of ['de', 'en'] as const) {
      const words = rule[sign]?.[language];
      if (words === undefined) continue;
      if (!pack.languages.includes(language))
        report([...path, sign, language], `the pack is not for texts in ${language}`, `Add ${language} to languages`);
      if (words.nouns === undefined && words.phrases === undefined)
        report([...path, sign, language], 'is empty', 'Give nouns or phrases');
    }
}
