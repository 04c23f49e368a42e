// Analyses an article in the agencies' manner, first in German, then in English: `npm run demo`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const groschen = here('../packages/groschen/bin/groschen.mjs');

for (const article of ['articles/voltera-de.txt', 'articles/voltera-en.txt']) {
  const args = [groschen, 'analyze', here(article), '--published', '2026-03-03T16:40', '--brief', 'both'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  console.log();
}
