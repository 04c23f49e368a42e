import type { BoundPhrases } from '../bounds.ts';

export const bounds = {
  before: {
    about:
      'about, around, roughly, some, approximately, circa, ca ., round about, approx, approx ., in the region of, in ' +
      'the neighborhood of, close to, near, ~, ≈, somewhere around, on the order of, in the order of',
    under:
      'nearly, almost, just under, just below, just shy of, a little less than, slightly less than, shy of, not quite, ' +
      'barely, virtually, slightly below, slightly under',
    over:
      'just over, just above, just more than, slightly above, slightly over, a bit more than, a touch over, a little ' +
      'over, barely more than',
    'more-than':
      'a little more than, slightly more than, more than, longer than, tops, topped, over, above, in excess of, ' +
      'upwards of, upward of, exceeding, exceeds, exceed, exceeded, greater than, well over, well above, north of, ' +
      'topping, past, higher than, larger than, bigger than, >, far more than, much more than, surpassing',
    'at-most':
      'up to, at most, no more than, not more than, as much as, as many as, a maximum of, maximum of, up to about, ≤, ' +
      'an additional up to, no higher than, less than or equal to, up to an additional, up to a further, up to another',
    'at-least':
      'at least, no less than, not less than, no fewer than, a minimum of, minimum of, ≥, as little as, equal to or ' +
      'more than, greater than or equal to, more than or equal to',
    'less-than': 'less than, under, below, fewer than, lower than, smaller than, well below, well under, south of, <',
  },
  after: {
    'at-least': 'or more, and more, or higher, or above, at a minimum',
    'at-most': 'or less, or lower, or fewer, at most, tops',
    about: 'or so',
  },
  prepositions: 'over under past above below near',
  articles: 'a an',
} as const satisfies BoundPhrases;
