import { type Fact, isDecimal, type RoleValue } from '@groschen/document';
import type { FrameRule } from '@groschen/rules';
import type { Roles } from './role-values.ts';

/** What the text has told so far, for sentences that go on with it. Lives as long as one document is read. */
export interface Told {
  /** What filled a role in the last fact whose figure is of the same order as the one given; without a figure, in the last fact. Of facts with an action only in one with another: who follows takes what somebody has left. */
  recall(role: string, figure: RoleValue | undefined, action?: string): RoleValue | undefined;
  /** The period of the last fact, if that was of the type given and about the same company or region: what goes on telling figures tells them of the same time. */
  recallPeriod(type: string, roles: Roles): RoleValue | undefined;
  /** Keeps a name that may fill a role later, though no fact has told it yet. */
  name(role: string, value: RoleValue): void;
  /** Keeps a period in which something went well or ill, though no figure tells how: what follows tells the figures. */
  time(type: string, roles: Roles): void;
  /** Keeps the facts of one trigger. */
  add(facts: readonly Fact[], rule: FrameRule): void;
  /** The last facts that a rule may go on with. */
  last(rule: FrameRule): readonly Fact[];
  /** What filled a role in those facts, whatever their type. */
  lastRole(role: string): RoleValue | undefined;
}

/** How many facts back. */
const MEMORY = 12;
/** How many times as large one of two figures of the same metric may be. */
const SAME_ORDER = 12;

/** What statistics come out for: months and quarters, less often halves; weeks are of few figures only, years of forecasts. */
const PUBLISHED = /^\d{4}-(?:\d\d|Q\d|H\d|9M)$/;

/** A metric's figure ends the talk of an indicator, and the other way round. */
const RIVALS: ReadonlyMap<string, string> = new Map([
  ['metric', 'name'],
  ['name', 'metric'],
]);

/** Nothing told yet; facts of the types `resumed` are remembered until the next such fact. */
export function createTold(resumed: ReadonlySet<string>): Told {
  const recent: Roles[] = [];
  let latest: Pick<Fact, 'type' | 'roles'> | undefined;
  let last: readonly Fact[] = [];
  const remember = (told: readonly Roles[]) => {
    recent.push(...told);
    if (recent.length > MEMORY) recent.splice(0, recent.length - MEMORY);
  };
  return {
    recall(role, figure, action) {
      const rival = RIVALS.get(role);
      for (const told of recent.toReversed()) {
        if (rival && told[rival]) return undefined;
        if (action !== undefined && single(told.action)?.value === action) continue;
        if (single(told[role]) && (!figure || isAlike(figure, single(told.value)))) return single(told[role]);
      }
      return undefined;
    },
    recallPeriod(type, roles) {
      if (latest?.type !== type) return undefined;
      const before = latest.roles;
      const isOther = (role: string) => roles[role] && keyOf(roles[role]) !== keyOf(before[role]);
      const period = isOther('company') || isOther('region') ? undefined : single(before.period);
      return period && PUBLISHED.test(period.value ?? '') ? period : undefined;
    },
    name: (role, value) => remember([{ [role]: value }]),
    time(type, roles) {
      if (roles.period && latest?.type !== type) latest = { type, roles };
    },
    add(facts, rule) {
      remember(facts.map(({ roles }) => roles));
      const period = latest?.type === rule.fact ? single(latest.roles.period) : undefined;
      for (const fact of facts.filter(isMeasured)) {
        const own = single(fact.roles.period);
        // "Im Oktober hatte die Rate bei 2,3 Prozent gelegen": a look back, behind which the text goes on with its own time.
        latest = period && (!own || isEarlier(own, period)) ? { ...fact, roles: { ...fact.roles, period } } : fact;
      }
      if (!resumed.has(rule.fact) || !facts.some(isMeasured)) return;
      // What one sentence tells stays together: a stake is raised and paid for.
      const here = last.filter(
        ({ type, evidence }) => type !== rule.fact && evidence.start === facts[0]!.evidence.start,
      );
      last = [...here, ...facts];
    },
    lastRole: (role) => last.map(({ roles }) => single(roles[role])).find((value) => value !== undefined),
    last: (rule) => last.filter((fact) => fact.type === rule.fact),
  };
}

/**
 * The roles of a fact with those that another sentence adds; none where it has one of them already, or where what is to have been
 * before is nothing like what is now.
 */
export function withAdded(fact: Fact, roles: Roles): Roles | undefined {
  const { previous } = roles;
  if (previous && !isAlike(previous as RoleValue, single(fact.roles.value))) return undefined;
  return Object.keys(roles).some((role) => fact.roles[role]) ? undefined : { ...fact.roles, ...roles };
}

/** What others expected of a quarter or a statistic is told between what came of it. */
function isMeasured({ type, modality }: Fact): boolean {
  return (type !== 'earnings' && type !== 'indicator') || modality !== 'expected';
}

/** Whether a period is an earlier one of the same length. */
function isEarlier({ value: a = '' }: RoleValue, { value: b = '' }: RoleValue): boolean {
  return a < b && a.replace(/\d/g, '0') === b.replace(/\d/g, '0');
}

function keyOf(value: Roles[string] | undefined): string | undefined {
  const one = single(value);
  return one?.canonical ?? one?.text;
}

function single(value: RoleValue | readonly RoleValue[] | undefined): RoleValue | undefined {
  return value && !Array.isArray(value) ? (value as RoleValue) : undefined;
}

function isAlike(a: RoleValue, b: RoleValue | undefined): boolean {
  if (!b || a.currency !== b.currency || a.unit !== b.unit) return false;
  const [x, y] = [magnitude(a), magnitude(b)];
  if (x === undefined || y === undefined) return false;
  return x <= y * SAME_ORDER && y <= x * SAME_ORDER;
}

/** Only to compare orders of magnitude; no amount is computed from it. */
function magnitude({ amount, max }: RoleValue): number | undefined {
  const decimal = amount ?? max;
  return decimal !== undefined && isDecimal(decimal) ? Math.abs(Number(decimal)) : undefined;
}
