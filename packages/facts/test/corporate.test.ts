import type { Fact, Language, RoleValue } from '@groschen/document';
import { createFactFinder } from '@groschen/facts';
import { describe, expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';

const find = createFactFinder();

/** Facts of one type as lines: modality, negation, the roles by name, the source. */
function told(marked: string, lang: Language, type: string): readonly string[] {
  return find(markedDocument(marked, lang))
    .filter((fact) => fact.type === type)
    .map((fact) => [fact.modality, fact.negated && 'not', rolesOf(fact), sourceOf(fact)].filter(Boolean).join(' '));
}

function rolesOf({ roles }: Fact): string {
  return Object.entries(roles)
    .map(([role, value]) => `${role}=${roleText(value as RoleValue)}`)
    .sort()
    .join(', ');
}

function roleText({ value, amount, currency, text }: RoleValue): string {
  return value ?? (amount === undefined ? text : [amount, currency].filter(Boolean).join(' '));
}

function sourceOf({ source }: Fact): string {
  return source ? `(${source.text})` : '';
}

type Case = readonly [lang: Language, text: string, facts: readonly string[]];

describe('who takes office and who leaves it', () => {
  const cases: readonly Case[] = [
    [
      'de',
      '[Thomas Erl|person], Finanzvorstand des Leuchtenbauers [Lumena|company], legt sein Amt nieder.',
      ['asserted action=leave, company=Lumena, person=Thomas Erl, position=Finanzvorstand'],
    ],
    [
      'en',
      'Calder also announced that CFO [Lars Hede|person] resigned, and that [Monica Estev|person] has been appointed interim CFO.',
      [
        'reported action=leave, person=Lars Hede, position=CFO (Calder)',
        'reported action=appoint, person=Monica Estev, position=interim CFO (Calder)',
      ],
    ],
  ];
  test.each(cases)('%s: %s', (lang, text, facts) => {
    expect(told(text, lang, 'management-change')).toEqual(facts);
  });
});

describe('who cannot pay', () => {
  const cases: readonly Case[] = [
    // Not of a company that the text names only later.
    ['en', 'Velocar filed for bankruptcy. Its former parent [Kessler|company] had written off the stake.', []],
    ['en', '[Kessler|company] supplier [Velocar|company] filed for bankruptcy.', ['asserted company=Velocar']],
  ];
  test.each(cases)('%s: %s', (lang, text, facts) => {
    expect(told(text, lang, 'insolvency')).toEqual(facts);
  });
});

describe('whose jobs go', () => {
  const cases: readonly Case[] = [
    [
      'de',
      '[Bayer|company] hat [12.000|count 12000] Stellen gestrichen, vor allem im Management.',
      ['asserted company=Bayer, count=12000'],
    ],
    [
      'en',
      '[Nissan|company] said it would slash its workforce by [about 15%|percent 15], or [20,000|count 20000] people.',
      ['planned company=Nissan, count=20000'],
    ],
  ];
  test.each(cases)('%s: %s', (lang, text, facts) => {
    expect(told(text, lang, 'layoffs')).toEqual(facts);
  });
});
