import { createDocument, type DocumentInput } from '@groschen/document';
import { formatFailure, runExamples } from '@groschen/rules';
import { withTokens } from '@groschen/tokenize';
import { describe, expect, test } from 'vitest';
import { explainName, namePacks, withEntities } from '../src/index.ts';

const analyze = (input: DocumentInput) => withEntities(withTokens(createDocument(input)));

describe.each(namePacks.map((pack) => [pack.name, pack] as const))('%s', (_, pack) => {
  test('every rule finds its examples and leaves its counterexamples alone', () => {
    const failures = runExamples(pack, analyze, { explainName }).filter((result) => !result.passed);
    expect(failures.map((failure) => formatFailure(pack.name, failure)).join('\n')).toBe('');
  });

  test('every rule has an example and a counterexample', () => {
    const without = pack.rules.filter((rule) => !rule.examples?.length || !rule.counterexamples?.length);
    expect(without.map((rule) => rule.id)).toEqual([]);
  });
});
