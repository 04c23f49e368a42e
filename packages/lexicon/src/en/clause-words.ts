import type { ClauseWords } from '../clause-words.ts';

const words = (list: string) => list.split(/\s+/);

export const clauseWords = {
  coordinators: words('and or but while whereas yet plus nor'),
  subordinators: words('that because although though as after before if when since unless until where once so whether'),
  relatives: words('which who whose whom that'),
  prepositions: words(
    'of to at by from in on for with against after before over under above below between into through during since until via versus vs vs. per about around among within without near despite amid towards toward including excluding following off onto across as than up',
  ),
  transparent: words(
    'about around roughly nearly almost some approximately just more less than up to at least most over under only between as much many little a an further another its total record an extra around the still currently now well already exactly fully close',
  ),
  determiners: words('the a an its his her their this that these those our all both each every no some any'),
  obliqueDeterminers: [],
  pronouns: words('it they he she we'),
  particles: [],
} as const satisfies ClauseWords;
