import type * as z from 'zod/mini';
import { keysAt } from './known-keys.ts';
import { suggest } from './nearest.ts';
import type { PackProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What a schema's issue means for the author of a pack. */
export function explainIssue(issue: Issue, pack: unknown, base: Path = []): readonly PackProblem[] {
  const path = [...base, ...(issue.path as Path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        message: `unknown key ${JSON.stringify(key)}`,
        mend: suggest(key, keysAt(path, pack), 'keys here'),
      }));
    case 'invalid_union':
      if (issue.errors.length === 0)
        return [
          {
            path,
            message: `unknown ${String(path.at(-1))} ${shown(valueAt(pack, path))}`,
            mend: suggest(String(valueAt(pack, path)), RULE_KINDS, 'kinds of rule'),
          },
        ];
      return bestBranch(issue.errors).flatMap((inner) => explainIssue(inner, pack, path));
    case 'invalid_value': {
      const values = issue.values.map(String);
      const found = valueAt(pack, path);
      if (found === undefined) return [missing(path)];
      return [
        {
          path,
          message: `${shown(found)} is none of what may stand here`,
          mend: values.length === 1 ? `Write ${values[0]}` : suggest(String(found), values, 'values'),
        },
      ];
    }
    case 'invalid_type': {
      const found = valueAt(pack, path);
      if (found === undefined) return [missing(path)];
      return [
        {
          path,
          message: `${NAMES[issue.expected] ?? issue.expected} is wanted, this is ${kindOf(found)}`,
          ...(issue.expected === 'string' &&
            typeof found !== 'object' && { mend: `Put it in quotes: "${String(found)}"` }),
          ...(issue.expected === 'object' && { mend: `Its keys are ${keysAt(path, pack).join(', ')}` }),
          ...(issue.expected === 'array' && { mend: 'Write it as a list: [a, b], or one a line after a hyphen' }),
        },
      ];
    }
    case 'too_small':
      return [
        issue.origin === 'array' || issue.origin === 'string'
          ? { path, message: 'is empty', mend: 'Give at least one, or leave the key out' }
          : { path, message: `${shown(valueAt(pack, path))} is less than ${issue.minimum}` },
      ];
    case 'too_big':
      return [
        {
          path,
          message: `${shown(valueAt(pack, path))} is more than ${issue.maximum}`,
          mend: `The most is ${issue.maximum}: longer stretches only make a pattern slow`,
        },
      ];
    default:
      return [{ path, message: `${shown(valueAt(pack, path))}: ${issue.message}` }];
  }
}

/** Of a union's branches the one the author meant: whose keys are all known, then the one with the fewest issues. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce(
      (sum, issue) =>
        sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : issue.path.length === 0 ? 20 : 1),
      0,
    );
  return branches.reduce((best, branch) => (cost(branch) < cost(best) ? branch : best));
}

function missing(path: Path): PackProblem {
  const key = String(path.at(-1));
  return {
    path: path.slice(0, -1),
    message: `the key ${JSON.stringify(key)} is missing`,
    ...(MENDS[key] !== undefined && { mend: MENDS[key] }),
  };
}

const MENDS: Readonly<Record<string, string>> = {
  format: 'Begin the pack with format: groschen.rules/1',
  name: 'Name it with its owner: name: acme.funds',
  version: 'Add version: "1"',
  languages: 'Add languages: [de, en]',
  kind: 'Add kind: phrases, name, regex, pattern or frame',
  id: 'Give the rule an id such as fund-names',
  rules: 'Add rules: with a list of rules below',
  entity: 'Give the type of the names: entity: company',
  emit: 'Say what a match makes: emit: { entity: company }',
  finds: 'List what the example must find; a text without any belongs to counterexamples',
};

const RULE_KINDS = ['phrases', 'name', 'regex', 'pattern', 'frame'];
const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of keys';
  return shown(value);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}
