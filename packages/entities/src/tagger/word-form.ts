import { hashString, mix } from '../hash.ts';
import type { WordList } from '../word-list.ts';
import {
  FINANCIAL,
  findWordClass,
  HABIT_MASK,
  KIND_STEP,
  NAMED_KINDS,
  NO_CLUSTER,
  type WordClasses,
} from './word-classes.ts';
import { shapeOf } from './word-shape.ts';

/**
 * Where a word may stand as seen from the word that is labelled: two before, one before, itself, one after, two after; the nearest word
 * before and after that is no sign, which quotation marks, hyphens and full stops hide from the window.
 */
export const PLACES = 7;
export const ITSELF = 2;
export const NEAREST_BEFORE = 5;
export const NEAREST_AFTER = 6;

/** What is known of words beforehand. */
export interface WordKnowledge {
  readonly classes: WordClasses;
  /** As written: "Jörg", "Anne-Marie". */
  readonly givenNames: WordList;
  readonly surnames: WordList;
}

/** Bits that say in which lists of personal names a word stands. */
export const GIVEN_NAME = 1;
export const SURNAME = 2;

/** All that features take from a word alone; made once a surface. */
export interface WordForm {
  /** Its features where it is the word that is labelled. */
  readonly own: Int32Array;
  /** Hashes that features of pairs are made from; 0 where the word's classes are not known. */
  readonly word: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix: number;
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly habit: number;
  readonly kind: number;
  /** What it names by its surroundings: as exactly as that is known, and roughly. */
  readonly named: number;
  readonly roughlyNamed: number;
  /** One sign that is neither letter nor digit. */
  readonly sign: boolean;
  /** A large letter somewhere. */
  readonly capital: boolean;
  /** A word that marks financial news. */
  readonly financial: boolean;
  /** `GIVEN_NAME` and `SURNAME`. */
  readonly personal: number;
}

const AFFIXES = 5;

/** Templates; those of a place have its number added. */
const T = {
  surface: 1,
  longShape: 2,
  habitShape: 3,
  affix: 10,
  inner: 30,
  word: 100,
  shape: 110,
  coarse: 120,
  middle: 130,
  fine: 140,
  prefix: 150,
  suffix: 160,
  kind: 170,
  kindShape: 180,
} as const;

/** What stands before the first and after the last word of a sentence. */
export const EDGE: WordForm = {
  own: new Int32Array(0),
  word: 1,
  shape: 1,
  prefix: 1,
  suffix: 1,
  coarse: 1,
  middle: 1,
  fine: 1,
  habit: 1,
  kind: 0,
  named: 0,
  roughlyNamed: 0,
  sign: false,
  capital: false,
  financial: false,
  personal: 0,
};

/** The form of a word of which nothing is known but its shape. */
export function blankForm({ shape, sign, capital }: WordForm): WordForm {
  const blank = {
    ...EDGE,
    word: 0,
    prefix: 0,
    suffix: 0,
    coarse: 0,
    middle: 0,
    fine: 0,
    habit: 0,
    shape,
    sign,
    capital,
  };
  return { ...blank, own: Int32Array.from(placeFeatures(blank, ITSELF)) };
}

export function makeWordForm(surface: string, folded: string, knowledge: WordKnowledge): WordForm {
  const { classes } = knowledge;
  const plain = folded.replace(/\p{N}/gu, '0');
  const at = findWordClass(classes, folded);
  const isClustered = at >= 0 && classes.columns[at + 2] !== NO_CLUSTER;
  const column = (index: number) => (isClustered ? mix(index + 1, classes.columns[at + index]!) : 0);
  const rest = at < 0 ? 0 : classes.columns[at + 3]!;
  const named = at < 0 || surface === folded ? 0 : classes.columns[at + 4]!;
  const hashes = {
    word: hashString(plain),
    shape: hashString(shapeOf(surface, 1)),
    prefix: hashString(surface.slice(0, 3)),
    suffix: hashString(plain.slice(-3)),
    coarse: column(0),
    middle: column(1),
    fine: column(2),
    habit: isClustered ? mix(4, rest & HABIT_MASK) : 0,
    kind: rest < KIND_STEP ? 0 : mix(5, Math.floor(rest / KIND_STEP)),
    named: named === 0 ? 0 : mix(6, named),
    roughlyNamed: named === 0 ? 0 : mix(7, roughly(named - 1)),
  };
  return {
    own: Int32Array.from([...placeFeatures(hashes, ITSELF), ...innerFeatures(surface, plain, hashes)]),
    ...hashes,
    sign: /^[^\p{L}\p{N}]/u.test(surface),
    capital: surface !== folded,
    financial: (rest & FINANCIAL) !== 0,
    personal: surface === folded ? 0 : personalBits(titleCase(surface), knowledge),
  };
}

/** Hardly ever a name; a name of its kind at times, mostly. */
function roughly(named: number): number {
  const level = Math.floor(named / NAMED_KINDS);
  return level < 3 ? -1 : (named % NAMED_KINDS) + (level < 6 ? NAMED_KINDS : 0);
}

function personalBits(surface: string, { givenNames, surnames }: WordKnowledge): number {
  return (givenNames.has(surface) ? GIVEN_NAME : 0) | (surnames.has(surface) ? SURNAME : 0);
}

/** "NAGEL" as "Nagel"; the lists hold names as they are written in running text. */
function titleCase(surface: string): string {
  return surface.length > 2 && surface === surface.toUpperCase()
    ? surface[0] + surface.slice(1).toLowerCase()
    : surface;
}

/** Features of a word seen from the word that is labelled. */
export function featuresAt(form: WordForm, place: number): ArrayLike<number> {
  if (form === EDGE) return [mix(T.word + place, form.word), mix(T.shape + place, form.shape)];
  return place === ITSELF ? form.own : placeFeatures(form, place);
}

type Hashes = Omit<WordForm, 'own' | 'sign' | 'capital' | 'financial' | 'personal'>;

function placeFeatures(hashes: Hashes, place: number): number[] {
  const { word, shape, prefix, suffix, coarse, middle, fine, kind } = hashes;
  const list = [mix(T.word + place, word), mix(T.middle + place, middle)];
  if (kind !== 0) list.push(mix(T.kind + place, kind));
  if (place >= NEAREST_BEFORE) return list;
  list.push(mix(T.shape + place, shape));
  if (coarse !== 0) list.push(mix(T.coarse + place, coarse), mix(T.fine + place, fine));
  if (place !== 0 && place !== 4) list.push(mix(T.prefix + place, prefix), mix(T.suffix + place, suffix));
  return list;
}

/** Affixes, shape and runs of four letters of the word itself. */
function innerFeatures(surface: string, plain: string, { habit, shape, kind }: Hashes): number[] {
  const list = [
    mix(T.surface, hashString(surface)),
    mix(T.longShape, hashString(shapeOf(surface, 4))),
    mix(T.habitShape, mix(habit, shape)),
  ];
  if (kind !== 0) list.push(mix(T.kindShape, mix(kind, shape)));
  for (let length = 1; length <= AFFIXES && length < plain.length; length++)
    list.push(
      mix(T.affix + length, hashString(surface.slice(0, length))),
      mix(T.affix + AFFIXES + length, hashString(plain.slice(-length))),
    );
  const bounded = `<${plain}>`;
  if (plain.length > 2 && plain.length < 40)
    for (let i = 0; i + 4 <= bounded.length; i++) list.push(mix(T.inner, hashString(bounded.slice(i, i + 4))));
  return list;
}
