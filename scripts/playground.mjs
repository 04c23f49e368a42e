// Builds the playground as static files and, without `--build`, serves them: `npm run playground`.
import { copyFileSync, createReadStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, gzippedSize } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'examples', 'playground');
export const PLAYGROUND = join(root, '.groschen', 'playground');

/** Writes the page, its script in lazily loaded parts, and `sizes.json`. */
export async function buildPlayground() {
  rmSync(PLAYGROUND, { recursive: true, force: true });
  mkdirSync(PLAYGROUND, { recursive: true });
  for (const file of ['index.html', 'playground.css']) copyFileSync(join(source, file), join(PLAYGROUND, file));
  const chunks = await bundle(join(source, 'playground.ts'), root);
  for (const { fileName, code } of chunks) writeFileSync(join(PLAYGROUND, fileName), code);
  const size = (some) => `${Math.ceil(gzippedSize(some) / 1024)} kB`;
  const sizes = Object.fromEntries(chunks.map((chunk) => [chunk.isEntry ? 'page' : partName(chunk), size([chunk])]));
  writeFileSync(join(PLAYGROUND, 'sizes.json'), JSON.stringify(sizes));
  return sizes;
}

/** The package that a lazily loaded part comes from. */
function partName({ facadeModuleId, name }) {
  return /packages\/([^/]+)\//.exec(facadeModuleId ?? '')?.[1] ?? name;
}

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** Serves the built files on this machine alone. */
export function servePlayground(port = 0) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(PLAYGROUND, path === '/' ? 'index.html' : path);
    if (!file.startsWith(PLAYGROUND) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.table(await buildPlayground());
  if (!process.argv.includes('--build')) {
    const server = await servePlayground(4173);
    console.log(`The playground is at http://localhost:${server.address().port}/`);
  }
}
