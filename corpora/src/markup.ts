import {
  BOUNDS,
  type Bound,
  ENTITY_TYPES,
  MODALITIES,
  type Modality,
  QUANTITY_KINDS,
  type QuantityKind,
} from '@groschen/document';
import type { GoldDate, GoldDocument, GoldEntity, GoldFact, GoldFigure, GoldQuantity } from './gold.ts';

/**
 * The written form of a gold document: head, text with inline mark-up `[surface|annotation]`, facts, summary, divided by lines
 * `===`. `corpora/groschen-news/GUIDELINES.md` describes it for annotators.
 */

/** Roles whose value is a figure `number unit`. */
export const FIGURE_ROLES = new Set([
  'change',
  'price',
  'amount',
  'stake',
  'value',
  'previous',
  'count',
  'rate',
  'target-price',
  'previous-target-price',
]);

export class MarkupError extends Error {}

/** Reads a gold document; throws a `MarkupError` that says what is wrong where. */
export function parseGoldDocument(source: string, name: string): GoldDocument {
  const parts = source.split(/^===\r?\n/m);
  if (parts.length !== 4) throw new MarkupError(`${name}: ${parts.length} parts divided by ===, want 4`);
  const [head, body, facts, summary] = parts as [string, string, string, string];
  const fields = new Map(
    head
      .trim()
      .split('\n')
      .map((line) => splitOnce(line, ': ')),
  );
  const field = (key: string) => {
    const value = fields.get(key);
    if (!value) throw new MarkupError(`${name}: the head lacks ${key}`);
    return value;
  };
  const { text, marks } = readMarkup(body.replace(/\n+$/, ''), name);
  const layers = annotate(text, marks, name);
  return {
    id: field('id'),
    lang: field('lang') as 'de' | 'en',
    published: field('published'),
    genre: field('genre'),
    title: text.split('\n', 1)[0]!.trim(),
    text,
    ...layers,
    facts: lines(facts).map((line) => parseFact(line, text, name)),
    summary: lines(summary),
  };
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly spec: string;
}

/** Takes the mark-up out of a text: `[surface|spec]`, escapes `\[ \] \| \\ \t \uXXXX`. */
function readMarkup(body: string, name: string): { text: string; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let open = -1;
  const fail = (problem: string, at: number): never => {
    throw new MarkupError(`${name}: ${problem} at "${body.slice(at, at + 40)}"`);
  };
  for (let i = 0; i < body.length; i++) {
    const character = body[i]!;
    if (character === '\\') {
      const next = body[++i];
      if (next === 'u') {
        text += String.fromCharCode(Number.parseInt(body.slice(i + 1, i + 5), 16));
        i += 4;
      } else text += next === 't' ? '\t' : (next ?? '');
    } else if (character === '[') {
      if (open >= 0) fail('mark-up inside mark-up', i);
      open = text.length;
    } else if (character === '|' && open >= 0) {
      const close = body.indexOf(']', i);
      if (close < 0) fail('mark-up without end', i);
      marks.push({ start: open, end: text.length, spec: body.slice(i + 1, close) });
      open = -1;
      i = close;
    } else if (character === ']') fail('a ] without [', i);
    else text += character;
  }
  if (open >= 0) fail('a [ without |', 0);
  return { text, marks };
}

function annotate(
  text: string,
  marks: readonly Mark[],
  name: string,
): Pick<GoldDocument, 'quantities' | 'dates' | 'entities'> {
  const quantities: GoldQuantity[] = [];
  const dates: GoldDate[] = [];
  const entities: GoldEntity[] = [];
  for (const { start, end, spec } of marks) {
    const place = { surface: text.slice(start, end), start, end };
    const [kind = '', ...rest] = spec.trim().split(/\s+/);
    if (isIn(ENTITY_TYPES, kind)) {
      const canonical = kind === 'identifier' ? '' : rest.join(' ');
      entities.push({ ...place, type: kind, ...(canonical && { canonical }) });
    } else if (kind === 'date') {
      if (rest.length !== 1) throw new MarkupError(`${name}: a date has one value, not "${spec}"`);
      if (!rest[0]!.endsWith('_REF')) dates.push({ ...place, value: rest[0]! });
    } else if (isIn(QUANTITY_KINDS, kind))
      quantities.push({ ...place, ...parseQuantity(kind, rest, `${name}: "${spec}"`) });
    else throw new MarkupError(`${name}: "${kind}" is no annotation (at "${place.surface}")`);
  }
  return { quantities, dates, entities };
}

