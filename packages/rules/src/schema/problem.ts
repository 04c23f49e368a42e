/** A mistake in a pack: where, what, and how to mend it. */
export interface PackProblem {
  /** Keys and positions that lead to the place, from the pack down. */
  readonly path: readonly (string | number)[];
  /** The place is the key itself, not its value: an unknown or missing one. */
  readonly atKey?: boolean;
  readonly message: string;
  readonly mend?: string;
}

/** `rules[3].pattern[0].lower`, or `the pack` for its top. */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'the pack';
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** The id of the rule that a path leads into, where it has one. */
function ruleAt(pack: unknown, path: readonly (string | number)[]): string | undefined {
  if (path[0] !== 'rules' || typeof path[1] !== 'number') return undefined;
  const rules = (pack as { rules?: unknown }).rules;
  const rule: unknown = Array.isArray(rules) ? rules[path[1]] : undefined;
  const id: unknown = typeof rule === 'object' && rule !== null ? (rule as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** One line: `rule "fund-names": unknown key "phrase". Did you mean "phrases"?` */
export function formatProblem(problem: PackProblem, pack: unknown): string {
  const rule = ruleAt(pack, problem.path);
  const where = rule !== undefined ? `rule ${JSON.stringify(rule)}` : formatPath(problem.path);
  const inside = rule !== undefined ? formatPath(problem.path.slice(2)) : '';
  const place = inside && inside !== 'the pack' ? `${where}, ${inside}` : where;
  const mend = problem.mend === undefined ? '' : ` ${problem.mend}${/[.?!]$/.test(problem.mend) ? '' : '.'}`;
  return `${place}: ${problem.message}.${mend}`;
}
