import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import { describe, expect, it } from 'vitest';
import {
  type ExampleAnalyzer,
  formatFailure,
  formatLintFinding,
  lintPack,
  type RulePack,
  runExamples,
  withGivenEntities,
} from '../src/index.ts';
import { linearRegex } from '../src/linear-regex.ts';
import { apply, pack } from './fixtures.ts';

const annotate: ExampleAnalyzer = (input, given) =>
  withGivenEntities(withTokens(createDocument({ lang: 'de', ...input })), given);
const analyzer =
  (tested: RulePack): ExampleAnalyzer =>
  (input, given) =>
    apply(annotate(input, given), tested);
const report = (tested: RulePack) =>
  runExamples(tested, analyzer(tested))
    .filter(({ passed }) => !passed)
    .map((result) => formatFailure(tested.name, result));

const deal = (examples: unknown, counterexamples: unknown = []) => ({
  id: 'deal',
  kind: 'pattern',
  pattern: [
    { entity: 'company', capture: 'company' },
    { lower: ['kauft', 'übernimmt'] },
    { gap: 2 },
    { entity: 'company', capture: 'venue' },
  ],
  emit: { fact: 'listing' },
  examples,
  counterexamples,
});
const text = '[Alpha|company] kauft den Rivalen [Beta|company].';

