import { withDates } from '@groschen/dates';
import { createDocument, type DocumentInput, type Entity } from '@groschen/document';
import { builtInPacks, createFactFinder, explainFrame } from '@groschen/facts';
import { withQuantities } from '@groschen/quantities';
import { formatFailure, runExamples, validateRulePack } from '@groschen/rules';
import { withTokens } from '@groschen/tokenize';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../src/packs/examples/index.ts';

const find = createFactFinder();

function analyze(input: DocumentInput, given: readonly Entity[]) {
  const document = withDates(withQuantities(withTokens(createDocument(input))));
  const named = { ...document, entities: given };
  return { ...named, facts: find(named) };
}

describe.each(builtInPacks.map((pack) => [pack.name, pack] as const))('%s', (_, pack) => {
  test('is a pack as users write them', () => {
    expect(validateRulePack(pack).problems).toEqual([]);
  });

  test('every rule finds its examples and leaves its counterexamples alone', () => {
    const failures = runExamples(pack, analyze, { explainFrame }).filter((result) => !result.passed);
    expect(failures.map((failure) => formatFailure(pack.name, failure)).join('\n')).toBe('');
  });

  test('every rule has an example and a counterexample', () => {
    const without = pack.rules.filter((rule) => !rule.examples?.length || !rule.counterexamples?.length);
    expect(without.map((rule) => rule.id)).toEqual([]);
  });
});

test('examples name rules', () => {
  const of = Object.entries(EXAMPLES).flatMap(([pack, rules]) => Object.keys(rules).map((rule) => `${pack}#${rule}`));
  const rules = builtInPacks.flatMap((pack) => pack.rules.map((rule) => `${pack.name}#${rule.id}`));
  expect(of.filter((id) => !rules.includes(id))).toEqual([]);
});

test('rules have ids of their own', () => {
  const ids = builtInPacks.flatMap((pack) => pack.rules.map((rule) => `${pack.name}#${rule.id}`));
  expect(new Set(ids).size).toBe(ids.length);
});
