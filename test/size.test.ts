import { expect, test } from 'vitest';
import { bundle, gzippedSize } from '../scripts/bundle.mjs';
import { ROOT } from './workspace.ts';

/** What an application pays for one import, with all that it needs, minified and gzipped: kB of 1,000 bytes at most. */
test.each([
  ["export * from '@groschen/document'", 20],
  ["export { createDocument, fromJson, toJson } from '@groschen/document'", 10],
  ["export { findQuantities } from '@groschen/quantities'", 40],
  ["export { findDates } from '@groschen/dates'", 75],
  ["export { findEntities } from '@groschen/entities'", 500],
  ["export { withFacts } from '@groschen/facts'", 92],
  ["export { compilePacks, parseRulePack } from '@groschen/rules'", 25],
  ["export { renderPage } from '@groschen/viewer'", 6],
  ["export * from '@groschen/formats'", 4],
  ["export { MODEL } from '@groschen/model-de'", 2_500],
  ["export { MODEL } from '@groschen/model-en'", 2_500],
])('%s: at most %i kB', async (code, most) => {
  expect(gzippedSize(await bundle({ code }, ROOT)) / 1000).toBeLessThanOrEqual(most);
});
