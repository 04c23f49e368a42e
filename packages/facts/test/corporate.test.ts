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
    [
      'en',
      '[Nexa|company] names [Rafa Soto|person] CEO, succeeding [Kurt Sieb|person]',
      [
        'asserted action=appoint, company=Nexa, person=Rafa Soto, position=CEO',
        'asserted action=leave, company=Nexa, person=Kurt Sieb, position=CEO',
      ],
    ],
    [
      'de',
      'Der Vertrag von [Lumena|company]-Chef [Nils Setz|person] wird nicht verlängert.',
      ['asserted action=leave, company=Lumena, person=Nils Setz, position=Chef'],
    ],
    [
      'en',
      '[Kerring|company] said it had poached [Renault|company] boss [Luca Mee|person] as chief executive.',
      ['reported action=appoint, company=Kerring, person=Luca Mee, position=chief executive (Kerring)'],
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

describe('who is fined by whom', () => {
  const cases: readonly Case[] = [
    [
      'en',
      'The [CFTC|organization] fined [Tradewell|company] [$18 million|money 18e6 USD] and [Harbor Point|company] [$7 million|money 7e6 USD].',
      [
        'asserted amount=18e6 USD, authority=CFTC, company=Tradewell',
        'asserted amount=7e6 USD, authority=CFTC, company=Harbor Point',
      ],
    ],
    ['de', 'Das Gericht hob die Geldbuße von [3 Millionen Euro|money 3e6 EUR] gegen [Intel|company] auf.', []],
  ];
  test.each(cases)('%s: %s', (lang, text, facts) => {
    expect(told(text, lang, 'fine')).toEqual(facts);
  });
});

describe('where work stops', () => {
  const cases: readonly Case[] = [
    ['en', '[Halden|company] averts strike as talks go on.', ['asserted not company=Halden']],
    ['de', 'Der geplante Warnstreik bei [Lumena|company] fällt aus.', ['asserted not company=Lumena']],
    ['de', 'Die [GDL|organization] droht der [Nordbahn|company] mit Streik.', ['planned company=Nordbahn, union=GDL']],
  ];
  test.each(cases)('%s: %s', (lang, text, facts) => {
    expect(told(text, lang, 'strike')).toEqual(facts);
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
