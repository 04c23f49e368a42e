import type { EntityType, Span } from '@groschen/document';
import type { TaggedText } from './features.ts';
import { COARSE_TYPES, FIRST, LAST, ONLY, OUTSIDE, placeOfLabel, typeOfLabel } from './labels.ts';
import { addTypeScores, bestType, FINE_TYPES, nameFeatures } from './span-type.ts';
import type { LabelledText } from './stretches.ts';
import type { HashedWeights } from './weights.ts';

/** A name that the tagger found. */
export interface TaggedName extends Span {
  readonly type: EntityType;
  /** Probability of its span and type under the model. */
  readonly score: number;
}

interface NameWords {
  readonly from: number;
  readonly to: number;
  readonly coarse: number;
  readonly confidence: number;
}

/** Names from labels. The type of a name that stands at several places is decided by all of them together. */
export function readNames(text: TaggedText, labelled: LabelledText, typeWeights: HashedWeights): readonly TaggedName[] {
  const { words } = text;
  const names = namesOf(labelled);
  const scoresOf = new Map<string, Float64Array>();
  const keys = names.map(({ from, to, coarse }) => {
    const key = `${coarse} ${words.folded.slice(from, to).join(' ')}`;
    let scores = scoresOf.get(key);
    if (!scores) {
      scores = new Float64Array(FINE_TYPES.length);
      scoresOf.set(key, scores);
    }
    if (coarse > 1) addTypeScores(typeWeights, nameFeatures(text, from, to), scores);
    return key;
  });
  const found: TaggedName[] = [];
  names.forEach(({ from, to, coarse, confidence }, i) => {
    const { type, probability } = bestType(COARSE_TYPES[coarse]!, scoresOf.get(keys[i]!)!);
    if (type !== 'none')
      found.push({ start: words.starts[from]!, end: words.ends[to - 1]!, type, score: confidence * probability });
  });
  return found;
}

function namesOf({ stretches, labels, confidence }: LabelledText): NameWords[] {
  const names: NameWords[] = [];
  for (const stretch of stretches)
    for (let i = stretch.from; i < stretch.to; ) {
      const label = labels[i]!;
      const from = i++;
      if (label === OUTSIDE) continue;
      const place = placeOfLabel(label);
      if (place !== FIRST && place !== ONLY) continue;
      let sure = confidence[from]!;
      for (let open = place === FIRST; open && i < stretch.to; i++) {
        sure = Math.min(sure, confidence[i]!);
        open = placeOfLabel(labels[i]!) !== LAST;
      }
      names.push({ from, to: i, coarse: typeOfLabel(label), confidence: sure });
    }
  return names;
}
