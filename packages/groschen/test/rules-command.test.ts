import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namePacks } from '@groschen/entities';
import { builtInPacks } from '@groschen/facts';
import { validateRulePack } from '@groschen/rules';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './streams.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'groschen-packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const examplePacks = readdirSync(join(root, 'examples', 'packs'))
  .filter((name) => !name.includes('.'))
  .map((name) => join(root, 'examples', 'packs', name, `${name}.yaml`));

describe('rules test', () => {
  it('runs the examples of packs', async () => {
    expect(examplePacks).toHaveLength(3);
    const { status, stdout } = await run(['rules', 'test', ...examplePacks]);
    expect(stdout).toMatch(/^(?:✓ example\.[a-z-]+: (?:[1-9]\d+) examples and counterexamples, all pass\n){3}$/);
    expect(status).toBe(0);
  });

  it('runs those of the built-in packs', async () => {
    const { status, stdout } = await run(['rules', 'test']);
    expect(stdout).toContain('groschen.price-move');
    expect(stdout).toContain('groschen.company-names');
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('✓'))).toEqual([]);
    expect(status).toBe(0);
  });

  it('says why an example fails, and fails', async () => {
    const source = readFileSync(examplePacks.find((path) => path.includes('crypto'))!, 'utf8');
    const path = file('crypto.yaml', source.replace('erbeuteten am Freitag', 'sahen am Freitag'));
    const { status, stdout } = await run(['rules', 'test', path]);
    expect(stdout).toContain('✗ example.crypto#theft-de, example 1');
    expect(stdout).toContain('it came to pattern[2] {"in":"steal-de"} and stopped at');
    expect(status).toBe(1);
  });
});

describe('rules lint', () => {
  it('finds nothing in the example packs', async () => {
    expect(await run(['rules', 'lint', ...examplePacks])).toMatchObject({ status: 0 });
  });

  it('says what is probably not meant', async () => {
    const path = file(
      'slow.yaml',
      'format: groschen.rules/1\nname: a.b\nversion: "1"\nlanguages: [de]\nrules:\n  - { id: r, kind: phrases, phrases: [A], emit: { entity: company } }\n',
    );
    const { status, stdout } = await run(['rules', 'lint', path]);
    expect(stdout).toContain('a.b#r: it has no examples.');
    expect(status).toBe(1);
  });
});

