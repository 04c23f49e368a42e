import type { Document, Span } from '@groschen/document';

const AUTHOR = /^\s*(?:(?:RT\s+)?\.?@\w+:?\s+)+/;

/** "RT @paper: …", "@somebody …": who wrote a post, and whom it answers, have no part in what it tells. */
export function postAuthor({ text }: Document): readonly Span[] {
  const author = AUTHOR.exec(text.slice(0, LONGEST));
  return author ? [{ start: 0, end: author[0].length }] : [];
}

/** No post is longer. */
const LONGEST = 400;
