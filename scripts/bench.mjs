// Runs the benchmarks: all, or those of the names given: `npm run bench -- tokens quantities`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const benchmarks = readdirSync('packages')
  .map((name) => join('packages', name, 'bench'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.bench.mjs'))
      .map((file) => join(folder, file)),
  );
const nameOf = (file) => basename(file, '.bench.mjs');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benchmarks.some((file) => nameOf(file) === name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${benchmarks.map(nameOf).join(', ')}.`);
  process.exit(2);
}
for (const file of benchmarks) {
  if (wanted.length > 0 && !wanted.includes(nameOf(file))) continue;
  console.log(`\n${nameOf(file)}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
