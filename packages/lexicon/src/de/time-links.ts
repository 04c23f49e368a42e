import type { TimeLinks } from '../time-words.ts';

export const timeLinks = {
  and: ['und', 'sowie', 'oder', 'beziehungsweise', 'bzw.'],
  through: ['bis'],
  between: ['zwischen', 'von', 'vom'],
  since: ['seit', 'ab', 'von', 'vom'],
  until: ['bis', 'zum'],
  in: ['im', 'in'],
  of: ['des', 'der', 'von', 'im', 'dieses', 'in'],
  article: ['der', 'die', 'das', 'dem', 'den', 'des'],
  beforeYear: ['jahr', 'jahre', 'jahren', 'jahres', 'anno'],
  ended: ['endenden', 'endende', 'endete', 'beendeten', 'beendete', 'zum'],
} as const satisfies TimeLinks;
