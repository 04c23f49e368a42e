export type Vector = ReadonlyMap<string, number>;

/** Cosine of the angle between two sparse vectors, 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of small) product += weight * (large.get(term) ?? 0);
  const lengths = Math.sqrt(squared(a) * squared(b));
  return lengths > 0 ? product / lengths : 0;
}

function squared(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return sum;
}

/** Sum of vectors. */
export function total(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}
