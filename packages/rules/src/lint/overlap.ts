import type { Reason } from '../apply/precedence.ts';
import { withRuleAnnotations } from '../apply/with-rule-annotations.ts';
import { withRuleFacts } from '../apply/with-rule-facts.ts';
import { compilePacks } from '../compile/compile-packs.ts';
import type { RegexEngine } from '../compile/regex-engine.ts';
import type { RulePack } from '../pack.ts';
import { parseMarkedText } from '../testing/marked-text.ts';
import type { ExampleAnalyzer } from '../testing/run-examples.ts';
import type { Trace } from '../trace.ts';
import type { LintFinding } from './lint-finding.ts';

/** Rules of the pack that compete for the same place in the pack's own examples, and what decides between them. */
export function* overlaps(pack: RulePack, annotate: ExampleAnalyzer, regex: RegexEngine): Generator<LintFinding> {
  const compiled = compilePacks([pack], { regex });
  const own = `${pack.name}@${pack.version}#`;
  const told = new Set<string>();
  for (const rule of pack.rules)
    for (const example of rule.examples ?? []) {
      const { text, names } = parseMarkedText(example.text);
      const document = annotate(
        { text, ...(example.lang !== undefined && { lang: example.lang }) },
        names.map((name) => ({ ...name, by: 'example@1#given' })),
      );
      const lost: Lost[] = [];
      const trace: Trace = ({ by, text: surface, winner, reason = 'same' }) => {
        if (winner !== undefined) lost.push({ by, surface, winner, reason });
      };
      withRuleFacts(withRuleAnnotations(document, compiled, { trace }), compiled, { trace });
      for (const { by, surface, winner, reason } of lost) {
        if (!by.startsWith(own) || !winner.startsWith(own) || by === winner) continue;
        const [loser, first] = [by.slice(own.length), winner.slice(own.length)];
        if (told.has(`${loser} ${first}`)) continue;
        told.add(`${loser} ${first}`);
        yield {
          check: 'overlap',
          rule: loser,
          message: `rule ${JSON.stringify(first)} takes ${JSON.stringify(surface)} from it: ${REASONS[reason]}`,
          mend: 'Give one of the two a priority, so that it is said and not left to chance.',
        };
      }
    }
}

/** A finding of a rule that another one outranks. */
interface Lost {
  readonly by: string;
  readonly surface: string;
  readonly winner: string;
  readonly reason: Reason;
}

const REASONS: Readonly<Record<Reason, string>> = {
  priority: 'it has the higher priority',
  length: 'it is longer',
  position: 'it begins earlier',
  pack: 'its pack comes later',
  rule: 'it comes first in the pack',
  same: 'both say the same',
};
