/** A list of numbers that is filled anew for every word without being made anew. */
export interface FeatureList {
  values: Int32Array;
  length: number;
}

export function createFeatureList(): FeatureList {
  return { values: new Int32Array(512), length: 0 };
}
