import { createDocument, type RuleLanguage } from '@groschen/document';
import { defineRulePack, type NameRule, RULES_FORMAT, type RulePack, type TraceEvent } from '@groschen/rules';
import { withTokens } from '@groschen/tokenize';
import { describe, expect, it } from 'vitest';
import { compileNameRules, explainName, findEntities } from '../src/index.ts';

const packOf = (rules: readonly NameRule[], more: Partial<RulePack> = {}): RulePack => ({
  format: RULES_FORMAT,
  name: 'acme.names',
  version: '1',
  languages: ['de', 'en'],
  entities: { fund: 'A fund.' },
  rules,
  ...more,
});

function namesBy(pack: RulePack, lang: RuleLanguage, text: string): readonly string[] {
  const document = withTokens(createDocument({ text, lang }));
  return findEntities(document, { rules: compileNameRules([pack]) }).map(
    ({ text: name, type, by }) => `${name}|${type}|${by.replace(/@1#/, '#')}`,
  );
}

const house: NameRule = {
  kind: 'name',
  id: 'house',
  entity: 'company',
  before: { de: { nouns: ['kapitalsammelstelle'] }, en: { nouns: ['capital pool'] } },
};

describe('a name rule of a user', () => {
  it('finds what follows its nouns, also as the last part of a compound', () => {
    expect(namesBy(packOf([house]), 'de', 'Die Großkapitalsammelstelle Alvenius Brenta wächst.')).toEqual([
      'Alvenius Brenta|company|acme.names#house',
    ]);
    expect(namesBy(packOf([house]), 'en', 'The big capital pool Corvizia grows.')).toEqual([
      'Corvizia|company|acme.names#house',
    ]);
  });

  it('leaves ordinary words behind them and nouns by themselves alone', () => {
    expect(namesBy(packOf([house]), 'de', 'Eine Kapitalsammelstelle Anfang Mai.')).toEqual([]);
    expect(namesBy(packOf([house]), 'de', 'Die Kapitalsammelstelle wächst.')).toEqual([]);
  });

  it('has its names found again in their short forms', () => {
    expect(
      namesBy(packOf([house]), 'de', 'Die Kapitalsammelstelle Alvenius Brenta wächst. Morgen tagt Alvenius.'),
    ).toEqual(['Alvenius Brenta|company|acme.names#house', 'Alvenius|company|groschen.entities#short-form-company']);
  });

  it('finds names of a type that its pack declares, again where they stand alone', () => {
    const fund: NameRule = {
      kind: 'name',
      id: 'fund',
      entity: 'fund',
      last: { de: { nouns: ['renditefonds'] }, en: { phrases: ['yield fund'] } },
    };
    expect(namesBy(packOf([fund]), 'de', 'Anteile am Corvizia Renditefonds sind gefragt.')).toEqual([
      'Corvizia Renditefonds|fund|acme.names#fund',
    ]);
    expect(namesBy(packOf([fund]), 'en', 'He sold the Corvizia Yield Fund on Monday.')).toEqual([
      'Corvizia Yield Fund|fund|acme.names#fund',
    ]);
  });

  it('asks that all its signs hold', () => {
    const rule: NameRule = {
      kind: 'name',
      id: 'a',
      entity: 'location',
      before: { de: { phrases: ['unweit von'] } },
      last: { de: { nouns: ['-koog'] } },
      name: ['word'],
    };
    expect(namesBy(packOf([rule]), 'de', 'Das liegt unweit von Alvenkoog am Deich.')).toEqual([
      'Alvenkoog|location|acme.names#a',
    ]);
    expect(namesBy(packOf([rule]), 'de', 'Das liegt unweit von Alvenmoor am Deich.')).toEqual([]);
    expect(namesBy(packOf([rule]), 'de', 'Das liegt unweit von Koog am Deich.')).toEqual([]);
  });

  it('finds persons, models, and the first part of compounds', () => {
    const rules: NameRule[] = [
      { kind: 'name', id: 'p', entity: 'person', before: { de: { nouns: ['fondsbotschafterin'] } } },
      { kind: 'name', id: 'm', entity: 'product', before: { de: { nouns: ['melkroboter'] } }, name: ['model'] },
      { kind: 'name', id: 'c', entity: 'fund', compound: { de: { nouns: ['tranche'] } } },
    ];
    expect(namesBy(packOf(rules), 'de', 'Es sprach Fondsbotschafterin Xyrelle Ehrmann.')).toEqual([
      'Xyrelle Ehrmann|person|acme.names#p',
    ]);
    expect(namesBy(packOf(rules), 'de', 'Verkauft wird der Melkroboter „Hugin 3“.')).toEqual([
      'Hugin 3|product|acme.names#m',
    ]);
    expect(namesBy(packOf(rules), 'de', 'Die Alvenius-Schuldtranche ist fällig.')).toEqual([
      'Alvenius|fund|acme.names#c',
    ]);
  });

  it('ranks above what Groschen finds, and below it with a negative priority', () => {
    const text = 'Der Küchenhersteller Alvenius baut Stellen ab.';
    const brand: NameRule = { kind: 'name', id: 'b', entity: 'product', before: { de: { nouns: ['hersteller'] } } };
    expect(namesBy(packOf([brand]), 'de', text)).toEqual(['Alvenius|product|acme.names#b']);
    expect(namesBy(packOf([{ ...brand, priority: -1 }]), 'de', text)).toEqual([
      'Alvenius|company|groschen.company-names#company-noun',
    ]);
  });
});

