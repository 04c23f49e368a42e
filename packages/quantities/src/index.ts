export { findQuantities, type QuantityOptions, withQuantities } from './find.ts';
export type { Rejection } from './trace.ts';
