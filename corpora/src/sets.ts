import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldDocument } from './gold.ts';
import { parseGoldDocument } from './markup.ts';

const corpora = dirname(dirname(fileURLToPath(import.meta.url)));
/** Gold that is not ours to publish lies beside the repository, where it is present at all. */
const shared = join(corpora, '..', '..', 'shared');

export const SPLITS = ['train', 'dev', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** The split of a document by its number: 14, 3 and 3 of every 20, spread over all genres. */
export function splitOf(id: string): Split {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0) % 20;
  if ([3, 10, 17].includes(number)) return 'dev';
  return [0, 6, 13].includes(number) ? 'test' : 'train';
}

/** The documents of `groschen-news`, all or of one split, in order of their files. */
export function loadGroschenNews(split?: Split, folder = join(corpora, 'groschen-news')): readonly GoldDocument[] {
  return (['de', 'en'] as const)
    .flatMap((lang) => filesIn(join(folder, lang)))
    .map((file) => parseGoldDocument(readFileSync(file, 'utf8'), file))
    .filter((document) => split === undefined || splitOf(document.id) === split);
}

/** The gold sets beside the repository that are present: the article the project began with, and sample documents. */
export function loadSharedSets(): ReadonlyMap<string, readonly GoldDocument[]> {
  const sets = new Map<string, readonly GoldDocument[]>();
  for (const [name, file] of [
    ['seed', 'seed/seed.gold.jsonl'],
    ['sample', 'gold/sample.jsonl'],
  ] as const) {
    const path = join(shared, file);
    if (existsSync(path)) sets.set(name, readJsonLines(path));
  }
  return sets;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

function readJsonLines(path: string): readonly GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}
