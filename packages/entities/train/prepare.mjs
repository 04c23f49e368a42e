/** From examples to what the trainers take: words, features as buckets, allowed labels as bit masks. */
import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import { builtInKnowledge } from '../dist/built-in.js';
import { candidatesOfRules, findingsOf, sceneOf } from '../dist/find-entities.js';
import { gatherEvidence } from '../dist/tagger/evidence.js';
import { toggleQuotes, viewSentence } from '../dist/tagger/features.js';
import { COARSE_TYPES, FIRST, INNER, LABELS, LAST, labelOf, ONLY, placeOfLabel } from '../dist/tagger/labels.js';
import { registerOf } from '../dist/tagger/register.js';
import { sentenceEndsOf } from '../dist/tagger/sentence-ends.js';
import { allFeatures, contextFeatures } from '../dist/tagger/training-features.js';
import { makeWordForm } from '../dist/tagger/word-form.js';
import { wordAt } from '../dist/words.js';

const ANY = 2 ** LABELS - 1;
const OUTSIDE_ONLY = 1;

/** Makes `prepare(example)`; `classes` are the word classes, `bits` the number of bits of a bucket. */
export function createPreparation({ lang, classes, bits }) {
  const kept = new Map();
  const knowledge = { ...builtInKnowledge(), classes };
  const formOf = (surface, folded) => {
    if (!kept.has(surface)) kept.set(surface, makeWordForm(surface, folded, knowledge));
    return kept.get(surface);
  };
  const bucketMask = 2 ** bits - 1;

  /** Words of an example, their forms, evidence and sentences; `hides()` says what of the evidence is kept from the learners. */
  function read({ text }, hides = () => false) {
    const document = withTokens(createDocument({ text, lang }));
    const scene = sceneOf(document);
    const all = findingsOf(scene, candidatesOfRules(scene));
    const findings = {
      ...all,
      hits: all.hits.filter(() => !hides()),
      candidates: all.candidates.filter(() => !hides()),
    };
    const { words, hits } = findings;
    const forms = Array.from({ length: words.length }, (_, i) => formOf(wordAt(words, i), words.folded[i]));
    return {
      words,
      hits,
      forms,
      register: registerOf(forms),
      evidence: gatherEvidence(findings, forms),
      sentenceEnds: sentenceEndsOf(words, document.sentences),
    };
  }

  /** The sentences of an example that was read, for the sequence model; `weight` is how much they count, `only` what the learner sees. */
  function sentences(example, text, weight, only = 'all') {
    const featuresOf = only === 'context' ? contextFeatures : allFeatures;
    const { words, sentenceEnds } = text;
    const masks = allowedLabels(words, example);
    const prepared = [];
    let from = 0;
    for (const to of sentenceEnds) {
      if (to === from || (to < words.length && goesOn(masks[to]))) continue;
      const features = [];
      const bounds = [];
      const view = viewSentence(text, from, to);
      let quoted = 0;
      for (let i = from; i < to; i++) {
        quoted = toggleQuotes(words.folded[i], quoted);
        for (const feature of featuresOf(view, i, quoted)) features.push(feature);
        bounds.push(features.length);
      }
      prepared.push({
        features: Int32Array.from(features, (feature) => feature & bucketMask),
        bounds: Int32Array.from(bounds),
        masks: masks.slice(from, to),
        weight,
      });
      from = to;
    }
    return prepared;
  }
  return { read, sentences };
}

/** Bits of the labels that each word may have. Where a name ends inside a word, or the set is silent, any. */
function allowedLabels(words, { names, unknown }) {
  const masks = new Int32Array(words.length).fill(OUTSIDE_ONLY);
  for (const span of unknown) for (const i of wordsIn(words, span)) masks[i] = ANY;
  for (const name of names) {
    const covered = wordsIn(words, name);
    const first = covered[0];
    const last = covered.at(-1);
    if (first === undefined) continue;
    const isWhole = words.starts[first] >= name.start && words.ends[last] <= name.end;
    for (const i of covered) {
      const place = first === last ? ONLY : i === first ? FIRST : i === last ? LAST : INNER;
      masks[i] = isWhole ? 1 << labelOf(COARSE_TYPES.indexOf(name.type), place) : ANY;
    }
  }
  return masks;
}

/** Positions of the words that a span touches. */
export function wordsIn(words, { start, end }) {
  const covered = [];
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words.ends[middle] > start) high = middle;
    else low = middle + 1;
  }
  for (let i = low; i < words.length && words.starts[i] < end; i++) covered.push(i);
  return covered;
}

/** Whether a sentence cannot begin here because a name goes on. */
function goesOn(mask) {
  if (mask === ANY || mask === OUTSIDE_ONLY) return false;
  const place = placeOfLabel(Math.log2(mask));
  return place === INNER || place === LAST;
}
