import type { NameKnowledge } from '../built-in.ts';
import type { NameFindings } from '../tagger.ts';
import { LOWER, wordAt } from '../words.ts';
import { gatherEvidence } from './evidence.ts';
import { OUTSIDE } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { readNames, type TaggedName } from './read-names.ts';
import { registerOf } from './register.ts';
import { createScoredForms, type ScoredForm } from './scored-form.ts';
import { createLabeller, type LabelledText } from './stretches.ts';
import { applyVotes, countVotes } from './votes.ts';

/** The names of a text, and for each word how sure it is that it is in none; 0 for those in names. */
export interface TaggedNames {
  readonly names: readonly TaggedName[];
  readonly outside: Float32Array;
  readonly financial: boolean;
}

/** Names in a text cut into words. */
export type TagNames = (findings: NameFindings, sentenceEnds: readonly number[]) => TaggedNames;

/**
 * What tags with a model. `sentenceEnds` are the ends of the sentences as positions in the word table, ascending, the last one the number
 * of words. Two passes: the second knows what each word was elsewhere in the document. O(words).
 */
export function createTagNames(
  model: TaggerModel,
  knowledge: Pick<NameKnowledge, 'givenNames' | 'surnames'>,
): TagNames {
  const scoredForms = createScoredForms(model, knowledge);
  const label = createLabeller(model, scoredForms.edge);
  return (findings, sentenceEnds) => {
    const { words } = findings;
    const forms: ScoredForm[] = [];
    for (let i = 0; i < words.length; i++) {
      const folded = words.folded[i]!;
      forms.push(scoredForms.of(words.shapes[i] === LOWER ? folded : wordAt(words, i), folded));
    }
    const text = { words, forms, evidence: gatherEvidence(findings, forms), register: registerOf(forms) };
    const labelled = label.first(text, forms, sentenceEnds);
    const votes = countVotes(forms, labelled);
    for (const stretch of labelled.stretches)
      if (applyVotes(forms, stretch, labelled, votes)) label.again(labelled, stretch);
    return {
      names: readNames(text, labelled, model.typeWeights),
      outside: outsideOf(labelled),
      financial: text.register > 0,
    };
  };
}

function outsideOf({ labels, confidence }: LabelledText): Float32Array {
  const outside = new Float32Array(labels.length);
  for (let i = 0; i < labels.length; i++) if (labels[i] === OUTSIDE) outside[i] = confidence[i]!;
  return outside;
}
