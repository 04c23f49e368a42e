import { GroschenError } from '@groschen/document';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { linearRegex } from '../linear-regex.ts';
import type { RulePack } from '../pack.ts';
import { formatProblem, type PackProblem } from '../schema/problem.ts';
import { validateRulePack } from '../schema/validate-pack.ts';

/** A larger file is refused: a list of names that long is a gazetteer. */
export const MAX_PACK_LENGTH = 16 * 1024 * 1024;

/**
 * Reads a pack from YAML or JSON. Throws `invalid-pack` with all mistakes, one a line: `file:line:column: rule "…": what is
 * wrong. How to mend it`. `file` is the name that the messages use.
 */
export function parseRulePackText(source: string, file = 'pack'): RulePack {
  if (source.length > MAX_PACK_LENGTH)
    throw new GroschenError('invalid-pack', `${file}: larger than ${MAX_PACK_LENGTH} characters. Split the pack.`);
  const plain = readFast(source, file);
  if (plain !== undefined) {
    const { pack } = validateRulePack(plain, { regex: linearRegex });
    if (pack) return pack;
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    throw new GroschenError(
      'invalid-pack',
      document.errors.map(({ pos, message }) => `${at(file, lines, pos[0])}: ${syntaxMessage(message)}`).join('\n'),
    );
  const value = toValue(document, file);
  const { pack, problems } = validateRulePack(value, { regex: linearRegex });
  if (pack) return pack;
  const located = problems
    .map((problem) => ({ problem, offset: offsetOf(document, problem) }))
    .sort((a, b) => a.offset - b.offset);
  throw new GroschenError(
    'invalid-pack',
    located.map(({ problem, offset }) => `${at(file, lines, offset)}: ${formatProblem(problem, value)}`).join('\n'),
  );
}

/**
 * The value alone, read about ten times as fast as with the place of everything; that is for packs with a mistake. Nothing where
 * the text does not parse, or has aliases, which could multiply.
 */
function readFast(source: string, file: string): unknown {
  try {
    if (file.endsWith('.json')) return JSON.parse(source) as unknown;
    return ALIAS.test(source) ? undefined : load(source, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

const ALIAS = /(?:^|[\s[{,:-])[&*][^\s&*]/m;

/** Aliases that multiply to more than a hundred copies are refused by the reader. */
function toValue(document: YamlDocument.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new GroschenError('invalid-pack', `${file}: ${(error as Error).message}. Write the parts out.`, {
      cause: error,
    });
  }
}

function at(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}`;
}

function syntaxMessage(message: string): string {
  const plain = message.replace(/ at line \d+, column \d+:?[\s\S]*$/, '');
  if (/tabs? /i.test(plain)) return `${plain}. Indent with spaces`;
  if (/unique/i.test(plain)) return 'the same key stands twice. Take one of the two away';
  return plain;
}

/** Offset of the node that a problem speaks of, or of the nearest one around it that is there. */
function offsetOf(document: YamlDocument.Parsed, { path, atKey }: PackProblem): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  path.forEach((key, i) => {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      next = pair?.value;
      offset = startOf(i === path.length - 1 && atKey ? pair?.key : (pair?.value ?? pair?.key)) ?? offset;
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      offset = startOf(next) ?? offset;
    }
    node = next;
  });
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
