import { GroschenError } from '@groschen/document';
import type { RegexEngine } from '../compile/regex-engine.ts';
import { formatVersion, migrate } from '../migrate.ts';
import type { RulePack } from '../pack.ts';
import { checkPack } from './check-pack.ts';
import { explainIssue } from './explain-issue.ts';
import { formatProblem, type PackProblem } from './problem.ts';
import { rulePackSchema } from './rule-pack-schema.ts';

/** A pack that is one, or what is wrong with it. */
export type PackResult =
  | { readonly pack: RulePack; readonly problems: readonly [] }
  | { readonly pack?: undefined; readonly problems: readonly PackProblem[] };

export interface ValidateOptions {
  /** Tries the pack's regular expressions; without it they are not looked at before the pack is compiled. */
  readonly regex?: RegexEngine;
}

/** Checks a value that should be a rule pack: migrates it to the present format, then schema, then what it names. */
export function validateRulePack(value: unknown, options: ValidateOptions = {}): PackResult {
  const version = formatVersion(value);
  if (version !== undefined && version > 1)
    return {
      problems: [
        {
          path: ['format'],
          message: `this pack is of format groschen.rules/${version}, which is newer than this program`,
          mend: 'Update Groschen, or write the pack in groschen.rules/1',
        },
      ],
    };
  const migrated = migrate(value);
  const parsed = rulePackSchema.safeParse(migrated);
  if (!parsed.success)
    return { problems: withoutEchoes(parsed.error.issues.flatMap((issue) => explainIssue(issue, migrated))) };
  const pack = migrated as RulePack;
  const problems = checkPack(pack, options.regex);
  return problems.length > 0 ? { problems } : { pack, problems: [] };
}

/** The value as a rule pack. Throws `invalid-pack` with all that is wrong, one problem a line. */
export function parseRulePack(value: unknown, options: ValidateOptions = {}): RulePack {
  const { pack, problems } = validateRulePack(value, options);
  if (pack) return pack;
  throw new GroschenError('invalid-pack', problems.map((problem) => formatProblem(problem, value)).join('\n'));
}

/** A key that is misspelt is also missing; to say the one is enough. */
function withoutEchoes(problems: readonly PackProblem[]): readonly PackProblem[] {
  const meant = new Set(
    problems.flatMap(({ mend, atKey }) => (atKey ? (mend?.match(/^Did you mean ("[^"]*")/)?.[1] ?? []) : [])),
  );
  return problems.filter(({ message }) => !meant.has(message.match(/^the key ("[^"]*") is missing$/)?.[1] ?? ''));
}
