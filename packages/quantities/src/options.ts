import type { Language } from '@groschen/document';
import type { Rejection } from './trace.ts';

export interface QuantityOptions {
  /** The language of a plain text; detected where it is not given. */
  readonly lang?: Language;
  /** Called for everything that looked like a quantity and was left alone, with the reason. */
  readonly trace?: (rejection: Rejection) => void;
  /** Also finds the figures inside compounds such as "50-Milliarden-Dollar-Deal"; off by default. */
  readonly compounds?: boolean;
}
