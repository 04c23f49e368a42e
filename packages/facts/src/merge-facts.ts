import { compareDecimals, type Fact, isDecimal, type RoleValue } from '@groschen/document';
import { fullerFigure } from './rounded.ts';

/** The role by which two facts of a type are about the same thing. */
const MAIN: Readonly<Record<string, string>> = {
  'price-move': 'instrument',
  investment: 'investor',
  acquisition: 'acquirer',
  merger: 'parties',
  divestiture: 'seller',
  contract: 'supplier',
  'rate-decision': 'central-bank',
  indicator: 'name',
};
const BOUGHT = new Set(['target', 'asset']);
const TARGETS = [...BOUGHT, 'metric', 'person', 'house'];

/**
 * Facts told more than once become one: same type, same names, and no figure that contradicts. The telling with more roles stays,
 * gets what only the others say, and lists their places as `repeated`. O(n²) in the facts of one type and name.
 */
export function mergeFacts(facts: readonly Fact[], isName: IsName): readonly Fact[] {
  const merged: Fact[] = [];
  const byType = new Map<string, number[]>();
  for (const fact of facts) {
    const places = byType.get(fact.type) ?? [];
    if (places.length === 0) byType.set(fact.type, places);
    const at = places.find((i) => isSameFact(merged[i]!, fact, isName));
    if (at === undefined) {
      places.push(merged.length);
      merged.push(fact);
    } else merged[at] = union(merged[at]!, fact);
  }
  return merged;
}

/** Whether two facts of a type speak of the same names, whatever their figures. What is bought or sold may be a noun in one of them. */
export function isAboutTheSame(a: Fact, b: Fact, isName: IsName): boolean {
  const main = MAIN[a.type] ?? 'company';
  if (!sameNames(a.roles[main], b.roles[main])) return false;
  return TARGETS.every((role) => {
    const [x, y] = [a.roles[role], b.roles[role]];
    if (!x || !y || sameNames(x, y)) return true;
    return BOUGHT.has(role) && !(isName(x as RoleValue) && isName(y as RoleValue));
  });
}

/** Whether a role's value is a name; a noun ("the unit") may stand for one. */
export type IsName = (value: RoleValue) => boolean;

function isSameFact(a: Fact, b: Fact, isName: IsName): boolean {
  if (!isAboutTheSame(a, b, isName)) return false;
  let shared = 0;
  let figures = 0;
  for (const role of new Set([...Object.keys(a.roles), ...Object.keys(b.roles)])) {
    const x = a.roles[role];
    const y = b.roles[role];
    const figure = isFigure(x) || isFigure(y);
    if (figure) figures++;
    if (isFigure(x) && isFigure(y)) {
      if (
        !sameFigure(x, y) &&
        !isToldTwice(role, x, y, a, b) &&
        !isRoundedFigure(role, x, y, a, b) &&
        !(a.type === 'acquisition' && role === 'amount' && isPriceOf(x, y))
      )
        return false;
      shared++;
    }
  }
  return figures === 0 || shared > 0 || !hasFigure(a) || !hasFigure(b) || completes(a, b);
}

/** "büßte 8,6 Prozent ein und rutschte auf 81 Dollar": how far and where to, told one after the other. */
function completes(a: Fact, b: Fact): boolean {
  if (a.type !== 'price-move' || a.evidence.start !== b.evidence.start) return false;
  return (
    (isFigure(a.roles.change) && isFigure(b.roles.price)) !== (isFigure(a.roles.price) && isFigure(b.roles.change))
  );
}

/** "revenue of 1.28 billion" in prose, 1,284 million in the table: of one period, one figure. */
function isRoundedFigure(role: string, x: RoleValue, y: RoleValue, a: Fact, b: Fact): boolean {
  if (!/^(?:value|previous)$/.test(role) || !/^(?:earnings|kpi)$/.test(a.type) || a.modality !== b.modality)
    return false;
  const [p, q] = [a.roles.period, b.roles.period] as readonly (RoleValue | undefined)[];
  return (!p || !q || p.value === q.value) && fullerFigure(x, y) !== undefined;
}

/** One figure in two units: a change, or in one sentence the jobs that go ("15% of its staff, or 20,000 people"). */
function isToldTwice(role: string, x: RoleValue, y: RoleValue, a: Fact, b: Fact): boolean {
  if (role === 'change') return isOtherUnit(x, y);
  return role === 'count' && x.unit !== y.unit && a.evidence.start === b.evidence.start;
}

