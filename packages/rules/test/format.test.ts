import { describe, expect, it } from 'vitest';
import { migrate, parseRulePack, rulePackJsonSchema, validateRulePack } from '../src/index.ts';
import { loadRulePack, parseRulePackText } from '../src/load/index.ts';
import { pack } from './fixtures.ts';

const valid = pack({ id: 'r', kind: 'phrases', phrases: ['Alpha'], emit: { entity: 'fund' } });

describe('migrations', () => {
  const migrations = {
    'groschen.rules/0.1': (old: Readonly<Record<string, unknown>>) => ({
      ...old,
      format: 'groschen.rules/0.2',
      version: String(old['version']),
    }),
    'groschen.rules/0.2': ({ words, ...old }: Readonly<Record<string, unknown>>) => ({
      ...old,
      format: 'groschen.rules/1',
      lists: words,
    }),
  };

  it('go from version to version', () => {
    const { lists, ...rest } = valid;
    const old = { ...rest, format: 'groschen.rules/0.1', version: 1, words: lists };
    expect(migrate(old, migrations)).toEqual(valid);
  });

  it('leave the present format, unknown ones and what is no pack alone', () => {
    for (const value of [valid, { format: 'other/1' }, null, 7, [], { format: 'constructor' }])
      expect(migrate(value, migrations)).toBe(value);
  });

  it('end where a migration forgets to change the format', () => {
    const stuck = { 'groschen.rules/0.1': (old: Readonly<Record<string, unknown>>) => ({ ...old }) };
    expect(migrate({ format: 'groschen.rules/0.1' }, stuck)).toEqual({ format: 'groschen.rules/0.1' });
  });
});

describe('reading', () => {
  it('gives the same from YAML, JSON and an object', () => {
    const json = JSON.stringify(valid);
    expect(parseRulePack(valid)).toEqual(valid);
    expect(parseRulePackText(json, 'a.json')).toEqual(valid);
    expect(parseRulePackText(json, 'a.yaml')).toEqual(valid);
  });

  it('resolves aliases', () => {
    const source =
      'format: groschen.rules/1\nname: a.b\nversion: "1"\nlanguages: &l [de, en]\nlists: { x: *l }\nrules: []\n';
    expect(parseRulePackText(source).lists).toEqual({ x: ['de', 'en'] });
  });

  it('says what is wrong with a file', () => {
    expect(() => loadRulePack('/nowhere/pack.yaml')).toThrow(
      'cannot read the rule pack /nowhere/pack.yaml: there is no such file',
    );
    expect(() => loadRulePack('/')).toThrow('it is a folder');
  });

  it('says where JSON breaks', () => {
    expect(() => parseRulePackText('{"format": "groschen.rules/1",\n "name": "a" "b"}', 'a.json')).toThrow(
      /^a\.json:2:/,
    );
  });

  it.each([null, undefined, 7, 'text', [], [[]], { rules: null }, { format: 'groschen.rules/1', rules: [null] }])(
    '%j is no pack',
    (value) => {
      const { problems } = validateRulePack(value);
      expect(problems.length).toBeGreaterThan(0);
      expect(() => parseRulePack(value)).toThrow();
    },
  );
});

it('the JSON Schema describes the format for editors', () => {
  const schema = rulePackJsonSchema() as {
    properties: Record<string, { description?: string }>;
    additionalProperties: boolean;
  };
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toEqual([
    'format',
    'name',
    'version',
    'description',
    'languages',
    'entities',
    'units',
    'facts',
    'lists',
    'off',
    'rules',
  ]);
  expect(schema.properties['off']?.description).toContain('switched off');
  expect(JSON.stringify(schema)).toContain('"$ref"');
});
