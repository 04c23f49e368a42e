import { compareDecimals, isInterval, negateDecimal, type Quantity, type RoleValue } from '@groschen/document';
import { quantityAt } from '../figures/source-figure.ts';
import type { Claim } from '../phrase.ts';
import type { Check } from './verify-phrase.ts';

/** Every figure of the text must be one of the source, in the order in which they are claimed. */
export const checkFigures: Check = ({ phrase, source, parsed }) => {
  const claims = phrase.claims.filter(({ kind }) => kind === 'figure');
  const found = parsed.quantities;
  for (let i = 0; i < Math.max(claims.length, found.length); i++) {
    const claim = claims[i];
    const quantity = found[i];
    if (!claim) return `"${quantity!.text}" is no figure of the source`;
    if (!quantity) return 'a figure of the source cannot be read back';
    const role = claimedRole(claim);
    const original = role && quantityAt(source, role);
    if (!role) return `"${quantity.text}" belongs to no role of its fact`;
    const objection = original ? differs(quantity, original) : differsFromRole(quantity, role);
    if (objection) return `"${quantity.text}" is not "${original?.text ?? role.text}": ${objection}`;
  }
  return undefined;
};

/** The role of a claim's fact that stands where the claim points to. */
export function claimedRole(claim: Claim): RoleValue | undefined {
  return Object.values(claim.fact.roles)
    .flat()
    .find((value) => value.start === claim.source?.start && value.end === claim.source.end && hasFigure(value));
}

const hasFigure = (value: RoleValue) => value.amount !== undefined || value.min !== undefined;

function differs(a: Quantity, b: Quantity): string | undefined {
  if (!sameFigure(a, b)) return 'another value';
  if (a.currency !== b.currency) return `${a.currency ?? 'no currency'} instead of ${b.currency ?? 'none'}`;
  if (a.kind !== b.kind && !(isPlain(a) && isPlain(b))) return `${a.kind} instead of ${b.kind}`;
  if (a.bound !== b.bound && !(isExact(a) && isExact(b))) return `${a.bound} instead of ${b.bound}`;
  return undefined;
}

/** Counts and bare numbers differ only in what stands beside them. */
const isPlain = ({ kind }: Quantity) =>
  kind === 'count' || kind === 'number' || kind === 'points' || kind === 'measure';
const isExact = ({ bound }: Quantity) => bound === 'exact' || bound === 'range';

function differsFromRole(a: Quantity, role: RoleValue): string | undefined {
  const b = {
    ...a,
    ...(role.amount !== undefined ? { amount: role.amount } : { min: role.min!, max: role.max! }),
  } as Quantity;
  if (!sameFigure(a, b)) return 'another value';
  return role.currency === undefined || role.currency === a.currency ? undefined : 'another currency';
}

/** Equal but for the sign: a fall of 3 percent has a minus as a role and none in the text. */
function sameFigure(a: Quantity, b: Quantity): boolean {
  if (isInterval(a) !== isInterval(b)) return false;
  if (isInterval(a) && isInterval(b)) return sameSize(a.min, b.min) && sameSize(a.max, b.max);
  return !isInterval(a) && !isInterval(b) && sameSize(a.amount, b.amount);
}

function sameSize(a: string, b: string): boolean {
  const size = (value: string) => (value.startsWith('-') ? negateDecimal(value) : value);
  return compareDecimals(size(a), size(b)) === 0;
}
