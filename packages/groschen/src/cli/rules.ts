import { explainName, namePacks } from '@groschen/entities';
import { explainFrame, builtInPacks as factPacks } from '@groschen/facts';
import {
  formatFailure,
  formatLintFinding,
  lintPack,
  type RulePack,
  rulePackJsonSchema,
  runExamples,
} from '@groschen/rules';
import { linearRegex, loadRulePack } from '@groschen/rules/load';
import { createAnalyzer } from '../analyzer.ts';
import type { Analyzer } from '../pipeline.ts';
import type { Streams } from './documents.ts';
import { EXIT } from './exit.ts';
import { write } from './output.ts';
import { UsageError } from './usage-error.ts';

const builtInPacks: readonly RulePack[] = [...namePacks, ...factPacks];

/** Runs `rules test|lint|schema`. Without a pack it works on the built-in ones. Gives the exit status. */
export async function runRules(args: readonly string[], streams: Streams): Promise<number> {
  const [action, ...rest] = args.filter((arg) => arg !== '--debug');
  const option = rest.find((arg) => arg.startsWith('-'));
  if (option !== undefined) throw new UsageError(`rules ${action ?? ''} takes no option ${JSON.stringify(option)}`);
  switch (action) {
    case 'schema':
      await write(streams.stdout, `${JSON.stringify(rulePackJsonSchema(), null, 2)}\n`);
      return EXIT.done;
    case 'test':
      return runEach(rest, streams, packTester());
    case 'lint':
      return runEach(rest, streams, packLinter());
    default:
      throw new UsageError(
        `rules takes test, lint or schema, ${action === undefined ? 'none was given' : `not ${JSON.stringify(action)}`}`,
      );
  }
}

/** What there is to say of a pack, and whether all is well with it. */
interface Report {
  readonly lines: readonly string[];
  readonly fine: boolean;
}

async function runEach(
  files: readonly string[],
  { stdout }: Streams,
  run: (pack: RulePack) => Report,
): Promise<number> {
  const packs = files.length > 0 ? files.map(loadRulePack) : builtInPacks;
  let status: number = EXIT.done;
  for (const pack of packs) {
    const { lines, fine } = run(pack);
    await write(stdout, `${lines.join('\n')}\n`);
    if (!fine) status = EXIT.someFailed;
  }
  return status;
}

/** Runs the examples of packs; those of built-in packs with an analyzer that has no others. */
function packTester(): (pack: RulePack) => Report {
  let plain: Analyzer | undefined;
  const analyzerFor = (pack: RulePack): Analyzer => {
    if (!isBuiltIn(pack)) return createAnalyzer({ layers: ['facts'], packs: [pack] });
    plain ??= createAnalyzer({ layers: ['facts'] });
    return plain;
  };
  return (pack) => {
    const results = runExamples(pack, analyzerFor(pack), { explainFrame, explainName });
    const failures = results.filter(({ passed }) => !passed);
    const count = `${results.length} examples and counterexamples`;
    return {
      lines: [
        ...failures.map((failure) => formatFailure(pack.name, failure)),
        failures.length === 0
          ? `✓ ${pack.name}: ${count}, all pass`
          : `✗ ${pack.name}: ${failures.length} of ${count} fail`,
      ],
      fine: failures.length === 0,
    };
  };
}

function packLinter(): (pack: RulePack) => Report {
  const annotate = createAnalyzer({ layers: ['facts'] });
  return (pack) => {
    const findings = lintPack(pack, { annotate, regex: linearRegex });
    return {
      lines: [
        ...findings.map((finding) => formatLintFinding(pack, finding)),
        `${findings.length === 0 ? '✓' : '✗'} ${pack.name}: ${counted(pack.rules.length, 'rule')}, ${counted(findings.length, 'finding')}`,
      ],
      fine: findings.length === 0,
    };
  };
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function isBuiltIn(pack: RulePack): boolean {
  return builtInPacks.some(({ name }) => name === pack.name);
}
