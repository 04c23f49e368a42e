import type { Hit } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import type { CompiledTrigger } from './compile.ts';

/** What keeps a frame from making a fact though its trigger stands there; `empty`: the roles of which none is filled. */
export type Obstacle =
  | 'with'
  | 'without'
  | 'not-after'
  | 'imagined'
  | 'comparison'
  | 'when'
  | 'claimed'
  | 'quoted'
  | 'nothing-before'
  | { readonly empty: readonly string[] };

/** What became of a trigger: a fact that lacks some roles, or nothing for a reason. */
export type Outcome = Obstacle | { readonly lacking: readonly string[] };

/** A trigger as it was read, and what became of it. */
export interface FrameReading {
  readonly compiled: CompiledTrigger;
  readonly trigger: Hit;
  readonly clause: ReadClause;
  readonly sentence: ReadSentence;
  readonly outcome: Outcome;
}

/** Told of every trigger as it is read, so that it can be explained why a frame found nothing; `frameEvent` puts it into words. */
export type FrameTrace = (reading: FrameReading) => void;
