// Installs what is missing and compiles what has changed. Needs Node and npm alone; says on stderr what it does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.groschen-setup');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Groschen needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

function run(label, command, args) {
  const started = Date.now();
  if (label) process.stderr.write(`${label} …\n`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(`Set-up failed: ${command} ${args.join(' ')}\n`);
    process.exit(status ?? 1);
  }
  if (label) process.stderr.write(`${label}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** The installation is current as long as the lock file and every package.json are the ones it was made from. */
function fingerprint() {
  const manifests = readdirSync(join(root, 'packages'))
    .map((name) => join('packages', name, 'package.json'))
    .filter((file) => existsSync(join(root, file)));
  const hash = createHash('sha256');
  for (const file of [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'corpora/package.json',
    ...manifests.sort(),
  ]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

const wanted = fingerprint();
const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (installed !== wanted) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  run('Installing dependencies', 'npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}
const first = installed !== wanted || !existsSync(join(root, 'packages', 'groschen', 'dist'));
run(first ? 'Compiling' : '', process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b']);
