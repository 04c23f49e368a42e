import { phrases, words } from './words.ts';

/** Kinds of unit that a word or sign fixes. */
export type UnitKind = 'percent' | 'percentage-points' | 'basis-points' | 'points' | 'measure' | 'multiple';

/**
 * Units by their lower-case words, parted by commas. A word's plural follows behind a slash where it is not the regular one; words of
 * `percent` and `times` stand as they are.
 */
export interface Units {
  readonly percent: string;
  readonly 'percentage-points': string;
  readonly 'basis-points': string;
  /** Index points. */
  readonly points: string;
  /** "times": the figure before it is a multiple. */
  readonly times: string;
  /** Physical units and durations by their canonical English singular. */
  readonly measures: Readonly<Record<string, string>>;
  /** How the language writes `PREFIXES`, in the same order. */
  readonly prefixes: string;
  /** Ending of regular plurals. */
  readonly plural: string;
  /** Endings that singulars and plurals may take besides, parted by blanks. */
  readonly endings: string;
  /** Durations among the measures that stand for a number of another: decade 10 year. */
  readonly converted: Readonly<Record<string, readonly [factor: number, unit: string]>>;
}

/** Prefixes of the metric system, and the measures that take them. */
const PREFIXES = words('kilo mega giga tera centi milli micro nano hecto deci');
const PREFIXED = words('metre gram litre watt watt-hour volt hertz byte');

/** A measure's canonical name, and one of its words. */
export type Measure = readonly [unit: string, singular: string, plural: string];

/** All words for measures; of each unit's the usual one first. */
export function measureWords({ measures, prefixes, plural }: Units): readonly Measure[] {
  const read = (unit: string, prefix = '', name = unit): readonly Measure[] =>
    phrases(measures[unit]!).map((word) => {
      const [singular, irregular] = word.split('/') as [string, string?];
      return [name, prefix + singular, prefix + (irregular ?? singular + plural)];
    });
  return [
    ...words(prefixes).flatMap((prefix, i) => PREFIXED.flatMap((unit) => read(unit, prefix, PREFIXES[i] + unit))),
    ...Object.keys(measures).flatMap((unit) => read(unit)),
  ];
}

/** Signs and symbols of both languages, case kept, parted by blanks; they may stick to the digits. */
export const UNIT_SYMBOLS: Readonly<Record<string, string>> = {
  kilometre: 'km kms',
  metre: 'm',
  centimetre: 'cm',
  millimetre: 'mm',
  decimetre: 'dm',
  micrometre: 'μm µm',
  nanometre: 'nm',
  'square-kilometre': 'km2 km²',
  'square-metre': 'm2 m² qm',
  'cubic-metre': 'm3 m³',
  'billion-cubic-metre': 'bcm',
  hectare: 'ha',
  kilogram: 'kg',
  gram: 'g',
  milligram: 'mg',
  microgram: 'μg mcg',
  tonne: 't',
  ounce: 'oz',
  'pound-weight': 'lb lbs',
  litre: 'l',
  millilitre: 'ml mls',
  hectolitre: 'hl',
  barrel: 'bbl',
  'barrel-per-day': 'bpd',
  gallon: 'gal gals',
  watt: 'W',
  kilowatt: 'kW',
  megawatt: 'MW',
  gigawatt: 'GW',
  terawatt: 'TW',
  'kilowatt-hour': 'kWh',
  'megawatt-hour': 'MWh',
  'gigawatt-hour': 'GWh',
  'terawatt-hour': 'TWh',
  'megawatt-peak': 'MWp',
  gigahertz: 'GHz',
  megahertz: 'MHz',
  kilohertz: 'kHz',
  hertz: 'Hz',
  volt: 'V',
  kilovolt: 'kV',
  horsepower: 'PS hp',
  kilobyte: 'kB KB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  petabyte: 'PB',
  'megabit-per-second': 'MBit/s',
  'gigabit-per-second': 'Gbit/s',
  'kilometre-per-hour': 'km/h kph kmph',
  'mile-per-hour': 'mph',
  decibel: 'dB',
  co2: 'CO2',
  millisecond: 'ms',
  second: 's sec',
  minute: 'min mins',
  hour: 'h hr hrs',
  year: 'yrs yr',
  foot: 'ft',
  yard: 'yd yds',
  inch: 'in',
  container: 'TEU',
  'ampere-hour': 'Ah',
  'british-thermal-unit': 'BTU',
  'million-british-thermal-unit': 'mmBtu',
};

/** Symbols of a multiple of another unit, with the factor. */
export const SCALED_SYMBOLS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  kt: [1_000, 'tonne'],
  Mt: [1_000_000, 'tonne'],
  mt: [1_000_000, 'tonne'],
};