function parseQuantity(
  kind: QuantityKind,
  words: readonly string[],
  where: string,
): Omit<GoldQuantity, keyof GoldDate> {
  const [value = '', ...rest] = words;
  const figure = parseFigure(value, where);
  let bound: Bound = figure.min === undefined ? 'exact' : 'range';
  let currency: string | undefined;
  let unit: string | undefined;
  let per: string | undefined;
  for (const word of rest) {
    if (isIn(BOUNDS, word)) bound = word;
    else if (/^[A-Z]{3}$/.test(word)) currency = word;
    else if (word.startsWith('unit=')) unit = word.slice(5);
    else if (word.startsWith('per=')) per = word.slice(4);
    else throw new MarkupError(`${where}: what is "${word}"?`);
  }
  if ((kind === 'money') !== (currency !== undefined))
    throw new MarkupError(`${where}: money, and only money, has a currency`);
  return { kind, ...figure, bound, ...(currency && { currency }), ...(unit && { unit }), ...(per && { per }) };
}

/** `5e9`, `18e6..22e6`, `-1.5` or `2/3` as exact decimals. */
function parseFigure(value: string, where: string): GoldFigure {
  const [low = '', high] = value.split('..');
  return high === undefined ? { amount: expand(low, where) } : { min: expand(low, where), max: expand(high, where) };
}

function expand(value: string, where: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e(3|6|9|12))?$|^-?\d+\/\d+$/.exec(value);
  if (!match) throw new MarkupError(`${where}: "${value}" is no exact number`);
  const [, sign = '', whole, decimals = '', exponent] = match;
  if (whole === undefined || exponent === undefined) return value;
  const shift = Number(exponent);
  const digits = whole + decimals.slice(0, shift).padEnd(shift, '0');
  const rest = decimals.slice(shift);
  return sign + digits.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
}

/** `type | role=value | … | modality | source=Name | negated | "quotation"` */
function parseFact(line: string, text: string, name: string): GoldFact {
  const quotation = / \| "(.*)"$/.exec(line);
  if (!quotation) throw new MarkupError(`${name}: a fact ends with a quotation: ${line}`);
  const evidence = quotation[1]!;
  if (!text.includes(evidence)) throw new MarkupError(`${name}: the text does not hold "${evidence}"`);
  const [type = '', ...fields] = line
    .slice(0, quotation.index)
    .split(' | ')
    .map((field) => field.trim());
  const roles: Record<string, string | readonly string[] | GoldFigure> = {};
  let modality: Modality | undefined;
  let source: string | undefined;
  let negated = false;
  for (const field of fields) {
    if (isIn(MODALITIES, field)) modality = field;
    else if (field === 'negated') negated = true;
    else {
      const [role, value] = splitOnce(field, '=');
      if (value === '') throw new MarkupError(`${name}: "${field}" is no role of ${type}`);
      if (role === 'source') source = value;
      else if (role === 'parties') roles[role] = value.split(/\s*[;+,]\s*| and | und /);
      else roles[role] = FIGURE_ROLES.has(role) ? parseRoleFigure(value, `${name}: ${field}`) : value;
    }
  }
  if (!modality) throw new MarkupError(`${name}: a fact without modality: ${line}`);
  return { type, roles, modality, ...(negated && { negated }), ...(source && { source }), evidence };
}

function parseRoleFigure(value: string, where: string): GoldFigure {
  const [number = '', unit = 'none', ...more] = value.split(/\s+/);
  if (more.length > 0) throw new MarkupError(`${where}: want "number unit"`);
  const figure = parseFigure(number, where);
  if (unit === 'none') return figure;
  return /^[A-Z]{3}$/.test(unit) ? { ...figure, currency: unit } : { ...figure, unit };
}

function lines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function isIn<const T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
