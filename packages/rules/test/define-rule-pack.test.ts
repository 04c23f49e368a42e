import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { expect, test } from 'vitest';

const frame = { kind: 'frame', id: 'r', triggers: [{ en: { verbs: ['settle'] } }] } as const;
const head = { format: RULES_FORMAT, name: 'acme.test', version: '1', languages: ['en'] } as const;

test('a pack is given back as it is', () => {
  const pack = defineRulePack({
    ...head,
    facts: { settlement: ['defendant', 'amount'] },
    rules: [
      { ...frame, fact: 'settlement', roles: { defendant: { entity: ['company'], by: ['subject'] } } },
      { ...frame, id: 'b', fact: 'fine', roles: { company: { entity: ['company'] } } },
    ],
  });
  expect(pack.rules).toHaveLength(2);
});

test('an undeclared fact type or role is an error of the compiler', () => {
  // @ts-expect-error nobody declares the type
  defineRulePack({ ...head, rules: [{ ...frame, fact: 'settlement', roles: {} }] });
  // @ts-expect-error a fine has no victim
  defineRulePack({ ...head, rules: [{ ...frame, fact: 'fine', roles: { victim: { entity: ['person'] } } }] });
  expect(head.format).toBe('groschen.rules/1');
});
