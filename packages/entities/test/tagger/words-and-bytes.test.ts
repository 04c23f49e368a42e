import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashString, mix } from '../../src/hash.ts';
import { decodeBase64 } from '../../src/tagger/base64.ts';
import { decodeModel, ModelFormatError } from '../../src/tagger/model.ts';
import { registerOf } from '../../src/tagger/register.ts';
import { sentenceEndsOf } from '../../src/tagger/sentence-ends.ts';
import { FINANCIAL, findWordClass, NO_CLUSTER, type WordClasses } from '../../src/tagger/word-classes.ts';
import { GIVEN_NAME, makeWordForm, SURNAME, type WordKnowledge } from '../../src/tagger/word-form.ts';
import { scanWords } from '../../src/words.ts';

const classesOf = (words: readonly string[], columns: readonly number[]): WordClasses => ({
  hashes: Uint32Array.from(words, (word) => hashString(word) >>> 0),
  columns: Uint16Array.from(columns),
});
const NO_WORDS: ReadonlySet<string> = new Set();
const knowing = (classes: WordClasses): WordKnowledge => ({ classes, givenNames: NO_WORDS, surnames: NO_WORDS });
const HASHES = { dax: -771115266, mixed: -458008256 };
const NOTHING = knowing(classesOf([], []));

describe('hashes', () => {
  test('are the ones the shipped weights were trained with', () => {
    expect(hashString('Dax')).toBe(HASHES.dax);
    expect(mix(1, 2)).toBe(HASHES.mixed);
  });
  test('mixing is not symmetric', () => expect(mix(1, 2)).not.toBe(mix(2, 1)));
});

describe('decodeBase64', () => {
  test('reverses base64 of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });
});

describe('decodeModel', () => {
  test('says so of bytes that are no model', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(() => decodeModel(bytes)).toThrow(ModelFormatError);
      }),
    );
  });
});

describe('makeWordForm', () => {
  test('forms of one shape share features, capitals and signs are told', () => {
    const dax = makeWordForm('Dax', 'dax', NOTHING);
    const bmw = makeWordForm('BMW', 'bmw', NOTHING);
    expect(dax.shape).toBe(makeWordForm('Siemens', 'siemens', NOTHING).shape);
    expect(dax.shape).not.toBe(bmw.shape);
    expect(makeWordForm('-', '-', NOTHING)).toMatchObject({ sign: true, capital: false });
    expect(bmw).toMatchObject({ sign: false, capital: true });
  });
  test('numbers of one length are one word', () => {
    expect(makeWordForm('2024', '2024', NOTHING).word).toBe(makeWordForm('2025', '2025', NOTHING).word);
  });
  test('classes of known words are features of them', () => {
    const known = classesOf(['umsatz'], [7, 9, 300, FINANCIAL + 2, 0]);
    expect(findWordClass(known, 'umsatz')).toBe(0);
    expect(findWordClass(known, 'gewinn')).toBe(-1);
    const form = makeWordForm('Umsatz', 'umsatz', knowing(known));
    expect(form.financial).toBe(true);
    expect(form.own.length).toBe(makeWordForm('Umsatz', 'umsatz', NOTHING).own.length + 2);
  });
  test('what the surroundings say is a feature of a word with a capital', () => {
    const known = knowing(classesOf(['dornach'], [0, 0, NO_CLUSTER, 0, 7]));
    expect(makeWordForm('Dornach', 'dornach', known).named).not.toBe(0);
    expect(makeWordForm('dornach', 'dornach', known).named).toBe(0);
    expect(makeWordForm('Dornach', 'dornach', NOTHING).named).toBe(0);
  });
  test('lists of personal names are asked, in capitals too, and not of small words', () => {
    const lists = { ...NOTHING, givenNames: new Set(['Rosa']), surnames: new Set(['Rosa', 'Nagel']) };
    expect(makeWordForm('Rosa', 'rosa', lists).personal).toBe(GIVEN_NAME + SURNAME);
    expect(makeWordForm('NAGEL', 'nagel', lists).personal).toBe(SURNAME);
    expect(makeWordForm('rosa', 'rosa', lists).personal).toBe(0);
  });
  test('any string will do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void makeWordForm(text, text.toLowerCase(), NOTHING)),
    );
  });
});

describe('registerOf', () => {
  const known = knowing(classesOf(['umsatz'], [7, 9, 300, FINANCIAL, 0]));
  const forms = (text: string) => text.split(' ').map((word) => makeWordForm(word, word.toLowerCase(), known));
  test('two words in a short text mark financial news', () =>
    expect(registerOf(forms('Umsatz steigt Umsatz fällt'))).toBe(1));
  test('one does not', () => expect(registerOf(forms('Umsatz steigt'))).toBe(0));
  test('nor two in a long text', () => expect(registerOf(forms(`Umsatz Umsatz ${'und dann '.repeat(40)}`))).toBe(0));
});

describe('sentenceEndsOf', () => {
  test('sentences partition the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = scanWords(text);
        const ends = sentenceEndsOf(words, withTokens(createDocument({ text })).sentences);
        expect(ends.at(-1)).toBe(words.length);
        for (let i = 1; i < ends.length; i++) expect(ends[i]!).toBeGreaterThanOrEqual(ends[i - 1]!);
      }),
    );
  });
  test('a sentence ends before the first word of the next', () => {
    const text = 'Der Dax steigt. Siemens-Aktien fallen.';
    const words = scanWords(text);
    expect(sentenceEndsOf(words, withTokens(createDocument({ text, lang: 'de' })).sentences)).toEqual([4, 9]);
  });
});
