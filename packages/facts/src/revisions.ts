import { compareDecimals, type Fact, isDecimal, type RoleValue } from '@groschen/document';

/**
 * Guidance with the action that its figures tell, where no word told one: more than before is raised, less is cut. O(facts).
 */
export function withRevisions(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => {
    const action = fact.roles.action as RoleValue | undefined;
    const { value, previous } = fact.roles as Readonly<Record<string, RoleValue | undefined>>;
    if (fact.type !== 'guidance' || action?.value !== 'issue' || !value || !previous) return fact;
    const order = compareEnds(value, previous);
    return order === 0
      ? fact
      : { ...fact, roles: { ...fact.roles, action: { ...action, value: order > 0 ? 'raise' : 'cut' } } };
  });
}

/** Which of two figures is the higher: positive, negative, or 0 where a range only became narrower or wider. */
function compareEnds(a: RoleValue, b: RoleValue): number {
  const ends = ({ amount, min, max }: RoleValue) => [amount ?? min ?? '', amount ?? max ?? ''] as const;
  const [low, high] = ends(a);
  const [lowBefore, highBefore] = ends(b);
  if (a.unit !== b.unit || a.currency !== b.currency) return 0;
  if (!isDecimal(low) || !isDecimal(high) || !isDecimal(lowBefore) || !isDecimal(highBefore)) return 0;
  const [below, above] = [compareDecimals(low, lowBefore), compareDecimals(high, highBefore)];
  return below * above < 0 ? 0 : below + above;
}
