import type { Document, Fact, RoleValue, Span } from '@groschen/document';
import { element, escapeHtml } from './escape.ts';
import { group } from './layers.ts';

/** The facts as a table; each cell carries the place in the text that it was read from. */
export function factsTable(document: Document): string {
  if (document.facts.length === 0) return '';
  const head = ['Fact', 'Modality', 'Roles', 'Source'].map((title) => element('th', { scope: 'col' }, title)).join('');
  const rows = document.facts.map((fact) =>
    element(
      'tr',
      { title: fact.by },
      element('th', { scope: 'row', ...place(fact.evidence) }, escapeHtml(fact.type)) +
        element(
          'td',
          {},
          element('span', { class: `modality ${fact.modality}` }, `${fact.negated ? 'not ' : ''}${fact.modality}`),
        ) +
        element('td', {}, roles(fact) + notes(fact)) +
        element('td', {}, fact.source ? role(fact.source) : ''),
    ),
  );
  return element('table', {}, `<thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody>`);
}

/** Every span of the text that the table points at. */
export function factPlaces(document: Document): readonly Span[] {
  return document.facts.flatMap((fact) => [
    fact.evidence,
    ...Object.values(fact.roles).flatMap((value) => [value].flat() as readonly RoleValue[]),
    ...(fact.source ? [fact.source] : []),
  ]);
}

function roles(fact: Fact): string {
  return Object.entries(fact.roles)
    .map(([name, value]) => {
      const parts = ([value].flat() as readonly RoleValue[]).map(role).join(' + ');
      return element('span', { class: 'role' }, `${element('b', {}, escapeHtml(name))} ${parts}`);
    })
    .join(' ');
}

function role(value: RoleValue): string {
  const number =
    value.amount ?? (value.min !== undefined && value.max !== undefined ? `${value.min} to ${value.max}` : undefined);
  const shown =
    number === undefined
      ? (value.value ?? value.canonical ?? value.text)
      : [number.split(' to ').map(group).join(' to '), value.currency ?? value.unit].filter(Boolean).join(' ');
  return element('a', { tabindex: 0, ...place(value) }, escapeHtml(shown));
}

function notes(fact: Fact): string {
  return (fact.notes ?? []).map((note) => element('p', { class: 'note' }, escapeHtml(note))).join('');
}

function place({ start, end }: Span) {
  return { 'data-from': start, 'data-to': end };
}