describe('examples', () => {
  it('pass where all is found as expected', () => {
    expect(
      report(
        pack(
          deal(
            [{ text, finds: [{ fact: 'listing', roles: { company: 'Alpha', venue: 'Beta' }, modality: 'asserted' }] }],
            ['Alpha kauft Beta.'],
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('show what is missing and what was found instead', () => {
    expect(
      report(pack(deal([{ text, finds: [{ fact: 'listing', roles: { company: 'Alpha', venue: 'Gamma' } }] }]))),
    ).toMatchInlineSnapshot(`
      [
        "✗ test.pack#deal, example 1: [Alpha|company] kauft den Rivalen [Beta|company].
          - listing: company "Alpha", venue "Gamma"
          + listing: company "Alpha", venue "Beta" (asserted)",
      ]
    `);
  });

  it('tell which step stopped where', () => {
    const finds = [{ fact: 'listing', roles: { company: 'Alpha', venue: 'Beta' } }];
    expect(
      report(pack(deal([{ text: '[Alpha|company] kauft nun auch noch schnell [Beta|company].', finds }]))),
    ).toMatchInlineSnapshot(`
      [
        "✗ test.pack#deal, example 1: [Alpha|company] kauft nun auch noch schnell [Beta|company].
          - listing: company "Alpha", venue "Beta"
            it came to pattern[3] {"entity":"company","capture":"venue"} and stopped at "noch" (offset 21)
            behind it were 4 tokens or annotations; no annotation begins here",
      ]
    `);
    expect(report(pack(deal([{ text: '[Alpha|company] schluckt [Beta|company].', finds }])))).toMatchInlineSnapshot(`
      [
        "✗ test.pack#deal, example 1: [Alpha|company] schluckt [Beta|company].
          - listing: company "Alpha", venue "Beta"
            it came to pattern[1] {"lower":["kauft","übernimmt"]} and stopped at "schluckt" (offset 6)
            behind it was 1 token or annotation; no annotation begins here",
      ]
    `);
    expect(report(pack(deal([{ text: 'Alpha kauft Beta.', finds }])))).toMatchInlineSnapshot(`
      [
        "✗ test.pack#deal, example 1: Alpha kauft Beta.
          - listing: company "Alpha", venue "Beta"
            nothing in the text is what the pattern begins with, {"entity":"company","capture":"company"}
            the text has no name, figure or time; "[Surface|company]" in an example says what is one",
      ]
    `);
  });

  it('show what a counterexample has found', () => {
    expect(report(pack(deal([], [text])))).toMatchInlineSnapshot(`
      [
        "✗ test.pack#deal, counterexample 1: [Alpha|company] kauft den Rivalen [Beta|company].
          + listing: company "Alpha", venue "Beta" (asserted)",
      ]
    `);
  });
});

describe('lint', () => {
  const lint = (...rules: readonly unknown[]) => {
    const linted = { ...pack(...rules), entities: {}, units: {}, facts: { listing: ['company', 'venue'] }, lists: {} };
    return lintPack(linted, { annotate, regex: linearRegex })
      .filter(({ check }) => check !== 'unused-declaration')
      .map((finding) => formatLintFinding(linted, finding));
  };
  const tested = { examples: [{ text: 'a', finds: [] }], counterexamples: ['b'] };
  const fact = { emit: { fact: 'listing' }, kind: 'pattern', ...tested };

  it.each<[string, readonly unknown[]]>([
    [
      'an unused capture',
      [
        {
          id: 'r',
          ...fact,
          pattern: [
            { entity: 'company', capture: 'company' },
            { text: 'x', capture: 'venu' },
          ],
        },
      ],
    ],
    [
      'name rules called by the same word',
      [
        { id: 'r', kind: 'name', entity: 'company', before: { de: { nouns: ['fondsanbieter'] } }, ...tested },
        { id: 's', kind: 'name', entity: 'media', before: { de: { phrases: ['Fondsanbieter'] } }, ...tested },
        { id: 't', kind: 'name', entity: 'media', compound: { de: { nouns: ['fondsanbieter'] } }, ...tested },
      ],
    ],
    [
      'a twin',
      [
        { id: 'r', ...fact, pattern: [{ text: 'x', capture: 'company' }] },
        { id: 's', ...fact, pattern: [{ text: 'x', capture: 'company' }] },
      ],
    ],
    [
      'an alternative twice',
      [{ id: 'r', ...fact, pattern: [{ any: [[{ text: 'x' }], [{ text: 'x' }]], capture: 'company' }] }],
    ],
    ['a phrase twice', [{ id: 'r', kind: 'phrases', phrases: ['A', 'A'], emit: { entity: 'company' }, ...tested }]],
    [
      'a rule that is off',
      [
        { id: 'r', kind: 'phrases', phrases: ['A'], emit: { entity: 'company' }, ...tested },
        { id: 's', kind: 'phrases', phrases: ['B'], emit: { entity: 'company' }, replaces: ['r'], ...tested },
      ],
    ],
    [
      'an optional step behind a gap',
      [{ id: 'r', ...fact, pattern: [{ text: 'x', capture: 'company' }, { gap: 3 }, { text: 'y', times: '?' }] }],
    ],
    ['no anchor', [{ id: 'r', ...fact, pattern: [{ class: 'word', capture: 'company' }] }]],
    [
      'a long program',
      [
        {
          id: 'r',
          ...fact,
          pattern: [
            { text: 'x', capture: 'company' },
            { group: [{ gap: 20 }, { text: 'y' }], times: [1, 9] },
          ],
        },
      ],
    ],
    [
      'no examples',
      [{ id: 'r', ...fact, pattern: [{ text: 'x', capture: 'company' }], examples: [], counterexamples: ['b'] }],
    ],
    [
      'an overlap',
      [
        {
          id: 'r',
          kind: 'phrases',
          phrases: ['Alpha'],
          emit: { entity: 'company' },
          examples: [{ text: 'Alpha Fonds', finds: [] }],
        },
        {
          id: 's',
          kind: 'phrases',
          phrases: ['Alpha Fonds'],
          emit: { entity: 'product' },
          examples: [{ text: 'Alpha Fonds', finds: [] }],
        },
      ],
    ],
  ])('%s', (_, rules) => {
    const messages = lint(...rules);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchSnapshot();
  });

  it('no type that a condition on clauses names', () => {
    const frame = { id: 'f', kind: 'frame', fact: 'listing', triggers: [], roles: {}, when: { names: ['coin'] } };
    const messages = lintPack(pack(frame)).map(({ message }) => message);
    expect(messages).not.toContain('the entity "coin" is declared, but no rule uses it');
    expect(messages).toContain('the entity "fund" is declared, but no rule uses it');
  });

  it('an unused list', () => {
    expect(
      lintPack(pack({ id: 'r', kind: 'phrases', phrases: ['A'], emit: { entity: 'fund' }, ...tested })).map(
        ({ message }) => message,
      ),
    ).toEqual([
      'the entity "coin" is declared, but no rule uses it',
      'the unit "tco2e" is declared, but no rule uses it',
      'the fact "listing" is declared, but no rule uses it',
      'the list "agencies" is declared, but no rule uses it',
      'the list "verbs" is declared, but no rule uses it',
    ]);
  });
});
