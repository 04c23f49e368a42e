import type { Document, Fact, RoleValue } from '@groschen/document';
import type { Expected, ExpectedFact } from '../example.ts';

/** Something that a rule has found, in the words of an example. */
export type Finding = Expected;

/** All that a document holds of one rule. */
export function findingsOf(document: Document, by: string): readonly Finding[] {
  const own = (annotation: { readonly by: string }) => annotation.by === by;
  return [
    ...document.entities
      .filter(own)
      .map(({ type, text, canonical }) => ({ entity: type, text, ...(canonical !== undefined && { canonical }) })),
    ...document.quantities
      .filter(own)
      .map(({ kind, text, unit }) => ({ quantity: kind, text, ...(unit !== undefined && { unit }) })),
    ...document.dates.filter(own).map(({ value, text }) => ({ date: value, text })),
    ...document.facts.filter(own).map(factFinding),
  ];
}

/** Facts of any rule, for telling who found what a rule should have found. */
export function factFindings(document: Document): readonly (ExpectedFact & { readonly by: string })[] {
  return document.facts.map((fact) => ({ ...factFinding(fact), by: fact.by }));
}

function factFinding({ type, roles, modality, negated, source }: Fact): ExpectedFact {
  return {
    fact: type,
    roles: Object.fromEntries(Object.entries(roles).map(([role, value]) => [role, surfaces(value)])),
    modality,
    ...(negated !== undefined && { negated }),
    ...(source !== undefined && { source: source.text }),
  };
}

function surfaces(value: RoleValue | readonly RoleValue[]): string | readonly string[] {
  const parts = (Array.isArray(value) ? value : [value]) as readonly RoleValue[];
  const texts = parts.map(({ text, value: term, amount, min }) =>
    (amount ?? min) === undefined && term && !isSurface(term, text) ? term : text,
  );
  return texts.length === 1 ? texts[0]! : texts;
}

/** Times are told by their surface, terms of a closed list (`raise`) by themselves. */
function isSurface(term: string, text: string): boolean {
  return term === text || /\d/.test(term) || /^DCT|_REF$/.test(term);
}

/** Whether a finding is what an example expects; what the example leaves out may be anything. */
export function isExpected(expected: Expected, finding: Finding): boolean {
  if ('fact' in expected) {
    if (!('fact' in finding) || expected.fact !== finding.fact) return false;
    return (
      (expected.roles === undefined || sameRoles(expected.roles, finding.roles ?? {})) &&
      (expected.modality === undefined || expected.modality === finding.modality) &&
      (expected.negated === undefined || expected.negated === (finding.negated ?? false)) &&
      (expected.source === undefined || expected.source === finding.source)
    );
  }
  return Object.entries(expected).every(
    ([key, value]) => (finding as unknown as Record<string, unknown>)[key] === value,
  );
}

function sameRoles(expected: NonNullable<ExpectedFact['roles']>, found: NonNullable<ExpectedFact['roles']>): boolean {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names].every(
    (name) => String(expected[name]) === String(found[name]) && name in expected === name in found,
  );
}

/** One line: `acquisition: acquirer "Alpha", target "Beta" (planned)`. */
export function formatFinding(finding: Finding): string {
  if (!('fact' in finding)) {
    const [[kind, value], ...rest] = Object.entries(finding).filter(([key]) => key !== 'text') as [
      [string, string],
      ...[string, string][],
    ];
    const more = rest.map(([key, other]) => `, ${key} ${other}`).join('');
    return `${kind} ${JSON.stringify(finding.text)} as ${value}${more}`;
  }
  const roles = Object.entries(finding.roles ?? {}).map(
    ([role, value]) =>
      `${role} ${[value]
        .flat()
        .map((text) => JSON.stringify(text))
        .join(' + ')}`,
  );
  const rest = [
    finding.negated ? 'negated' : '',
    finding.modality ?? '',
    finding.source ? `source ${JSON.stringify(finding.source)}` : '',
  ].filter(Boolean);
  return `${finding.fact}${roles.length > 0 ? `: ${roles.join(', ')}` : ''}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}
