/**
 * A tagger that sees only what stands around a word: trained on the public sets, whose texts are of all kinds, and used for reading raw
 * text (`surroundings.mjs`).
 */
import { LABELS } from '../dist/tagger/labels.js';
import { decodeModel } from '../dist/tagger/model.js';
import { FINE_TYPES } from '../dist/tagger/span-type.js';
import { trainCrf } from './crf.mjs';
import { encodeModel, quantise } from './encode.mjs';
import { createPreparation } from './prepare.mjs';
import { makeWordClasses } from './word-classes.mjs';

const LEAST = 2;
const L1 = 3e-5;

export async function trainTeacher(lang, examples, settings) {
  const classes = await makeWordClasses(lang, new Set(), new Map(), new Map());
  const preparation = createPreparation({ lang, classes, bits: settings.bits });
  const sentences = examples.flatMap((example) =>
    preparation.sentences(example, preparation.read(example), 1, 'context'),
  );
  const { weights, transitions } = trainCrf(sentences, { buckets: 2 ** settings.bits, ...settings, l1: L1 });
  return decodeModel(
    encodeModel({
      lang,
      name: `context-${lang}`,
      classes,
      labelWeights: quantise(weights, LABELS, settings.step, LEAST),
      transitions,
      typeWeights: { rows: [], labels: FINE_TYPES.length, step: settings.typeStep, buckets: 2 ** settings.typeBits },
    }),
  );
}
