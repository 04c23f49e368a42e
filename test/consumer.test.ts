import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pack, publishedPackages, ROOT, withDependencies } from './workspace.ts';

/** What people really get: packed tarballs, installed into an empty project, used from JavaScript and from TypeScript. */
const project = mkdtempSync(join(tmpdir(), 'groschen-consumer-'));
let tarballs: ReadonlyMap<string, string>;

beforeAll(() => {
  tarballs = pack(publishedPackages(), project);
  const wanted = new Set(
    ['@groschen/quantities', '@groschen/viewer']
      .flatMap((name) => withDependencies(name))
      .map(({ manifest }) => manifest.name),
  );
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const files = [...tarballs].filter(([name]) => wanted.has(name)).map(([, file]) => file);
  install(files, project);
}, 300_000);

function install(files: readonly string[], cwd: string): void {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...files], { cwd, stdio: 'pipe' });
}

/** Runs a program with the next long-term Node, which npm fetches as a package. */
function onNode24(args: readonly string[], cwd: string): string {
  return execFileSync('npx', ['--yes', '--loglevel=error', 'node@24', ...args], { cwd, encoding: 'utf8' });
}

describe('two packages in an empty project', () => {
  const program = `
    import { createDocument } from '@groschen/document';
    import { findQuantities } from '@groschen/quantities';
    import { renderPage } from '@groschen/viewer';
    const text = 'Der Umsatz stieg auf 2,5 Mrd. Euro.';
    const quantities = findQuantities(text);
    const page = renderPage([{ ...createDocument({ text, lang: 'de' }), quantities }]);
    console.log(quantities.map((q) => ('amount' in q ? q.amount : q.min)).join(), page.includes('<mark'));
  `;

  test('from JavaScript', () => {
    writeFileSync(join(project, 'program.mjs'), program);
    expect(execFileSync(process.execPath, ['program.mjs'], { cwd: project, encoding: 'utf8' }).trim()).toBe(
      '2500000000 true',
    );
  });

  test('from TypeScript, with strict types', () => {
    writeFileSync(
      join(project, 'program.ts'),
      `${program}\n// @ts-expect-error a quantity's kind is one of a closed list\nquantities[0]!.kind === 'colour';`,
    );
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'NodeNext',
          target: 'ES2023',
          lib: ['ES2023', 'DOM'],
          noEmit: true,
          types: [],
        },
        include: ['program.ts'],
      }),
    );
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], {
      cwd: project,
      stdio: 'inherit',
    });
  });

  test('on Node 24', () => {
    expect(onNode24(['program.mjs'], project).trim()).toBe('2500000000 true');
  }, 120_000);

  test('nothing that only tools need comes along', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed.sort()).toEqual(['@groschen', 'zod']);
  });
});

describe('the command line in an empty project', () => {
  const text = 'Die Siemens-Aktie verlor am Freitag 1,01 Prozent auf 239,30 Euro.';
  const command = ['node_modules/groschen/bin/groschen.mjs', 'analyze', 'note.txt', '--format', 'json'];
  const folder = mkdtempSync(join(tmpdir(), 'groschen-command-'));
  const facts = (output: string) => (JSON.parse(output) as { facts: { type: string }[] }).facts.map(({ type }) => type);

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'desk', private: true }));
    writeFileSync(join(folder, 'note.txt'), text);
    install([...tarballs.values()], folder);
  }, 300_000);

  test('with the Node that runs this', () => {
    expect(facts(execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' }))).toEqual(['price-move']);
  });

  test('on Node 24', () => {
    expect(facts(onNode24(command, folder))).toEqual(['price-move']);
  }, 120_000);
});

describe.each(publishedPackages().map(({ manifest }) => [manifest.name]))('%s as published', (name) => {
  test('publint finds nothing to mend', () => {
    const output = execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/publint/src/cli.js'), tarballs.get(name)!, '--strict'],
      { encoding: 'utf8' },
    );
    expect(output).toMatch(/All good/);
  });

  test('its types resolve as its code does', () => {
    execFileSync(join(ROOT, 'node_modules/.bin/attw'), [tarballs.get(name)!, '--profile', 'esm-only'], {
      stdio: 'pipe',
    });
  });
});
