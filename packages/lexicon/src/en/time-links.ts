import type { TimeLinks } from '../time-words.ts';

export const timeLinks = {
  and: ['and', 'or', 'versus', 'vs'],
  through: ['to', 'through', 'thru', 'until', 'till'],
  between: ['between', 'from'],
  since: ['since', 'from'],
  until: ['until', 'till', 'by', 'through', 'before'],
  in: ['in', 'for', 'during'],
  of: ['of', 'in'],
  article: ['the', 'its', 'their', 'our', 'his'],
  beforeYear: ['year', 'years', 'in', 'since', 'by', 'until', 'during', 'for', 'from', 'of', 'through', 'till'],
  ended: ['ended', 'ending', 'to', 'through'],
} as const satisfies TimeLinks;
