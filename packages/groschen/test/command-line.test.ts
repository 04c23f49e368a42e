import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { run } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'groschen-'));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const article = file(
  'article.txt',
  'Der Dax stieg um 1,2 Prozent auf 24.100 Punkte. Amazon zahlt 50 Milliarden US-Dollar.',
);
const parseLines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('input', () => {
  test('a file, as one line of JSON with the file name as id', async () => {
    const { status, stdout } = await run(['analyze', article, '--format', 'jsonl', '--published', '2026-01-30']);
    expect(status).toBe(0);
    expect(parseLines(stdout)).toMatchObject([
      {
        schema: 'groschen/1',
        id: 'article',
        lang: 'de',
        published: '2026-01-30',
        quantities: [{ amount: '1.2' }, { amount: '24100' }, { amount: '50000000000' }],
      },
    ]);
  });

  test('the standard input, named - or not at all', async () => {
    for (const args of [
      ['analyze', '--format', 'json'],
      ['analyze', '-', '--format', 'json'],
    ]) {
      const { status, stdout } = await run(args, 'x');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ id: 'stdin', textLength: 1 });
    }
  });

  test('an empty file is a document without anything in it', async () => {
    const { status, stdout } = await run(['analyze', file('empty.txt', ''), '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'empty', textLength: 0, tokens: [], sentences: [], quantities: [] });
  });

  test('a missing file: exit status 2, the others are done', async () => {
    const { status, stdout, stderr } = await run(['analyze', join(folder, 'none.txt'), article, '--format', 'jsonl']);
    expect(status).toBe(2);
    expect(parseLines(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/none\.txt: there is no such file/);
  });

  test('a file that is not UTF-8: exit status 2, and where it breaks', async () => {
    const { status, stdout, stderr } = await run([
      'analyze',
      file('latin1.txt', Buffer.from('Preis: 5 \u20ac f\u00fcr', 'latin1')),
    ]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/latin1\.txt is not UTF-8: byte 9 breaks it/);
  });

  test('a byte order mark is not part of the text', async () => {
    const { stdout } = await run(['analyze', '--format', 'json'], '\ufeffDax');
    expect(JSON.parse(stdout).textLength).toBe(3);
  });
});

describe('--jsonl', () => {
  const lines = [
    '{"id":"a","text":"Umsatz: 5 Mio. Euro","published":"2026-01-30","lang":"de"}',
    '{"id":"b", broken',
    '{"id":"c"}',
    '',
    '{"text":"Revenue rose 3%."}',
    '{"id":6,"text":"ok","published":"yesterday"}',
  ].join('\n');

  test('one bad line never stops the others; the order is kept; exit status 1', async () => {
    const { status, stdout, stderr } = await run(['analyze', '--jsonl'], lines);
    expect(status).toBe(1);
    expect(parseLines(stdout)).toMatchObject([
      { id: 'a', quantities: [{ amount: '5000000', currency: 'EUR' }] },
      { id: 'line-2', error: { code: 'invalid-json' } },
      { id: 'c', error: { code: 'invalid-input', message: expect.stringContaining('text') } },
      { id: 'line-5', lang: 'en' },
      { id: '6', error: { code: 'invalid-date' } },
    ]);
    expect(stderr).toMatch(/the standard input, line 2 is not JSON/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('a line that is not UTF-8 fails alone', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"a","text":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"id":"b","text":"x"}\n'),
    ]);
    const { status, stdout } = await run(['analyze', '--jsonl'], input);
    expect(status).toBe(1);
    expect(parseLines(stdout)).toMatchObject([{ id: 'line-1', error: { code: 'invalid-utf8' } }, { id: 'b' }]);
  });

  test('no input, no output', async () => {
    expect(await run(['analyze', '--jsonl'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a field that a line leaves out is taken from the options', async () => {
    const { stdout } = await run(
      ['analyze', '--jsonl', '--published', '2025-05-01', '--lang', 'en'],
      '{"text":"x"}\n{"text":"x","published":"2026-01-30","lang":"de"}',
    );
    expect(parseLines(stdout)).toMatchObject([
      { published: '2025-05-01', lang: 'en' },
      { published: '2026-01-30', lang: 'de' },
    ]);
  });
});

describe('schema', () => {
  test('is a JSON Schema that what we write meets, and broken output does not', async () => {
    const { status, stdout } = await run(['schema']);
    expect(status).toBe(0);
    const valid = new Ajv2020({ strict: true }).compile(JSON.parse(stdout));
    const output = await run(['analyze', article, '--format', 'json', '--published', '2026-01-30']);
    const document = JSON.parse(output.stdout);
    expect(valid(document), JSON.stringify(valid.errors)).toBe(true);
    const [figure] = document.quantities;
    expect(valid({ ...document, quantities: [{ ...figure, amount: '1,2' }] })).toBe(false);
    expect(valid({ ...document, quantities: [{ ...figure, start: -1 }] })).toBe(false);
    expect(valid({ ...document, schema: 'groschen/0' })).toBe(false);
  });

  test('takes no arguments', async () => {
    expect(await run(['schema', 'x'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('options', () => {
  test('--layers limits what is written', async () => {
    const { stdout } = await run(['analyze', article, '--layers', 'quantities', '--format', 'json']);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['schema', 'id', 'lang', 'textLength', 'quantities']);
  });

  test('--token-style refines the tokens', async () => {
    const tokens = async (style: string) => {
      const { stdout } = await run(
        ['analyze', '--layers', 'tokens', '--format', 'json', '--lang', 'de', '--token-style', style],
        'Der US-Dollar fiel.',
      );
      return JSON.parse(stdout).tokens.length;
    };
    expect(await tokens('compound')).toBe(4);
    expect(await tokens('ud')).toBe(6);
  });

  test('text is the default, plain where it is not a terminal, with the annotations marked', async () => {
    const { stdout } = await run(['analyze', article]);
    expect(stdout).toContain('[50 Milliarden US-Dollar|50000000000 USD]');
    expect(stdout).not.toContain('\u001b');
  });

  test('several files in JSON make one array', async () => {
    const { stdout } = await run(['analyze', article, article, '--format', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test('--help and --version go to stdout', async () => {
    expect(await run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('groschen analyze') });
    expect(await run(['analyze', '--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(await run(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [[], /a command is missing/],
    [['frobnicate'], /there is no command "frobnicate"/],
    [['analyze', '--nope'], /--nope/],
    [['analyze', '--lang', 'fr'], /--lang takes auto, de, en/],
    [['analyze', '--format', 'xml'], /--format takes text, json/],
    [['analyze', '--layers', 'tokens,verbs'], /--layers takes tokens, sentences/],
    [['analyze', '--published', '30.01.2026'], /--published takes a day or time in ISO form/],
    [['analyze', '--published', '2026-02-30'], /--published/],
    [['analyze', '--workers', '0'], /--workers takes a whole number from 1 to 64/],
    [['summarize', '--layers', 'tokens'], /--layers/],
    [['analyze', '--jsonl', '--id', 'x'], /--id goes with a single text/],
  ])('wrong use %j: exit status 2 and a hint', async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/groschen --help/);
  });
});
