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

test('so is what a match makes', () => {
  const phrases = { kind: 'phrases', id: 'p', phrases: ['Alpha'] } as const;
  defineRulePack({
    ...head,
    entities: { fund: 'a fund' },
    units: { sol: 'Solana' },
    facts: { listing: ['coin'] },
    rules: [
      { ...phrases, emit: { entity: 'fund' } },
      { ...phrases, emit: { entity: 'company' } },
      { ...phrases, emit: { unit: 'sol' } },
      { ...phrases, emit: { fact: 'listing', set: { coin: 'x' } } },
      { ...phrases, emit: { retype: 'person', from: 'x' } },
    ],
  });
  // @ts-expect-error nobody declares the entity type
  defineRulePack({ ...head, rules: [{ ...phrases, emit: { entity: 'fund' } }] });
  // @ts-expect-error nobody declares the unit
  defineRulePack({ ...head, rules: [{ ...phrases, emit: { unit: 'sol' } }] });
  // @ts-expect-error nobody declares the fact type
  defineRulePack({ ...head, rules: [{ ...phrases, emit: { fact: 'listing' } }] });
  const listing = { ...head, facts: { listing: ['coin'] } } as const;
  // @ts-expect-error a listing has no venue
  defineRulePack({ ...listing, rules: [{ ...phrases, emit: { fact: 'listing', set: { venue: 'x' } } }] });
});
