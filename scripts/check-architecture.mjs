// Checks that the packages depend on each other as docs/architecture.md draws it: downwards only, and on nothing undeclared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The floors, from the ground up; an arrow within a floor has to be written here. */
const FLOORS = [
  ['document', 'lexicon'],
  ['tokenize', 'rules', 'morphology', 'model-de', 'model-en'],
  ['quantities', 'dates', 'entities'],
  ['facts', 'summary'],
  ['viewer', 'formats'],
  ['groschen'],
];
const WITHIN_A_FLOOR = new Set(['summary → facts']);
/** Where Node's own modules may be imported; everything else runs in a browser. */
const NODE_ALLOWED = [/^packages\/groschen\/src\/cli\//, /^packages\/rules\/src\/load\//];

const floorOf = new Map(FLOORS.flatMap((names, floor) => names.map((name) => [name, floor])));
const problems = [];

for (const name of readdirSync('packages')) {
  if (!floorOf.has(name)) problems.push(`packages/${name}: on no floor; add it to scripts/check-architecture.mjs`);
  const manifest = JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8'));
  const declared = new Set([...Object.keys(manifest.dependencies ?? {}), manifest.name]);
  for (const file of sourceFiles(join('packages', name, 'src'))) {
    const source = readFileSync(file, 'utf8');
    for (const [, specifier] of source.matchAll(
      /(?:^|\n)\s*(?:import|export)[^;'"]*?from\s*['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
    )) {
      if (!specifier || specifier.startsWith('.')) continue;
      if (specifier.startsWith('node:')) {
        if (!NODE_ALLOWED.some((allowed) => allowed.test(file)))
          problems.push(`${file}: ${specifier} does not exist in a browser`);
        continue;
      }
      const target = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0];
      if (!declared.has(target))
        problems.push(`${file}: imports ${target}, which packages/${name}/package.json does not declare`);
      const lower = target.replace('@groschen/', '');
      if (!floorOf.has(lower) || lower === name) continue;
      const down = floorOf.get(lower) < floorOf.get(name) || WITHIN_A_FLOOR.has(`${name} → ${lower}`);
      if (!down) problems.push(`${file}: ${name} → ${lower} does not point down`);
    }
  }
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${floorOf.size} packages on ${FLOORS.length} floors: all arrows point down.`);
