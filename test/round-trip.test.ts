import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

it('the facts of a brief are found again when it is analysed, nine of ten', () => {
  const printed = execFileSync('node', ['corpora/evaluation/summary.mjs', 'roundtrip', '--split', 'test'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const shares = [...printed.matchAll(/round trip (?:de|en): \d+ of \d+ facts \(([\d.]+)%\)/g)].map((line) =>
    Number(line[1]),
  );
  expect(shares).toHaveLength(2);
  for (const share of shares) expect(share).toBeGreaterThanOrEqual(90);
}, 120_000);
