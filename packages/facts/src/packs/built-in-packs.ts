import type { RulePack } from '@groschen/rules';
import { withExamples } from './examples/index.ts';
import { factPacks } from './index.ts';

/** The packs that every fact finder reads, with the examples of their rules. */
export const builtInPacks: readonly RulePack[] = withExamples(factPacks);
