import { createFeatureList } from './feature-list.ts';
import { jointFeatures, neighbours, type SentenceView } from './features.ts';
import { blankForm, EDGE, featuresAt, ITSELF, PLACES, type WordForm } from './word-form.ts';

/** All features of word `i`, as training takes them. */
export function allFeatures(view: SentenceView, i: number, quoted: number): number[] {
  const around: WordForm[] = [];
  neighbours(view, view.text.forms, EDGE, i, around);
  return featuresAround(view, i, around, quoted);
}

/** Those features of word `i` that any other word of its shape would have in its place. */
export function contextFeatures(view: SentenceView, i: number, quoted: number): number[] {
  const around: WordForm[] = [];
  neighbours(view, view.text.forms, EDGE, i, around);
  const own = featuresAround(view, i, around, quoted);
  const silent = new Uint32Array(view.text.words.length);
  const text = { ...view.text, evidence: { dictionary: silent, rules: silent } };
  around[ITSELF] = blankForm(around[ITSELF]!);
  const others = new Set(featuresAround({ ...view, text }, i, around, quoted));
  return own.filter((feature) => others.has(feature));
}

function featuresAround(view: SentenceView, i: number, around: readonly WordForm[], quoted: number): number[] {
  const list = createFeatureList();
  jointFeatures(view, i, around, quoted, list);
  const features = [...list.values.subarray(0, list.length)];
  for (let place = 0; place < PLACES; place++) features.push(...Array.from(featuresAt(around[place]!, place)));
  return features;
}
