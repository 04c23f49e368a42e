/**
 * Trains the tagger of one language and writes its model package: `npm run train -- de|en [--also FILE.jsonl] [--out FILE.ts] [--kinds-anew]`.
 * Deterministic on one version of Node; minutes on one core. What it reads: `../shared/data` and `corpora/groschen-news`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LABELS } from '../dist/tagger/labels.js';
import { loadModel } from '../dist/tagger/name-tagger.js';
import { FINE_TYPES } from '../dist/tagger/span-type.js';
import { namePools, replaceNames } from './augment.mjs';
import { trainTeacher } from './context-teacher.mjs';
import { random, trainCrf } from './crf.mjs';
import { encodeModel, quantise } from './encode.mjs';
import { readCorpus, readOwnData, readPublicSet, readTexts, SETS } from './examples.mjs';
import { financialWords } from './financial-words.mjs';
import { createMean } from './mean.mjs';
import { kindsOf, nameKinds } from './name-kinds.mjs';
import { createPreparation } from './prepare.mjs';
import { trainSpanTypes, typedNames } from './span-types.mjs';
import { namedBySurroundings, namedOf } from './surroundings.mjs';
import { makeWordClasses } from './word-classes.mjs';

/** What training may be told otherwise; these are the values of the shipped models. */
export const SETTINGS = {
  bits: 20,
  typeBits: 16,
  epochs: 4,
  rate: 0.1,
  l1: 1e-5,
  dropout: 0.3,
  /** The weights are the mean of what is learnt from so many orders of the sentences. */
  seeds: [1, 2, 3],
  corpusWeight: 2,
  /** Copies of our documents with other names: of news, and of everyday texts. */
  copies: 10,
  generalCopies: 3,
  copyWeight: 1,
  /** Share of the gazetteer's and the rules' findings in our texts that the learners do not see: both were made with these in sight. */
  hidden: 0.2,
  step: 0.02,
  typeStep: 0.03,
  /** Rows whose weights all are smaller, in steps, are left out: as many as the measured figures bear, for a smaller model that loads sooner. */
  least: { de: 8, en: 7 },
  typeLeast: 2,
};

/**
 * Trains and gives the bytes of the model. `kinds` and `named` tell what words are in raw text (`name-kinds.mjs`, `surroundings.mjs`); `own`
 * are further examples, which count as much as our corpus.
 */
export async function trainModel(lang, { kinds, named }, settings = SETTINGS, log = () => {}, own = []) {
  const publicSets = SETS[lang].map(({ file, weight }) => ({ examples: readPublicSet(file), weight }));
  const news = [...readCorpus(lang, 'train'), ...readTexts(lang), ...own];
  const corpus = [...news, ...readTexts(`${lang}-general`)];
  const financial = financialWords(
    news.map(({ text }) => text),
    publicSets.flatMap(({ examples }) => examples.map(({ text }) => text)),
  );
  log(`${financial.size} words mark financial news`);
  const classes = await makeWordClasses(lang, financial, kinds, named);
  log(`${classes.hashes.length} words in the table of classes`);
  const preparation = createPreparation({ lang, classes, bits: settings.bits });
  const sentences = [];
  const names = [];
  const chance = random(11);
  const hides = () => chance() < settings.hidden;
  const add = (example, weight, ours = true) => {
    const text = preparation.read(example, ours ? hides : undefined);
    for (const sentence of preparation.sentences(example, text, weight)) sentences.push(sentence);
    names.push(...typedNames(example, text, weight));
  };
  for (const { examples, weight } of publicSets) for (const example of examples) add(example, weight, false);
  for (const example of corpus) add(example, settings.corpusWeight);
  const pools = namePools();
  const next = random(7);
  for (let copy = 0; copy < settings.copies; copy++)
    for (const example of copy < settings.generalCopies ? corpus : news)
      add(replaceNames(example, lang, pools, next), settings.copyWeight);
  log(`${sentences.length} sentences, ${names.length} typed names`);
  const mean = createMean(2 ** settings.bits);
  for (const seed of settings.seeds) {
    const onEpoch = ({ epoch, loss }) => log(`seed ${seed}, epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
    const learnt = trainCrf(sentences, { buckets: 2 ** settings.bits, ...settings, seed, onEpoch });
    mean.add(learnt.weights, learnt.transitions);
  }
  const { weights, transitions } = mean.get();
  const typeWeights = trainSpanTypes(names, { bits: settings.typeBits });
  return encodeModel({
    lang,
    name: `model-${lang}`,
    classes,
    labelWeights: quantise(weights, LABELS, settings.step, settings.least[lang]),
    transitions,
    typeWeights: quantise(typeWeights, FINE_TYPES.length, settings.typeStep, settings.typeLeast),
  });
}

/** What raw text tells of words: to the model that is there already, and to a teacher that sees contexts alone. */
async function readRawText(lang, model) {
  const general = SETS[lang].flatMap(({ file }) => readPublicSet(file));
  const teacher = await trainTeacher(lang, general, SETTINGS);
  return { kinds: await nameKinds(lang, model), named: await namedBySurroundings(lang, teacher) };
}

/** Writes the module that a model package exports. */
export function writeModel(file, bytes) {
  const weights = Buffer.from(bytes).toString('base64');
  writeFileSync(
    file,
    `/** Written by packages/entities/train/train.mjs; do not edit. */\nexport const WEIGHTS: string =\n  '${weights}';\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { also: { type: 'string' }, out: { type: 'string' }, 'kinds-anew': { type: 'boolean' } },
  });
  const [lang] = positionals;
  if (lang !== 'de' && lang !== 'en') {
    console.error('usage: npm run train -- de|en [--also FILE.jsonl] [--out FILE.ts] [--kinds-anew]');
    process.exit(2);
  }
  const started = Date.now();
  const log = (line) => console.error(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
  const own = values.also ? readOwnData(values.also) : [];
  const file = values.out ?? new URL(`../../model-${lang}/src/generated/weights.ts`, import.meta.url);
  const { MODEL } = await import(`../../model-${lang}/dist/index.js`);
  const model = loadModel(MODEL);
  const raw = values['kinds-anew'] ? await readRawText(lang, model) : { kinds: kindsOf(model), named: namedOf(model) };
  writeModel(file, await trainModel(lang, raw, SETTINGS, log, own));
}
