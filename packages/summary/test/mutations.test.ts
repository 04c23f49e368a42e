import type { Document, RuleLanguage } from '@groschen/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGroschenNews } from '../../../corpora/src/sets.ts';
import { groupsToTell, tellFacts } from '../src/compose/sentences.ts';
import type { Claim, Phrase } from '../src/phrase.ts';
import { DIRECTION_WORDS } from '../src/realise/direction.ts';
import { verifyPhrase } from '../src/verify/verify-phrase.ts';
import { goldDocument } from './gold-document.ts';

interface Sentence {
  readonly document: Document;
  readonly phrase: Phrase;
  readonly language: RuleLanguage;
}

/** A sentence with one thing altered; undefined where it has nothing of the kind. */
type Mutation = (sentence: Sentence, nth: number) => string | undefined;

const replaced = (text: string, { start, end }: { start: number; end: number }, words: string) =>
  text.slice(0, start) + words + text.slice(end);

const claimsOf = ({ phrase }: Sentence, kind: Claim['kind']) => phrase.claims.filter((claim) => claim.kind === kind);
const pick = <T>(items: readonly T[], nth: number): T | undefined => items[nth % Math.max(1, items.length)];

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/US-Dollar/, 'Euro'],
  [/Euro/, 'US-Dollar'],
  [/Franken/, 'Euro'],
  [/britischen? Pfund/, 'Euro'],
  [/(?<![A-Z])\$(?=\d)/, '£'],
  [/£/, '$'],
  [/euros/, 'Swiss francs'],
  [/Swiss francs/, 'euros'],
];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  figure: (sentence, nth) => {
    const claim = pick(claimsOf(sentence, 'figure'), nth);
    if (!claim) return undefined;
    const words = sentence.phrase.text.slice(claim.start, claim.end);
    const digits = [...words.matchAll(/\d/g)];
    const digit = pick(digits, nth);
    if (!digit) return undefined;
    const other = String((Number(digit[0]) + 1 + (nth % 8)) % 10);
    const changed = replaced(words, { start: digit.index, end: digit.index + 1 }, other);
    return replaced(sentence.phrase.text, claim, changed);
  },
  scale: ({ phrase: { text } }) => {
    const swap = [
      ['Milliarden', 'Millionen'],
      ['Millionen', 'Milliarden'],
      ['billion', 'million'],
      ['million', 'billion'],
      ['Prozent', 'Basispunkte'],
      ['percent', 'percentage points'],
    ].find(([word]) => text.includes(word!));
    return swap && text.replace(swap[0]!, swap[1]!);
  },
  currency: ({ phrase: { text } }) => {
    const swap = CURRENCIES.find(([sign]) => sign.test(text));
    return swap && text.replace(swap[0], swap[1]);
  },
  direction: (sentence, nth) => {
    const claim = pick(claimsOf(sentence, 'direction'), nth);
    if (!claim) return undefined;
    const opposite = DIRECTION_WORDS[sentence.language][claim.value === 'up' ? 'down' : 'up'];
    return replaced(sentence.phrase.text, claim, opposite[nth % opposite.length]!);
  },
  name: (sentence, nth) => {
    const claim = pick(claimsOf(sentence, 'name'), nth);
    const others = sentence.document.entities.map((entity) => entity.text).filter((name) => name !== claim?.value);
    const name = nth % 2 === 0 ? pick(others, nth) : 'Quandolux';
    // A shorter or fuller form of the name alters nothing.
    if (!claim || !name || claim.value!.includes(name) || name.includes(claim.value!)) return undefined;
    return replaced(sentence.phrase.text, claim, name);
  },
  bound: ({ phrase: { text } }) => {
    const bound = /\b(?:rund|knapp|mindestens|bis zu|mehr als|about|nearly|at least|up to|more than) (?=[\d$£€])/.exec(
      text,
    );
    return bound ? text.replace(bound[0], '') : undefined;
  },
};

const sentences: Sentence[] = [];

beforeAll(() => {
  for (const gold of loadGroschenNews('train')) {
    const document = goldDocument(gold);
    for (const language of ['de', 'en'] as const)
      for (const { phrase } of tellFacts(document, groupsToTell(document, 3), language, 3).told)
        sentences.push({ document, phrase, language });
  }
}, 120_000);

describe('the verifier', () => {
  test('accepts what was not altered', () => {
    expect(sentences.length).toBeGreaterThan(800);
    for (const { document, phrase, language } of sentences)
      expect(verifyPhrase(document, phrase, language), phrase.text).toBeUndefined();
  });

  test('rejects 1,000 sentences with one figure, scale, currency, bound, direction or name altered', () => {
    const kinds = Object.entries(MUTATIONS);
    const slipped: string[] = [];
    let altered = 0;
    for (let nth = 0; altered < 1000; nth++) {
      const sentence = sentences[(nth * 7919) % sentences.length]!;
      const [kind, mutate] = kinds[nth % kinds.length]!;
      const text = mutate(sentence, nth);
      if (text === undefined || text === sentence.phrase.text) continue;
      altered++;
      if (verifyPhrase(sentence.document, { ...sentence.phrase, text }, sentence.language) === undefined)
        slipped.push(`${kind}: ${sentence.phrase.text} → ${text}`);
    }
    expect(slipped).toEqual([]);
  });
}, 120_000);