describe('rules', () => {
  it('schema is a JSON Schema', async () => {
    const { status, stdout } = await run(['rules', 'schema']);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Groschen rule pack',
      type: 'object',
      required: expect.arrayContaining(['rules']),
    });
    expect(status).toBe(0);
  });

  it('tells wrong use, files that are not there and broken packs apart from failures', async () => {
    expect(await run(['rules'])).toMatchObject({ status: 2 });
    expect(await run(['rules', 'test', join(folder, 'none.yaml')])).toMatchObject({ status: 2 });
    const broken = await run(['rules', 'test', file('broken.yaml', 'format: groschen.rules/1\nrules: {}\n')]);
    expect(broken.stderr).toMatch(/broken\.yaml:\d+:\d+: /);
    expect(broken).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('analyze --pack', () => {
  it('uses packs beside the built-in ones', async () => {
    const crypto = examplePacks.find((path) => path.includes('crypto'))!;
    const { status, stdout } = await run(
      ['analyze', '--pack', crypto, '--format', 'json', '--layers', 'quantities,facts'],
      'Kraken nimmt Solana in den Handel auf. Der Fonds hält 12.500 SOL.',
    );
    expect(status).toBe(0);
    const { quantities, facts } = JSON.parse(stdout) as {
      quantities: { unit?: string }[];
      facts: { type: string; by: string }[];
    };
    expect(quantities[0]).toMatchObject({ text: '12.500 SOL', unit: 'sol', by: 'example.crypto@1#solana-amounts' });
    expect(facts).toMatchObject([{ type: 'coin-listing', by: 'example.crypto@1#listing' }]);
  });

  it('answers conditions on words', async () => {
    const head =
      'format: groschen.rules/1\nname: a.words\nversion: "1"\nlanguages: [de, en]\nfacts: { rise: [what] }\n';
    const path = file(
      'words.yaml',
      `${head}rules:\n  - { id: r, kind: pattern, pattern: [{ lemma: [steigen, rise], pos: VERB, capture: what }], emit: { fact: rise } }\n`,
    );
    const rise = async (text: string) =>
      (await run(['analyze', '--pack', path, '--layers', 'facts', '--format', 'json'], text)).stdout;
    expect(await rise('The prices of the houses rose and rose.')).toContain('"text": "rose"');
    expect(await rise('Die Preise der Häuser stiegen und stiegen.')).toContain('"text": "stiegen"');
  });

  it('reads unknown names by the words of a pack, and again where they stand alone', async () => {
    const path = file(
      'houses.yaml',
      'format: groschen.rules/1\nname: a.houses\nversion: "1"\nlanguages: [de]\nrules:\n  - id: house\n    kind: name\n    entity: company\n    replaces: [groschen.company-names#company-noun]\n    before: { de: { nouns: [fondsanbieter] } }\n',
    );
    const text = 'Der Fondsanbieter Quorvel Brenta wächst. Quorvel Brenta tagt.';
    const { stdout } = await run(['analyze', '--pack', path, '--format', 'json', '--layers', 'entities'], text);
    const { entities } = JSON.parse(stdout) as { entities: { text: string; by: string }[] };
    expect(entities.map((entity) => entity.text)).toEqual(['Quorvel Brenta', 'Quorvel Brenta']);
    expect(entities[0]!.by).toBe('a.houses@1#house');
  });

  it('switches built-in rules off', async () => {
    const text = 'Der Umsatz der Siemens AG stieg auf 5 Milliarden Euro.';
    const off = file(
      'off.yaml',
      'format: groschen.rules/1\nname: a.off\nversion: "1"\nlanguages: [de, en]\noff: [groschen.earnings]\nrules: []\n',
    );
    const facts = async (...args: string[]) =>
      (
        JSON.parse((await run(['analyze', '--format', 'json', '--layers', 'facts', ...args], text)).stdout) as {
          facts: unknown[];
        }
      ).facts.length;
    expect(await facts()).toBe(1);
    expect(await facts('--pack', off)).toBe(0);
  });

  it('stops with a broken pack, whatever the number of workers', async () => {
    const broken = file('broken.yaml', 'format: groschen.rules/1\n');
    for (const workers of ['1', '2'])
      expect(await run(['analyze', '--pack', broken, '--workers', workers, '--jsonl'], '{"text":"a"}\n')).toMatchObject(
        { status: 2, stdout: '' },
      );
  });
});

it('the built-in packs are of the format', () => {
  expect([...namePacks, ...builtInPacks].flatMap((pack) => validateRulePack(pack).problems)).toEqual([]);
});

describe('the guide', () => {
  const guide = readFileSync(join(root, 'docs', 'rule-packs.md'), 'utf8');
  const packs = Array.from(guide.matchAll(/^```yaml\n(format: .*?)^```$/gms), (match) => match[1]!);

  it.each(packs.map((source, i) => [/^name: (\S+)/m.exec(source)![1]!, source, i] as const))(
    '%s works as typed in',
    async (_, source, i) => {
      expect(packs.length).toBeGreaterThanOrEqual(3);
      const { status, stdout } = await run(['rules', 'test', file(`guide-${i}.yaml`, source)]);
      expect(stdout).toMatch(/all pass\n$/);
      expect(status).toBe(0);
    },
  );

  it('shows messages as they are', async () => {
    const path = file('funds.yaml', packs[0]!.replace('    phrases:', '    phrase:'));
    const { stderr } = await run(['rules', 'test', path]);
    expect(stderr).toContain(guide.match(/^ {4}(funds\.yaml:\d+:\d+: .*)$/m)![1]!);
  });

  it.each([
    ['acme.houses', 'text: Der Fondsanbieter Anfang Mai noch nicht kannte.', '{ entity: company, text: Anfang }'],
    [
      'acme.mandates',
      'text: "[Pensionskasse Alster|company] entzieht der [Nordlicht Invest|company] ein Mandat über 50 Millionen Euro."',
      '{ fact: mandate, roles: { client: Pensionskasse Alster, manager: Nordlicht Invest, volume: 50 Millionen Euro } }',
    ],
    [
      'acme.leases',
      'text: "[Alster Handel|company] will die Fläche mieten."',
      '{ fact: lease, roles: { tenant: Alster Handel } }',
    ],
  ])('shows what failed of %s as it is told', async (name, text, finds) => {
    const source = packs.find((pack) => pack.includes(`name: ${name}\n`))!;
    const example = `    examples:\n      - ${text}\n        finds: [${finds}]\n`;
    const { stdout } = await run(['rules', 'test', file(`${name}.yaml`, source.replace('    examples:\n', example))]);
    const [, ...lines] = new RegExp(`^ {4}✗ ${name}#.*\\n(?: {8}.*\\n)+`, 'm').exec(guide)![0].trimEnd().split('\n');
    const plain = (shown: string) => shown.replace(/\s+/g, ' ').trim();
    expect(plain(stdout)).toContain(plain(lines.join(' ')));
  });
});
