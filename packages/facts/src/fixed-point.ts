/** A whole number of tenths, hundredths … as a decimal with so many places: `fixedPoint(-1234n, 2)` is "-12.34". */
export function fixedPoint(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
