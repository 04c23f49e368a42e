import { measureWords, phrases, type UnitKind, type Units, words } from '@groschen/lexicon';

/** A unit as a word of the text names it. */
export interface UnitMeaning {
  readonly kind: UnitKind;
  /** Canonical name of a measure. */
  readonly unit?: string | undefined;
  /** The figure counts this many of `unit`. */
  readonly factor?: number;
}

/** Each of some forms as it is and with the endings that it may take. */
export const inflected = (forms: readonly string[], endings: string): readonly string[] =>
  ['', ...words(endings)].flatMap((ending) => forms.map((form) => form + ending));

const POINTS = ['percentage-points', 'basis-points', 'points'] as const;

/** Every form of every unit's words with what it means. */
export function unitMeanings(units: Units): readonly (readonly [string, UnitMeaning])[] {
  const { converted, endings, plural } = units;
  const meaning = (forms: readonly string[], is: UnitMeaning) => forms.map((form) => [form, is] as const);
  return [
    ...meaning(phrases(units.percent), { kind: 'percent' }),
    ...meaning(phrases(units.times), { kind: 'multiple' }),
    ...POINTS.flatMap((kind) =>
      phrases(units[kind]).flatMap((word) => meaning(inflected(word.split('/'), `${endings} ${plural}`), { kind })),
    ),
    ...measureWords(units).flatMap(([name, ...forms]) => {
      const [factor, unit] = converted[name] ?? [1, name];
      return meaning(inflected(forms, endings), { kind: 'measure', unit, factor });
    }),
  ];
}
