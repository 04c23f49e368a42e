import type { Span } from '@groschen/document';
import { type NameCandidate, origin, PRIORITY } from './candidate.ts';
import { beforeCurrency } from './judge.ts';
import { hitOver, isOrdinary, type Scene } from './scene.ts';
import type { NameProposal } from './tagger.ts';
import { firstWordAt, isCapital, MIXED, SYMBOL } from './words.ts';

/** What a tagger must be sure of to be heard at all. */
const LEAST_SCORE = 0.55;
/** A tagger that is quite sure comes after what the context tells, before what is joined. */
const SPAN_OF_SCORES = 22;

/** A tagger's proposals as candidates: cut to words, and a compound to the name in front of its first hyphen. */
export function proposalsOf(scene: Scene, proposals: readonly NameProposal[]): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  for (const proposal of proposals) {
    if (proposal.score < LEAST_SCORE) continue;
    const span = trim(scene, proposal);
    if (!span || isNoName(scene, span, proposal)) continue;
    const hit = hitOver(scene, firstWordAt(scene.words, span.start));
    const forms =
      hit && hit.start === span.start && hit.end === span.end
        ? hit.forms.filter((form) => form.entry.type === proposal.type)
        : [];
    candidates.push({
      ...span,
      type: proposal.type,
      priority: PRIORITY.tagger + SPAN_OF_SCORES * proposal.score + (forms.length > 0 ? 6 : 0),
      by: proposal.by ?? origin('tagger'),
      ...(forms.length > 0 && { forms }),
    });
  }
  return candidates;
}

/** What a tagger takes for a name now and then: one ordinary word, a contact line, the country in "US-$". */
function isNoName(scene: Scene, { start, end }: Span, { type, score }: NameProposal): boolean {
  const { words, language, knowledge } = scene;
  const first = firstWordAt(words, start);
  const last = firstWordAt(words, end - 1);
  if (type === 'location') return beforeCurrency(scene, { endWord: last + 1 });
  if (language.context.neverInNames.has(words.folded[last]!)) return true;
  if (first < last || hitOver(scene, first) || score > 0.95) return false;
  const word = words.folded[first]!;
  const large = word[0]!.toUpperCase() + word.slice(1);
  return (
    isOrdinary(scene, first) ||
    (type !== 'person' && (knowledge.commonWords.de.has(large) || knowledge.commonWords.en.has(large)))
  );
}

function trim(scene: Scene, proposal: NameProposal): { readonly start: number; readonly end: number } | null {
  const { words } = scene;
  let first = firstWordAt(words, proposal.start);
  let last = firstWordAt(words, proposal.end - 1);
  while (first <= last && words.shapes[first] === SYMBOL) first++;
  while (last >= first && words.shapes[last] === SYMBOL && words.folded[last] !== '.') last--;
  if (first > last || last >= words.length) return null;
  // "Alvenius-Aktie": the head of the compound is an ordinary German noun
  if (scene.language.code === 'de' && proposal.type !== 'person' && proposal.type !== 'product')
    for (let i = first + 1; i < last; i++)
      if (
        words.folded[i] === '-' &&
        words.gaps[i] === 0 &&
        isCapital(words, i + 1) &&
        words.shapes[i + 1] !== MIXED &&
        scene.language.company.compoundHeads.has(words.folded[last]!)
      ) {
        last = i - 1;
        break;
      }
  return { start: words.starts[first]!, end: words.ends[last]! };
}
