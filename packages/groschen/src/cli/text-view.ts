import {
  compareSpans,
  type Document,
  type Fact,
  isInterval,
  type Quantity,
  type RoleValue,
  type Span,
} from '@groschen/document';
import { type Palette, palette } from './colours.ts';
import { renderBrief } from './summary-view.ts';
import { wrap } from './wrap.ts';

interface ViewOptions {
  readonly colour: boolean;
  readonly width: number;
}

interface Mark extends Span {
  readonly paint: (text: string) => string;
  /** What the mark says where there is no colour. */
  readonly label: string;
}

/** The document for a person: its text with the annotations marked, then the facts, then the brief. */
export function renderText(document: Document, options: ViewOptions): string {
  const colours = palette(options.colour);
  const parts = [
    colours.heading(documentTitle(document)),
    markedText(document, colours, options),
    factList(document, colours),
    renderBrief(document, options),
    ...document.warnings.map((warning) => colours.dim(`Note: ${warning}`)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function documentTitle(document: Document): string {
  return [document.id, document.lang, document.published].filter(Boolean).join(' · ');
}

/** Colours mark the annotations on a terminal; elsewhere `[surface|label]` does. Of nested ones the outer is shown. */
function markedText(document: Document, colours: Palette, { colour, width }: ViewOptions): string {
  const marks: Mark[] = [
    ...document.quantities.map((q) => ({ start: q.start, end: q.end, paint: colours.quantity, label: figure(q) })),
    ...document.dates.map((d) => ({ start: d.start, end: d.end, paint: colours.date, label: d.value })),
    ...document.entities.map((e) => ({
      start: e.start,
      end: e.end,
      paint: (text: string) => colours.entity(e.type, text),
      label: e.type,
    })),
  ].sort(compareSpans);

  const { text } = document;
  let out = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    const surface = text.slice(mark.start, mark.end);
    out += text.slice(at, mark.start);
    out += colour
      ? surface
          .split(/(\s+)/)
          .map((part) => (part.trim() ? mark.paint(part) : part))
          .join('')
      : `[${surface}|${mark.label}]`;
    at = mark.end;
  }
  return wrap((out + text.slice(at)).trim(), width);
}

function figure(quantity: Quantity): string {
  const value = isInterval(quantity) ? `${quantity.min}..${quantity.max}` : quantity.amount;
  const bound = quantity.bound === 'exact' || quantity.bound === 'range' ? undefined : quantity.bound;
  return [quantity.kind === 'money' ? undefined : quantity.kind, value, quantity.currency, bound]
    .filter(Boolean)
    .join(' ');
}

function factList(document: Document, colours: Palette): string {
  if (document.facts.length === 0) return '';
  const typeWidth = Math.max(...document.facts.map((fact) => fact.type.length));
  const lines = document.facts.map((fact) => {
    const roles = Object.entries(fact.roles).map(([role, value]) => `${colours.dim(`${role} `)}${roleText(value)}`);
    const source = fact.source ? colours.dim(` (${fact.source.canonical ?? fact.source.text})`) : '';
    const modality = `${fact.negated ? 'not ' : ''}${fact.modality}`;
    return `  ${colours.heading(fact.type.padEnd(typeWidth))}  ${colours.modality(fact.modality, modality.padEnd(8))}  ${roles.join(', ')}${source}${noteText(fact, colours)}`;
  });
  return [colours.heading('Facts'), ...lines].join('\n');
}

function noteText(fact: Fact, colours: Palette): string {
  return (fact.notes ?? []).map((note) => `\n    ${colours.dim(`note: ${note}`)}`).join('');
}

function roleText(value: RoleValue | readonly RoleValue[]): string {
  if (Array.isArray(value)) return value.map(roleText).join(' + ');
  const { text, canonical, amount, min, max, currency, unit, value: term } = value as RoleValue;
  const number = amount ?? (min !== undefined && max !== undefined ? `${min} to ${max}` : undefined);
  if (number !== undefined) return [number, currency ?? unit].filter(Boolean).join(' ');
  return term ?? canonical ?? text;
}
