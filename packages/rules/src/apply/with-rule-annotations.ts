import type { Annotation, Document } from '@groschen/document';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import { createMatcher } from '../match/find-matches.ts';
import type { MorphologyProvider } from '../morphology.ts';
import { isOff } from '../rule-id.ts';
import type { Trace } from '../trace.ts';
import { applyMatches, startProgress } from './apply-matches.ts';

export interface ApplyOptions {
  /** Answers conditions on `lemma`, `stem` and `pos`; without it they do not hold. */
  readonly morphology?: MorphologyProvider;
  /** Told what became of every match. */
  readonly trace?: Trace;
}

/**
 * The document with the names, quantities and dates that the packs find, change or forbid, and without those of rules that
 * they switch off. Comes after the built-in names. Phrases and expressions go first, so that patterns see what they found;
 * patterns do not see each other's findings. Throws `step-budget` where patterns need more than their share.
 */
export function withRuleAnnotations(document: Document, packs: CompiledPacks, options: ApplyOptions = {}): Document {
  const kept = withoutSwitchedOff(document, packs.off);
  if (packs.stages.annotations.size === 0) return kept;
  const matcher = createMatcher(packs, 'annotations', kept, options.morphology);
  const progress = startProgress(kept, packs);
  const named = applyMatches(kept, matcher.surfaceMatches(), progress, options.trace);
  return applyMatches(named, matcher.patternMatches(named), progress, options.trace);
}

function withoutSwitchedOff(document: Document, off: ReadonlySet<string>): Document {
  if (off.size === 0) return document;
  const on = ({ by }: Annotation) => !isOff(by, off);
  return {
    ...document,
    entities: document.entities.filter(on),
    quantities: document.quantities.filter(on),
    dates: document.dates.filter(on),
  };
}
