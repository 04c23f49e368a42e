import type { Fact, Language, RoleValue } from '@groschen/document';
import { createFactFinder } from '@groschen/facts';
import { markedDocument } from './marked-document.ts';

const find = createFactFinder();

/** The facts of a marked text as one line each: the values of their roles in order; of one type where it is given. */
export function tellings(marked: string, lang: Language, type?: string): readonly string[] {
  return find(markedDocument(marked, lang))
    .filter((fact) => type === undefined || fact.type === type)
    .map(telling);
}

export function telling(fact: Fact): string {
  return Object.values(fact.roles)
    .map((value) => (Array.isArray(value) ? value.map(roleText).join(', ') : roleText(value as RoleValue)))
    .join(' ');
}

function roleText(value: RoleValue): string {
  const figure = value.amount ?? (value.min !== undefined ? `${value.min}..${value.max}` : undefined);
  if (figure !== undefined) return [figure, value.currency ?? value.unit].filter(Boolean).join(' ');
  return value.value ?? value.text;
}
