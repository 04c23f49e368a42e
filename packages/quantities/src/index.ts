export { findQuantities, withQuantities } from './find.ts';
export { type FormatStyle, formatQuantity } from './format.ts';
export type { QuantityOptions } from './options.ts';
export { type ParseOptions, parseQuantity, sameFigure } from './parse.ts';
export type { Rejection } from './trace.ts';
