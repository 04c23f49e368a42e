import { readFileSync } from 'node:fs';
import { GroschenError } from '@groschen/document';
import type { RulePack } from '../pack.ts';
import { parseRulePackText } from './parse-rule-pack.ts';

/** Reads a pack from a file of YAML or JSON. Throws `unreadable-file`, or `invalid-pack` with all that is wrong in it. */
export function loadRulePack(path: string): RulePack {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : (error as Error).message;
    throw new GroschenError('unreadable-file', `cannot read the rule pack ${path}: ${reason}`, { cause: error });
  }
  return parseRulePackText(decode(bytes, path), path);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new GroschenError('invalid-pack', `${path}: is not UTF-8. Convert it first.`, { cause: error });
  }
}
