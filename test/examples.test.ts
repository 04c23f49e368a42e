import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './workspace.ts';

const examples = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.mjs'));

test.each(examples)('examples/%s runs and says something', (name) => {
  const output = execFileSync(process.execPath, [join('examples', name)], { cwd: ROOT, encoding: 'utf8' });
  expect(output.trim()).not.toBe('');
  expect(output).not.toMatch(/undefined|\[object Object\]|NaN/);
});
