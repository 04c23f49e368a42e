// Analyses an article in the agencies' manner, first in German, then in English: `npm run demo`.

import { fileURLToPath } from 'node:url';
import { main } from 'groschen/cli';

const articles = ['articles/voltera-de.txt', 'articles/voltera-en.txt'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
process.exitCode = await main(['analyze', ...articles, '--published', '2026-03-03T16:40', '--brief', 'both']);
