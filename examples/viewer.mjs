// A page to look at, with nothing to load: node examples/viewer.mjs
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPage } from '@groschen/viewer';
import { createAnalyzer } from 'groschen';

const document = createAnalyzer()({ text: 'SAP verlor 1,2 Prozent auf 240 Euro.', published: '2026-01-30' });
const file = join(mkdtempSync(join(tmpdir(), 'groschen-')), 'note.html');
writeFileSync(file, renderPage([document], 'One note'));
console.log(`Open ${file} in a browser.`);
