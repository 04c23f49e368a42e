import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly packageManager?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface WorkspacePackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The published packages, in the order of their folders. */
export function publishedPackages(): readonly WorkspacePackage[] {
  return readdirSync(join(ROOT, 'packages')).map((name) => {
    const folder = join(ROOT, 'packages', name);
    return { folder, manifest: readManifest(folder) };
  });
}

/** A package and all of ours that it depends on. */
export function withDependencies(name: string, packages = publishedPackages()): readonly WorkspacePackage[] {
  const found = new Map<string, WorkspacePackage>();
  const add = (wanted: string) => {
    const one = packages.find(({ manifest }) => manifest.name === wanted);
    if (!one || found.has(wanted)) return;
    found.set(wanted, one);
    Object.keys(one.manifest.dependencies ?? {}).forEach(add);
  };
  add(name);
  return [...found.values()];
}

/** Packs packages as they would be published; gives the tarballs by package name. */
export function pack(packages: readonly WorkspacePackage[], destination: string): ReadonlyMap<string, string> {
  const pnpm = readManifest(ROOT).packageManager!;
  return new Map(
    packages.map(({ folder, manifest }) => {
      execFileSync('npx', ['--yes', pnpm, 'pack', '--pack-destination', destination], { cwd: folder, stdio: 'pipe' });
      const tarball = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
      return [manifest.name, join(destination, tarball)];
    }),
  );
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
