import { GroschenError } from '@groschen/document';
import { expect, it } from 'vitest';
import { parseRulePackText } from '../src/load/index.ts';
import { BROKEN_PACKS } from './broken-packs.ts';

const cases = Object.entries(BROKEN_PACKS);

it('are more than twenty', () => expect(cases.length).toBeGreaterThanOrEqual(20));

it.each(cases)('%s', (_, source) => {
  let message = '';
  try {
    parseRulePackText(source, 'funds.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(GroschenError);
    expect((error as GroschenError).code).toBe('invalid-pack');
    message = (error as Error).message;
  }
  expect(message).toMatchSnapshot();
  for (const line of message.split('\n')) expect(line).toMatch(/^funds\.yaml:\d+:\d+: /);
});
