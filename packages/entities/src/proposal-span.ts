import type { Span } from '@groschen/document';
import { endsWithOneOf, type Scene } from './scene.ts';
import type { NameProposal } from './tagger.ts';
import { CAPITALISED, firstWordAt, isCapital, MIXED, SYMBOL } from './words.ts';

/** The words of a proposal, from `first` to `last`. */
interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** The name inside of what a tagger proposes, without the signs, titles and heads of compounds around it; null where nothing is left. */
export function nameWithin(scene: Scene, proposal: NameProposal): Span | null {
  const { words } = scene;
  let { first, last } = withoutSigns(scene, {
    first: firstWordAt(words, proposal.start),
    last: firstWordAt(words, proposal.end - 1),
  });
  if (first > last || last >= words.length) return null;
  if (proposal.type === 'person') {
    first = titlesEnd(scene, first, last);
    last = beforeOrigin(scene, first, last);
  } else {
    if (proposal.type !== 'media' && first < last && words.folded[first] === 'the') first++;
    if (isOrigin(scene, first, last)) first++;
    if (proposal.type !== 'product') last = beforeHead(scene, first, last);
  }
  return { start: words.starts[first]!, end: words.ends[last]! };
}

function withoutSigns({ words }: Scene, { first, last }: WordSpan): WordSpan {
  let from = first;
  let to = last;
  while (from <= to && words.shapes[from] === SYMBOL) from++;
  while (to >= from && words.shapes[to] === SYMBOL && words.folded[to] !== '.') to--;
  return { first: from, last: to };
}

/** "Lord Kettering", "Dr. Hale": the first word after the titles. */
function titlesEnd({ words, language }: Scene, first: number, last: number): number {
  let from = first;
  while (from < last) {
    const dotted = words.folded[from + 1] === '.' && words.gaps[from + 1] === 0;
    if (!language.roles.titles.has(dotted ? `${words.folded[from]}.` : words.folded[from]!)) break;
    const next = from + (dotted ? 2 : 1);
    if (next > last) break;
    from = next;
  }
  return from;
}

/** "Akmaner van der Sinani of Bustroungs": the last word before the house that a person is of. */
function beforeOrigin({ words, language }: Scene, first: number, last: number): number {
  if (language.code === 'en') for (let i = first + 1; i < last; i++) if (words.folded[i] === 'of') return i - 1;
  return last;
}

/** "Genfer Bank Mirelis": where the bank is from is no part of a name that goes on after it. */
function isOrigin({ words, language }: Scene, first: number, last: number): boolean {
  return (
    language.code === 'de' &&
    last >= first + 2 &&
    /\p{L}{3}er$/u.test(words.folded[first]!) &&
    words.shapes[first] === CAPITALISED &&
    words.gaps[first + 1] === 1 &&
    words.gaps[first + 2] === 1 &&
    endsWithOneOf(words.folded[first + 1]!, language.company.nounEndings)
  );
}

/** "Alvenius-Aktie": the head of a compound is an ordinary German noun. */
function beforeHead({ words, language }: Scene, first: number, last: number): number {
  if (language.code === 'de')
    for (let i = first + 1; i < last; i++)
      if (
        words.folded[i] === '-' &&
        words.gaps[i] === 0 &&
        isCapital(words, i + 1) &&
        words.shapes[i + 1] !== MIXED &&
        language.company.compoundHeads.has(words.folded[last]!)
      )
        return i - 1;
  return last;
}