describe('built-in name rules', () => {
  const text = 'Der Küchenhersteller Alvenius baut Stellen ab.';

  it('are switched off by their ids, and what they outranked comes up', () => {
    expect(namesBy(packOf([], { off: ['groschen.company-names#company-noun'] }), 'de', text)).toEqual([]);
    expect(namesBy(packOf([], { off: ['groschen.company-names'] }), 'de', text)).toEqual([]);
    const both = 'Die Norhaven Medizintechnik AG verlor.';
    expect(namesBy(packOf([]), 'de', both)).toEqual([
      'Norhaven Medizintechnik AG|company|groschen.entities#legal-form',
    ]);
    expect(namesBy(packOf([], { off: ['groschen.entities#legal-form'] }), 'de', both)).toEqual([
      'Norhaven Medizintechnik|company|groschen.company-names#company-ending',
    ]);
  });

  it('are replaced by a rule of a user', () => {
    const mine: NameRule = { ...house, id: 'mine', before: { de: { nouns: ['pumpenbauer'] } } };
    const pack = packOf([{ ...mine, replaces: ['groschen.company-names#company-noun'] }]);
    expect(namesBy(pack, 'de', `${text} Der Pumpenbauer Sulzbergen nicht.`)).toEqual([
      'Sulzbergen|company|acme.names#mine',
    ]);
  });
});

describe('what became of a name', () => {
  const document = (text: string) => withTokens(createDocument({ text, lang: 'de' }));

  it('is told as it happens', () => {
    const events: TraceEvent[] = [];
    findEntities(document('Die Kapitalsammelstelle Alvenius AG wächst.'), {
      rules: compileNameRules([packOf([{ ...house, priority: -1 }])]),
      trace: (event) => events.push(event),
    });
    expect(events.filter(({ by }) => by.startsWith('acme'))).toMatchObject([
      { text: 'Alvenius', outcome: 'outranked', winner: 'groschen.entities@1#legal-form', reason: 'priority' },
    ]);
  });

  it('is explained', () => {
    const pack = packOf([house]);
    expect(explainName(pack, house, document('Die Sammelstelle Alvenius wächst.'))).toEqual([
      'none of its words stands beside a large word in the text; it waits for kapitalsammelstelle, capital pool',
    ]);
    expect(explainName(pack, house, document('Eine Kapitalsammelstelle Frankfurts wächst.'))).toEqual([
      '"Kapitalsammelstelle" (offset 5) stands there, but beside it is no name that the rule could mean; behind it comes "Frankfurts", which begins or is part of a known location',
    ]);
  });
});

it('takes time in proportion to the text, whatever the cues', () => {
  const time = (n: number) => {
    const doc = document(n);
    const start = process.cpuUsage();
    findEntities(doc, { rules });
    return process.cpuUsage(start).user / 1000;
  };
  const rules = compileNameRules([packOf([house])]);
  const document = (n: number) =>
    createDocument({ text: 'Kapitalsammelstelle Alvenius, Brenta und Corvizia, '.repeat(n), lang: 'de' });
  time(200);
  const [short, long] = [time(1_000), time(8_000)];
  expect(long).toBeLessThan(Math.max(8 * short * 4, 1_500));
});

it('is checked by the compiler where it is written in TypeScript', () => {
  const pack = defineRulePack({
    format: RULES_FORMAT,
    name: 'acme.names',
    version: '1',
    languages: ['de'],
    // @ts-expect-error: nobody declares the type
    rules: [{ kind: 'name', id: 'a', entity: 'fnd', before: { de: { nouns: ['fonds'] } } }],
  });
  expect(pack.rules).toHaveLength(1);
});
