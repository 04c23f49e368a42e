/** From hashes of 32 bits to numbers other than 0, which stands for nothing. */
export interface HashTable {
  get(hash: number): number;
  set(hash: number, value: number): void;
}

/** Open addressing; it grows where it is more than half full. `size`, the number of places at first, is made a power of two. */
export function createHashTable(size: number): HashTable {
  let hashes = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, size))));
  let values = new Int32Array(hashes.length);
  let used = 0;
  const slotOf = (hash: number): number => {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const set = (hash: number, value: number): void => {
    const slot = slotOf(hash);
    if (values[slot] === 0 && ++used * 2 > hashes.length) {
      grow();
      set(hash, value);
      return;
    }
    hashes[slot] = hash;
    values[slot] = value;
  };
  const grow = (): void => {
    const [oldHashes, oldValues] = [hashes, values];
    hashes = new Int32Array(2 * oldHashes.length);
    values = new Int32Array(2 * oldHashes.length);
    used = 0;
    oldValues.forEach((value, slot) => {
      if (value !== 0) set(oldHashes[slot]!, value);
    });
  };
  return { get: (hash) => values[slotOf(hash)]!, set };
}
