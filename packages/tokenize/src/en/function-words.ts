/** Frequent English words that few other languages of Europe write alike: where they are frequent, the text is English. */
export const functionWords: readonly string[] = [
  'the and of to that with from this which are were their will would been has its said by it not but you they have',
  'was his her about than more after or what there my your our is on as be an we he she for at i',
].flatMap((group) => group.split(' '));
