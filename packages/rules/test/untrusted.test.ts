import { GroschenError } from '@groschen/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePacks, type Step, validateRulePack } from '../src/index.ts';
import { linearRegex } from '../src/linear-regex.ts';
import { parseRulePackText } from '../src/load/index.ts';
import { apply, document, pack } from './fixtures.ts';

const SIZE = 100_000;
/** Of processor time: what else the machine does counts for nothing. */
const seconds = (work: () => void) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
const orBudget = (work: () => void) => () => {
  try {
    work();
  } catch (error) {
    expect((error as GroschenError).code).toBe('step-budget');
    expect((error as Error).message).toContain('test.pack#r');
  }
};
const pattern = (steps: readonly Step[]) =>
  pack({ id: 'r', kind: 'pattern', pattern: steps, emit: { entity: 'fund' } });

describe('a pack of a stranger ends within a second on 100 KB, with a result or an error', () => {
  const oneSentence = document('a '.repeat(SIZE / 2), 'en');
  const oneWord = document('a'.repeat(SIZE), 'en');

  it.each([
    ['(a+)+$', oneWord],
    ['(a+)+$', oneSentence],
    ['(a|a)*b', oneWord],
    ['a.*b|a', oneWord],
    ['a.*b|a', oneSentence],
    ['(.?){60}b|a', oneSentence],
  ])('expression %s', (regex, doc) => {
    const stranger = pack({ id: 'r', kind: 'regex', regex, emit: { entity: 'fund' } });
    expect(seconds(orBudget(() => apply(doc, stranger)))).toBeLessThan(1);
  });

  it('fifty nested optional gaps', () => {
    let steps: Step[] = [{ text: 'b' }];
    for (let i = 0; i < 50; i++)
      steps = [
        { text: 'a', times: '?' },
        { gap: 3, times: '?' },
        { group: steps, times: '?' },
      ];
    const nested = [{ text: 'a' }, ...steps, { text: 'b' }];
    expect(validateRulePack(pattern(nested)).problems).toEqual([]);
    expect(seconds(orBudget(() => apply(oneSentence, pattern(nested))))).toBeLessThan(1);
  });

  it.each<[string, readonly Step[]]>([
    [
      'a pattern that runs to the end from every word',
      [{ text: 'a' }, { group: [{ times: '*' }, { text: 'b' }], times: '?' }],
    ],
    ['stars in stars', [{ group: [{ group: [{ text: 'a', times: '*' }], times: '*' }], times: '*' }, { text: 'b' }]],
    ['captures over everything', [{ times: '*', capture: 'x' }, { times: '*', capture: 'y' }, { text: 'b' }]],
  ])('%s', (_, steps) => {
    expect(seconds(orBudget(() => apply(oneSentence, pattern(steps))))).toBeLessThan(1);
  });

  it('refuses what multiplies', () => {
    const steps: Step[] = [
      { group: [{ group: [{ text: 'a', times: [100, 100] }], times: [100, 100] }], times: [100, 100] },
    ];
    expect(() => compilePacks([pattern(steps)])).toThrow(/test.pack#r: its repetitions and gaps unfold/);
  });

  it('refuses expressions that unfold, and all without an engine', () => {
    const stranger = pack({ id: 'r', kind: 'regex', regex: '((a{30}){30}){2}', emit: { entity: 'fund' } });
    expect(() => compilePacks([stranger], { regex: linearRegex })).toThrow(GroschenError);
    expect(() => compilePacks([stranger])).toThrow(/linearRegex/);
  });

  it('does not multiply aliases', () => {
    const bombs = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}, *a${i - 1}`}]`);
    expect(seconds(() => expect(() => parseRulePackText(bombs.join('\n'))).toThrow(GroschenError))).toBeLessThan(1);
  });

  it('does not touch prototypes', () => {
    const polluting = '{"__proto__": {"polluted": true}, "format": "groschen.rules/1"}';
    for (const file of ['pack.json', 'pack.yaml'])
      expect(() => parseRulePackText(polluting, file)).toThrow(GroschenError);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it('takes any text and gives exact surfaces', () => {
  const rules = pack(
    { id: 'p', kind: 'phrases', phrases: ['ab', 'a-b', 'Ä'], emit: { entity: 'fund' } },
    { id: 'x', kind: 'regex', regex: '[a-z]\\d+', emit: { entity: 'coin' } },
    {
      id: 't',
      kind: 'pattern',
      pattern: [{ class: 'word', capture: 'x' }, { gap: 2 }, { class: 'number' }],
      emit: { entity: 'fund', from: 'x' },
    },
  );
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '.', '-', '\n', '\ud800', '\0', 'Ä'), maxLength: 300 }),
  );
  fc.assert(
    fc.property(strings, (text) => {
      for (const { start, end, text: surface } of apply(document(text), rules).entities) {
        expect(text.slice(start, end)).toBe(surface);
        expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 300 },
  );
});

it('settles fifty thousand findings that compete with one over all of them', () => {
  const doc = document('a '.repeat(20_000), 'en');
  const all = { id: 'all', kind: 'pattern', pattern: [{ text: 'a', times: '*' }], emit: { entity: 'fund' } };
  const each = { id: 'each', kind: 'phrases', phrases: ['a'], priority: 1, emit: { entity: 'coin' } };
  const none = { id: 'none', kind: 'phrases', phrases: ['a'], priority: 1, emit: { forbid: 'entity' } };
  let result = doc;
  expect(
    seconds(() => {
      result = apply(doc, pack(all, each));
    }),
  ).toBeLessThan(1);
  expect(result.entities).toHaveLength(20_000);
  expect(
    seconds(() => {
      result = apply(doc, pack(all, each, none));
    }),
  ).toBeLessThan(1);
  expect(result.entities).toHaveLength(0);
});

it('takes names that every object has', () => {
  const { problems } = validateRulePack(
    pack({ id: 'r', kind: 'pattern', pattern: [{ text: 'a', capture: 'toString' }], emit: { fact: 'constructor' } }),
  );
  expect(problems.map(({ message }) => message)).toEqual(['the fact type "constructor" is not declared']);
});
