import type { Span } from '@groschen/document';
import type { Reason } from './apply/precedence.ts';

/** What became of something that a rule found. Told as it happens, so that everything can be explained. */
export interface TraceEvent extends Span {
  /** `pack@version#rule`. */
  readonly by: string;
  readonly text: string;
  readonly outcome: 'made' | 'outranked' | 'changed' | 'removed' | 'nothing';
  /** Who won, and what decided. */
  readonly winner?: string;
  readonly reason?: Reason;
  /** Why nothing came of it. */
  readonly note?: string;
}

export type Trace = (event: TraceEvent) => void;
