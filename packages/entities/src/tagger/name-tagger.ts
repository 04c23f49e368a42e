import { builtInKnowledge, type NameKnowledge } from '../built-in.ts';
import type { NameTagger } from '../tagger.ts';
import { firstWordAt } from '../words.ts';
import { decodeBase64 } from './base64.ts';
import { decodeModel, type TaggerModel } from './model.ts';
import { sentenceEndsOf } from './sentence-ends.ts';
import { createTagNames } from './tag-names.ts';

/** What a model package ships: the bytes of a model in base64. */
export interface ModelData {
  readonly lang: 'de' | 'en';
  readonly name: string;
  readonly weights: string;
}

/** Reads the weights of a model package. About 40 ms; throws a `ModelFormatError` where they are of another version. */
export function loadModel(data: ModelData): TaggerModel {
  return decodeModel(decodeBase64(data.weights));
}

/**
 * A tagger for one language. It keeps the words it has seen (at most 50,000), nothing of the documents.
 * Speed is measured in the README; memory is about 12 MB.
 */
export function createNameTagger(model: TaggerModel, knowledge: NameKnowledge = builtInKnowledge()): NameTagger {
  const tagNames = createTagNames(model, knowledge);
  const by = `groschen.${model.name}@1#crf`;
  return (document, findings) => {
    const { words } = findings;
    const { names, outside, financial } = tagNames(findings, sentenceEndsOf(words, document.sentences));
    return {
      proposals: names.map((name) => ({ by, ...name })),
      financial,
      doubt({ start, end }) {
        let least = 1;
        for (let i = firstWordAt(words, start); i < words.length && words.starts[i]! < end; i++)
          least = Math.min(least, outside[i]!);
        return least;
      },
    };
  };
}
