import type { RuleLanguage } from '@groschen/document';
import { createNameTagger, loadModel, type ModelData, type NameTagger } from '@groschen/entities';
import { MODEL as GERMAN } from '@groschen/model-de';
import { MODEL as ENGLISH } from '@groschen/model-en';

/** The statistical taggers; each is loaded when the first text of its language asks for it. */
export function builtInTaggers(): Readonly<Record<RuleLanguage, NameTagger>> {
  const german = lazy(GERMAN);
  const english = lazy(ENGLISH);
  return {
    get de() {
      return german();
    },
    get en() {
      return english();
    },
  };
}

function lazy(data: ModelData): () => NameTagger {
  let tagger: NameTagger | undefined;
  return () => {
    tagger ??= createNameTagger(loadModel(data));
    return tagger;
  };
}
