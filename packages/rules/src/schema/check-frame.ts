import { compareDecimals } from '@groschen/document';
import type { FrameRule, Slot, Trigger } from '../frame-rule.ts';
import type { RulePack } from '../pack.ts';
import type { Declarations, Path } from './declarations.ts';

const FILLERS = [
  'entity',
  'quantity',
  'date',
  'words',
  'trigger',
  'carried',
  'counted',
] as const satisfies readonly (keyof Slot)[];

/** That something calls a frame, that its roles are declared, and that something can fill them. */
export function checkFrame(rule: FrameRule, pack: RulePack, path: Path, declared: Declarations): void {
  const { fact, triggers, roles, oneOf = [], marks = [], when } = rule;
  declared.roles(fact, Object.keys(roles), [...path, 'fact'], [...path, 'roles']);
  triggers.forEach((trigger, i) => {
    checkTrigger(trigger, rule, pack, [...path, 'triggers', i], declared);
  });
  marks.forEach(({ set }, i) => {
    const here = [...path, 'marks', i];
    declared.roles(fact, Object.keys(set), [...here, 'set'], [...here, 'set']);
  });
  for (const [role, slot] of Object.entries(roles)) checkSlot(slot, roles, [...path, 'roles', role], declared);
  oneOf.forEach((role, i) => {
    if (!(role in roles))
      declared.report([...path, 'oneOf', i], `no slot fills ${JSON.stringify(role)}`, 'Give it a slot under roles');
  });
  when?.names?.forEach((type, i) => {
    declared.entityType(type, [...path, 'when', 'names', i]);
  });
}

function checkTrigger(trigger: Trigger, { fact }: FrameRule, pack: RulePack, path: Path, declared: Declarations): void {
  const { figure, set } = trigger;
  const languages = (['de', 'en'] as const).filter((language) => trigger[language] !== undefined);
  if (set) declared.roles(fact, Object.keys(set), [...path, 'set'], [...path, 'set']);
  if (languages.length === 0 && !figure)
    declared.report(
      path,
      'nothing calls the frame here',
      'Give words: de: { verbs: [mieten] }; or a figure: figure: { quantity: [percent], signed: true }',
    );
  if (languages.length > 0 && figure)
    declared.report(
      [...path, 'figure'],
      'a trigger is words or a figure, not both',
      'Make two triggers of it; words that must stand beside the figure belong under "with"',
    );
  if (figure?.min !== undefined && figure.max !== undefined && compareDecimals(figure.min, figure.max) > 0)
    declared.report(
      [...path, 'figure', 'min'],
      `nothing is at least ${figure.min} and at most ${figure.max}`,
      'Exchange the two',
    );
  for (const language of languages)
    if (!pack.languages.includes(language))
      declared.report([...path, language], `the pack is not for texts in ${language}`, `Add ${language} to languages`);
  if (languages.length > 0 && languages.every((language) => Object.values(trigger[language]!).flat().length === 0))
    declared.report([...path, languages[0]!], 'is empty', 'Give verbs, nouns or phrases');
}

function checkSlot(slot: Slot, roles: FrameRule['roles'], path: Path, declared: Declarations): void {
  slot.entity?.forEach((type, i) => {
    declared.entityType(type, [...path, 'entity', i]);
  });
  if (!FILLERS.some((filler) => slot[filler] !== undefined))
    declared.report(path, 'nothing can fill this role', `Say what does: ${FILLERS.join(', ')}`);
  if (slot.counted !== undefined && !(slot.counted in roles))
    declared.report(
      [...path, 'counted'],
      `no slot fills ${JSON.stringify(slot.counted)}`,
      'Name the role of the figure that counts it',
    );
}
