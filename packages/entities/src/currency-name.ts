import type { GazetteerHit } from './gazetteer/match.ts';
import type { Scene } from './scene.ts';

const CURRENCIES =
  /^(?:dollar|dollars|dollars|peso|pesos|franc|francs|pound|pounds|yuan|won|cent|cents|dollarn|dollarkurs|währung|real|rand|krone|kronen|lira)$/;

/** "US-Dollar", "Hong Kong dollars", "Schweizer Franken". */
export function isCurrency(scene: Scene, hit: GazetteerHit): boolean {
  if (hit.types.includes('location')) return beforeCurrency(scene, hit);
  // "41 million Swiss francs"; "Siemens won" is none
  return scene.words.folded[hit.firstWord] === 'swiss' && /^francs?$/.test(scene.words.folded[hit.endWord] ?? '');
}

/** Whether a currency's name or sign goes on from the words. */
export function beforeCurrency(scene: Scene, hit: { readonly endWord: number }): boolean {
  const { words } = scene;
  if (words.gaps[hit.endWord] === 0 && /^[$€£¥]$/.test(words.folded[hit.endWord]!)) return true;
  if (words.folded[hit.endWord] === '-' && words.folded[hit.endWord + 1] === '$') return true;
  const next = words.folded[hit.endWord] === '-' ? hit.endWord + 1 : hit.endWord;
  return next < words.length && words.gaps[next]! <= 1 && CURRENCIES.test(words.folded[next]!);
}
