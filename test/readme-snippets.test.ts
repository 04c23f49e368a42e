import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { publishedPackages, ROOT } from './workspace.ts';

/**
 * Every `ts` block of every README is run as it stands. What it logs must hold, in order, what the comments behind its
 * `console.log(…)` say: `console.log(1 + 1); // 2`.
 */
const scratch = join(ROOT, 'test', '.snippets');
mkdirSync(scratch, { recursive: true });
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const readmes = [
  join(ROOT, 'README.md'),
  join(ROOT, 'docs', 'rule-packs.md'),
  ...publishedPackages().map(({ folder }) => join(folder, 'README.md')),
];

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(readmes.filter((file) => existsSync(file)).map((file) => [relative(ROOT, file), file]))(
  '%s',
  (name, file) => {
    const blocks = [...readFileSync(file, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!);

    test.each(blocks.map((code, i) => [i + 1, code] as const))('snippet %i', async (number, code) => {
      const path = join(scratch, `${name.replace(/\W+/g, '-')}-${number}.ts`);
      writeFileSync(path, code);
      const logged: string[] = [];
      const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
        logged.push(
          values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 10 }))).join(' '),
        );
      });
      try {
        await import(path);
      } finally {
        log.mockRestore();
      }
      const output = squeeze(logged.join('\n'));
      let from = 0;
      for (const [, comment] of code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)) {
        const expected = squeeze(comment!);
        const at = output.indexOf(expected, from);
        expect(at, `${expected}\nis not in what it logs:\n${output}`).toBeGreaterThanOrEqual(0);
        from = at + expected.length;
      }
    });
  },
);
