import { endsWithOneOf, hyphenBefore, type Scene } from '../scene.ts';
import { isCapital, LOWER, SYMBOL } from '../words.ts';

/** The word before tells a company: a noun, or the end of a phrase. */
export function cueBefore(scene: Scene, index: number): string | null {
  const { words, language } = scene;
  const before = words.folded[index - 1]!;
  if (words.shapes[index - 1] === SYMBOL) return null;
  if (
    language.company.phrases.has(before) ||
    (index > 1 && language.company.phrases.has(`${words.folded[index - 2]} ${before}`))
  )
    return 'company-phrase';
  const noun =
    language.code === 'de'
      ? isCapital(words, index - 1) || hyphenBefore(words, index - 1)
      : words.shapes[index - 1] === LOWER;
  if (!noun) return null;
  if (endsWithOneOf(before, language.company.nounEndings)) return 'company-noun';
  // "Start-up", "start-up"
  const joined = hyphenBefore(words, index - 1) ? `${words.folded[index - 3]}-${before}`.replace(/s$/, '') : '';
  return language.company.nounEndings.has(joined) ? 'company-noun' : null;
}
