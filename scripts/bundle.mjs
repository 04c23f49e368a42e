// Bundles compiled packages for the browser, as an application would, and measures them.
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Chunks of an application that starts at `input` (a file, or the text of a module as `{ code }`). */
export async function bundle(input, cwd = process.cwd()) {
  const virtual = '\0entry';
  const build = await rolldown({
    input: typeof input === 'string' ? input : virtual,
    cwd,
    platform: 'browser',
    logLevel: 'warn',
    plugins:
      typeof input === 'string'
        ? []
        : [
            {
              name: 'entry',
              resolveId: (id) => (id === virtual ? id : undefined),
              load: (id) => (id === virtual ? { code: input.code, moduleType: 'ts' } : undefined),
            },
          ],
  });
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    entryFileNames: 'playground.js',
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  return output.filter((chunk) => chunk.type === 'chunk');
}

/** Bytes that a server would send for these chunks. */
export function gzippedSize(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}
