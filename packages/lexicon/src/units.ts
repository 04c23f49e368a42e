/** Kinds of unit that a word or sign fixes. */
export type UnitKind = 'percent' | 'percentage-points' | 'basis-points' | 'points' | 'measure' | 'multiple';

/** Units by their lower-case words; several words are joined by one blank. */
export interface Units {
  readonly percent: readonly string[];
  readonly 'percentage-points': readonly string[];
  readonly 'basis-points': readonly string[];
  /** Index points. */
  readonly points: readonly string[];
  /** "times": the figure before it is a multiple. */
  readonly times: readonly string[];
  /** Physical units and durations: canonical English singular, and its words. */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  /** Durations among the measures that stand for a number of another: decade 10 year. */
  readonly converted: Readonly<Record<string, readonly [factor: number, unit: string]>>;
}

/** Signs and symbols of both languages, case kept; they may stick to the digits. */
export const UNIT_SYMBOLS: Readonly<Record<string, string>> = {
  km: 'kilometre',
  kms: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  dm: 'decimetre',
  μm: 'micrometre',
  µm: 'micrometre',
  nm: 'nanometre',
  km2: 'square-kilometre',
  'km²': 'square-kilometre',
  m2: 'square-metre',
  'm²': 'square-metre',
  qm: 'square-metre',
  m3: 'cubic-metre',
  'm³': 'cubic-metre',
  bcm: 'billion-cubic-metre',
  ha: 'hectare',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  μg: 'microgram',
  mcg: 'microgram',
  t: 'tonne',
  oz: 'ounce',
  lb: 'pound-weight',
  lbs: 'pound-weight',
  l: 'litre',
  ml: 'millilitre',
  mls: 'millilitre',
  hl: 'hectolitre',
  bbl: 'barrel',
  bpd: 'barrel-per-day',
  gal: 'gallon',
  gals: 'gallon',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  TW: 'terawatt',
  kWh: 'kilowatt-hour',
  MWh: 'megawatt-hour',
  GWh: 'gigawatt-hour',
  TWh: 'terawatt-hour',
  MWp: 'megawatt-peak',
  GHz: 'gigahertz',
  MHz: 'megahertz',
  kHz: 'kilohertz',
  Hz: 'hertz',
  V: 'volt',
  kV: 'kilovolt',
  PS: 'horsepower',
  hp: 'horsepower',
  kB: 'kilobyte',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  PB: 'petabyte',
  'MBit/s': 'megabit-per-second',
  'Gbit/s': 'gigabit-per-second',
  'km/h': 'kilometre-per-hour',
  kph: 'kilometre-per-hour',
  kmph: 'kilometre-per-hour',
  mph: 'mile-per-hour',
  dB: 'decibel',
  CO2: 'co2',
  ms: 'millisecond',
  s: 'second',
  sec: 'second',
  min: 'minute',
  mins: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  yrs: 'year',
  yr: 'year',
  ft: 'foot',
  yd: 'yard',
  yds: 'yard',
  in: 'inch',
  TEU: 'container',
  Ah: 'ampere-hour',
  BTU: 'british-thermal-unit',
  mmBtu: 'million-british-thermal-unit',
};

/** Symbols of a multiple of another unit, with the factor. */
export const SCALED_SYMBOLS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  kt: [1_000, 'tonne'],
  Mt: [1_000_000, 'tonne'],
  mt: [1_000_000, 'tonne'],
};
