/**
 * TF-IDF weight of each term in each text: its frequency there times `1 + ln(texts / (1 + texts that hold it))`. `texts` are the
 * terms (stems) of one text each, such as the sentences of a document.
 *
 * The weights are natural's; it counts the texts of a term by going through all of them, this in one pass. O(all terms).
 */
export function termWeights(texts: readonly (readonly string[])[]): readonly ReadonlyMap<string, number>[] {
  const frequencies = texts.map(countTerms);
  const textsWith = new Map<string, number>();
  for (const text of frequencies) for (const term of text.keys()) textsWith.set(term, (textsWith.get(term) ?? 0) + 1);
  return frequencies.map((text) => {
    const weights = new Map<string, number>();
    for (const [term, frequency] of text)
      weights.set(term, frequency * (1 + Math.log(texts.length / (1 + textsWith.get(term)!))));
    return weights;
  });
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
