import type { Fact, RoleValue } from '@groschen/document';
import type { FrameRule } from '@groschen/rules';

type Roles = Readonly<Record<string, RoleValue | readonly RoleValue[]>>;

/** What the text has told so far, for sentences that go on with it. Lives as long as one document is read. */
export interface Told {
  /** The last value of each role. */
  readonly values: ReadonlyMap<string, RoleValue>;
  /** Keeps a name that may fill a role later, though no fact has told it yet. */
  name(role: string, value: RoleValue): void;
  /** Keeps the facts of one trigger. */
  add(facts: readonly Fact[], rule: FrameRule): void;
  /** The last facts that a rule may go on with. */
  last(rule: FrameRule): readonly Fact[];
}

/** Nothing told yet; facts of the types `resumed` are remembered until the next such fact. */
export function createTold(resumed: ReadonlySet<string>): Told {
  const values = new Map<string, RoleValue>();
  let last: readonly Fact[] = [];
  return {
    values,
    name: (role, value) => void values.set(role, value),
    add(facts, rule) {
      for (const { roles } of facts) {
        // A metric's figure ends the talk of an indicator, and the other way round.
        if (roles.name) values.delete('metric');
        if (roles.metric) values.delete('name');
        for (const [role, value] of Object.entries(roles))
          if (!Array.isArray(value)) values.set(role, value as RoleValue);
      }
      if (resumed.has(rule.fact) && facts.length > 0) last = facts;
    },
    last: (rule) => last.filter((fact) => fact.type === rule.fact),
  };
}

/** The roles of a fact with those that another sentence adds; none where it has one of them already. */
export function withAdded(fact: Fact, roles: Roles): Roles | undefined {
  return Object.keys(roles).some((role) => fact.roles[role]) ? undefined : { ...fact.roles, ...roles };
}