/** "9,4 Prozent", "2.173 Punkte": one change in two units. */
function isOtherUnit(a: RoleValue, b: RoleValue): boolean {
  const down = (value: RoleValue) => (value.amount ?? value.max ?? '').startsWith('-');
  const absolute = (value: RoleValue) => value.currency !== undefined || value.unit === 'points';
  return a.unit !== b.unit && absolute(a) !== absolute(b) && down(a) === down(b);
}

/** No company costs less in whole, and no share more. */
const PRICE_OF_A_SHARE = 100_000;

/** "60 Euro je Aktie", "2,2 Milliarden Euro": what a share costs and what all of them do. */
function isPriceOf(a: RoleValue, b: RoleValue): boolean {
  const [x, y] = [a, b].map((value) => Number(value.amount ?? value.max)) as [number, number];
  return x < PRICE_OF_A_SHARE !== y < PRICE_OF_A_SHARE;
}

function hasFigure(fact: Fact): boolean {
  return Object.values(fact.roles).some(isFigure);
}

function union(a: Fact, b: Fact): Fact {
  const [best, other] = Object.keys(b.roles).length > Object.keys(a.roles).length ? [b, a] : [a, b];
  const samePlace = a.evidence.start === b.evidence.start;
  return {
    ...best,
    roles: {
      ...other.roles,
      ...best.roles,
      ...inPercent(best, other),
      ...inWhole(best, other),
      ...inFull(best, other),
    },
    ...(!best.source && other.source && { source: other.source }),
    ...(samePlace
      ? best.repeated && { repeated: best.repeated }
      : { repeated: [...(a.repeated ?? []), ...(b.repeated ?? []), other.evidence] }),
  };
}

/** Of a change told in two units that in percent. */
function inPercent(best: Fact, other: Fact): Fact['roles'] {
  const [own, told] = [best.roles.change, other.roles.change];
  if (!isFigure(own) || !isFigure(told) || own.unit === 'percent' || told.unit !== 'percent') return {};
  return { change: told };
}

/** Of figures told once in full and once rounded the full ones. */
function inFull(best: Fact, other: Fact): Fact['roles'] {
  return Object.fromEntries(
    ['value', 'previous'].flatMap((role) => {
      const [own, told] = [best.roles[role], other.roles[role]];
      const full = isFigure(own) && isFigure(told) ? fullerFigure(own, told) : undefined;
      return full ? [[role, full]] : [];
    }),
  );
}

/** Of a price told for a share and for all of them the latter. */
function inWhole(best: Fact, other: Fact): Fact['roles'] {
  const [own, told] = [best.roles.amount, other.roles.amount];
  if (best.type !== 'acquisition' || !isFigure(own) || !isFigure(told) || !isPriceOf(own, told)) return {};
  return { amount: Number(own.amount ?? own.max) < PRICE_OF_A_SHARE ? told : own };
}

function isFigure(value: RoleValue | readonly RoleValue[] | undefined): value is RoleValue {
  return (
    value !== undefined &&
    !Array.isArray(value) &&
    ((value as RoleValue).amount !== undefined || (value as RoleValue).min !== undefined)
  );
}

function sameFigure(a: RoleValue, b: RoleValue): boolean {
  return (
    a.currency === b.currency &&
    (a.unit === b.unit || !a.unit || !b.unit) &&
    sameDecimal(a.amount, b.amount) &&
    sameDecimal(a.min, b.min) &&
    sameDecimal(a.max, b.max)
  );
}

function sameDecimal(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isDecimal(a) && isDecimal(b) ? compareDecimals(a, b) === 0 : a === b;
}

function sameNames(
  a: RoleValue | readonly RoleValue[] | undefined,
  b: RoleValue | readonly RoleValue[] | undefined,
): boolean {
  if (!a || !b) return !a && !b;
  const x = keys(a);
  const y = keys(b);
  return x.some((key) => y.some((other) => key.startsWith(other) || other.startsWith(key)));
}

function keys(value: RoleValue | readonly RoleValue[]): readonly string[] {
  return (Array.isArray(value) ? (value as readonly RoleValue[]) : [value as RoleValue]).map((one) =>
    (one.value ?? one.canonical ?? one.text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
  );
}
