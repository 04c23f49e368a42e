import type { Document } from '@groschen/document';
import { withNearerTokens } from '@groschen/tokenize';
import { type DateOptions, findDates } from './find-dates.ts';
import { reconcile } from './reconcile.ts';

/** The document with its dates, and with the quantities that are none: the two layers never overlap. O(n). */
export function withDates(document: Document, options: DateOptions = {}): Document {
  const prepared = document.tokens.length > 0 ? document : withNearerTokens(document, options);
  return { ...prepared, ...reconcile(prepared.quantities, findDates(prepared, options)) };
}
